package org.interventionledger.command.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What held from a day on, until the day of the next row. */
record InForce<T>(LocalDate from, T what) {

  static <T> InForce<T> from(String day, T what) {
    return new InForce<>(LocalDate.parse(day), what);
  }

  /** The row for a day among rows in order of time; empty before the first. */
  static <T> Optional<T> on(LocalDate day, List<InForce<T>> rows) {
    return rows.reversed().stream().filter(row -> !row.from().isAfter(day)).findFirst().map(InForce::what);
  }
}
