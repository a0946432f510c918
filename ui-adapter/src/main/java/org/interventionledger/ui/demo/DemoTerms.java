package org.interventionledger.ui.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;

/** The invented term dates of a school year: three terms, each with a week's holiday in it. */
record DemoTerms(SchoolYear year) {

  /** A half of a term, from its first to its last day of school. */
  record Half(LocalDate from, LocalDate to) {
    boolean isOver(LocalDate today) {
      return to.isBefore(today);
    }

    /** A day in it, a week and a half before its end. */
    LocalDate towardsItsEnd() {
      return new DemoDays(to).ago(10);
    }
  }

  TermDates dates() {
    return new TermDates(
        year,
        List.of(autumn(), spring(), summer()),
        List.of(mondayFrom(summerYear(), Month.MAY, 1)));
  }

  /** The six halves, in order. */
  List<Half> halves() {
    return dates().terms().stream().flatMap(DemoTerms::halves).toList();
  }

  private Term autumn() {
    var half = mondayFrom(year.begins(), Month.OCTOBER, 22);
    return term(
        "Autumn " + year.begins(),
        weekdayFrom(LocalDate.of(year.begins(), Month.SEPTEMBER, 2)),
        half,
        fridayUpTo(LocalDate.of(year.begins(), Month.DECEMBER, 19)));
  }

  private Term spring() {
    return term(
        "Spring " + summerYear(),
        weekdayFrom(LocalDate.of(summerYear(), Month.JANUARY, 4)),
        mondayFrom(summerYear(), Month.FEBRUARY, 13),
        easter().minusDays(9));
  }

  private Term summer() {
    var half =
        LocalDate.of(summerYear(), Month.MAY, 1)
            .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    return term(
        "Summer " + summerYear(),
        easter().plusDays(8),
        half,
        weekdayFrom(LocalDate.of(summerYear(), Month.JULY, 22)));
  }

  private static Term term(String name, LocalDate first, LocalDate half, LocalDate last) {
    return new Term(name, first, Optional.of(new HalfTerm(half, half.plusDays(4))), last);
  }

  private static Stream<Half> halves(Term term) {
    var holiday = term.halfTerm().orElseThrow();
    return Stream.of(
        new Half(term.firstDay(), holiday.firstDay().minusDays(3)),
        new Half(holiday.lastDay().plusDays(3), term.lastDay()));
  }

  private int summerYear() {
    return year.begins() + 1;
  }

  private LocalDate easter() {
    return DemoDays.easterSunday(summerYear());
  }

  private static LocalDate mondayFrom(int year, Month month, int day) {
    return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate fridayUpTo(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
  }

  private static LocalDate weekdayFrom(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
