package org.interventionledger.ui.form;

import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Refusal;

/** Whether a field has to be filled in, and who says so. */
public sealed interface Need {

  Need BY_FORM = new ByForm();
  Need NONE = new None();

  /** Without it there is nothing to decide: it is a fault of the form. */
  record ByForm() implements Need {}

  /**
   * A rule asks for it. The form is taken without it, so that the rule itself refuses the act and
   * is cited.
   *
   * @param always or in some cases only, which the field's hint names
   */
  record ByRule(Refusal refusal, boolean always) implements Need {}

  /** A rule asks for it before a later act, which the rule refuses without it. */
  record BeforeAct(Refusal refusal, Act act) implements Need {}

  /** It may be left out. */
  record None() implements Need {}
}
