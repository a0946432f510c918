package org.interventionledger.command.acting;

import static org.interventionledger.api.terms.Explanation.CONSIDERATION;
import static org.interventionledger.api.terms.Explanation.WHAT_A_PAPER_CONTAINS;
import static org.interventionledger.api.terms.Explanation.WHAT_SHOWS_IT;
import static org.interventionledger.api.terms.Explanation.WHY_AN_ENTRY_IS_MISTAKEN;
import static org.interventionledger.api.terms.Explanation.WHY_OTHERWISE;
import static org.interventionledger.command.acting.Explained.by;
import static org.interventionledger.command.acting.Explained.nothing;
import static org.interventionledger.command.acting.Explained.reasons;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.CountPaperAgain;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.board.InterimBoardCommand;
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
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.placement.AccessCommand;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.GroundsCommand;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.RuleCommand;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.CorrectSupportEntry;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.terms.Explanation;

/**
 * Where an officer gives reasons or says how something was considered: said in words, not ticked.
 * What others said, and what is told of them, is recorded as it was told.
 */
final class Explanations {

  private Explanations() {}

  /** Everything that an act explains, says something. */
  static void check(SchoolCommand command) {
    of(command).forEach(Explained::check);
  }

  private static Stream<Explained> of(SchoolCommand command) {
    return switch (command) {
      case CorrectingCommand correcting -> ofCorrection(correcting);
      case PlacementCommand act -> ofPlacement(act);
      case MeetingCommand act -> ofMeeting(act);
      case ActivityCommand act -> ofActivity(act);
      case SupportCommand act -> ofSupport(act);
      case InterventionCommand act -> ExplanationsOnTheLadder.of(act);
      case InterimBoardCommand act -> ofBoard(act);
    };
  }

  private static Stream<Explained> ofCorrection(CorrectingCommand correcting) {
    return Stream.concat(
        by(WHY_AN_ENTRY_IS_MISTAKEN, correcting.correction().explanation()),
        correcting.replacement().stream().flatMap(Explanations::of));
  }

  private static Stream<Explained> ofPlacement(PlacementCommand command) {
    return switch (command) {
      case PlaceOnRegister act -> Stream.concat(reasons(act.reasons()), departing(act.agreed()));
      case ChangeLevel act -> Stream.concat(reasons(act.reasons()), departing(act.agreed()));
      case RemoveFromRegister act -> reasons(act.reasons());
      case GroundsCommand act -> ofGrounds(act);
      case MoveToFrameworkVersion act -> ofMove(act);
      case AccessCommand act -> ofAccess(act);
      case AssignAdviser _, RuleCommand _ -> nothing();
      case CorrectPlacementEntry act -> ofCorrection(act);
    };
  }

  private static Stream<Explained> departing(Optional<Agreement> agreed) {
    return by(WHY_OTHERWISE, agreed.flatMap(Agreement::departure));
  }

  private static Stream<Explained> ofMove(MoveToFrameworkVersion act) {
    return Stream.of(
            reasons(act.reasons()),
            act.registers().stream().flatMap(row -> by(Explanation.REASONS, row.reason())),
            act.levels().stream().flatMap(row -> by(Explanation.REASONS, row.reason())))
        .flatMap(all -> all);
  }

  private static Stream<Explained> ofGrounds(GroundsCommand command) {
    return switch (command) {
      case RecordIndicator act -> by(WHAT_SHOWS_IT, act.words());
      case WithdrawIndicator act -> reasons(act.reasons());
      case RecordFinding act -> reasons(act.reasons());
      case RecordConsideration act -> by(CONSIDERATION, act.reasons());
      case TakeLocalStep act -> reasons(act.reasons());
      case RecordTelling _ -> nothing();
    };
  }

  private static Stream<Explained> ofAccess(AccessCommand command) {
    return switch (command) {
      case RecordDisclosure act ->
          Stream.concat(
              by(Explanation.REASONS, act.reasons()), by(CONSIDERATION, act.circumstances()));
      case RecordNeedToKnow act -> reasons(act.reasons());
      case EndNeedToKnow act -> reasons(act.reasons());
    };
  }

  private static Stream<Explained> ofMeeting(MeetingCommand command) {
    return switch (command) {
      case CancelMeeting act -> reasons(act.reasons());
      case HoldMeeting act -> by(WHY_OTHERWISE, act.departure());
      case CallMeeting _, RecordMeeting _, CompleteAgreedAction _ -> nothing();
      case CorrectMeetingEntry act -> ofCorrection(act);
    };
  }

  private static Stream<Explained> ofActivity(ActivityCommand command) {
    return switch (command) {
      case RecordActivity act -> by(WHY_OTHERWISE, act.departure());
      case WritePaper act ->
          Stream.concat(
              act.contents().stream().flatMap(part -> by(WHAT_A_PAPER_CONTAINS, part.text())),
              by(WHY_OTHERWISE, act.departure()));
      case CountPaperAgain act -> reasons(act.reasons());
      case AgreeReviewTimetable act -> by(Explanation.REASONS, act.change());
      case MeetPlanPriority _ -> nothing();
      case CorrectActivityEntry act -> ofCorrection(act);
    };
  }

  private static Stream<Explained> ofSupport(SupportCommand command) {
    return switch (command) {
      case AskForSupport act -> Stream.concat(reasons(act.why()), by(WHY_OTHERWISE, act.beyond()));
      case AgreeSupport act ->
          Stream.concat(by(WHY_OTHERWISE, act.whyThesePay()), by(WHY_OTHERWISE, act.beyond()));
      case RecordSupportDelivered act -> by(WHY_OTHERWISE, act.beyond());
      case CloseSupportRequest act -> reasons(act.reasons());
      case CorrectSupportEntry act -> ofCorrection(act);
    };
  }

  private static Stream<Explained> ofBoard(InterimBoardCommand command) {
    return switch (command) {
      case RecordMemberLeft act -> reasons(act.reasons());
      case GiveNoticeOfResumption act -> reasons(act.reasons());
      case ConstituteInterimBoard _,
          FollowCorrectedEstablishment _,
          FollowConversion _,
          AppointBoardMember _,
          NominateChair _,
          MakeInstrumentOfAppointment _,
          SetUpShadowGoverningBody _,
          HandBackToGoverningBody _,
          EndInterimBoard _ ->
          nothing();
      case CorrectInterimBoardEntry act -> ofCorrection(act);
    };
  }
}
