package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The time of which figures tell.
 *
 * @param since the day with which the last one is compared; the period begins after it
 */
record Period(Optional<LocalDate> since, LocalDate on) {

  /** A trend is told of no more years than these. */
  private static final int LONGEST = 20;

  boolean has(LocalDate day) {
    return !day.isAfter(on) && since.filter(first -> !day.isAfter(first)).isEmpty();
  }

  /** The two days that are compared. */
  List<LocalDate> ends() {
    return Stream.concat(since.stream(), Stream.of(on)).toList();
  }

  /** Year by year back from the last day to the first, both among them. */
  List<LocalDate> years() {
    var days = new TreeSet<>(ends());
    since.ifPresent(
        first ->
            Stream.iterate(1, years -> years + 1)
                .limit(LONGEST)
                .map(on::minusYears)
                .takeWhile(day -> day.isAfter(first))
                .forEach(days::add));
    return List.copyOf(days);
  }
}
