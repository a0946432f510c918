package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** What any act may be accompanied by. */
record Circumstances(
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason) {

  static final String LATE_REASON = "lateReason";

  Optional<Narrative> whyLate() {
    return ActForm.narrative(lateReason);
  }
}
