package org.interventionledger.ui.demo;

import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.PaperDayEvent;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.ApproachCommand;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ArrangementsCommand;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.BudgetCommand;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionCommand;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodCommand;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionCommand;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralCommand;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateCommand;
import org.interventionledger.api.intervention.StatementCommand;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeCommand;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.AccessCommand;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.GroundsCommand;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleCommand;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportEvent;

/** The kind of entry that an act leaves in the ledger, as timelines name it. */
final class Leaving {

  private Leaving() {}

  static String typeOf(SchoolCommand act) {
    return eventOf(act).getSimpleName();
  }

  private static Class<?> eventOf(SchoolCommand act) {
    return switch (act) {
      case PlacementCommand.PlaceOnRegister _ -> PlacementEvent.PlacedOnRegister.class;
      case PlacementCommand.ChangeLevel _ -> PlacementEvent.LevelChanged.class;
      case PlacementCommand.RemoveFromRegister _ -> PlacementEvent.RemovedFromRegister.class;
      case PlacementCommand.AssignAdviser _ -> PlacementEvent.AdviserAssigned.class;
      case PlacementCommand.MoveToFrameworkVersion _ -> VersionEvent.MovedToFrameworkVersion.class;
      case PlacementCommand.CorrectPlacementEntry _ -> PlacementEvent.PlacementEntryCorrected.class;
      case GroundsCommand grounds -> eventOf(grounds);
      case AccessCommand.RecordDisclosure _ -> AccessEvent.DisclosureRecorded.class;
      case AccessCommand.RecordNeedToKnow _ -> AccessEvent.NeedToKnowRecorded.class;
      case AccessCommand.EndNeedToKnow _ -> AccessEvent.NeedToKnowEnded.class;
      case RuleCommand.NoteActivity _ -> GroundsEvent.ActivityNoted.class;
      case RuleCommand.PutNoteRight _ -> PlacementEvent.PlacementEntryCorrected.class;
      // Of what it leaves the rules decide: nothing may follow.
      case RuleCommand.ApplyRules _ -> RuleEvent.class;
      case ActivityCommand.RecordActivity _ -> ActivityEvent.ActivityHeld.class;
      case ActivityCommand.WritePaper _ -> ActivityEvent.PaperWritten.class;
      case ActivityCommand.MeetPlanPriority _ -> ActivityEvent.PlanPriorityMet.class;
      case ActivityCommand.AgreeReviewTimetable _ -> ActivityEvent.ReviewTimetableAgreed.class;
      case ActivityCommand.CountPaperAgain _ -> PaperDayEvent.PaperCountedAgain.class;
      case ActivityCommand.CorrectActivityEntry _ -> ActivityEvent.ActivityEntryCorrected.class;
      case SupportCommand.AskForSupport _ -> SupportEvent.SupportAsked.class;
      case SupportCommand.AgreeSupport _ -> SupportEvent.SupportAgreed.class;
      case SupportCommand.RecordSupportDelivered _ -> SupportEvent.SupportDelivered.class;
      case SupportCommand.CloseSupportRequest _ -> SupportEvent.SupportRequestClosed.class;
      case SupportCommand.CorrectSupportEntry _ -> SupportEvent.SupportEntryCorrected.class;
      case MeetingCommand.CallMeeting _ -> MeetingEvent.MeetingCalled.class;
      case MeetingCommand.HoldMeeting _ -> MeetingEvent.MeetingHeld.class;
      case MeetingCommand.RecordMeeting _ -> MeetingEvent.MeetingRecorded.class;
      case MeetingCommand.CancelMeeting _ -> MeetingEvent.MeetingCancelled.class;
      case MeetingCommand.CompleteAgreedAction _ -> MeetingEvent.AgreedActionCompleted.class;
      case MeetingCommand.CorrectMeetingEntry _ -> MeetingEvent.MeetingEntryCorrected.class;
      case InspectionCommand.RecordInspectionOutcome _ ->
          InspectionEvent.InspectionOutcomeRecorded.class;
      case InspectionCommand.SetAsideOutcome _ -> InspectionEvent.OutcomeSetAside.class;
      case PreWarningCommand.SendPreWarningNotice _ -> PreWarningEvent.PreWarningNoticeSent.class;
      case PreWarningCommand.RecordPreWarningResponse _ ->
          PreWarningEvent.PreWarningResponseRecorded.class;
      case WarningNoticeCommand.DraftWarningNotice _ ->
          WarningNoticeEvent.WarningNoticeDrafted.class;
      case WarningNoticeCommand.ReviseWarningNotice _ ->
          WarningNoticeEvent.WarningNoticeRevised.class;
      case WarningNoticeCommand.ApproveWarningNotice _ ->
          WarningNoticeEvent.WarningNoticeApproved.class;
      case WarningNoticeCommand.RecordRepresentations _ ->
          WarningNoticeEvent.RepresentationsMade.class;
      case WarningNoticeCommand.RecordRepresentationsDecision _ ->
          WarningNoticeEvent.RepresentationsDecided.class;
      case WarningNoticeCommand.GiveWarningNotice _ -> WarningNoticeEvent.WarningNoticeGiven.class;
      case WarningNoticeCommand.RecordServiceOfNotice _ ->
          WarningNoticeEvent.ServiceOfNoticeRecorded.class;
      case WarningNoticeCommand.AssessCompliance _ -> WarningNoticeEvent.ComplianceAssessed.class;
      case WarningNoticeCommand.ProposePowers _ -> WarningNoticeEvent.PowersProposed.class;
      case WarningNoticeCommand.WithdrawWarningNotice _ ->
          WarningNoticeEvent.WarningNoticeWithdrawn.class;
      case PowerCommand power -> eventOf(power);
      case DraftReportCommand draft -> eventOf(draft);
      case InformationCommand information -> eventOf(information);
      case InterimBoardDecisionCommand.RecordInterimBoardConsultation _ ->
          InterimBoardDecisionEvent.InterimBoardConsultationRecorded.class;
      case InterimBoardDecisionCommand.ApplyForInterimBoard _ ->
          InterimBoardDecisionEvent.InterimBoardAppliedFor.class;
      case InterimBoardDecisionCommand.RecordConsentDecision _ ->
          InterimBoardDecisionEvent.InterimBoardConsentDecided.class;
      case InterimBoardDecisionCommand.EstablishInterimBoard _ ->
          InterimBoardDecisionEvent.InterimBoardEstablished.class;
      case ReferralCommand.ReferToRegionalDirector _ -> ReferralEvent.AcademyReferred.class;
      case ReferralCommand.RecordReferralAcknowledgement _ ->
          ReferralEvent.ReferralAcknowledged.class;
      case ReferralCommand.RecordReferralOutcome _ -> ReferralEvent.ReferralOutcomeRecorded.class;
      case SecretaryOfStateCommand state -> LeavingByState.eventOf(state);
      case ApproachCommand.AgreeMonitoring _ -> ApproachEvent.MonitoringAgreed.class;
      case ApproachCommand.EndMonitoring _ -> ApproachEvent.MonitoringEnded.class;
      case ApproachCommand.RequestInspection _ -> ApproachEvent.InspectionRequested.class;
      case ApproachCommand.RecordInspectionAnswer _ ->
          ApproachEvent.InspectionRequestAnswered.class;
      case StatementCommand statement -> eventOf(statement);
      case PeriodCommand.RecalculatePeriod _ -> PeriodEvent.PeriodRecalculated.class;
      case PreconditionCommand.RecordPrecondition _ -> PreconditionEvent.PreconditionRecorded.class;
      case InterventionCommand.NoteInterimBoardEnded _ ->
          InterventionEvent.InterimPeriodEnded.class;
      case InterventionCommand.CorrectInterventionEntry _ ->
          InterventionEvent.InterventionEntryCorrected.class;
      case InterimBoardCommand.ConstituteInterimBoard _ ->
          InterimBoardEvent.InterimBoardConstituted.class;
      case InterimBoardCommand.FollowCorrectedEstablishment _ ->
          InterimBoardEvent.InterimBoardEntryCorrected.class;
      case InterimBoardCommand.FollowConversion _ -> InterimBoardEvent.InterimBoardEnded.class;
      case InterimBoardCommand.AppointBoardMember _ -> InterimBoardEvent.BoardMemberAppointed.class;
      case InterimBoardCommand.RecordMemberLeft _ -> InterimBoardEvent.BoardMemberLeft.class;
      case InterimBoardCommand.NominateChair _ -> InterimBoardEvent.BoardChairNominated.class;
      case InterimBoardCommand.MakeInstrumentOfAppointment _ ->
          InterimBoardEvent.InstrumentOfAppointmentMade.class;
      case InterimBoardCommand.GiveNoticeOfResumption _ ->
          InterimBoardEvent.NoticeOfResumptionGiven.class;
      case InterimBoardCommand.SetUpShadowGoverningBody _ ->
          InterimBoardEvent.ShadowGoverningBodySetUp.class;
      case InterimBoardCommand.HandBackToGoverningBody _ ->
          InterimBoardEvent.HandedBackToGoverningBody.class;
      case InterimBoardCommand.EndInterimBoard _ -> InterimBoardEvent.InterimBoardEnded.class;
      case InterimBoardCommand.CorrectInterimBoardEntry _ ->
          InterimBoardEvent.InterimBoardEntryCorrected.class;
    };
  }

