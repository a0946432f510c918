package org.interventionledger.api.framework;

import java.time.LocalDate;
import java.util.Optional;

/** A length of time, such as five days; nought days is the same day. */
public record Span(int n, Unit unit) {

  /** In what it is counted. Where the document says "days" alone, it does not say which. */
  public enum Unit {
    day,
    schoolDay,
    workingDay,
    week,
    halfTerm,
    term,
    month,
    year
  }

  /**
   * Its last day, counted after another by the calendar alone; empty where it is in days of school
   * or work, or in terms.
   */
  public Optional<LocalDate> after(LocalDate day) {
    return switch (unit) {
      case day -> Optional.of(day.plusDays(n));
      case week -> Optional.of(day.plusWeeks(n));
      case month -> Optional.of(day.plusMonths(n));
      case year -> Optional.of(day.plusYears(n));
      case schoolDay, workingDay, halfTerm, term -> Optional.empty();
    };
  }
}
