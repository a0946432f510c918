package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

/**
 * A school that came into question in a period, and whether it happened there in it.
 *
 * @param counts unknown where either is
 */
record Share(Subject subject, Truth counts) {

  /** The schools of which a condition held on some day of the period, or may have. */
  static List<Share> all(
      List<Subject> subjects, Condition of, List<Occurrence> happened, Period period) {
    return subjects.stream().flatMap(subject -> of(subject, of, happened, period)).toList();
  }

  private static Stream<Share> of(
      Subject subject, Condition of, List<Occurrence> happened, Period period) {
    return switch (everHeld(subject, of, period)) {
      case TRUE -> Stream.of(new Share(subject, happenedAt(subject, happened)));
      case UNKNOWN -> Stream.of(new Share(subject, Truth.UNKNOWN));
      case FALSE -> Stream.empty();
    };
  }

  private static Truth everHeld(Subject subject, Condition of, Period period) {
    var past = subject.past();
    return Truth.any(days(subject, period).map(day -> Conditions.hold(of, past.on(day))));
  }

  private static Truth happenedAt(Subject subject, List<Occurrence> happened) {
    return Truth.any(
        happened.stream().filter(one -> one.subject().equals(subject)).map(Occurrence::counts));
  }

  /** The first and the last day, and those between on which something happened. */
  private static Stream<LocalDate> days(Subject subject, Period period) {
    var days = new TreeSet<>(period.ends());
    subject.past().days().stream().filter(period::has).forEach(days::add);
    return days.stream().filter(subject::countsOn);
  }
}
