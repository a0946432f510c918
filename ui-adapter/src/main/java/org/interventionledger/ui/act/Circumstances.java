package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** What any act may be accompanied by. */
record Circumstances(@Lines String lateReason) {

  static final String LATE_REASON = "lateReason";

  Optional<Narrative> whyLate() {
    return ActForm.narrative(lateReason);
  }
}
