package org.interventionledger.command.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Paper.Due;
import org.interventionledger.api.framework.Span;

/** By when a paper is due after what it records. */
final class PaperDays {

  private PaperDays() {}

  /** Empty where the document does not say, or counts in days of school or of work. */
  static Optional<LocalDate> dueBy(Paper paper, LocalDate after) {
    return Optional.ofNullable(paper.due())
        .map(Due::within)
        .flatMap(within -> after(within, after));
  }

  private static Optional<LocalDate> after(Span within, LocalDate day) {
    return switch (within.unit()) {
      case day -> Optional.of(day.plusDays(within.n()));
      case week -> Optional.of(day.plusWeeks(within.n()));
      case month -> Optional.of(day.plusMonths(within.n()));
      case year -> Optional.of(day.plusYears(within.n()));
      case schoolDay, workingDay, halfTerm, term -> Optional.empty();
    };
  }
}
