package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Truth;

/**
 * Something that happened at a school on a day.
 *
 * @param counts whether the figure's condition held on the day before
 */
record Occurrence(Subject subject, LocalDate on, Truth counts) {

  static List<Occurrence> all(
      Happening happening, Condition of, List<Subject> subjects, Period period, Pack pack) {
    return subjects.stream().flatMap(subject -> of(happening, of, subject, period, pack)).toList();
  }

  private static Stream<Occurrence> of(
      Happening happening, Condition of, Subject subject, Period period, Pack pack) {
    var past = subject.past();
    var found = new ArrayList<Occurrence>();
    for (var day : past.days()) {
      var before = past.on(day.minusDays(1));
      if (period.has(day)
          && subject.isTheAuthoritysOn(day)
          && !isMove(happening, past, day)
          && happening.between(before, past.on(day), pack)) {
        found.add(new Occurrence(subject, day, Conditions.hold(of, before)));
      }
    }
    return found.stream().filter(one -> one.counts() != Truth.FALSE);
  }

  /** That a level is called otherwise in another version makes no school better. */
  private static boolean isMove(Happening happening, SchoolPast past, LocalDate day) {
    return happening == Happening.LEVEL_IMPROVED
        && past.placings().stream()
            .anyMatch(
                event ->
                    event instanceof MovedToFrameworkVersion move && move.movedOn().equals(day));
  }

  Facts after() {
    return subject.past().on(on);
  }

  /** The day from which the condition held without a break until this happened. */
  Optional<LocalDate> begun(Condition of) {
    return begun(subject.past(), on, of);
  }

  /** The day from which a condition held without a break to the day before this one. */
  static Optional<LocalDate> begun(SchoolPast past, LocalDate before, Condition of) {
    return past.days().headSet(before, false).descendingSet().stream()
        .takeWhile(day -> Conditions.hold(of, past.on(day)) == Truth.TRUE)
        .reduce((_, earlier) -> earlier);
  }
}