  private static Class<?> eventOf(GroundsCommand act) {
    return switch (act) {
      case GroundsCommand.RecordIndicator _ -> GroundsEvent.IndicatorRecorded.class;
      case GroundsCommand.WithdrawIndicator _ -> GroundsEvent.IndicatorWithdrawn.class;
      case GroundsCommand.RecordFinding _ -> GroundsEvent.FindingRecorded.class;
      case GroundsCommand.RecordConsideration _ -> GroundsEvent.CourseConsidered.class;
      case GroundsCommand.RecordTelling _ -> GroundsEvent.PartiesTold.class;
      case GroundsCommand.TakeLocalStep _ -> GroundsEvent.LocalStepTaken.class;
    };
  }

  private static Class<?> eventOf(DraftReportCommand act) {
    return switch (act) {
      case DraftReportCommand.RecordDraftReportReceived _ ->
          DraftReportEvent.DraftReportReceived.class;
      case DraftReportCommand.RecordCommentsSent _ -> DraftReportEvent.CommentsOnDraftSent.class;
    };
  }

  private static Class<?> eventOf(InformationCommand act) {
    return switch (act) {
      case InformationCommand.RecordInformationRequest _ ->
          InformationEvent.InformationRequested.class;
      case InformationCommand.RecordInformationAnswer _ ->
          InformationEvent.InformationRequestAnswered.class;
      case InformationCommand.RecordDataComplaint _ -> InformationEvent.DataComplaintReceived.class;
      case InformationCommand.RecordComplaintAcknowledgement _ ->
          InformationEvent.DataComplaintAcknowledged.class;
    };
  }

