package org.interventionledger.api;

import static org.interventionledger.api.terms.Role.ADMINISTRATOR;
import static org.interventionledger.api.terms.Role.ADVISER;
import static org.interventionledger.api.terms.Role.HEAD_OF_SERVICE;
import static org.interventionledger.api.terms.Role.SENIOR_OFFICER;

import java.util.EnumSet;
import java.util.Set;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordDirectedSteps;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordRevocationOfAcademyOrder;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.EndAdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.CoastingCommand.RecordCoastingNotification;
import org.interventionledger.api.intervention.CoastingCommand.RecordEndOfCoasting;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.intervention.DirectionCommand.CopyDirection;
import org.interventionledger.api.intervention.DirectionCommand.RecordDirectionToWarn;
import org.interventionledger.api.intervention.DirectionCommand.RecordGoverningBodysResponse;
import org.interventionledger.api.intervention.DirectionCommand.RecordOrderToWarn;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PowerCommand.NotifySecretaryOfState;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Role;

/** The kinds of act, and the roles that may do each. */
public enum Act {
  PLACE_ON_REGISTER(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  CHANGE_LEVEL(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  REMOVE_FROM_REGISTER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  ASSIGN_ADVISER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  CALL_MEETING(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  HOLD_MEETING(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_MEETING(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  CANCEL_MEETING(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  COMPLETE_AGREED_ACTION(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_INSPECTION_OUTCOME(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  SEND_PRE_WARNING_NOTICE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_PRE_WARNING_RESPONSE(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  GIVE_WARNING_NOTICE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SERVICE_OF_NOTICE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  ASSESS_COMPLIANCE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  PROPOSE_POWERS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  WITHDRAW_WARNING_NOTICE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  NOTIFY_SECRETARY_OF_STATE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  CONSULT_ON_ARRANGEMENTS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  REQUIRE_ARRANGEMENTS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  END_ARRANGEMENTS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  APPOINT_ADDITIONAL_GOVERNORS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  END_ADDITIONAL_GOVERNOR(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_FOUNDATION_GOVERNORS_MATCHED(SENIOR_OFFICER, HEAD_OF_SERVICE),
  SUSPEND_DELEGATED_BUDGET(SENIOR_OFFICER, HEAD_OF_SERVICE),
  GIVE_NOTICE_OF_SUSPENSION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  REVIEW_BUDGET_SUSPENSION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  REVOKE_BUDGET_SUSPENSION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_INTERIM_BOARD_CONSULTATION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  APPLY_FOR_INTERIM_BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_CONSENT_DECISION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  ESTABLISH_INTERIM_BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  APPOINT_BOARD_MEMBER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_MEMBER_LEFT(SENIOR_OFFICER, HEAD_OF_SERVICE),
  NOMINATE_CHAIR(SENIOR_OFFICER, HEAD_OF_SERVICE),
  MAKE_INSTRUMENT_OF_APPOINTMENT(SENIOR_OFFICER, HEAD_OF_SERVICE),
  GIVE_NOTICE_OF_RESUMPTION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  SET_UP_SHADOW_GOVERNING_BODY(SENIOR_OFFICER, HEAD_OF_SERVICE),
  HAND_BACK_TO_GOVERNING_BODY(SENIOR_OFFICER, HEAD_OF_SERVICE),
  END_INTERIM_BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  REFER_TO_REGIONAL_DIRECTOR(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_REFERRAL_ACKNOWLEDGEMENT(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_REFERRAL_OUTCOME(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECRETARY_OF_STATE_WARNING_NOTICE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECRETARY_OF_STATE_PERMISSION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECRETARY_OF_STATE_COMPLIANCE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECRETARY_OF_STATE_PROPOSAL(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECRETARY_OF_STATE_WITHDRAWAL(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_INTENTION_OF_SECRETARY_OF_STATE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_RELEASE_OF_FREEZE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_PRECONDITION(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_POWER_OF_SECRETARY_OF_STATE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_DIRECTION_ON_INTERIM_BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_TAKEOVER_OF_INTERIM_BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_DIRECTION_TO_WARN(SENIOR_OFFICER, HEAD_OF_SERVICE),
  COPY_DIRECTION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_GOVERNING_BODYS_RESPONSE(SENIOR_OFFICER, HEAD_OF_SERVICE),
  ANSWER_DIRECTION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_ORDER_TO_WARN(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_COASTING_NOTIFICATION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_END_OF_COASTING(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_ACADEMY_ORDER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_REVOCATION_OF_ACADEMY_ORDER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_DIRECTED_STEPS(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_CONVERSION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  AGREE_MONITORING(SENIOR_OFFICER, HEAD_OF_SERVICE),
  END_MONITORING(SENIOR_OFFICER, HEAD_OF_SERVICE),
  REQUEST_INSPECTION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_INSPECTION_ANSWER(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_REPORT_RECEIVED(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SHORTENED_PERIOD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  SEND_STATEMENT_OF_ACTION(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECORD_SECOND_STATEMENT_REQUIRED(SENIOR_OFFICER, HEAD_OF_SERVICE),
  RECALCULATE_PERIOD(SENIOR_OFFICER, HEAD_OF_SERVICE),
  CORRECT_ENTRY(SENIOR_OFFICER, HEAD_OF_SERVICE),
  /** Keeps a document beside the store; not an entry. */
  STORE_DOCUMENT(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE),
  /** Not an act on one school. */
  ADOPT_FRAMEWORK(HEAD_OF_SERVICE),
  /** Not an act on one school. */
  IMPORT_SCHOOLS(ADMINISTRATOR),
  /** Not an act on one school. */
  ADOPT_BANK_HOLIDAYS(ADMINISTRATOR),
  /** Not an act on one school. */
  ADOPT_TERM_DATES(ADMINISTRATOR, SENIOR_OFFICER, HEAD_OF_SERVICE),
  /**
   * Done by the ledger itself in consequence of another act, with that act's officer as its actor.
   */
  FOLLOW_UP(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE);

  private final Set<Role> roles;

  Act(Role first, Role... others) {
    this.roles = EnumSet.of(first, others);
  }

  /** Whether somebody in this role may do it. */
  public boolean isOpenTo(Role role) {
    return roles.contains(role);
  }

  /** The kind of act that a command is. */
  public static Act of(SchoolCommand command) {
    return switch (command) {
      case PlaceOnRegister _ -> PLACE_ON_REGISTER;
      case ChangeLevel _ -> CHANGE_LEVEL;
      case RemoveFromRegister _ -> REMOVE_FROM_REGISTER;
      case AssignAdviser _ -> ASSIGN_ADVISER;
      case CallMeeting _ -> CALL_MEETING;
      case HoldMeeting _ -> HOLD_MEETING;
      case RecordMeeting _ -> RECORD_MEETING;
      case CancelMeeting _ -> CANCEL_MEETING;
      case CompleteAgreedAction _ -> COMPLETE_AGREED_ACTION;
      case RecordInspectionOutcome _ -> RECORD_INSPECTION_OUTCOME;
      case SendPreWarningNotice _ -> SEND_PRE_WARNING_NOTICE;
      case RecordPreWarningResponse _ -> RECORD_PRE_WARNING_RESPONSE;
      case GiveWarningNotice _ -> GIVE_WARNING_NOTICE;
      case RecordServiceOfNotice _ -> RECORD_SERVICE_OF_NOTICE;
      case AssessCompliance _ -> ASSESS_COMPLIANCE;
      case ProposePowers _ -> PROPOSE_POWERS;
      case WithdrawWarningNotice _ -> WITHDRAW_WARNING_NOTICE;
      case NotifySecretaryOfState _ -> NOTIFY_SECRETARY_OF_STATE;
      case ConsultOnArrangements _ -> CONSULT_ON_ARRANGEMENTS;
      case RequireArrangements _ -> REQUIRE_ARRANGEMENTS;
      case EndArrangements _ -> END_ARRANGEMENTS;
      case AppointAdditionalGovernors _ -> APPOINT_ADDITIONAL_GOVERNORS;
      case EndAdditionalGovernor _ -> END_ADDITIONAL_GOVERNOR;
      case RecordFoundationGovernorsMatched _ -> RECORD_FOUNDATION_GOVERNORS_MATCHED;
      case SuspendDelegatedBudget _ -> SUSPEND_DELEGATED_BUDGET;
      case GiveNoticeOfSuspension _ -> GIVE_NOTICE_OF_SUSPENSION;
      case ReviewBudgetSuspension _ -> REVIEW_BUDGET_SUSPENSION;
      case RevokeBudgetSuspension _ -> REVOKE_BUDGET_SUSPENSION;
      case RecordInterimBoardConsultation _ -> RECORD_INTERIM_BOARD_CONSULTATION;
      case ApplyForInterimBoard _ -> APPLY_FOR_INTERIM_BOARD;
      case RecordConsentDecision _ -> RECORD_CONSENT_DECISION;
      case EstablishInterimBoard _ -> ESTABLISH_INTERIM_BOARD;
      case AppointBoardMember _ -> APPOINT_BOARD_MEMBER;
      case RecordMemberLeft _ -> RECORD_MEMBER_LEFT;
      case NominateChair _ -> NOMINATE_CHAIR;
      case MakeInstrumentOfAppointment _ -> MAKE_INSTRUMENT_OF_APPOINTMENT;
      case GiveNoticeOfResumption _ -> GIVE_NOTICE_OF_RESUMPTION;
      case SetUpShadowGoverningBody _ -> SET_UP_SHADOW_GOVERNING_BODY;
      case HandBackToGoverningBody _ -> HAND_BACK_TO_GOVERNING_BODY;
      case EndInterimBoard _ -> END_INTERIM_BOARD;
      case ReferToRegionalDirector _ -> REFER_TO_REGIONAL_DIRECTOR;
      case RecordReferralAcknowledgement _ -> RECORD_REFERRAL_ACKNOWLEDGEMENT;
      case RecordReferralOutcome _ -> RECORD_REFERRAL_OUTCOME;
      case RecordSecretaryOfStateWarningNotice _ -> RECORD_SECRETARY_OF_STATE_WARNING_NOTICE;
      case RecordSecretaryOfStatePermission _ -> RECORD_SECRETARY_OF_STATE_PERMISSION;
      case RecordSecretaryOfStateCompliance _ -> RECORD_SECRETARY_OF_STATE_COMPLIANCE;
      case RecordSecretaryOfStateProposal _ -> RECORD_SECRETARY_OF_STATE_PROPOSAL;
      case RecordSecretaryOfStateWithdrawal _ -> RECORD_SECRETARY_OF_STATE_WITHDRAWAL;
      case RecordIntentionOfSecretaryOfState _ -> RECORD_INTENTION_OF_SECRETARY_OF_STATE;
      case RecordReleaseOfFreeze _ -> RECORD_RELEASE_OF_FREEZE;
      case AgreeMonitoring _ -> AGREE_MONITORING;
      case EndMonitoring _ -> END_MONITORING;
      case RequestInspection _ -> REQUEST_INSPECTION;
      case RecordInspectionAnswer _ -> RECORD_INSPECTION_ANSWER;
      case RecordPrecondition _ -> RECORD_PRECONDITION;
      case RecordPowerOfSecretaryOfState _ -> RECORD_POWER_OF_SECRETARY_OF_STATE;
      case RecordEndOfPowerOfSecretaryOfState _ -> RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE;
      case RecordDirectionOnInterimBoard _ -> RECORD_DIRECTION_ON_INTERIM_BOARD;
      case RecordTakeoverOfInterimBoard _ -> RECORD_TAKEOVER_OF_INTERIM_BOARD;
      case RecordDirectionToWarn _ -> RECORD_DIRECTION_TO_WARN;
      case CopyDirection _ -> COPY_DIRECTION;
      case RecordGoverningBodysResponse _ -> RECORD_GOVERNING_BODYS_RESPONSE;
      case AnswerDirection _ -> ANSWER_DIRECTION;
      case RecordOrderToWarn _ -> RECORD_ORDER_TO_WARN;
      case RecordCoastingNotification _ -> RECORD_COASTING_NOTIFICATION;
      case RecordEndOfCoasting _ -> RECORD_END_OF_COASTING;
      case RecordAcademyOrder _ -> RECORD_ACADEMY_ORDER;
      case RecordRevocationOfAcademyOrder _ -> RECORD_REVOCATION_OF_ACADEMY_ORDER;
      case RecordDirectedSteps _ -> RECORD_DIRECTED_STEPS;
      case RecordConversion _ -> RECORD_CONVERSION;
      case RecordReportReceived _ -> RECORD_REPORT_RECEIVED;
      case RecordShortenedPeriod _ -> RECORD_SHORTENED_PERIOD;
      case SendStatementOfAction _ -> SEND_STATEMENT_OF_ACTION;
      case RecordSecondStatementRequired _ -> RECORD_SECOND_STATEMENT_REQUIRED;
      case RecalculatePeriod _ -> RECALCULATE_PERIOD;
      case CorrectPlacementEntry _,
          CorrectMeetingEntry _,
          CorrectInterventionEntry _,
          CorrectInterimBoardEntry _ ->
          CORRECT_ENTRY;
      case ConstituteInterimBoard _,
          FollowCorrectedEstablishment _,
          FollowConversion _,
          NoteInterimBoardEnded _ ->
          FOLLOW_UP;
    };
  }
}
