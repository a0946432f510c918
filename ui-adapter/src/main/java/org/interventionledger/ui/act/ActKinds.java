package org.interventionledger.ui.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.ui.approach.InspectionAnswerForm;
import org.interventionledger.ui.approach.InspectionRequestForm;
import org.interventionledger.ui.approach.MonitoringEndForm;
import org.interventionledger.ui.approach.MonitoringForm;
import org.interventionledger.ui.board.AppointmentForm;
import org.interventionledger.ui.board.BoardApplicationForm;
import org.interventionledger.ui.board.BoardEndForm;
import org.interventionledger.ui.board.ChairForm;
import org.interventionledger.ui.board.ConsentForm;
import org.interventionledger.ui.board.ConsultationForm;
import org.interventionledger.ui.board.EstablishmentForm;
import org.interventionledger.ui.board.HandBackForm;
import org.interventionledger.ui.board.InstrumentForm;
import org.interventionledger.ui.board.MemberLeftForm;
import org.interventionledger.ui.board.ResumptionForm;
import org.interventionledger.ui.board.ShadowGoverningBodyForm;
import org.interventionledger.ui.evidence.PreconditionForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.information.ComplaintAcknowledgementForm;
import org.interventionledger.ui.information.DataComplaintForm;
import org.interventionledger.ui.information.InformationAnswerForm;
import org.interventionledger.ui.information.InformationRequestForm;
import org.interventionledger.ui.inspection.InspectionOutcomeForm;
import org.interventionledger.ui.inspection.OutcomeAsideForm;
import org.interventionledger.ui.notice.ApproveNoticeForm;
import org.interventionledger.ui.notice.ComplianceForm;
import org.interventionledger.ui.notice.DraftNoticeForm;
import org.interventionledger.ui.notice.GiveNoticeForm;
import org.interventionledger.ui.notice.PreWarningNoticeForm;
import org.interventionledger.ui.notice.PreWarningResponseForm;
import org.interventionledger.ui.notice.ProposedPowersForm;
import org.interventionledger.ui.notice.RepresentationsDecisionForm;
import org.interventionledger.ui.notice.RepresentationsForm;
import org.interventionledger.ui.notice.ReviseNoticeForm;
import org.interventionledger.ui.notice.ServiceOfNoticeForm;
import org.interventionledger.ui.notice.WithdrawalForm;
import org.interventionledger.ui.power.AdditionalGovernorLeftForm;
import org.interventionledger.ui.power.AdditionalGovernorsForm;
import org.interventionledger.ui.power.ArrangementsConsultationForm;
import org.interventionledger.ui.power.ArrangementsEndForm;
import org.interventionledger.ui.power.ArrangementsForm;
import org.interventionledger.ui.power.FoundationGovernorsForm;
import org.interventionledger.ui.power.SecretaryOfStateNotificationForm;
import org.interventionledger.ui.power.SuspensionForm;
import org.interventionledger.ui.power.SuspensionNoticeForm;
import org.interventionledger.ui.power.SuspensionReviewForm;
import org.interventionledger.ui.power.SuspensionRevocationForm;
import org.interventionledger.ui.referral.AcknowledgementForm;
import org.interventionledger.ui.referral.ReferralForm;
import org.interventionledger.ui.referral.ReferralOutcomeForm;
import org.interventionledger.ui.statement.CommentsForm;
import org.interventionledger.ui.statement.DraftReportForm;
import org.interventionledger.ui.statement.RecalculationForm;
import org.interventionledger.ui.statement.ReportReceivedForm;
import org.interventionledger.ui.statement.SecondStatementForm;
import org.interventionledger.ui.statement.ShortenedPeriodForm;
import org.interventionledger.ui.statement.StatementForm;

/** Every kind of act with its form and its path. The compiler sees to it that none is missing. */
public final class ActKinds {

