package org.interventionledger.command.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.framework.DaysCounted;
import org.interventionledger.api.framework.Span;

/**
 * Days as a framework has them counted. A day of work is a weekday that is no bank holiday; a day
 * of school is one in a term, neither in the holiday in the middle nor a single closure. What is
 * not in the term dates, such as days on which the staff alone come, is not known and counts.
 *
 * @param terms the term dates that are held for the school; asked only where days of school, terms
 *     or half-terms are counted
 * @param working asked only where days of school or of work are counted
 */
public record CountedDays(Supplier<List<TermDates>> terms, Supplier<WorkingDays> working) {

  /**
   * The last of so many days or terms after a day; empty where the dates to count them by are not
   * held.
   */
  public Optional<LocalDate> after(LocalDate day, Span span) {
    return switch (span.unit()) {
      case schoolDay -> after(day, span.n(), schoolDays());
      case workingDay -> after(day, span.n(), workingDays());
      case term -> new SchoolTime(terms.get()).termsAfter(day, span.n());
      case halfTerm -> new SchoolTime(terms.get()).halfTermsAfter(day, span.n());
      case day, week, month, year -> span.after(day);
    };
  }

  /**
   * How many days of notice lie between the telling, whose day does not count, and the day that was
   * told of, which does; empty where the dates to count them by are not held.
   */
  public Optional<Long> notice(LocalDate told, LocalDate of, DaysCounted which) {
    return switch (which) {
      case CALENDAR, UNSTATED -> Optional.of(ChronoUnit.DAYS.between(told, of));
      case SCHOOL -> between(told, of, schoolDays());
      case WORKING -> between(told, of, workingDays());
    };
  }

  private static Optional<LocalDate> after(
      LocalDate day, int n, Function<LocalDate, Optional<Boolean>> counts) {
    var at = day;
    for (var left = n; left > 0; ) {
      at = at.plusDays(1);
      var one = counts.apply(at);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      left -= one.get() ? 1 : 0;
    }
    return Optional.of(at);
  }

  private static Optional<Long> between(
      LocalDate told, LocalDate of, Function<LocalDate, Optional<Boolean>> counts) {
    var each = told.plusDays(1).datesUntil(of.plusDays(1)).map(counts).toList();
    return each.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(each.stream().filter(Optional::get).count());
  }

  private Function<LocalDate, Optional<Boolean>> workingDays() {
    var calendar = working.get();
    return day -> Optional.of(calendar.includes(day));
  }

  private Function<LocalDate, Optional<Boolean>> schoolDays() {
    var calendar = working.get();
    var held = terms.get();
    return day ->
        held.stream()
            .filter(dates -> dates.year().equals(SchoolYear.of(day)))
            .findFirst()
            .map(dates -> calendar.includes(day) && isOfSchool(day, dates));
  }

  private static boolean isOfSchool(LocalDate day, TermDates dates) {
    return !dates.closures().contains(day)
        && dates.terms().stream().anyMatch(term -> isInTerm(day, term));
  }

  private static boolean isInTerm(LocalDate day, Term term) {
    return isWithin(day, term.firstDay(), term.lastDay())
        && term.halfTerm().filter(half -> isWithin(day, half.firstDay(), half.lastDay())).isEmpty();
  }

  private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
