package org.interventionledger.ui.journey;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActLinks;

/**
 * An act that is open, as the school's page offers it.
 *
 * @param about the identifier of the matter it is about, where it is about one
 */
public record Offer(Urn urn, Act act, Optional<String> about, Optional<Provision> provision) {

  /** The headings under which acts are offered, in the order of the page. */
  public enum Heading {
    REGISTER,
    MEETINGS,
    ACTIVITIES,
    SUPPORT,
    INSPECTION,
    STATEMENT_OF_ACTION,
    PRECONDITIONS,
    NOTICES,
    POWERS,
    INTERIM_BOARD,
    REFERRAL,
    APPROACHES,
    SECRETARY_OF_STATE,
    INFORMATION
  }

  public String href() {
    return ActLinks.page(urn, act, about);
  }

  /** Whether it leaves an entry of none of these classes. */
  boolean isRecordedWithout(Set<Readership> withheld) {
    return switch (heading()) {
      case REGISTER -> !withheld.contains(Readership.REGISTER);
      case MEETINGS, ACTIVITIES, SUPPORT, APPROACHES -> !withheld.contains(Readership.DEALINGS);
      case Heading _ -> true;
    };
  }

  public Heading heading() {
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
          END_NEED_TO_KNOW ->
          Heading.REGISTER;
      case CALL_MEETING, HOLD_MEETING, RECORD_MEETING, CANCEL_MEETING, COMPLETE_AGREED_ACTION ->
          Heading.MEETINGS;
      case RECORD_ACTIVITY,
          WRITE_PAPER,
          MEET_PLAN_PRIORITY,
          AGREE_REVIEW_TIMETABLE,
          COUNT_PAPER_AGAIN ->
          Heading.ACTIVITIES;
      case ASK_FOR_SUPPORT, AGREE_SUPPORT, RECORD_SUPPORT_DELIVERED, CLOSE_SUPPORT_REQUEST ->
          Heading.SUPPORT;
      case RECORD_INSPECTION_OUTCOME, SET_ASIDE_OUTCOME -> Heading.INSPECTION;
      case SEND_PRE_WARNING_NOTICE,
          RECORD_PRE_WARNING_RESPONSE,
          DRAFT_WARNING_NOTICE,
          REVISE_WARNING_NOTICE,
          APPROVE_WARNING_NOTICE,
          GIVE_WARNING_NOTICE,
          RECORD_REPRESENTATIONS,
          RECORD_REPRESENTATIONS_DECISION,
          RECORD_SERVICE_OF_NOTICE,
          ASSESS_COMPLIANCE,
          PROPOSE_POWERS,
          WITHDRAW_WARNING_NOTICE ->
          Heading.NOTICES;
      case NOTIFY_SECRETARY_OF_STATE,
          CONSULT_ON_ARRANGEMENTS,
          REQUIRE_ARRANGEMENTS,
          END_ARRANGEMENTS,
          APPOINT_ADDITIONAL_GOVERNORS,
          END_ADDITIONAL_GOVERNOR,
          RECORD_FOUNDATION_GOVERNORS_MATCHED,
          SUSPEND_DELEGATED_BUDGET,
          GIVE_NOTICE_OF_SUSPENSION,
          REVIEW_BUDGET_SUSPENSION,
          REVOKE_BUDGET_SUSPENSION ->
          Heading.POWERS;
      case RECORD_INTERIM_BOARD_CONSULTATION,
          APPLY_FOR_INTERIM_BOARD,
          RECORD_CONSENT_DECISION,
          ESTABLISH_INTERIM_BOARD,
          APPOINT_BOARD_MEMBER,
          RECORD_MEMBER_LEFT,
          NOMINATE_CHAIR,
          MAKE_INSTRUMENT_OF_APPOINTMENT,
          GIVE_NOTICE_OF_RESUMPTION,
          SET_UP_SHADOW_GOVERNING_BODY,
          HAND_BACK_TO_GOVERNING_BODY,
          END_INTERIM_BOARD ->
          Heading.INTERIM_BOARD;
      case REFER_TO_REGIONAL_DIRECTOR, RECORD_REFERRAL_ACKNOWLEDGEMENT, RECORD_REFERRAL_OUTCOME ->
          Heading.REFERRAL;
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
          Heading.SECRETARY_OF_STATE;
      case AGREE_MONITORING, END_MONITORING, REQUEST_INSPECTION, RECORD_INSPECTION_ANSWER ->
          Heading.APPROACHES;
      case RECORD_REPORT_RECEIVED,
          RECORD_SHORTENED_PERIOD,
          SEND_STATEMENT_OF_ACTION,
          RECORD_SECOND_STATEMENT_REQUIRED,
          RECORD_DRAFT_REPORT_RECEIVED,
          RECORD_COMMENTS_SENT,
          RECALCULATE_PERIOD ->
          Heading.STATEMENT_OF_ACTION;
      case RECORD_INFORMATION_REQUEST,
          RECORD_INFORMATION_ANSWER,
          RECORD_DATA_COMPLAINT,
          RECORD_COMPLAINT_ACKNOWLEDGEMENT ->
          Heading.INFORMATION;
      case RECORD_PRECONDITION -> Heading.PRECONDITIONS;
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
          throw new IllegalArgumentException("Not offered on a school's page: " + act);
    };
  }
}
