package org.interventionledger.ui.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.LawRefusal;

/**
 * Asked for by a rule of law, not by the form: left out, the act is refused as the rule says, with
 * its citation. The label and the API's description say so beforehand.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RequiredBy {
  LawRefusal value();

  /** {@code false} where it is asked for in some cases only, which the field's hint names. */
  boolean always() default true;

  /** The act for which it is asked for, where that is a later one: a draft may lack it. */
  Act[] before() default {};
}