  private static Class<?> eventOf(PowerCommand act) {
    return switch (act) {
      case PowerCommand.NotifySecretaryOfState _ -> PowerEvent.SecretaryOfStateNotified.class;
      case ArrangementsCommand.ConsultOnArrangements _ ->
          ArrangementsEvent.ArrangementsConsultationRecorded.class;
      case ArrangementsCommand.RequireArrangements _ ->
          ArrangementsEvent.ArrangementsRequired.class;
      case ArrangementsCommand.EndArrangements _ -> ArrangementsEvent.ArrangementsEnded.class;
      case AdditionalGovernorsCommand.AppointAdditionalGovernors _ ->
          AdditionalGovernorsEvent.AdditionalGovernorsAppointed.class;
      case AdditionalGovernorsCommand.EndAdditionalGovernor _ ->
          AdditionalGovernorsEvent.AdditionalGovernorEnded.class;
      case AdditionalGovernorsCommand.RecordFoundationGovernorsMatched _ ->
          AdditionalGovernorsEvent.FoundationGovernorsMatched.class;
      case BudgetCommand.SuspendDelegatedBudget _ -> BudgetEvent.DelegatedBudgetSuspended.class;
      case BudgetCommand.GiveNoticeOfSuspension _ -> BudgetEvent.NoticeOfSuspensionGiven.class;
      case BudgetCommand.ReviewBudgetSuspension _ -> BudgetEvent.BudgetSuspensionReviewed.class;
      case BudgetCommand.RevokeBudgetSuspension _ -> BudgetEvent.BudgetSuspensionRevoked.class;
    };
  }

  private static Class<?> eventOf(StatementCommand act) {
    return switch (act) {
      case StatementCommand.RecordReportReceived _ -> StatementEvent.InspectionReportReceived.class;
      case StatementCommand.RecordShortenedPeriod _ ->
          StatementEvent.StatementPeriodShortened.class;
      case StatementCommand.SendStatementOfAction _ -> StatementEvent.StatementOfActionSent.class;
      case StatementCommand.RecordSecondStatementRequired _ ->
          StatementEvent.SecondStatementRequired.class;
    };
  }
}
