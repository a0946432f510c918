package org.interventionledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.framework.DaysCounted;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.framework.Span.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of school and of work, as frameworks ask for them. */
class CountingDaysOfSchoolTest {

  private final CountedDays days =
      new CountedDays(() -> List.of(Terms.YEAR_2025, Terms.YEAR_2026), WorkingDays::asBuiltIn);

  @ParameterizedTest(name = "{0} days of school after {1}: {2}")
  @CsvSource({
    "0, 2026-05-23, 2026-05-23",
    "1, 2026-05-21, 2026-05-22",
    "1, 2026-05-22, 2026-06-01",
    "2, 2026-05-01, 2026-05-06",
    "1, 2026-07-21, 2026-09-02",
    "1, 2025-12-19, 2026-01-05"
  })
  void pass_over_weekends_holidays_and_closures(int n, LocalDate after, LocalDate last) {
    assertThat(days.after(after, new Span(n, Unit.schoolDay))).hasValue(last);
  }

  @ParameterizedTest(name = "{0} days of work after {1}: {2}")
  @CsvSource({
    "1, 2026-05-22, 2026-05-26",
    "1, 2025-12-24, 2025-12-29",
    "3, 2026-04-02, 2026-04-09"
  })
  void days_of_work_pass_over_weekends_and_bank_holidays(int n, LocalDate after, LocalDate last) {
    assertThat(days.after(after, new Span(n, Unit.workingDay))).hasValue(last);
  }

  @Test
  void what_no_term_dates_are_held_for_is_not_counted() {
    assertThat(days.after(LocalDate.of(2027, 7, 26), new Span(1, Unit.schoolDay)))
        .hasValue(LocalDate.of(2027, 7, 27));
    assertThat(days.after(LocalDate.of(2027, 7, 27), new Span(1, Unit.schoolDay))).isEmpty();
    var first = LocalDate.of(2025, 8, 1);
    assertThat(days.notice(first, first.plusDays(1), DaysCounted.SCHOOL)).hasValue(0L);
    assertThat(days.notice(first.minusDays(2), first, DaysCounted.SCHOOL)).isEmpty();
  }

  @Test
  void notice_is_counted_without_the_day_of_telling_and_with_the_day_told_of() {
    var told = LocalDate.of(2026, 5, 1);
    var of = LocalDate.of(2026, 5, 6);
    assertThat(days.notice(told, of, DaysCounted.CALENDAR)).hasValue(5L);
    assertThat(days.notice(told, of, DaysCounted.UNSTATED)).hasValue(5L);
    assertThat(days.notice(told, of, DaysCounted.SCHOOL)).hasValue(2L);
    assertThat(days.notice(told, of, DaysCounted.WORKING)).hasValue(2L);
  }

  @Test
  void weeks_and_months_are_those_of_the_calendar() {
    var day = LocalDate.of(2026, 5, 1);
    assertThat(days.after(day, new Span(2, Unit.week))).hasValue(day.plusDays(14));
    assertThat(days.after(day, new Span(1, Unit.month))).hasValue(LocalDate.of(2026, 6, 1));
  }

  /** As a day itself is not counted, so is no term that had begun by it. */
  @ParameterizedTest(name = "{0} {1} after {2}: {3}")
  @CsvSource({
    "0, term, 2026-05-01, 2026-05-01",
    "1, term, 2025-09-01, 2025-12-19",
    "1, term, 2025-09-02, 2026-03-27",
    "1, term, 2025-12-20, 2026-03-27",
    "2, term, 2025-09-02, 2026-07-21",
    "1, term, 2026-05-01, 2026-12-18",
    "3, term, 2026-05-01, 2027-07-27",
    "1, halfTerm, 2025-10-26, 2025-12-19",
    "1, halfTerm, 2025-10-31, 2025-12-19",
    "1, halfTerm, 2025-11-01, 2026-02-15",
    "2, halfTerm, 2025-11-01, 2026-03-27",
    "6, halfTerm, 2025-09-01, 2026-07-21"
  })
  void terms_and_half_terms_are_those_that_begin_after_the_day(
      int n, Unit unit, LocalDate after, LocalDate last) {
    assertThat(days.after(after, new Span(n, unit))).hasValue(last);
  }

  @Test
  void terms_for_which_no_dates_are_held_are_not_counted() {
    var summer = LocalDate.of(2027, 4, 12);
    assertThat(days.after(summer.minusDays(1), new Span(1, Unit.term)))
        .hasValue(LocalDate.of(2027, 7, 27));
    assertThat(days.after(summer, new Span(1, Unit.term))).isEmpty();
    assertThat(days.after(summer, new Span(2, Unit.halfTerm))).isEmpty();
    assertThat(days.after(LocalDate.of(2025, 7, 31), new Span(1, Unit.term))).isEmpty();
    // A year between two that are held is missing.
    var gap = new CountedDays(() -> List.of(Terms.YEAR_2026), WorkingDays::asBuiltIn);
    assertThat(gap.after(LocalDate.of(2026, 3, 1), new Span(1, Unit.term))).isEmpty();
  }
}
