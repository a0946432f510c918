package org.interventionledger.ui.correction;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.PaperDayEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.VersionEvent;
import org.interventionledger.api.support.SupportEvent;

/** By which act an entry of some type is made. */
final class CorrectedActs {

  private static final Map<Class<? extends LedgerEvent>, Act> ACTS =
      Map.ofEntries(
          Map.entry(PlacementEvent.PlacedOnRegister.class, Act.PLACE_ON_REGISTER),
          Map.entry(PlacementEvent.LevelChanged.class, Act.CHANGE_LEVEL),
          Map.entry(PlacementEvent.RemovedFromRegister.class, Act.REMOVE_FROM_REGISTER),
          Map.entry(PlacementEvent.AdviserAssigned.class, Act.ASSIGN_ADVISER),
          Map.entry(VersionEvent.MovedToFrameworkVersion.class, Act.MOVE_TO_FRAMEWORK_VERSION),
          Map.entry(GroundsEvent.IndicatorRecorded.class, Act.RECORD_INDICATOR),
          Map.entry(GroundsEvent.IndicatorWithdrawn.class, Act.WITHDRAW_INDICATOR),
          Map.entry(GroundsEvent.FindingRecorded.class, Act.RECORD_FINDING),
          Map.entry(GroundsEvent.CourseConsidered.class, Act.RECORD_CONSIDERATION),
          Map.entry(GroundsEvent.PartiesTold.class, Act.RECORD_TELLING),
          Map.entry(GroundsEvent.LocalStepTaken.class, Act.TAKE_LOCAL_STEP),
          Map.entry(AccessEvent.DisclosureRecorded.class, Act.RECORD_DISCLOSURE),
          Map.entry(AccessEvent.NeedToKnowRecorded.class, Act.RECORD_NEED_TO_KNOW),
          Map.entry(AccessEvent.NeedToKnowEnded.class, Act.END_NEED_TO_KNOW),
          Map.entry(ActivityEvent.ActivityHeld.class, Act.RECORD_ACTIVITY),
          Map.entry(ActivityEvent.PaperWritten.class, Act.WRITE_PAPER),
          Map.entry(ActivityEvent.PlanPriorityMet.class, Act.MEET_PLAN_PRIORITY),
          Map.entry(ActivityEvent.ReviewTimetableAgreed.class, Act.AGREE_REVIEW_TIMETABLE),
          Map.entry(PaperDayEvent.PaperCountedAgain.class, Act.COUNT_PAPER_AGAIN),
          Map.entry(SupportEvent.SupportAsked.class, Act.ASK_FOR_SUPPORT),
          Map.entry(SupportEvent.SupportAgreed.class, Act.AGREE_SUPPORT),
          Map.entry(SupportEvent.SupportDelivered.class, Act.RECORD_SUPPORT_DELIVERED),
          Map.entry(SupportEvent.SupportRequestClosed.class, Act.CLOSE_SUPPORT_REQUEST),
          Map.entry(MeetingEvent.MeetingCalled.class, Act.CALL_MEETING),
          Map.entry(MeetingEvent.MeetingHeld.class, Act.HOLD_MEETING),
          Map.entry(MeetingEvent.MeetingRecorded.class, Act.RECORD_MEETING),
          Map.entry(MeetingEvent.MeetingCancelled.class, Act.CANCEL_MEETING),
          Map.entry(MeetingEvent.AgreedActionCompleted.class, Act.COMPLETE_AGREED_ACTION),
          Map.entry(InspectionEvent.InspectionOutcomeRecorded.class, Act.RECORD_INSPECTION_OUTCOME),
          Map.entry(InspectionEvent.OutcomeSetAside.class, Act.SET_ASIDE_OUTCOME),
          Map.entry(PreWarningEvent.PreWarningNoticeSent.class, Act.SEND_PRE_WARNING_NOTICE),
          Map.entry(
              PreWarningEvent.PreWarningResponseRecorded.class, Act.RECORD_PRE_WARNING_RESPONSE),
          Map.entry(WarningNoticeEvent.WarningNoticeDrafted.class, Act.DRAFT_WARNING_NOTICE),
          Map.entry(WarningNoticeEvent.WarningNoticeRevised.class, Act.REVISE_WARNING_NOTICE),
          Map.entry(WarningNoticeEvent.WarningNoticeApproved.class, Act.APPROVE_WARNING_NOTICE),
          Map.entry(WarningNoticeEvent.WarningNoticeGiven.class, Act.GIVE_WARNING_NOTICE),
          Map.entry(WarningNoticeEvent.RepresentationsMade.class, Act.RECORD_REPRESENTATIONS),
          Map.entry(
              WarningNoticeEvent.RepresentationsDecided.class, Act.RECORD_REPRESENTATIONS_DECISION),
          Map.entry(WarningNoticeEvent.ServiceOfNoticeRecorded.class, Act.RECORD_SERVICE_OF_NOTICE),
          Map.entry(WarningNoticeEvent.ComplianceAssessed.class, Act.ASSESS_COMPLIANCE),
          Map.entry(WarningNoticeEvent.PowersProposed.class, Act.PROPOSE_POWERS),
          Map.entry(WarningNoticeEvent.WarningNoticeWithdrawn.class, Act.WITHDRAW_WARNING_NOTICE),
          Map.entry(PowerEvent.SecretaryOfStateNotified.class, Act.NOTIFY_SECRETARY_OF_STATE),
          Map.entry(
              ArrangementsEvent.ArrangementsConsultationRecorded.class,
              Act.CONSULT_ON_ARRANGEMENTS),
          Map.entry(ArrangementsEvent.ArrangementsRequired.class, Act.REQUIRE_ARRANGEMENTS),
          Map.entry(ArrangementsEvent.ArrangementsEnded.class, Act.END_ARRANGEMENTS),
          Map.entry(
              AdditionalGovernorsEvent.AdditionalGovernorsAppointed.class,
              Act.APPOINT_ADDITIONAL_GOVERNORS),
          Map.entry(
              AdditionalGovernorsEvent.AdditionalGovernorEnded.class, Act.END_ADDITIONAL_GOVERNOR),
          Map.entry(
              AdditionalGovernorsEvent.FoundationGovernorsMatched.class,
              Act.RECORD_FOUNDATION_GOVERNORS_MATCHED),
          Map.entry(BudgetEvent.DelegatedBudgetSuspended.class, Act.SUSPEND_DELEGATED_BUDGET),
          Map.entry(BudgetEvent.NoticeOfSuspensionGiven.class, Act.GIVE_NOTICE_OF_SUSPENSION),
          Map.entry(BudgetEvent.BudgetSuspensionReviewed.class, Act.REVIEW_BUDGET_SUSPENSION),
          Map.entry(BudgetEvent.BudgetSuspensionRevoked.class, Act.REVOKE_BUDGET_SUSPENSION),
          Map.entry(
              InterimBoardDecisionEvent.InterimBoardConsultationRecorded.class,
              Act.RECORD_INTERIM_BOARD_CONSULTATION),
          Map.entry(
              InterimBoardDecisionEvent.InterimBoardAppliedFor.class, Act.APPLY_FOR_INTERIM_BOARD),
          Map.entry(
              InterimBoardDecisionEvent.InterimBoardConsentDecided.class,
              Act.RECORD_CONSENT_DECISION),
          Map.entry(
              InterimBoardDecisionEvent.InterimBoardEstablished.class, Act.ESTABLISH_INTERIM_BOARD),
          Map.entry(InterimBoardEvent.BoardMemberAppointed.class, Act.APPOINT_BOARD_MEMBER),
          Map.entry(InterimBoardEvent.BoardMemberLeft.class, Act.RECORD_MEMBER_LEFT),
          Map.entry(InterimBoardEvent.BoardChairNominated.class, Act.NOMINATE_CHAIR),
          Map.entry(
              InterimBoardEvent.InstrumentOfAppointmentMade.class,
              Act.MAKE_INSTRUMENT_OF_APPOINTMENT),
          Map.entry(InterimBoardEvent.NoticeOfResumptionGiven.class, Act.GIVE_NOTICE_OF_RESUMPTION),
          Map.entry(
              InterimBoardEvent.ShadowGoverningBodySetUp.class, Act.SET_UP_SHADOW_GOVERNING_BODY),
          Map.entry(
              InterimBoardEvent.HandedBackToGoverningBody.class, Act.HAND_BACK_TO_GOVERNING_BODY),
          Map.entry(InterimBoardEvent.InterimBoardEnded.class, Act.END_INTERIM_BOARD),
          Map.entry(
              SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded.class,
              Act.RECORD_SECRETARY_OF_STATE_WARNING_NOTICE),
          Map.entry(
              SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded.class,
              Act.RECORD_SECRETARY_OF_STATE_PERMISSION),
          Map.entry(
              SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded.class,
              Act.RECORD_SECRETARY_OF_STATE_COMPLIANCE),
          Map.entry(
              SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded.class,
              Act.RECORD_SECRETARY_OF_STATE_PROPOSAL),
          Map.entry(
              SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded.class,
              Act.RECORD_SECRETARY_OF_STATE_WITHDRAWAL),
          Map.entry(
              SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded.class,
              Act.RECORD_INTENTION_OF_SECRETARY_OF_STATE),
          Map.entry(
              SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded.class,
              Act.RECORD_RELEASE_OF_FREEZE),
          Map.entry(ApproachEvent.MonitoringAgreed.class, Act.AGREE_MONITORING),
          Map.entry(ApproachEvent.MonitoringEnded.class, Act.END_MONITORING),
          Map.entry(ApproachEvent.InspectionRequested.class, Act.REQUEST_INSPECTION),
          Map.entry(ApproachEvent.InspectionRequestAnswered.class, Act.RECORD_INSPECTION_ANSWER),
          Map.entry(PreconditionEvent.PreconditionRecorded.class, Act.RECORD_PRECONDITION),
          Map.entry(
              SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed.class,
              Act.RECORD_POWER_OF_SECRETARY_OF_STATE),
          Map.entry(
              SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded.class,
              Act.RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE),
          Map.entry(
              SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded.class,
              Act.RECORD_DIRECTION_ON_INTERIM_BOARD),
          Map.entry(
              SecretaryOfStatePowerEvent.InterimBoardTakenOver.class,
              Act.RECORD_TAKEOVER_OF_INTERIM_BOARD),
          Map.entry(DirectionEvent.DirectionToWarnRecorded.class, Act.RECORD_DIRECTION_TO_WARN),
          Map.entry(DirectionEvent.DirectionCopied.class, Act.COPY_DIRECTION),
          Map.entry(
              DirectionEvent.GoverningBodyRespondedToDirection.class,
              Act.RECORD_GOVERNING_BODYS_RESPONSE),
          Map.entry(DirectionEvent.DirectionAnswered.class, Act.ANSWER_DIRECTION),
          Map.entry(DirectionEvent.WarningNoticeOrdered.class, Act.RECORD_ORDER_TO_WARN),
          Map.entry(CoastingEvent.CoastingNotified.class, Act.RECORD_COASTING_NOTIFICATION),
          Map.entry(CoastingEvent.CoastingEnded.class, Act.RECORD_END_OF_COASTING),
          Map.entry(AcademyOrderEvent.AcademyOrderRecorded.class, Act.RECORD_ACADEMY_ORDER),
          Map.entry(
              AcademyOrderEvent.AcademyOrderRevoked.class, Act.RECORD_REVOCATION_OF_ACADEMY_ORDER),
          Map.entry(
              AcademyOrderEvent.StepsTowardsConversionDirected.class, Act.RECORD_DIRECTED_STEPS),
          Map.entry(AcademyOrderEvent.SchoolConverted.class, Act.RECORD_CONVERSION),
          Map.entry(StatementEvent.InspectionReportReceived.class, Act.RECORD_REPORT_RECEIVED),
          Map.entry(StatementEvent.StatementPeriodShortened.class, Act.RECORD_SHORTENED_PERIOD),
          Map.entry(StatementEvent.StatementOfActionSent.class, Act.SEND_STATEMENT_OF_ACTION),
          Map.entry(
              StatementEvent.SecondStatementRequired.class, Act.RECORD_SECOND_STATEMENT_REQUIRED),
          Map.entry(DraftReportEvent.DraftReportReceived.class, Act.RECORD_DRAFT_REPORT_RECEIVED),
          Map.entry(DraftReportEvent.CommentsOnDraftSent.class, Act.RECORD_COMMENTS_SENT),
          Map.entry(InformationEvent.InformationRequested.class, Act.RECORD_INFORMATION_REQUEST),
          Map.entry(
              InformationEvent.InformationRequestAnswered.class, Act.RECORD_INFORMATION_ANSWER),
          Map.entry(InformationEvent.DataComplaintReceived.class, Act.RECORD_DATA_COMPLAINT),
          Map.entry(
              InformationEvent.DataComplaintAcknowledged.class,
              Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT),
          Map.entry(PeriodEvent.PeriodRecalculated.class, Act.RECALCULATE_PERIOD),
          Map.entry(ReferralEvent.AcademyReferred.class, Act.REFER_TO_REGIONAL_DIRECTOR),
          Map.entry(ReferralEvent.ReferralAcknowledged.class, Act.RECORD_REFERRAL_ACKNOWLEDGEMENT),
          Map.entry(ReferralEvent.ReferralOutcomeRecorded.class, Act.RECORD_REFERRAL_OUTCOME));

  private static final Map<String, Act> BY_NAME =
      ACTS.entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().getSimpleName(), Map.Entry::getValue));

  private CorrectedActs() {}

  /** The act that makes an entry of this type; none for what the ledger enters itself. */
  static Optional<Act> of(String type) {
    return Optional.ofNullable(BY_NAME.get(type));
  }

  /** The types of the entries that somebody makes. */
  static Stream<String> events() {
    return BY_NAME.keySet().stream();
  }

  static Stream<Act> all() {
    return ACTS.values().stream();
  }
}
