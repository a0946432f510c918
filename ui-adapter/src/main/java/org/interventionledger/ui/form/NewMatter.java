package org.interventionledger.ui.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identifier of the matter that an act begins: a UUID. It comes with the page's form, so that
 * sending the form twice does not begin two matters; a caller of the API may give one for the same
 * purpose.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface NewMatter {}
