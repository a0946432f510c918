package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;

/** What any act may be accompanied by. */
record Circumstances(
    @RequiredBy(value = Refusal.LATE_ENTRY_NEEDS_A_REASON, always = false) @Lines
        String lateReason) {

  static final String LATE_REASON = "lateReason";

  Optional<Narrative> whyLate() {
    return ActForm.narrative(lateReason);
  }
}
