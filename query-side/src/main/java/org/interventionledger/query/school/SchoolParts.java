package org.interventionledger.query.school;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.school.DraftOfNotice;
import org.interventionledger.api.school.DraftStanding;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.OnRegister;
import org.interventionledger.api.school.OutcomeToSettle;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.query.journey.Board;
import org.interventionledger.query.journey.BoardDecision;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.Ladder;
import org.interventionledger.query.journey.LeftOutcome;
import org.interventionledger.query.journey.Notice;
import org.interventionledger.query.journey.NoticeDraft;
import org.interventionledger.query.journey.Placing;
import org.interventionledger.query.journey.PowerUse;
import org.interventionledger.query.journey.PreWarning;
import org.interventionledger.query.journey.Referral;

/** A school's journey in the parts of which the answer about it is made. */
final class SchoolParts {

  private SchoolParts() {}

  /** The parts of one kind, in the order in which the answer has them. */
  static List<? extends Record> of(Part part, Journey journey) {
    var ladder = journey.ladder();
    return switch (part) {
      case PLACEMENT -> placement(journey.placing()).toList();
      case INSPECTION -> inspection(ladder).toList();
      case OUTCOME_TO_SETTLE -> journey.leftOutcomes().stream().map(SchoolParts::left).toList();
      case PRE_WARNING -> ladder.preWarnings().stream().map(SchoolParts::preWarning).toList();
      case NOTICE_DRAFT ->
          ladder.drafts().stream().filter(draft -> !draft.given()).map(SchoolParts::draft).toList();
      case NOTICE -> ladder.notices().stream().map(SchoolParts::notice).toList();
      case MEETING -> MeetingParts.of(journey.meetings());
      case ACTIVITY -> LocalParts.activities(journey.work());
      case PAPER -> LocalParts.papers(journey.work());
      case TIMETABLE -> LocalParts.timetables(journey.work());
      case SUPPORT -> SupportParts.of(journey.support());
      case INDICATOR -> LocalParts.indicators(journey.placing());
      case BOARD_APPLICATION -> application(ladder.boardDecision()).toList();
      case BOARD ->
          journey.boards().stream()
              .map(SchoolParts::board)
              .sorted(comparing(FindSchool.Board::board))
              .toList();
      case STATE_ACT -> StateParts.of(ladder.state(), journey.directions());
      case STATEMENT -> journey.statements().stream().map(StatementParts::of).toList();
      case DRAFT_REPORT -> InformationParts.drafts(journey.beside());
      case INFORMATION_MATTER -> InformationParts.matters(journey.beside());
      case REFERRAL -> ladder.referrals().stream().map(SchoolParts::referral).toList();
      case POWER -> ladder.usesOfPowers().stream().map(SchoolParts::power).toList();
      case APPROACH -> ApproachParts.of(ladder.approaches());
    };
  }

  private static Stream<FindSchool.Placement> placement(Placing placing) {
    var registers =
        placing.registers().values().stream()
            .map(
                on ->
                    new OnRegister(on.register(), on.registerLabel(), on.placedOn(), on.subject()))
            .toList();
    return Stream.of(placing)
        .filter(Placing::isBegun)
        .map(
            _ ->
                new FindSchool.Placement(
                    registers,
                    placing.levels().values().stream().map(LevelGained::level).toList(),
                    placing.adviser().map(PersonName::name),
                    placing.reviewOn(),
                    placing.framework().map(FrameworkVersion::toString)));
  }

  private static Stream<FindSchool.Inspection> inspection(Ladder ladder) {
    return ladder.latestInspection().stream().map(SchoolParts::inspection);
  }

  private static FindSchool.Inspection inspection(InspectionOutcomeRecorded outcome) {
    return new FindSchool.Inspection(
        outcome.kind(),
        outcome.inspectedOn(),
        outcome.publishedOn(),
        outcome.category(),
        outcome.categoryName(),
        outcome.earlierCategory());
  }

  private static OutcomeToSettle left(LeftOutcome waiting) {
    var left = waiting.left();
    return new OutcomeToSettle(
        waiting.id(), left.outcome(), left.questions(), left.rule(), left.takenInOn());
  }

  private static FindSchool.PreWarning preWarning(PreWarning preWarning) {
    return new FindSchool.PreWarning(
        preWarning.id(),
        preWarning.sent().sentOn(),
        preWarning.sent().replyBy(),
        preWarning.response().map(response -> response.outcome().name()));
  }

  private static DraftOfNotice draft(NoticeDraft draft) {
    return new DraftOfNotice(
        draft.id(),
        draft.text(),
        draft.approved().isPresent() ? DraftStanding.APPROVED : DraftStanding.DRAFTED,
        draft.since(),
        draft.approved().map(approved -> approved.approval().textSha256()));
  }

  private static FindSchool.Notice notice(Notice notice) {
    var given = notice.given();
    return new FindSchool.Notice(
        notice.id(),
        given.givenOn(),
        given.text().grounds().stream().map(Ground::name).toList(),
        given.period().endsOn(),
        given.window().lastDay(),
        notice.standing());
  }

  private static Stream<FindSchool.BoardApplication> application(BoardDecision decision) {
    return Stream.of(decision)
        .filter(BoardDecision::isBegun)
        .map(
            _ ->
                new FindSchool.BoardApplication(
                    decision.consulted().map(InterimBoardConsultationRecorded::closedOn),
                    decision.applied().map(InterimBoardAppliedFor::appliedOn),
                    decision.decided().map(InterimBoardConsentDecided::decidedOn),
                    decision.decided().map(decided -> decided.decision().name())));
  }

  private static FindSchool.Board board(Board board) {
    var constituted = board.constituted();
    return new FindSchool.Board(
        constituted.board(),
        constituted.constitutedFrom(),
        board.endsOn(),
        board.ended().map(InterimBoardEnded::endedOn),
        board.chair().map(PersonName::name).orElse(""),
        board.members(),
        board.papers().shadow().map(ShadowGoverningBodySetUp::setUpOn),
        board.papers().handedBack().map(HandedBackToGoverningBody::constitutedOn));
  }

  private static FindSchool.Referral referral(Referral referral) {
    return new FindSchool.Referral(
        referral.id(),
        referral.referred().referredOn(),
        referral.referred().addressee().name(),
        referral.acknowledged().map(ReferralAcknowledged::acknowledgedOn),
        referral.outcome().map(ReferralOutcomeRecorded::decidedOn),
        referral.outcome().map(outcome -> outcome.outcome().name()));
  }

  private static FindSchool.PowerUsed power(PowerUse use) {
    return new FindSchool.PowerUsed(
        use.use(),
        use.id(),
        use.since(),
        use.overFrom().map(over -> over.minusDays(1)),
        use.governors().stream().map(AdditionalGovernor::name).toList());
  }
}