  /** All that have a form of their own: neither corrections nor what the ledger does itself. */
  public static final List<ActKind<?>> ALL =
      Arrays.stream(Act.values())
          .<ActKind<?>>mapMulti((act, kinds) -> of(act).ifPresent(kinds))
          .toList();

  private static final String DRAFT = "warning-notices/{draftId}";
  private static final String NOTICE = "warning-notices/{noticeId}";
  private static final String APPOINTMENT = "additional-governors/{appointmentId}";
  private static final String SUSPENSION = "budget-suspensions/{suspensionId}";
  private static final String BOARD = "interim-boards/{board}";
  private static final String REFERRAL = "referrals/{referralId}";
  private static final String STATEMENT = "statements-of-action/{statementId}";
  private static final String COMPLAINT = "data-complaints/{complaintId}";

  private ActKinds() {}

  /** The kind with this name in a page's path. */
  public static Optional<ActKind<?>> bySlug(String slug) {
    return ALL.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /** The form of an act; none for a correction, which holds another, and for the ledger's own. */
  public static Optional<ActKind<?>> of(Act act) {
    return switch (act) {
      case PLACE_ON_REGISTER,
          CHANGE_LEVEL,
          REMOVE_FROM_REGISTER,
          ASSIGN_ADVISER,
          MOVE_TO_FRAMEWORK_VERSION,
          RECORD_INDICATOR,
          WITHDRAW_INDICATOR,
          RECORD_FINDING,
          RECORD_CONSIDERATION,
          RECORD_TELLING,
          TAKE_LOCAL_STEP,
          RECORD_DISCLOSURE,
          RECORD_NEED_TO_KNOW,
          END_NEED_TO_KNOW,
          CALL_MEETING,
          HOLD_MEETING,
          RECORD_MEETING,
          CANCEL_MEETING,
          COMPLETE_AGREED_ACTION,
          RECORD_ACTIVITY,
          WRITE_PAPER,
          MEET_PLAN_PRIORITY,
          AGREE_REVIEW_TIMETABLE,
          COUNT_PAPER_AGAIN,
          ASK_FOR_SUPPORT,
          AGREE_SUPPORT,
          RECORD_SUPPORT_DELIVERED,
          CLOSE_SUPPORT_REQUEST ->
          LocalActKinds.of(act);
      case RECORD_INSPECTION_OUTCOME -> kind(act, InspectionOutcomeForm.class, "inspections");
      case SET_ASIDE_OUTCOME ->
          kind(act, OutcomeAsideForm.class, "published-outcomes/{outcomeId}/setting-aside");
      case SEND_PRE_WARNING_NOTICE -> kind(act, PreWarningNoticeForm.class, "pre-warning-notices");
      case RECORD_PRE_WARNING_RESPONSE ->
          kind(act, PreWarningResponseForm.class, "pre-warning-notices/{preWarningId}/response");
      case DRAFT_WARNING_NOTICE -> kind(act, DraftNoticeForm.class, "warning-notices");
      case REVISE_WARNING_NOTICE -> kind(act, ReviseNoticeForm.class, DRAFT + "/revision");
      case APPROVE_WARNING_NOTICE -> kind(act, ApproveNoticeForm.class, DRAFT + "/approval");
      case GIVE_WARNING_NOTICE -> kind(act, GiveNoticeForm.class, DRAFT + "/giving");
      case RECORD_REPRESENTATIONS ->
          kind(act, RepresentationsForm.class, NOTICE + "/representations");
      case RECORD_REPRESENTATIONS_DECISION ->
          kind(act, RepresentationsDecisionForm.class, NOTICE + "/representations-decision");
      case RECORD_SERVICE_OF_NOTICE -> kind(act, ServiceOfNoticeForm.class, NOTICE + "/service");
      case ASSESS_COMPLIANCE -> kind(act, ComplianceForm.class, NOTICE + "/compliance");
      case PROPOSE_POWERS -> kind(act, ProposedPowersForm.class, NOTICE + "/proposed-powers");
      case WITHDRAW_WARNING_NOTICE -> kind(act, WithdrawalForm.class, NOTICE + "/withdrawal");
      case NOTIFY_SECRETARY_OF_STATE ->
          kind(act, SecretaryOfStateNotificationForm.class, "secretary-of-state-notifications");
      case CONSULT_ON_ARRANGEMENTS ->
          kind(act, ArrangementsConsultationForm.class, "arrangements-consultations");
      case REQUIRE_ARRANGEMENTS -> kind(act, ArrangementsForm.class, "arrangements");
      case END_ARRANGEMENTS ->
          kind(act, ArrangementsEndForm.class, "arrangements/{arrangementsId}/end");
      case APPOINT_ADDITIONAL_GOVERNORS ->
          kind(act, AdditionalGovernorsForm.class, "additional-governors");
      case END_ADDITIONAL_GOVERNOR ->
          kind(act, AdditionalGovernorLeftForm.class, APPOINTMENT + "/departures");
      case RECORD_FOUNDATION_GOVERNORS_MATCHED ->
          kind(act, FoundationGovernorsForm.class, APPOINTMENT + "/foundation-governors");
      case SUSPEND_DELEGATED_BUDGET -> kind(act, SuspensionForm.class, "budget-suspensions");
      case GIVE_NOTICE_OF_SUSPENSION ->
          kind(act, SuspensionNoticeForm.class, "budget-suspension-notices");
      case REVIEW_BUDGET_SUSPENSION ->
          kind(act, SuspensionReviewForm.class, SUSPENSION + "/reviews");
      case REVOKE_BUDGET_SUSPENSION ->
          kind(act, SuspensionRevocationForm.class, SUSPENSION + "/revocation");
      case RECORD_INTERIM_BOARD_CONSULTATION ->
          kind(act, ConsultationForm.class, "interim-board-consultations");
      case APPLY_FOR_INTERIM_BOARD ->
          kind(act, BoardApplicationForm.class, "interim-board-applications");
      case RECORD_CONSENT_DECISION -> kind(act, ConsentForm.class, "interim-board-consents");
      case ESTABLISH_INTERIM_BOARD -> kind(act, EstablishmentForm.class, "interim-boards");
      case APPOINT_BOARD_MEMBER -> kind(act, AppointmentForm.class, BOARD + "/members");
      case RECORD_MEMBER_LEFT -> kind(act, MemberLeftForm.class, BOARD + "/departures");
      case NOMINATE_CHAIR -> kind(act, ChairForm.class, BOARD + "/chair");
      case MAKE_INSTRUMENT_OF_APPOINTMENT ->
          kind(act, InstrumentForm.class, BOARD + "/instruments");
      case GIVE_NOTICE_OF_RESUMPTION -> kind(act, ResumptionForm.class, BOARD + "/resumption");
      case SET_UP_SHADOW_GOVERNING_BODY ->
          kind(act, ShadowGoverningBodyForm.class, BOARD + "/shadow-governing-body");
      case HAND_BACK_TO_GOVERNING_BODY -> kind(act, HandBackForm.class, BOARD + "/governing-body");
      case END_INTERIM_BOARD -> kind(act, BoardEndForm.class, BOARD + "/end");
      case REFER_TO_REGIONAL_DIRECTOR -> kind(act, ReferralForm.class, "referrals");
      case RECORD_REFERRAL_ACKNOWLEDGEMENT ->
          kind(act, AcknowledgementForm.class, REFERRAL + "/acknowledgement");
      case RECORD_REFERRAL_OUTCOME -> kind(act, ReferralOutcomeForm.class, REFERRAL + "/outcome");
      case RECORD_SECRETARY_OF_STATE_WARNING_NOTICE,
          RECORD_SECRETARY_OF_STATE_PERMISSION,
          RECORD_SECRETARY_OF_STATE_COMPLIANCE,
          RECORD_SECRETARY_OF_STATE_PROPOSAL,
          RECORD_SECRETARY_OF_STATE_WITHDRAWAL,
          RECORD_INTENTION_OF_SECRETARY_OF_STATE,
          RECORD_RELEASE_OF_FREEZE,
          RECORD_POWER_OF_SECRETARY_OF_STATE,
          RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
          RECORD_DIRECTION_ON_INTERIM_BOARD,
          RECORD_TAKEOVER_OF_INTERIM_BOARD,
          RECORD_DIRECTION_TO_WARN,
          COPY_DIRECTION,
          RECORD_GOVERNING_BODYS_RESPONSE,
          ANSWER_DIRECTION,
          RECORD_ORDER_TO_WARN,
          RECORD_COASTING_NOTIFICATION,
          RECORD_END_OF_COASTING,
          RECORD_ACADEMY_ORDER,
          RECORD_REVOCATION_OF_ACADEMY_ORDER,
          RECORD_DIRECTED_STEPS,
          RECORD_CONVERSION ->
          StateActKinds.of(act);
      case AGREE_MONITORING -> kind(act, MonitoringForm.class, "monitoring-agreements");
      case END_MONITORING -> kind(act, MonitoringEndForm.class, "monitoring-ends");
      case REQUEST_INSPECTION -> kind(act, InspectionRequestForm.class, "inspection-requests");
      case RECORD_INSPECTION_ANSWER -> kind(act, InspectionAnswerForm.class, "inspection-answers");
      case RECORD_REPORT_RECEIVED -> kind(act, ReportReceivedForm.class, "statements-of-action");
      case RECORD_SHORTENED_PERIOD ->
          kind(act, ShortenedPeriodForm.class, STATEMENT + "/shortened-period");
      case SEND_STATEMENT_OF_ACTION -> kind(act, StatementForm.class, STATEMENT + "/sending");
      case RECORD_SECOND_STATEMENT_REQUIRED ->
          kind(act, SecondStatementForm.class, STATEMENT + "/second");
      case RECORD_DRAFT_REPORT_RECEIVED -> kind(act, DraftReportForm.class, "draft-reports");
      case RECORD_COMMENTS_SENT ->
          kind(act, CommentsForm.class, "draft-reports/{draftReportId}/comments");
      case RECORD_INFORMATION_REQUEST ->
          kind(act, InformationRequestForm.class, "information-requests");
      case RECORD_INFORMATION_ANSWER ->
          kind(act, InformationAnswerForm.class, "information-requests/{requestId}/answer");
      case RECORD_DATA_COMPLAINT -> kind(act, DataComplaintForm.class, "data-complaints");
      case RECORD_COMPLAINT_ACKNOWLEDGEMENT ->
          kind(act, ComplaintAcknowledgementForm.class, COMPLAINT + "/acknowledgement");
      case RECALCULATE_PERIOD ->
          kind(act, RecalculationForm.class, "periods/{periodOf}/recalculation");
      case RECORD_PRECONDITION -> kind(act, PreconditionForm.class, "preconditions");
      case CORRECT_ENTRY,
          ADOPT_FRAMEWORK,
          WITHDRAW_ADOPTION,
          IMPORT_SCHOOLS,
          IMPORT_INSPECTIONS,
          ADOPT_BANK_HOLIDAYS,
          ADOPT_TERM_DATES,
          ADD_TO_POOL,
          CHANGE_POOL_ENTRY,
          CORRECT_POOL_ENTRY,
          TAKE_OFF_POOL,
          RECORD_AUTHORITY_ACTIVITY,
          RECORD_AUTHORITY_REPORT,
          CORRECT_AUTHORITY_ENTRY,
          STORE_DOCUMENT,
          FOLLOW_UP ->
          Optional.empty();
    };
  }

  static <F extends Record & ActForm> Optional<ActKind<?>> kind(
      Act act, Class<F> form, String path) {
    return Optional.of(new ActKind<>(act, form, path));
  }
}
