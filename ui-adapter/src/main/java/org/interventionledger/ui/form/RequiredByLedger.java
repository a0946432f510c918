package org.interventionledger.ui.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interventionledger.api.refusal.RecordRefusal;

/**
 * Asked for by a rule of the ledger in the cases that the field's hint names, not by the form: left
 * out there, the act is refused as the rule says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RequiredByLedger {
  RecordRefusal value();
}
