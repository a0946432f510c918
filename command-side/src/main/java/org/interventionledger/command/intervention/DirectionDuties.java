package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindPosition.Duty;
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
            Stream.of(DirectedStep.COPY)
                .filter(direction.periods()::containsKey)
                .filter(_ -> direction.copied().isEmpty())
                .map(step -> duty(Duty.COPY_DIRECTION, direction, step));
        yield Stream.concat(
            copy, Stream.of(duty(Duty.ANSWER_DIRECTION, direction, DirectedStep.ANSWER)));
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

  private static StandingDuty duty(Duty duty, Direction direction, DirectedStep step) {
    var given = direction.given();
    return new StandingDuty(
        duty, given.directedOn(), Optional.of(direction.period(step).endsOn()), given.provision());
  }

  /** The periods that run on a day, with their arithmetic. */
  static Stream<Running> running(CaseFile file, LocalDate on) {
    return standing(file, on)
        .flatMap(direction -> open(direction, file.position()).map(step -> run(direction, step)))
        .filter(running -> Positions.isRunning(running, on));
  }

  /** Those whose step is not taken. */
  static Stream<DirectedStep> open(Direction direction, LegalPosition position) {
    return direction.periods().keySet().stream()
        .filter(
            step ->
                switch (step) {
                  case COPY -> direction.copied().isEmpty() && isUnanswered(direction);
                  case REPLY -> direction.response().isEmpty() && isUnanswered(direction);
                  case ANSWER -> isUnanswered(direction);
                  case NOTICE -> !direction.isMet(position);
                });
  }

  private static boolean isUnanswered(Direction direction) {
    return direction.stage() instanceof Direction.Unanswered;
  }

  private static Running run(Direction direction, DirectedStep step) {
    var period = direction.period(step);
    return Windows.counted(step.running(), period, period.provision());
  }
}
