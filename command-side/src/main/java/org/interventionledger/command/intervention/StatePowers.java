package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;

import java.util.List;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.statute.StateAct;

/**
 * The Secretary of State's powers over an eligible school, and the freeze that comes before them.
 */
final class StatePowers {

  private StatePowers() {}

  static List<InterventionEvent> decide(
      SecretaryOfStatePowerCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    return List.of(
        switch (command) {
          case RecordIntentionOfSecretaryOfState told -> intend(told, acting, school);
          case RecordReleaseOfFreeze told -> release(told, position, acting, school);
        });
  }

  private static IntentionOfSecretaryOfStateRecorded intend(
      RecordIntentionOfSecretaryOfState told, Acting acting, Particulars school) {
    Freeze.checkMayBegin(school, told.happenedOn());
    if (told.powers().isEmpty()) {
      throw new Refused(
          Refusal.NO_POWER_PROPOSED,
          date("givenOn", told.happenedOn()),
          terms("powers", List.of(SecretaryOfStatePower.values())));
    }
    return new IntentionOfSecretaryOfStateRecorded(
        told.urn(),
        acting.officer().authority(),
        told.powers(),
        told.learnt(),
        StateAct.INTENTION.provision());
  }

  private static ReleaseOfFreezeRecorded release(
      RecordReleaseOfFreeze told, LegalPosition position, Acting acting, Particulars school) {
    Freeze.checkMayEnd(position, school, told.happenedOn());
    return new ReleaseOfFreezeRecorded(
        told.urn(),
        acting.officer().authority(),
        told.learnt(),
        StateAct.RELEASE_OF_FREEZE.provision());
  }
}
