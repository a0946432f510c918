package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.ADDITIONAL_GOVERNOR_LEAVES;
import static org.interventionledger.api.record.FindDiary.What.SUSPENSION_BEGINS;
import static org.interventionledger.api.record.FindDiary.What.SUSPENSION_TO_REVIEW;
import static org.interventionledger.api.record.Readership.STATUTORY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.query.journey.PowerUse;

/** What a power that was used waits for: terms ending, a suspension beginning, its review. */
final class PowerDueItems {

  private PowerDueItems() {}

  static Stream<Due> of(PowerUse use) {
    return switch (use.use()) {
      case ARRANGEMENTS -> Stream.empty();
      case ADDITIONAL_GOVERNORS -> terms(use);
      case BUDGET_SUSPENSION -> Stream.concat(beginning(use), review(use));
    };
  }

  private static Stream<Due> terms(PowerUse use) {
    return use.governors().stream()
        .flatMap(
            governor ->
                governor.until().stream()
                    .filter(until -> isStillOn(use, until))
                    .map(
                        until ->
                            new Due(
                                    ADDITIONAL_GOVERNOR_LEAVES,
                                    use.id() + " " + governor.name(),
                                    until,
                                    STATUTORY,
                                    governor.name().name())
                                .shownUntil(until)
                                .by(use.by().provision())));
  }

  /** The beginning of one that has not begun with its notice. */
  private static Stream<Due> beginning(PowerUse use) {
    return Stream.of(use)
        .filter(it -> it.since().isAfter(it.by().happenedOn()) && isStillOn(it, it.since()))
        .map(
            it ->
                new Due(SUSPENSION_BEGINS, it.id(), it.since(), STATUTORY, subject(it))
                    .shownUntil(it.since())
                    .by(it.by().provision()));
  }

  private static Stream<Due> review(PowerUse use) {
    return use.reviewOn().stream()
        .map(
            day ->
                new Due(SUSPENSION_TO_REVIEW, use.id(), day, STATUTORY, subject(use))
                    .by(use.by().provision()))
        .map(due -> lastDay(use).map(due::shownUntil).orElse(due));
  }

  private static String subject(PowerUse use) {
    return Words.SUSPENSION.of(use.by().happenedOn());
  }

  private static boolean isStillOn(PowerUse use, LocalDate day) {
    return use.overFrom().map(day::isBefore).orElse(true);
  }

  private static Optional<LocalDate> lastDay(PowerUse use) {
    return use.overFrom().map(over -> over.minusDays(1));
  }
}
