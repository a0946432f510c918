package org.interventionledger.command.intervention;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordDirectedSteps;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordRevocationOfAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;
import org.interventionledger.api.intervention.CoastingCommand.RecordCoastingNotification;
import org.interventionledger.api.intervention.CoastingCommand.RecordEndOfCoasting;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.intervention.DirectionCommand.CopyDirection;
import org.interventionledger.api.intervention.DirectionCommand.RecordDirectionToWarn;
import org.interventionledger.api.intervention.DirectionCommand.RecordGoverningBodysResponse;
import org.interventionledger.api.intervention.DirectionCommand.RecordOrderToWarn;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentations;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentationsDecision;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.journal.PuttingRight;
import org.interventionledger.command.journal.Replacement;

/**
 * Putting a mistaken entry on the statutory ladder right. What is put in its place is decided as if
 * the mistaken entry had never been made.
 */
final class Corrections {

  private Corrections() {}

  static List<InterventionEvent> decide(
      CorrectInterventionEntry correct,
      CaseFile file,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    BoardStart.checkNotFollowing(correct.correction(), file);
    var replacement =
        PuttingRight.decide(
            file.journal(),
            correct.correction(),
            Reliance::restsOn,
            correct
                .replacement()
                .map(
                    command ->
                        replacement(command, correct, file, acting, school, cited, counting)));
    var corrected =
        new InterventionEntryCorrected(
            correct.urn(), acting.officer().authority(), correct.correction(), replacement);
    return Stream.<InterventionEvent>concat(
            Stream.of(corrected), BoardStartEntries.after(corrected, file))
        .toList();
  }

  private static Replacement<InterventionEvent> replacement(
      InterventionCommand command,
      CorrectInterventionEntry correct,
      CaseFile file,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    return new Replacement<>(
        kind(command),
        without -> {
          Recalculations.checkReplaces(command, correct.correction(), file);
          return Decisions.byLaw(
              command,
              file.setBackTo(without, correct.correction()),
              acting,
              school,
              cited,
              counting);
        });
  }

  private static Class<? extends InterventionEvent> kind(InterventionCommand command) {
    return switch (command) {
      case RecordInspectionOutcome _ -> InspectionOutcomeRecorded.class;
      case SetAsideOutcome _ -> OutcomeSetAside.class;
      case SendPreWarningNotice _ -> PreWarningNoticeSent.class;
      case RecordPreWarningResponse _ -> PreWarningResponseRecorded.class;
      case DraftWarningNotice _ -> WarningNoticeDrafted.class;
      case ReviseWarningNotice _ -> WarningNoticeRevised.class;
      case ApproveWarningNotice _ -> WarningNoticeApproved.class;
      case RecordRepresentations _ -> RepresentationsMade.class;
      case RecordRepresentationsDecision _ -> RepresentationsDecided.class;
      case GiveWarningNotice _ -> WarningNoticeGiven.class;
      case RecordServiceOfNotice _ -> ServiceOfNoticeRecorded.class;
      case AssessCompliance _ -> ComplianceAssessed.class;
      case ProposePowers _ -> PowersProposed.class;
      case WithdrawWarningNotice _ -> WarningNoticeWithdrawn.class;
      case RecordInterimBoardConsultation _ -> InterimBoardConsultationRecorded.class;
      case ApplyForInterimBoard _ -> InterimBoardAppliedFor.class;
      case RecordConsentDecision _ -> InterimBoardConsentDecided.class;
      case EstablishInterimBoard _ -> InterimBoardEstablished.class;
      case NoteInterimBoardEnded _ -> InterimPeriodEnded.class;
      case ReferToRegionalDirector _ -> AcademyReferred.class;
      case RecordReferralAcknowledgement _ -> ReferralAcknowledged.class;
      case RecordReferralOutcome _ -> ReferralOutcomeRecorded.class;
      case RecordSecretaryOfStateWarningNotice _ -> SecretaryOfStateWarningNoticeRecorded.class;
      case RecordSecretaryOfStatePermission _ -> SecretaryOfStatePermissionRecorded.class;
      case RecordSecretaryOfStateCompliance _ -> SecretaryOfStateComplianceRecorded.class;
      case RecordSecretaryOfStateProposal _ -> SecretaryOfStateProposalRecorded.class;
      case RecordSecretaryOfStateWithdrawal _ -> SecretaryOfStateWithdrawalRecorded.class;
      case RecordIntentionOfSecretaryOfState _ -> IntentionOfSecretaryOfStateRecorded.class;
      case RecordReleaseOfFreeze _ -> ReleaseOfFreezeRecorded.class;
      case AgreeMonitoring _ -> MonitoringAgreed.class;
      case EndMonitoring _ -> MonitoringEnded.class;
      case RequestInspection _ -> InspectionRequested.class;
      case RecordInspectionAnswer _ -> InspectionRequestAnswered.class;
      case RecordPrecondition _ -> PreconditionRecorded.class;
      case PowerCommand act -> Powers.kind(act);
      case RecordPowerOfSecretaryOfState _ -> PowerOfSecretaryOfStateUsed.class;
      case RecordEndOfPowerOfSecretaryOfState _ -> PowerOfSecretaryOfStateEnded.class;
      case RecordDirectionOnInterimBoard _ -> DirectionOnInterimBoardRecorded.class;
      case RecordTakeoverOfInterimBoard _ -> InterimBoardTakenOver.class;
      case RecordDirectionToWarn _ -> DirectionToWarnRecorded.class;
      case CopyDirection _ -> DirectionCopied.class;
      case RecordGoverningBodysResponse _ -> GoverningBodyRespondedToDirection.class;
      case AnswerDirection _ -> DirectionAnswered.class;
      case RecordOrderToWarn _ -> WarningNoticeOrdered.class;
      case RecordCoastingNotification _ -> CoastingNotified.class;
      case RecordEndOfCoasting _ -> CoastingEnded.class;
      case RecordAcademyOrder _ -> AcademyOrderRecorded.class;
      case RecordRevocationOfAcademyOrder _ -> AcademyOrderRevoked.class;
      case RecordDirectedSteps _ -> StepsTowardsConversionDirected.class;
      case RecordConversion _ -> SchoolConverted.class;
      case DraftReportCommand act -> DraftReports.kind(act);
      case InformationCommand act -> InformationMatters.kind(act);
      case RecordReportReceived _ -> InspectionReportReceived.class;
      case RecordShortenedPeriod _ -> StatementPeriodShortened.class;
      case SendStatementOfAction _ -> StatementOfActionSent.class;
      case RecordSecondStatementRequired _ -> SecondStatementRequired.class;
      case RecalculatePeriod _ -> PeriodRecalculated.class;
      case CorrectInterventionEntry _ -> InterventionEntryCorrected.class;
    };
  }
}
