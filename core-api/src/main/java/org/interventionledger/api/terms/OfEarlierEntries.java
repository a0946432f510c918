package org.interventionledger.api.terms;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A term that earlier entries use. It is read as it stands, and no new entry uses it. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface OfEarlierEntries {}
