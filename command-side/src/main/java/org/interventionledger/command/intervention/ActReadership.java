package org.interventionledger.command.intervention;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;

/** Who may know whether an act is open. */
final class ActReadership {

  private ActReadership() {}

  private static final Set<Refusal> BY_A_BOARD =
      Set.of(
          LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD,
          LawRefusal.SUSPENSION_BARRED_BY_BOARD,
          LawRefusal.HIS_GOVERNORS_BARRED_BY_BOARD,
          LawRefusal.INTERIM_BOARD_IN_PLACE);

  /**
   * Who alone may know that it stands in the way: what the authority has not considered yet is told
   * to those only who read what it has, and a board to those only who read of it.
   */
  static Optional<Readership> of(Refusal refusal) {
    if (Preconditions.areMissing(refusal)) {
      return Optional.of(Readership.DELIBERATION);
    }
    return BY_A_BOARD.contains(refusal) ? Optional.of(Readership.BOARD) : Optional.empty();
  }

  static Readership of(Act act) {
    return switch (act) {
      case RECORD_INSPECTION_OUTCOME, SET_ASIDE_OUTCOME -> Readership.INSPECTION;
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
          CORRECT_ENTRY ->
          Readership.REGISTER;
      case CALL_MEETING,
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
          CLOSE_SUPPORT_REQUEST,
          RECORD_AUTHORITY_ACTIVITY,
          RECORD_AUTHORITY_REPORT,
          CORRECT_AUTHORITY_ENTRY,
          SEND_PRE_WARNING_NOTICE,
          RECORD_PRE_WARNING_RESPONSE,
          RECORD_DRAFT_REPORT_RECEIVED,
          RECORD_COMMENTS_SENT ->
          Readership.DEALINGS;
      case DRAFT_WARNING_NOTICE,
          REVISE_WARNING_NOTICE,
          APPROVE_WARNING_NOTICE,
          RECORD_REPRESENTATIONS,
          RECORD_REPRESENTATIONS_DECISION,
          GIVE_WARNING_NOTICE,
          RECORD_SERVICE_OF_NOTICE,
          ASSESS_COMPLIANCE,
          PROPOSE_POWERS,
          WITHDRAW_WARNING_NOTICE,
          NOTIFY_SECRETARY_OF_STATE,
          CONSULT_ON_ARRANGEMENTS,
          REQUIRE_ARRANGEMENTS,
          END_ARRANGEMENTS,
          APPOINT_ADDITIONAL_GOVERNORS,
          END_ADDITIONAL_GOVERNOR,
          RECORD_FOUNDATION_GOVERNORS_MATCHED,
          SUSPEND_DELEGATED_BUDGET,
          GIVE_NOTICE_OF_SUSPENSION,
          REVIEW_BUDGET_SUSPENSION,
          REVOKE_BUDGET_SUSPENSION,
          REFER_TO_REGIONAL_DIRECTOR,
          RECORD_REFERRAL_ACKNOWLEDGEMENT,
          RECORD_REFERRAL_OUTCOME,
          RECORD_SECRETARY_OF_STATE_WARNING_NOTICE,
          RECORD_SECRETARY_OF_STATE_PERMISSION,
          RECORD_SECRETARY_OF_STATE_COMPLIANCE,
          RECORD_SECRETARY_OF_STATE_PROPOSAL,
          RECORD_SECRETARY_OF_STATE_WITHDRAWAL,
          RECORD_INTENTION_OF_SECRETARY_OF_STATE,
          RECORD_RELEASE_OF_FREEZE,
          RECORD_POWER_OF_SECRETARY_OF_STATE,
          RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
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
          RECORD_CONVERSION,
          RECORD_REPORT_RECEIVED,
          RECORD_SHORTENED_PERIOD,
          SEND_STATEMENT_OF_ACTION,
          RECORD_SECOND_STATEMENT_REQUIRED ->
          Readership.STATUTORY;
      case RECORD_INTERIM_BOARD_CONSULTATION,
          APPLY_FOR_INTERIM_BOARD,
          RECORD_CONSENT_DECISION,
          ESTABLISH_INTERIM_BOARD,
          RECORD_TAKEOVER_OF_INTERIM_BOARD,
          RECORD_DIRECTION_ON_INTERIM_BOARD,
          APPOINT_BOARD_MEMBER,
          RECORD_MEMBER_LEFT,
          NOMINATE_CHAIR,
          MAKE_INSTRUMENT_OF_APPOINTMENT,
          GIVE_NOTICE_OF_RESUMPTION,
          SET_UP_SHADOW_GOVERNING_BODY,
          HAND_BACK_TO_GOVERNING_BODY,
          END_INTERIM_BOARD ->
          Readership.BOARD;
      case RECORD_PRECONDITION,
          RECORD_INFORMATION_REQUEST,
          RECORD_INFORMATION_ANSWER,
          RECORD_DATA_COMPLAINT,
          RECORD_COMPLAINT_ACKNOWLEDGEMENT ->
          Readership.DELIBERATION;
      case AGREE_MONITORING,
          END_MONITORING,
          REQUEST_INSPECTION,
          RECORD_INSPECTION_ANSWER,
          STORE_DOCUMENT ->
          Readership.DEALINGS;
      case ADD_TO_POOL, CHANGE_POOL_ENTRY, CORRECT_POOL_ENTRY, TAKE_OFF_POOL -> Readership.POOL;
      case ADOPT_FRAMEWORK,
          WITHDRAW_ADOPTION,
          IMPORT_SCHOOLS,
          IMPORT_INSPECTIONS,
          ADOPT_BANK_HOLIDAYS,
          ADOPT_TERM_DATES,
          FOLLOW_UP ->
          Readership.OPERATIONS;
      case RECALCULATE_PERIOD ->
          throw new IllegalArgumentException("Whose it is, its matter says: see Readership");
    };
  }
}
