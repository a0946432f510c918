package org.interventionledger.ui.demo;

import org.interventionledger.api.intervention.AcademyOrderCommand;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.CoastingCommand;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.DirectionCommand;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.SecretaryOfStateCommand;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;

/** The kind of entry that the record of an act of the Secretary of State leaves. */
final class LeavingByState {

  private LeavingByState() {}

  static Class<?> eventOf(SecretaryOfStateCommand act) {
    return switch (act) {
      case SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice _ ->
          SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded.class;
      case SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission _ ->
          SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded.class;
      case SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance _ ->
          SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded.class;
      case SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal _ ->
          SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded.class;
      case SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal _ ->
          SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded.class;
      case SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState _ ->
          SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded.class;
      case SecretaryOfStatePowerCommand.RecordReleaseOfFreeze _ ->
          SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded.class;
      case SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState _ ->
          SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed.class;
      case SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState _ ->
          SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded.class;
      case SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard _ ->
          SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded.class;
      case SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard _ ->
          SecretaryOfStatePowerEvent.InterimBoardTakenOver.class;
      case DirectionCommand.RecordDirectionToWarn _ -> DirectionEvent.DirectionToWarnRecorded.class;
      case DirectionCommand.CopyDirection _ -> DirectionEvent.DirectionCopied.class;
      case DirectionCommand.RecordGoverningBodysResponse _ ->
          DirectionEvent.GoverningBodyRespondedToDirection.class;
      case DirectionCommand.AnswerDirection _ -> DirectionEvent.DirectionAnswered.class;
      case DirectionCommand.RecordOrderToWarn _ -> DirectionEvent.WarningNoticeOrdered.class;
      case CoastingCommand.RecordCoastingNotification _ -> CoastingEvent.CoastingNotified.class;
      case CoastingCommand.RecordEndOfCoasting _ -> CoastingEvent.CoastingEnded.class;
      case AcademyOrderCommand.RecordAcademyOrder _ -> AcademyOrderEvent.AcademyOrderRecorded.class;
      case AcademyOrderCommand.RecordRevocationOfAcademyOrder _ ->
          AcademyOrderEvent.AcademyOrderRevoked.class;
      case AcademyOrderCommand.RecordDirectedSteps _ ->
          AcademyOrderEvent.StepsTowardsConversionDirected.class;
      case AcademyOrderCommand.RecordConversion _ -> AcademyOrderEvent.SchoolConverted.class;
    };
  }
}
