package org.interventionledger.query.diary;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.LeftOutcome;
import org.interventionledger.query.journey.Placing;
import org.interventionledger.query.journey.PreWarning;
import org.interventionledger.query.journey.Referral;
import org.interventionledger.query.journey.Statement;

/**
 * What falls due in a school's journey: nothing is in the diary that does not follow from an entry.
 */
final class DueItems {

  private DueItems() {}

  static List<Due> of(Journey journey) {
    var ladder = journey.ladder();
    if (ladder.state().converted().isPresent()) {
      // The ladder is closed; what the authority agreed with the school is its own to see through.
      return Stream.concat(
              review(journey.placing()),
              Stream.of(
                      journey.meetings().stream().flatMap(MeetingDueItems::of),
                      LocalDueItems.of(journey.work()),
                      journey.support().stream().flatMap(SupportDueItems::of),
                      InformationDueItems.of(journey.beside()),
                      journey.leftOutcomes().stream().map(DueItems::toSettle))
                  .flatMap(items -> items))
          .toList();
    }
    return Stream.of(
            review(journey.placing()),
            journey.meetings().stream().flatMap(MeetingDueItems::of),
            LocalDueItems.of(journey.work()),
            journey.support().stream().flatMap(SupportDueItems::of),
            ladder.preWarnings().stream().flatMap(DueItems::reply),
            ladder.notices().stream().flatMap(NoticeDueItems::of),
            ladder.usesOfPowers().stream().flatMap(PowerDueItems::of),
            BoardDueItems.of(ladder.boardDecision()),
            journey.boards().stream()
                .flatMap(it -> BoardPaperDueItems.of(it, ladder.state().powers().directed())),
            StateDueItems.of(ladder.state()),
            ApproachDueItems.of(ladder.approaches()),
            journey.leftOutcomes().stream().map(DueItems::toSettle),
            ladder.referrals().stream().flatMap(DueItems::reply),
            journey.directions().stream().flatMap(it -> DirectionDueItems.of(it, ladder.notices())),
            journey.statements().stream().filter(Statement::due).map(DueItems::statement),
            InformationDueItems.comments(journey.beside()),
            InformationDueItems.of(journey.beside()))
        .flatMap(items -> items)
        .toList();
  }

  private static Stream<Due> review(Placing placing) {
    var registers = placing.registerLabels().stream();
    var levels =
        placing.levels().values().stream()
            .map(LevelGained::level)
            .map(level -> Subject.labelled(level.label(), level.subject()));
    var subject = Stream.concat(registers, levels).collect(joining(", "));
    return placing.reviewOn().stream()
        .map(
            day ->
                new Due(What.REVIEW_OF_PLACEMENT, "placement", day, Readership.REGISTER, subject))
        .map(due -> placing.framework().map(due::by).orElse(due));
  }

  private static Stream<Due> reply(PreWarning preWarning) {
    if (preWarning.response().isPresent()) {
      return Stream.empty();
    }
    var sent = preWarning.sent();
    var subject = Words.PRE_WARNING.of(sent.sentOn());
    return Stream.of(
        new Due(
            What.PRE_WARNING_REPLY, preWarning.id(), sent.replyBy(), Readership.DEALINGS, subject));
  }

  /** Due from the day of the import that left it. */
  private static Due toSettle(LeftOutcome waiting) {
    var subject = Words.OUTCOME.of(waiting.left().outcome().inspectedOn());
    return new Due(
        What.OUTCOME_TO_SETTLE,
        waiting.id(),
        waiting.left().takenInOn(),
        Readership.INSPECTION,
        subject);
  }

  /** It stays due when its period has ended: a late statement is still to be made. */
  private static Due statement(Statement statement) {
    var subject = Words.STATEMENT.of(statement.received().receivedOn());
    return new Due(
            What.STATEMENT_OF_ACTION,
            statement.id(),
            statement.period().endsOn(),
            Readership.STATUTORY,
            subject)
        .by(statement.received().provision());
  }

  /** An acknowledgement is no answer: the reply stays due until the outcome is recorded. */
  private static Stream<Due> reply(Referral referral) {
    if (referral.outcome().isPresent()) {
      return Stream.empty();
    }
    var subject = Words.REFERRAL.of(referral.referred().referredOn());
    return referral.referred().replyBy().stream()
        .map(
            day -> new Due(What.REFERRAL_REPLY, referral.id(), day, Readership.STATUTORY, subject));
  }
}
