package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The term dates of a school year.
 *
 * @param closures single days in term without school, such as a bank holiday
 */
public record TermDates(SchoolYear year, List<Term> terms, List<LocalDate> closures) {

  public TermDates {
    terms = List.copyOf(terms);
    closures = List.copyOf(closures);
  }

  /**
   * One term.
   *
   * @param firstDay the first day of school
   * @param halfTerm the holiday in the middle of it, where it has one
   * @param lastDay the last day of school
   */
  public record Term(
      String name, LocalDate firstDay, Optional<HalfTerm> halfTerm, LocalDate lastDay) {}

  /** The first and the last day without school. */
  public record HalfTerm(LocalDate firstDay, LocalDate lastDay) {}

  public LocalDate firstDay() {
    return terms.getFirst().firstDay();
  }

  public LocalDate lastDay() {
    return terms.getLast().lastDay();
  }
}
