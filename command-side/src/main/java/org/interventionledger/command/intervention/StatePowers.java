package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;

import java.util.List;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.refusal.LawRefusal;
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
      int boards,
      Acting acting,
      Particulars school) {
    return List.of(
        switch (command) {
          case RecordIntentionOfSecretaryOfState told -> intend(told, acting, school);
          case RecordReleaseOfFreeze told -> release(told, position, acting, school);
          case RecordPowerOfSecretaryOfState used -> use(used, position, acting, school);
          case RecordEndOfPowerOfSecretaryOfState ended -> end(ended, position, acting, school);
          case RecordDirectionOnInterimBoard directed ->
              BoardDirections.record(directed, boards, acting, school);
          case RecordTakeoverOfInterimBoard over -> takeOver(over, position, acting, school);
        });
  }

  private static IntentionOfSecretaryOfStateRecorded intend(
      RecordIntentionOfSecretaryOfState told, Acting acting, Particulars school) {
    Freeze.checkMayBegin(school, told.happenedOn());
    if (told.powers().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_POWER_PROPOSED,
          date("givenOn", told.happenedOn()),
          terms("powers", List.of(SecretaryOfStatePower.values())));
    }
    return new IntentionOfSecretaryOfStateRecorded(
        told.urn(),
        acting.officer().authority(),
        told.powers(),
        told.learnt(),
        StateAct.INTENTION.provision().asOn(told.happenedOn()));
  }

  private static ReleaseOfFreezeRecorded release(
      RecordReleaseOfFreeze told, LegalPosition position, Acting acting, Particulars school) {
    Freeze.checkMayEnd(position, school, told.happenedOn());
    return new ReleaseOfFreezeRecorded(
        told.urn(),
        acting.officer().authority(),
        told.learnt(),
        StateAct.RELEASE_OF_FREEZE.provision().asOn(told.happenedOn()));
  }

  private static PowerOfSecretaryOfStateUsed use(
      RecordPowerOfSecretaryOfState used,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    Telling.check(used.learnt(), used.usedOn(), acting);
    StatePowerRules.checkMayUse(used, school);
    StatePowerRules.checkInTime(used, position);
    StatePowerRules.checkNoBoardIsInPlace(used, position);
    return new PowerOfSecretaryOfStateUsed(
        used.urn(),
        acting.officer().authority(),
        used.power(),
        used.under(),
        used.usedOn(),
        used.effectiveFrom(),
        used.endsOn(),
        used.what(),
        used.consultation(),
        StatePowerRules.unconsulted(used, position),
        used.learnt(),
        StateAct.of(used.power()).provision().asOn(used.usedOn()));
  }

  private static PowerOfSecretaryOfStateEnded end(
      RecordEndOfPowerOfSecretaryOfState ended,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    Telling.check(ended.learnt(), ended.endedOn(), acting);
    StatePowerRules.checkMayEnd(ended.power(), position, school, ended.endedOn());
    return new PowerOfSecretaryOfStateEnded(
        ended.urn(),
        acting.officer().authority(),
        ended.power(),
        ended.endedOn(),
        ended.learnt(),
        StateAct.of(ended.power()).provision().asOn(ended.endedOn()));
  }

  private static InterimBoardTakenOver takeOver(
      RecordTakeoverOfInterimBoard over,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    Telling.check(over.learnt(), over.takenOverOn(), acting);
    StatePowerRules.checkMayTakeOver(over.board(), position, school, over.takenOverOn());
    return new InterimBoardTakenOver(
        over.urn(),
        acting.officer().authority(),
        over.board(),
        over.takenOverOn(),
        over.learnt(),
        StateAct.TAKEOVER.provision().asOn(over.takenOverOn()));
  }
}
