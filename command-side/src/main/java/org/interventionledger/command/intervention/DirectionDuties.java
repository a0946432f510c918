package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.record.FindPosition.Duty;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.StandingDuty;

/** What a direction to consider a warning notice lays upon the authority, and what runs with it. */
final class DirectionDuties {

  private DirectionDuties() {}

  /** Each lasts until it is done; its last day is when it is in time. */
  static Stream<StandingDuty> of(CaseFile file, LocalDate on) {
    return standing(file, on).flatMap(direction -> of(direction, file.position()));
  }

  /** With the conversion the ladder closes, and what the authority owed on it. */
  private static Stream<Direction> standing(CaseFile file, LocalDate on) {
    return file.position().state().convertedBy(on).isPresent()
        ? Stream.empty()
        : Direction.of(file).all();
  }

  private static Stream<StandingDuty> of(Direction direction, LegalPosition position) {
    return switch (direction.stage()) {
      case Direction.Unanswered _ -> {
        var copy =
            Stream.of(CountedMatter.COPY_OF_DIRECTION)
                .filter(direction.periods()::containsKey)
                .filter(_ -> direction.copied().isEmpty())
                .map(matter -> duty(Duty.COPY_DIRECTION, direction, matter));
        yield Stream.concat(
            copy,
            Stream.of(duty(Duty.ANSWER_DIRECTION, direction, CountedMatter.ANSWER_TO_DIRECTION)));
      }
      case Direction.Answered _, Direction.Ordered _ ->
          direction.noticeOwedSince().stream()
              .filter(_ -> !direction.isMet(position))
              .map(
                  since ->
                      new StandingDuty(
                          Duty.GIVE_DIRECTED_NOTICE,
                          since,
                          direction.noticeDueOn(),
                          direction.given().provision()));
    };
  }

  private static StandingDuty duty(Duty duty, Direction direction, CountedMatter matter) {
    var given = direction.given();
    return new StandingDuty(
        duty,
        given.directedOn(),
        Optional.of(direction.period(matter).endsOn()),
        given.provision());
  }

  /** The periods that run on a day, with their arithmetic. */
  static Stream<Running> running(CaseFile file, LocalDate on) {
    return standing(file, on)
        .flatMap(
            direction -> open(direction, file.position()).map(matter -> run(direction, matter)))
        .filter(running -> Positions.isRunning(running, on));
  }

  /** Those whose step is not taken. */
  static Stream<CountedMatter> open(Direction direction, LegalPosition position) {
    return direction.periods().keySet().stream()
        .filter(
            matter ->
                switch (matter) {
                  case COPY_OF_DIRECTION -> direction.copied().isEmpty() && isUnanswered(direction);
                  case REPLY_TO_DIRECTION ->
                      direction.response().isEmpty() && isUnanswered(direction);
                  case ANSWER_TO_DIRECTION -> isUnanswered(direction);
                  case DIRECTED_NOTICE -> !direction.isMet(position);
                  case STATEMENT_OF_ACTION,
                      INITIAL_PERIOD,
                      PERIOD_AFTER_CONFIRMATION,
                      COMMENTS_ON_DRAFT_REPORT,
                      INFORMATION_REQUEST ->
                      false;
                });
  }

  private static boolean isUnanswered(Direction direction) {
    return direction.stage() instanceof Direction.Unanswered;
  }

  private static Running run(Direction direction, CountedMatter matter) {
    var period = direction.period(matter);
    return Windows.counted(
        switch (matter) {
          case COPY_OF_DIRECTION -> Period.COPY_OF_DIRECTION;
          case REPLY_TO_DIRECTION -> Period.REPLY_TO_DIRECTION;
          case ANSWER_TO_DIRECTION -> Period.ANSWER_TO_DIRECTION;
          case DIRECTED_NOTICE -> Period.DIRECTED_NOTICE;
          case STATEMENT_OF_ACTION -> Period.STATEMENT_OF_ACTION;
          case INITIAL_PERIOD, PERIOD_AFTER_CONFIRMATION -> Period.COMPLIANCE_PERIOD;
          case COMMENTS_ON_DRAFT_REPORT -> Period.COMMENTS_ON_DRAFT_REPORT;
          case INFORMATION_REQUEST -> Period.INFORMATION_REQUEST;
        },
        period,
        period.provision());
  }
}
