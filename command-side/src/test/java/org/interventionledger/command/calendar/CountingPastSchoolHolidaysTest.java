package org.interventionledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.calendar.LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS;
import static org.interventionledger.api.calendar.LongerThanAWeek.MORE_THAN_SEVEN_DAYS;
import static org.interventionledger.command.calendar.Terms.YEAR_2025;
import static org.interventionledger.command.calendar.Terms.YEAR_2026;
import static org.interventionledger.command.calendar.Terms.adopted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDatesSetBy;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten working days by the calendar of SI 2005/2038. */
class CountingPastSchoolHolidaysTest {

  private static final Provision REGULATION = new Provision("SI 2005/2038", "reg. 7");

  @ParameterizedTest(name = "received on {0}, ends on {1}")
  @CsvSource({
    // Plain weeks of term
    "2026-06-08, 2026-06-22",
    // The day before the last, the last and the day after the last day of the summer term
    "2026-07-20, 2026-09-14",
    "2026-07-21, 2026-09-15",
    "2026-07-22, 2026-09-15",
    // The day before term begins again
    "2026-09-01, 2026-09-15",
    // A half-term of one week is counted, one of two weeks is not
    "2026-05-18, 2026-06-02",
    "2026-10-12, 2026-11-09",
    // Christmas
    "2025-12-12, 2026-01-09",
  })
  void a_holiday_longer_than_a_week_is_passed_over(LocalDate receivedOn, LocalDate endsOn) {
    assertThat(count(receivedOn, MORE_THAN_FIVE_WEEKDAYS, YEAR_2025, YEAR_2026).endsOn())
        .isEqualTo(endsOn);
  }

  @Test
  void by_the_other_reading_a_half_term_of_one_week_is_passed_over_too() {
    var received = LocalDate.of(2026, 5, 18);

    var period = count(received, MORE_THAN_SEVEN_DAYS, YEAR_2025, YEAR_2026);

    // The bank holiday of 25 May falls in it
    assertThat(period.endsOn()).isEqualTo("2026-06-08");
    assertThat(period.notCounted())
        .contains(
            new DayNotCounted(
                LocalDate.of(2026, 5, 26),
                Why.SCHOOL_HOLIDAY,
                Optional.of("half-term of Summer 2026")),
            new DayNotCounted(
                LocalDate.of(2026, 5, 25), Why.BANK_HOLIDAY, Optional.of("Spring bank holiday")));
  }

  @Test
  void part_4_counts_through_the_summer() {
    var received = LocalDate.of(2026, 7, 21);

    assertThat(WorkingDays.asBuiltIn().following(received, 10, REGULATION).endsOn())
        .isEqualTo("2026-08-04");
  }

  @Test
  void each_day_of_the_holiday_is_named() {
    var period = count(LocalDate.of(2026, 7, 21), MORE_THAN_FIVE_WEEKDAYS, YEAR_2025, YEAR_2026);

    assertThat(period.countedFrom()).isEqualTo("2026-07-22");
    assertThat(period.notCounted())
        .filteredOn(not -> not.why() == Why.SCHOOL_HOLIDAY)
        .hasSize(29)
        .allMatch(not -> not.name().equals(Optional.of("holiday after Summer 2026")));
  }

  @ParameterizedTest(name = "received on {0}: the dates of {1} are missing")
  @CsvSource({
    // The summer after the year held: what follows it is not known
    "2026-07-21, 2026/27",
    "2026-07-10, 2026/27",
    // The summer before it
    "2025-08-20, 2024/25",
    "2029-03-05, 2028/29",
  })
  void what_is_not_held_is_not_guessed(LocalDate receivedOn, String missing) {
    assertThatThrownBy(() -> count(receivedOn, MORE_THAN_FIVE_WEEKDAYS, YEAR_2025))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(LawRefusal.TERM_DATES_NOT_HELD);
              assertThat(refused.details().facts())
                  .contains(
                      Fact.text("schoolYear", missing),
                      Fact.term("setBy", TermDatesSetBy.AUTHORITY));
            });
  }

  @Test
  void a_period_that_ends_within_the_year_held_needs_no_other() {
    assertThat(count(LocalDate.of(2026, 7, 6), MORE_THAN_FIVE_WEEKDAYS, YEAR_2025).endsOn())
        .isEqualTo("2026-07-20");
    assertThat(count(LocalDate.of(2026, 7, 7), MORE_THAN_FIVE_WEEKDAYS, YEAR_2025).endsOn())
        .isEqualTo("2026-07-21");
  }

  @Test
  void a_later_adoption_stands_in_place_of_the_earlier_for_its_years() {
    var twoWeeks =
        new TermDates(
            YEAR_2025.year(),
            List.of(
                Terms.term("Summer 2026", "2026-04-13", "2026-05-25", "2026-06-05", "2026-07-21")),
            List.of());
    var calendar = TermCalendar.EMPTY.then(adopted(YEAR_2025, YEAR_2026)).then(adopted(twoWeeks));

    var holidays = calendar.holidays(TermDatesSetBy.AUTHORITY);

    assertThat(
            WorkingDays.asBuiltIn()
                .afterReceipt(LocalDate.of(2026, 5, 18), 10, holidays, REGULATION)
                .endsOn())
        .isEqualTo("2026-06-15");
  }

  private static CountedPeriod count(
      LocalDate receivedOn, LongerThanAWeek week, TermDates... years) {
    var holidays = TermCalendar.EMPTY.then(adopted(week, years)).holidays(TermDatesSetBy.AUTHORITY);
    return WorkingDays.asBuiltIn().afterReceipt(receivedOn, 10, holidays, REGULATION);
  }
}
