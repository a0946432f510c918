package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.ui.activity.CountPaperAgainForm;
import org.interventionledger.ui.activity.MeetPlanPriorityForm;
import org.interventionledger.ui.activity.RecordActivityForm;
import org.interventionledger.ui.activity.ReviewTimetableForm;
import org.interventionledger.ui.activity.WritePaperForm;
import org.interventionledger.ui.meeting.CallMeetingForm;
import org.interventionledger.ui.meeting.CancelMeetingForm;
import org.interventionledger.ui.meeting.CompleteAgreedActionForm;
import org.interventionledger.ui.meeting.HoldMeetingForm;
import org.interventionledger.ui.meeting.RecordMeetingForm;
import org.interventionledger.ui.placement.AssignAdviserForm;
import org.interventionledger.ui.placement.ChangeLevelForm;
import org.interventionledger.ui.placement.ConsiderationForm;
import org.interventionledger.ui.placement.DisclosureForm;
import org.interventionledger.ui.placement.EndOfNeedToKnowForm;
import org.interventionledger.ui.placement.FindingForm;
import org.interventionledger.ui.placement.IndicatorForm;
import org.interventionledger.ui.placement.IndicatorWithdrawalForm;
import org.interventionledger.ui.placement.LocalStepForm;
import org.interventionledger.ui.placement.MoveForm;
import org.interventionledger.ui.placement.NeedToKnowForm;
import org.interventionledger.ui.placement.PlaceOnRegisterForm;
import org.interventionledger.ui.placement.RemoveFromRegisterForm;
import org.interventionledger.ui.placement.TellingForm;
import org.interventionledger.ui.support.AgreeSupportForm;
import org.interventionledger.ui.support.AskForSupportForm;
import org.interventionledger.ui.support.SupportClosingForm;
import org.interventionledger.ui.support.SupportDeliveredForm;

/** The acts under an authority's own arrangements: register, levels, meetings and activities. */
final class LocalActKinds {

  private static final String MEETING = "meetings/{meetingId}";
  private static final String SUPPORT = "support-requests/{supportId}";

  private LocalActKinds() {}

  /** Empty for an act of another kind. */
  static Optional<ActKind<?>> of(Act act) {
    return switch (act) {
      case PLACE_ON_REGISTER -> ActKinds.kind(act, PlaceOnRegisterForm.class, "placements");
      case CHANGE_LEVEL -> ActKinds.kind(act, ChangeLevelForm.class, "level-changes");
      case REMOVE_FROM_REGISTER -> ActKinds.kind(act, RemoveFromRegisterForm.class, "removals");
      case MOVE_TO_FRAMEWORK_VERSION ->
          ActKinds.kind(act, MoveForm.class, "framework-version-moves");
      case ASSIGN_ADVISER -> ActKinds.kind(act, AssignAdviserForm.class, "adviser-assignments");
      case RECORD_INDICATOR -> ActKinds.kind(act, IndicatorForm.class, "indicators");
      case WITHDRAW_INDICATOR ->
          ActKinds.kind(act, IndicatorWithdrawalForm.class, "indicator-withdrawals");
      case RECORD_FINDING -> ActKinds.kind(act, FindingForm.class, "findings");
      case RECORD_CONSIDERATION -> ActKinds.kind(act, ConsiderationForm.class, "considerations");
      case RECORD_TELLING -> ActKinds.kind(act, TellingForm.class, "tellings");
      case TAKE_LOCAL_STEP -> ActKinds.kind(act, LocalStepForm.class, "local-steps");
      case RECORD_DISCLOSURE -> ActKinds.kind(act, DisclosureForm.class, "disclosures");
      case RECORD_NEED_TO_KNOW -> ActKinds.kind(act, NeedToKnowForm.class, "needs-to-know");
      case END_NEED_TO_KNOW ->
          ActKinds.kind(act, EndOfNeedToKnowForm.class, "ends-of-needs-to-know");
      case CALL_MEETING -> ActKinds.kind(act, CallMeetingForm.class, "meetings");
      case HOLD_MEETING -> ActKinds.kind(act, HoldMeetingForm.class, MEETING + "/attendance");
      case RECORD_MEETING -> ActKinds.kind(act, RecordMeetingForm.class, MEETING + "/record");
      case CANCEL_MEETING -> ActKinds.kind(act, CancelMeetingForm.class, MEETING + "/cancellation");
      case COMPLETE_AGREED_ACTION ->
          ActKinds.kind(
              act, CompleteAgreedActionForm.class, MEETING + "/actions/{action}/completion");
      case ASK_FOR_SUPPORT -> ActKinds.kind(act, AskForSupportForm.class, "support-requests");
      case AGREE_SUPPORT -> ActKinds.kind(act, AgreeSupportForm.class, SUPPORT + "/agreement");
      case RECORD_SUPPORT_DELIVERED ->
          ActKinds.kind(act, SupportDeliveredForm.class, SUPPORT + "/delivery");
      case CLOSE_SUPPORT_REQUEST ->
          ActKinds.kind(act, SupportClosingForm.class, SUPPORT + "/closing");
      case RECORD_ACTIVITY -> ActKinds.kind(act, RecordActivityForm.class, "activities");
      case WRITE_PAPER -> ActKinds.kind(act, WritePaperForm.class, "papers");
      case MEET_PLAN_PRIORITY ->
          ActKinds.kind(
              act, MeetPlanPriorityForm.class, "papers/{paperId}/priorities/{priority}/met");
      case AGREE_REVIEW_TIMETABLE ->
          ActKinds.kind(act, ReviewTimetableForm.class, "review-timetables");
      case COUNT_PAPER_AGAIN ->
          ActKinds.kind(act, CountPaperAgainForm.class, "activities/{activityId}/paper-day");
      case Act _ -> Optional.empty();
    };
  }
}
