package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.Statute;

/** What the authority may not do once it is told of the Secretary of State's intention: s.70B. */
final class Freeze {

  private Freeze() {}

  /** The power is not frozen on the day. That of s.65 never is. */
  static void check(Power power, LegalPosition position, LocalDate on) {
    position
        .state()
        .powers()
        .frozenBy(on)
        .filter(_ -> Statute.on(on).frozenByIntent().contains(power))
        .ifPresent(
            intention -> {
              throw new Refused(
                  LawRefusal.POWERS_FROZEN,
                  term("power", power),
                  date("happenedOn", on),
                  date("toldOn", intention.learnt().on()),
                  text("reference", intention.learnt().reference()),
                  terms("intended", intention.powers()));
            });
  }

  static void checkMayBegin(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.INTENTION.check(on);
  }

  static void checkMayEnd(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.RELEASE_OF_FREEZE.check(on);
    if (position.state().powers().frozenBy(on).isEmpty()) {
      throw new Refused(LawRefusal.NO_FREEZE_TO_RELEASE, date("happenedOn", on));
    }
  }
}
