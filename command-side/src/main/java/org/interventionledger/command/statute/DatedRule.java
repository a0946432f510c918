package org.interventionledger.command.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule over time.
 *
 * @param name what the README's table of rules calls it
 * @param rows in order of time
 */
public record DatedRule<T>(String name, List<InForce<T>> rows) {

  public DatedRule {
    rows = List.copyOf(rows);
  }

  @SafeVarargs
  static <T> DatedRule<T> of(String name, InForce<T>... rows) {
    return new DatedRule<>(name, List.of(rows));
  }

  /** The row for a day; empty before the first. */
  public Optional<InForce<T>> rowOn(LocalDate day) {
    return rows.reversed().stream().filter(row -> !row.from().isAfter(day)).findFirst();
  }

  /** What it provides on a day; empty before the first row. */
  public Optional<T> on(LocalDate day) {
    return rowOn(day).map(InForce::what);
  }

  /** What it provides on a day, or what went without saying before its first row. */
  T on(LocalDate day, T before) {
    return on(day).orElse(before);
  }
}
