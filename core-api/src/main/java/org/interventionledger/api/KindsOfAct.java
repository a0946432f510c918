package org.interventionledger.api;

import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
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
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
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
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.RuleCommand;

/** Which kind of act each command is. */
final class KindsOfAct {

  private KindsOfAct() {}

  static Act of(SchoolCommand command) {
    return switch (command) {
      case PlaceOnRegister _ -> Act.PLACE_ON_REGISTER;
      case ChangeLevel _ -> Act.CHANGE_LEVEL;
      case RemoveFromRegister _ -> Act.REMOVE_FROM_REGISTER;
      case AssignAdviser _ -> Act.ASSIGN_ADVISER;
      case RecordIndicator _ -> Act.RECORD_INDICATOR;
      case WithdrawIndicator _ -> Act.WITHDRAW_INDICATOR;
      case RecordFinding _ -> Act.RECORD_FINDING;
      case RecordConsideration _ -> Act.RECORD_CONSIDERATION;
      case RecordTelling _ -> Act.RECORD_TELLING;
      case TakeLocalStep _ -> Act.TAKE_LOCAL_STEP;
      case CallMeeting _ -> Act.CALL_MEETING;
      case HoldMeeting _ -> Act.HOLD_MEETING;
      case RecordMeeting _ -> Act.RECORD_MEETING;
      case CancelMeeting _ -> Act.CANCEL_MEETING;
      case CompleteAgreedAction _ -> Act.COMPLETE_AGREED_ACTION;
      case RecordActivity _ -> Act.RECORD_ACTIVITY;
      case WritePaper _ -> Act.WRITE_PAPER;
      case MeetPlanPriority _ -> Act.MEET_PLAN_PRIORITY;
      case AgreeReviewTimetable _ -> Act.AGREE_REVIEW_TIMETABLE;
      case RecordInspectionOutcome _ -> Act.RECORD_INSPECTION_OUTCOME;
      case SetAsideOutcome _ -> Act.SET_ASIDE_OUTCOME;
      case SendPreWarningNotice _ -> Act.SEND_PRE_WARNING_NOTICE;
      case RecordPreWarningResponse _ -> Act.RECORD_PRE_WARNING_RESPONSE;
      case DraftWarningNotice _ -> Act.DRAFT_WARNING_NOTICE;
      case ReviseWarningNotice _ -> Act.REVISE_WARNING_NOTICE;
      case ApproveWarningNotice _ -> Act.APPROVE_WARNING_NOTICE;
      case RecordRepresentations _ -> Act.RECORD_REPRESENTATIONS;
      case RecordRepresentationsDecision _ -> Act.RECORD_REPRESENTATIONS_DECISION;
      case GiveWarningNotice _ -> Act.GIVE_WARNING_NOTICE;
      case RecordServiceOfNotice _ -> Act.RECORD_SERVICE_OF_NOTICE;
      case AssessCompliance _ -> Act.ASSESS_COMPLIANCE;
      case ProposePowers _ -> Act.PROPOSE_POWERS;
      case WithdrawWarningNotice _ -> Act.WITHDRAW_WARNING_NOTICE;
      case NotifySecretaryOfState _ -> Act.NOTIFY_SECRETARY_OF_STATE;
      case ConsultOnArrangements _ -> Act.CONSULT_ON_ARRANGEMENTS;
      case RequireArrangements _ -> Act.REQUIRE_ARRANGEMENTS;
      case EndArrangements _ -> Act.END_ARRANGEMENTS;
      case AppointAdditionalGovernors _ -> Act.APPOINT_ADDITIONAL_GOVERNORS;
      case EndAdditionalGovernor _ -> Act.END_ADDITIONAL_GOVERNOR;
      case RecordFoundationGovernorsMatched _ -> Act.RECORD_FOUNDATION_GOVERNORS_MATCHED;
      case SuspendDelegatedBudget _ -> Act.SUSPEND_DELEGATED_BUDGET;
      case GiveNoticeOfSuspension _ -> Act.GIVE_NOTICE_OF_SUSPENSION;
      case ReviewBudgetSuspension _ -> Act.REVIEW_BUDGET_SUSPENSION;
      case RevokeBudgetSuspension _ -> Act.REVOKE_BUDGET_SUSPENSION;
      case RecordInterimBoardConsultation _ -> Act.RECORD_INTERIM_BOARD_CONSULTATION;
      case ApplyForInterimBoard _ -> Act.APPLY_FOR_INTERIM_BOARD;
      case RecordConsentDecision _ -> Act.RECORD_CONSENT_DECISION;
      case EstablishInterimBoard _ -> Act.ESTABLISH_INTERIM_BOARD;
      case AppointBoardMember _ -> Act.APPOINT_BOARD_MEMBER;
      case RecordMemberLeft _ -> Act.RECORD_MEMBER_LEFT;
      case NominateChair _ -> Act.NOMINATE_CHAIR;
      case EndInterimBoard _ -> Act.END_INTERIM_BOARD;
      case ReferToRegionalDirector _ -> Act.REFER_TO_REGIONAL_DIRECTOR;
      case RecordReferralAcknowledgement _ -> Act.RECORD_REFERRAL_ACKNOWLEDGEMENT;
      case RecordReferralOutcome _ -> Act.RECORD_REFERRAL_OUTCOME;
      case RecordSecretaryOfStateWarningNotice _ -> Act.RECORD_SECRETARY_OF_STATE_WARNING_NOTICE;
      case RecordSecretaryOfStatePermission _ -> Act.RECORD_SECRETARY_OF_STATE_PERMISSION;
      case RecordSecretaryOfStateCompliance _ -> Act.RECORD_SECRETARY_OF_STATE_COMPLIANCE;
      case RecordSecretaryOfStateProposal _ -> Act.RECORD_SECRETARY_OF_STATE_PROPOSAL;
      case RecordSecretaryOfStateWithdrawal _ -> Act.RECORD_SECRETARY_OF_STATE_WITHDRAWAL;
      case RecordIntentionOfSecretaryOfState _ -> Act.RECORD_INTENTION_OF_SECRETARY_OF_STATE;
      case RecordReleaseOfFreeze _ -> Act.RECORD_RELEASE_OF_FREEZE;
      case AgreeMonitoring _ -> Act.AGREE_MONITORING;
      case EndMonitoring _ -> Act.END_MONITORING;
      case RequestInspection _ -> Act.REQUEST_INSPECTION;
      case RecordInspectionAnswer _ -> Act.RECORD_INSPECTION_ANSWER;
      case RecordPrecondition _ -> Act.RECORD_PRECONDITION;
      case RecordPowerOfSecretaryOfState _ -> Act.RECORD_POWER_OF_SECRETARY_OF_STATE;
      case RecordEndOfPowerOfSecretaryOfState _ -> Act.RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE;
      case RecordTakeoverOfInterimBoard _ -> Act.RECORD_TAKEOVER_OF_INTERIM_BOARD;
      case RecordCoastingNotification _ -> Act.RECORD_COASTING_NOTIFICATION;
      case RecordEndOfCoasting _ -> Act.RECORD_END_OF_COASTING;
      case RecordAcademyOrder _ -> Act.RECORD_ACADEMY_ORDER;
      case RecordRevocationOfAcademyOrder _ -> Act.RECORD_REVOCATION_OF_ACADEMY_ORDER;
      case RecordDirectedSteps _ -> Act.RECORD_DIRECTED_STEPS;
      case RecordConversion _ -> Act.RECORD_CONVERSION;
      case DraftReportCommand.RecordDraftReportReceived _ -> Act.RECORD_DRAFT_REPORT_RECEIVED;
      case DraftReportCommand.RecordCommentsSent _ -> Act.RECORD_COMMENTS_SENT;
      case InformationCommand.RecordInformationRequest _ -> Act.RECORD_INFORMATION_REQUEST;
      case InformationCommand.RecordInformationAnswer _ -> Act.RECORD_INFORMATION_ANSWER;
      case InformationCommand.RecordDataComplaint _ -> Act.RECORD_DATA_COMPLAINT;
      case InformationCommand.RecordComplaintAcknowledgement _ ->
          Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT;
      case RecordReportReceived _ -> Act.RECORD_REPORT_RECEIVED;
      case RecordShortenedPeriod _ -> Act.RECORD_SHORTENED_PERIOD;
      case SendStatementOfAction _ -> Act.SEND_STATEMENT_OF_ACTION;
      case RecordSecondStatementRequired _ -> Act.RECORD_SECOND_STATEMENT_REQUIRED;
      case RecalculatePeriod _ -> Act.RECALCULATE_PERIOD;
      case MakeInstrumentOfAppointment _ -> Act.MAKE_INSTRUMENT_OF_APPOINTMENT;
      case GiveNoticeOfResumption _ -> Act.GIVE_NOTICE_OF_RESUMPTION;
      case SetUpShadowGoverningBody _ -> Act.SET_UP_SHADOW_GOVERNING_BODY;
      case HandBackToGoverningBody _ -> Act.HAND_BACK_TO_GOVERNING_BODY;
      case RecordDirectionOnInterimBoard _ -> Act.RECORD_DIRECTION_ON_INTERIM_BOARD;
      case RecordDirectionToWarn _ -> Act.RECORD_DIRECTION_TO_WARN;
      case CopyDirection _ -> Act.COPY_DIRECTION;
      case RecordGoverningBodysResponse _ -> Act.RECORD_GOVERNING_BODYS_RESPONSE;
      case AnswerDirection _ -> Act.ANSWER_DIRECTION;
      case RecordOrderToWarn _ -> Act.RECORD_ORDER_TO_WARN;
      case CorrectPlacementEntry _,
          CorrectActivityEntry _,
          CorrectMeetingEntry _,
          CorrectInterventionEntry _,
          CorrectInterimBoardEntry _ ->
          Act.CORRECT_ENTRY;
      case RuleCommand _,
          ConstituteInterimBoard _,
          FollowCorrectedEstablishment _,
          FollowConversion _,
          NoteInterimBoardEnded _ ->
          Act.FOLLOW_UP;
    };
  }
}
