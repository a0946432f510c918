package org.interventionledger.command.intervention;

import static org.interventionledger.api.terms.Provision.eia;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.InformationRights;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.StatementLaw;

/** Where the law has an act. */
final class ActTerms {

  private ActTerms() {}

  /** Of an act about a notice, {@link NoticeTerms} has it. */
  static Optional<Provision> provision(Act act) {
    return switch (act) {
      case DRAFT_WARNING_NOTICE -> Optional.of(eia("ss.60(4) and 60A(4)"));
      case RECORD_SERVICE_OF_NOTICE -> Optional.of(ServiceOfNotices.SERVICE);
      case RECORD_INTERIM_BOARD_CONSULTATION -> Optional.of(eia("s.65(2)"));
      case APPLY_FOR_INTERIM_BOARD, RECORD_CONSENT_DECISION, ESTABLISH_INTERIM_BOARD ->
          Optional.of(eia("s.65(1)"));
      case RECORD_SECRETARY_OF_STATE_WARNING_NOTICE ->
          Optional.of(StateAct.WARNING_NOTICE.provision());
      case RECORD_SECRETARY_OF_STATE_PERMISSION -> Optional.of(StateAct.PERMISSION.provision());
      case RECORD_SECRETARY_OF_STATE_COMPLIANCE -> Optional.of(eia("s.60(1)(c)"));
      case RECORD_SECRETARY_OF_STATE_PROPOSAL -> Optional.of(eia("s.60(1)(d)"));
      case RECORD_SECRETARY_OF_STATE_WITHDRAWAL -> Optional.of(eia("s.60"));
      case RECORD_DIRECTION_ON_INTERIM_BOARD ->
          Optional.of(StateAct.DIRECTION_ON_BOARD.provision());
      case RECORD_TAKEOVER_OF_INTERIM_BOARD -> Optional.of(StateAct.TAKEOVER.provision());
      case COPY_DIRECTION, RECORD_GOVERNING_BODYS_RESPONSE ->
          Optional.of(StateAct.DIRECTION_TO_WARN_ON_PAY.provision());
      case RECORD_DIRECTION_TO_WARN, ANSWER_DIRECTION, RECORD_ORDER_TO_WARN ->
          Optional.of(eia("ss.69A and 69B"));
      case RECORD_COASTING_NOTIFICATION, RECORD_END_OF_COASTING ->
          Optional.of(StateAct.COASTING_NOTIFICATION.provision());
      case RECORD_REVOCATION_OF_ACADEMY_ORDER -> Optional.of(StateAct.REVOCATION.provision());
      case RECORD_DIRECTED_STEPS -> Optional.of(StateAct.STEPS.provision());
      case RECORD_CONVERSION -> Optional.of(StateAct.CONVERSION.provision());
      case RECORD_INTENTION_OF_SECRETARY_OF_STATE -> Optional.of(StateAct.INTENTION.provision());
      case RECORD_RELEASE_OF_FREEZE -> Optional.of(StateAct.RELEASE_OF_FREEZE.provision());
      case NOTIFY_SECRETARY_OF_STATE -> Optional.of(Powers.NOTIFICATION);
      case CONSULT_ON_ARRANGEMENTS -> Optional.of(eia("s.63(2)"));
      case REQUIRE_ARRANGEMENTS, END_ARRANGEMENTS -> Optional.of(eia("s.63(1)"));
      case APPOINT_ADDITIONAL_GOVERNORS, END_ADDITIONAL_GOVERNOR -> Optional.of(eia("s.64(1)"));
      case RECORD_FOUNDATION_GOVERNORS_MATCHED -> Optional.of(eia("s.64"));
      case SUSPEND_DELEGATED_BUDGET -> Optional.of(eia("s.66"));
      case GIVE_NOTICE_OF_SUSPENSION -> Optional.of(BudgetSuspensions.schedule15("para. 1"));
      case REVIEW_BUDGET_SUSPENSION, REVOKE_BUDGET_SUSPENSION ->
          Optional.of(BudgetSuspensions.schedule15("para. 2"));
      case RECORD_REPORT_RECEIVED, SEND_STATEMENT_OF_ACTION -> Optional.of(StatementLaw.STATEMENT);
      case RECORD_SHORTENED_PERIOD -> Optional.of(StatementLaw.PERIOD);
      case RECORD_DRAFT_REPORT_RECEIVED, RECORD_COMMENTS_SENT -> Optional.of(StatementLaw.COMMENTS);
      case RECORD_INFORMATION_REQUEST -> Optional.of(InformationRights.REQUEST);
      case RECORD_INFORMATION_ANSWER -> Optional.of(InformationRights.ANSWER);
      case RECORD_DATA_COMPLAINT, RECORD_COMPLAINT_ACKNOWLEDGEMENT ->
          Optional.of(InformationRights.COMPLAINT);
      case RECORD_SECOND_STATEMENT_REQUIRED -> Optional.of(StatementLaw.SECOND_STATEMENT);
      case APPOINT_BOARD_MEMBER -> Optional.of(eia("Sch. 6, paras 4 and 5"));
      case RECORD_MEMBER_LEFT -> Optional.of(eia("Sch. 6, para. 5"));
      case NOMINATE_CHAIR -> Optional.of(eia("Sch. 6, para. 8"));
      case MAKE_INSTRUMENT_OF_APPOINTMENT -> Optional.of(eia("Sch. 6, paras 5 and 6"));
      case GIVE_NOTICE_OF_RESUMPTION -> Optional.of(eia("Sch. 6, para. 17"));
      case SET_UP_SHADOW_GOVERNING_BODY -> Optional.of(new Provision("SI 2010/1918", "reg. 11"));
      case END_INTERIM_BOARD -> Optional.of(eia("Sch. 6, paras 16 to 18"));
      case HAND_BACK_TO_GOVERNING_BODY -> Optional.of(eia("Sch. 6, para. 19"));
      case RECORD_POWER_OF_SECRETARY_OF_STATE,
          RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
          RECORD_ACADEMY_ORDER,
          PLACE_ON_REGISTER,
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
          CLOSE_SUPPORT_REQUEST,
          RECORD_INSPECTION_OUTCOME,
          SET_ASIDE_OUTCOME,
          SEND_PRE_WARNING_NOTICE,
          RECORD_PRE_WARNING_RESPONSE,
          WITHDRAW_WARNING_NOTICE,
          REVISE_WARNING_NOTICE,
          APPROVE_WARNING_NOTICE,
          GIVE_WARNING_NOTICE,
          RECORD_REPRESENTATIONS,
          RECORD_REPRESENTATIONS_DECISION,
          ASSESS_COMPLIANCE,
          PROPOSE_POWERS,
          REFER_TO_REGIONAL_DIRECTOR,
          RECORD_REFERRAL_ACKNOWLEDGEMENT,
          RECORD_REFERRAL_OUTCOME,
          AGREE_MONITORING,
          END_MONITORING,
          REQUEST_INSPECTION,
          RECORD_INSPECTION_ANSWER,
          RECORD_PRECONDITION,
          STORE_DOCUMENT,
          RECALCULATE_PERIOD,
          CORRECT_ENTRY,
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
          FOLLOW_UP ->
          Optional.empty();
    };
  }
}
