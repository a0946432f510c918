package org.interventionledger.command.intervention;

import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;

/** Which entry rests on an act of the Secretary of State. */
final class StateReliance {

  private StateReliance() {}

  static boolean restsOn(InterventionEvent later, SecretaryOfStateEvent earlier) {
    return switch (earlier) {
      case SecretaryOfStateWarningNoticeRecorded given -> isAbout(later, given);
      case SecretaryOfStatePermissionRecorded _ -> later instanceof WarningNoticeGiven;
      case SecretaryOfStateComplianceRecorded assessed -> isStep(later, assessed);
      case SecretaryOfStateProposalRecorded proposal ->
          isStep(later, proposal)
              || later instanceof InterimBoardAppliedFor
              || later instanceof InterimBoardEstablished
              || PowerReliance.use(later).isPresent();
      case SecretaryOfStateWithdrawalRecorded _ -> false;
      case IntentionOfSecretaryOfStateRecorded _ -> later instanceof ReleaseOfFreezeRecorded;
      case ReleaseOfFreezeRecorded _ -> PowerReliance.use(later).isPresent();
      case PowerOfSecretaryOfStateEnded _,
          DirectionOnInterimBoardRecorded _,
          InterimBoardTakenOver _ ->
          false;
      case PowerOfSecretaryOfStateUsed used ->
          later instanceof PowerOfSecretaryOfStateEnded ended && ended.power() == used.power();
      case DirectionEvent direction -> onDirection(later, direction);
      case CoastingNotified _ ->
          later instanceof CoastingEnded
              || later instanceof InterimBoardAppliedFor
              || later instanceof InterimBoardEstablished
              || PowerReliance.use(later).isPresent();
      case CoastingEnded _ -> later instanceof CoastingNotified;
      case AcademyOrderRecorded _ -> later instanceof AcademyOrderEvent;
      case AcademyOrderRevoked _ -> later instanceof AcademyOrderRecorded;
      case StepsTowardsConversionDirected _ -> false;
      case SchoolConverted _ -> later instanceof InterimPeriodEnded;
    };
  }

  /** Every later step, and a period counted again, rests on the step before. */
  private static boolean onDirection(InterventionEvent later, DirectionEvent earlier) {
    return later instanceof DirectionEvent about
            && about.directionId().equals(earlier.directionId())
        || Reliance.isPeriodOf(later, earlier);
  }

  private static boolean isAbout(InterventionEvent later, SecretaryOfStateNoticeEvent earlier) {
    return later instanceof SecretaryOfStateNoticeEvent about
        && about.stateNoticeId().equals(earlier.stateNoticeId());
  }

  /** The permission rests on the notice and on nothing since. */
  private static boolean isStep(InterventionEvent later, SecretaryOfStateNoticeEvent earlier) {
    return isAbout(later, earlier) && !(later instanceof SecretaryOfStatePermissionRecorded);
  }
}
