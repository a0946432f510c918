package org.interventionledger.command.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingWorkingDaysTest {

  private static final Provision SECTION = eia("s.60(10)");
  private static final Provision FOIA = new Provision("Freedom of Information Act 2000", "s.10");

  private final WorkingDays workingDays = WorkingDays.asBuiltIn();

  @ParameterizedTest(name = "given on {0}, the initial period ends on {1}")
  @CsvSource({
    "2013-07-12, 2013-08-02",
    "2012-05-28, 2012-06-20",
    "2015-12-18, 2016-01-13",
    "2016-04-15, 2016-05-09",
  })
  void fifteen_working_days_follow_the_day_a_notice_is_given(LocalDate givenOn, LocalDate endsOn) {
    var period = workingDays.following(givenOn, 15, SECTION);

    assertThat(period.endsOn()).isEqualTo(endsOn);
    assertThat(period.countedFrom()).isEqualTo(givenOn.plusDays(1));
    assertThat(period.workingDays()).isEqualTo(15);
    assertThat(period.provision()).isEqualTo(SECTION);
  }

  @Test
  void each_day_that_is_not_counted_says_why() {
    var period = workingDays.following(LocalDate.of(2015, 12, 18), 15, SECTION);

    assertThat(aloud(period))
        .isEqualTo(
            """
            2015-12-19 SATURDAY
            2015-12-20 SUNDAY
            2015-12-25 CHRISTMAS_DAY
            2015-12-26 SATURDAY
            2015-12-27 SUNDAY
            2015-12-28 BANK_HOLIDAY Boxing Day (Substitute day)
            2016-01-01 BANK_HOLIDAY New Year’s Day
            2016-01-02 SATURDAY
            2016-01-03 SUNDAY
            2016-01-09 SATURDAY
            2016-01-10 SUNDAY\
            """);
  }

  @Test
  void counted_and_not_counted_days_make_up_the_period() {
    var period = workingDays.following(LocalDate.of(2012, 5, 28), 15, SECTION);

    var days = period.countedFrom().datesUntil(period.endsOn().plusDays(1)).count();
    assertThat(days).isEqualTo(period.workingDays() + period.notCounted().size());
  }

  @Test
  void where_a_period_begins_with_a_day_that_day_is_the_first() {
    var monday = LocalDate.of(2014, 3, 3);

    assertThat(workingDays.beginningWith(monday, 10, eia("s.69A")).endsOn())
        .isEqualTo("2014-03-14");
    assertThat(workingDays.beginningWith(monday, 1, eia("s.69A")).endsOn()).isEqualTo(monday);
    assertThat(workingDays.following(monday, 10, SECTION).endsOn()).isEqualTo("2014-03-17");
  }

  @Test
  void a_period_that_begins_with_a_weekend_counts_from_the_working_day_after_it() {
    var period = workingDays.beginningWith(LocalDate.of(2014, 3, 1), 2, eia("s.69B"));

    assertThat(period.countedFrom()).isEqualTo("2014-03-01");
    assertThat(period.endsOn()).isEqualTo("2014-03-04");
    assertThat(period.notCounted())
        .extracting(DayNotCounted::why)
        .containsExactly(Why.SATURDAY, Why.SUNDAY);
  }

  @ParameterizedTest(name = "the working day after {0} is {1}")
  @CsvSource({
    // Friday before, the day after, and the day itself
    "2014-04-17, 2014-04-22",
    "2014-04-16, 2014-04-17",
    "2014-04-18, 2014-04-22",
    "2014-04-21, 2014-04-22",
    "2014-04-22, 2014-04-23",
  })
  void the_day_before_on_and_after_easter(LocalDate day, LocalDate next) {
    assertThat(workingDays.following(day, 1, SECTION).endsOn()).isEqualTo(next);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2012-05-28, ", // moved to June
    "2012-06-04, Spring bank holiday (Substitute day)",
    "2012-06-05, Queen’s Diamond Jubilee (Extra bank holiday)",
    "2012-06-06, ",
    "2020-05-04, ", // moved to VE Day
    "2020-05-08, Early May bank holiday (VE day)",
    "2022-05-30, ",
    "2022-06-02, Spring bank holiday",
    "2022-06-03, Platinum Jubilee bank holiday",
    "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
    "2022-09-20, ",
    "2023-05-01, Early May bank holiday",
    "2023-05-08, Bank holiday for the coronation of King Charles III",
    "2026-06-15, ", // Scotland only
    "2026-08-03, ", // Scotland's summer bank holiday
    "2026-03-17, ", // Northern Ireland's
  })
  void bank_holidays_are_those_of_england_and_of_their_year(LocalDate day, String name) {
    var skipped = workingDays.beginningWith(day, 1, SECTION).notCounted();

    var expected =
        Optional.ofNullable(name)
            .map(is -> new DayNotCounted(day, Why.BANK_HOLIDAY, Optional.of(is)));
    assertThat(skipped.stream().filter(not -> not.day().equals(day)).findFirst())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "received on {0}, to be answered by {1}")
  @CsvSource({
    "2026-02-27, 2026-03-30", // St Patrick's Day, Northern Ireland
    "2026-06-11, 2026-07-10", // the day before Scotland's of 15 June 2026 is a Friday
    "2026-06-12, 2026-07-14", // 13 July is Northern Ireland's
    "2025-12-19, 2026-01-22", // 2 January, Scotland
    "2012-12-20, 2013-01-23",
  })
  void for_requests_no_bank_holiday_anywhere_in_the_kingdom_counts(
      LocalDate receivedOn, LocalDate answerBy) {
    assertThat(workingDays.anywhereInTheKingdom(receivedOn, 20, FOIA).endsOn()).isEqualTo(answerBy);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-16 |",
        "2026-03-17 | St Patrick’s Day, Northern Ireland",
        "2026-03-18 |",
        "2026-06-12 |",
        "2026-06-15 | World Cup bank holiday, Scotland",
        "2026-06-16 |",
        "2026-08-03 | Summer bank holiday, Scotland",
        "2026-08-31 | Summer bank holiday",
      })
  void a_bank_holiday_elsewhere_is_named_with_its_part_of_the_kingdom(LocalDate day, String name) {
    assertThat(skippedOf(workingDays.anywhereInTheKingdom(day.minusDays(1), 1, FOIA), day))
        .isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @CsvSource({"2031-01-02, 2nd January, Scotland", "2031-03-17, St. Patrick, Northern Ireland"})
  void for_years_in_no_list_the_library_knows_them_too(LocalDate day, String name, String where) {
    var period = workingDays.anywhereInTheKingdom(day.minusDays(1), 1, FOIA);

    assertThat(skippedOf(period, day)).hasValueSatisfying(it -> assertThat(it).endsWith(where));
    assertThat(period.holidaysFrom())
        .containsExactly(new YearOfHolidays(2031, ReckonedBankHolidays.SOURCE));
  }

  @Test
  void a_period_of_the_whole_kingdom_says_of_which_part_each_list_is() {
    var period = workingDays.anywhereInTheKingdom(LocalDate.of(2027, 3, 1), 20, FOIA);

    assertThat(period.holidaysFrom())
        .extracting(YearOfHolidays::source)
        .containsExactly(
            BuiltInBankHolidays.SOURCE,
            BuiltInBankHolidays.SOURCE + ", Scotland",
            BuiltInBankHolidays.SOURCE + ", Northern Ireland");
  }

  private static Optional<String> skippedOf(CountedPeriod period, LocalDate day) {
    return period.notCounted().stream()
        .filter(not -> not.day().equals(day))
        .findFirst()
        .flatMap(DayNotCounted::name);
  }

  @Test
  void a_period_says_which_list_each_of_its_years_was_counted_with() {
    var period = workingDays.following(LocalDate.of(2028, 12, 18), 15, SECTION);

    assertThat(period.holidaysFrom())
        .containsExactly(
            new YearOfHolidays(2028, BuiltInBankHolidays.SOURCE),
            new YearOfHolidays(2029, ReckonedBankHolidays.SOURCE));
  }

  @Test
  void a_period_has_at_least_one_working_day() {
    assertThatThrownBy(() -> workingDays.following(LocalDate.of(2026, 1, 1), 0, SECTION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String aloud(CountedPeriod period) {
    return period.notCounted().stream()
        .map(
            not ->
                Stream.concat(Stream.of(not.day(), not.why()), not.name().stream())
                    .map(Object::toString)
                    .collect(joining(" ")))
        .collect(joining("\n"));
  }
}
