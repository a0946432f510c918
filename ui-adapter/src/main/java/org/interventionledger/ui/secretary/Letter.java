package org.interventionledger.ui.secretary;

import java.time.LocalDate;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.ui.form.ActForm;

/** How the authority learnt of an act of the Secretary of State, as forms ask for it. */
final class Letter {

  private Letter() {}

  static Learnt of(String learntFrom, LocalDate learntOn, String letterReference, String document) {
    return new Learnt(learntFrom, learntOn, letterReference, ActForm.narrative(document));
  }
}
