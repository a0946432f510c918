package org.interventionledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingBankHolidaysTest {

  private static final BankHolidays BUILT_IN = BuiltInBankHolidays.LIST;

  @Test
  void the_ledger_comes_with_the_years_2012_to_2028_each_whole() {
    assertThat(BUILT_IN.held())
        .extracting(year -> year.from().year())
        .containsExactlyElementsOf(IntStream.rangeClosed(2012, 2028).boxed().toList());
    assertThat(BUILT_IN.held()).allSatisfy(year -> assertThat(year.days()).hasSizeBetween(8, 10));
  }

  @ParameterizedTest
  @EnumSource
  void every_year_that_it_comes_with_would_pass_as_whole(Division division) {
    assertThat(BuiltInBankHolidays.of(division).held())
        .hasSize(17)
        .allSatisfy(
            year ->
                assertThat(year.days())
                    .hasSizeGreaterThanOrEqualTo(
                        BankHolidayLists.inAYear(division, year.from().year())));
  }

  @Test
  void good_friday_is_where_the_published_list_has_it() {
    for (var year : BUILT_IN.held()) {
      var goodFriday = EasterSunday.of(year.from().year()).minusDays(2);
      assertThat(BUILT_IN.on(goodFriday)).map(BankHoliday::name).contains("Good Friday");
    }
  }

  /**
   * The library would have said the same as the list, had there been none: it may be trusted beyond
   * it.
   */
  @Test
  void years_reckoned_agree_with_the_years_published() {
    for (var year : BUILT_IN.held()) {
      assertThat(ReckonedBankHolidays.year(Division.ENGLAND_AND_WALES, year.from().year()).days())
          .as("%s", year.from())
          .extracting(BankHoliday::day)
          .containsExactlyElementsOf(year.days().stream().map(BankHoliday::day).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2007-04-09",
        "2008-05-26",
        "2009-12-28",
        "2010-12-27",
        "2010-12-28",
        "2011-04-29",
        "2011-01-03"
      })
  void years_before_the_list_have_their_bank_holidays(LocalDate day) {
    assertThat(BUILT_IN.on(day)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2029-04-02", "2029-12-26", "2033-12-27", "2034-01-02"})
  void years_after_the_list_have_those_the_act_gives_them(LocalDate day) {
    assertThat(BUILT_IN.on(day)).isPresent();
  }

  @Test
  void a_later_list_counts_for_the_years_it_has_and_for_no_others() {
    var later =
        BUILT_IN.then(
            "A later list", List.of(new BankHoliday(LocalDate.of(2028, 6, 19), "Jubilee")));

    assertThat(later.on(LocalDate.of(2028, 6, 19))).isPresent();
    assertThat(later.on(LocalDate.of(2028, 1, 3))).isEmpty();
    assertThat(later.on(LocalDate.of(2027, 1, 1))).isPresent();
    assertThat(later.year(2027).from().source()).isEqualTo(BuiltInBankHolidays.SOURCE);
    assertThat(later.year(2028).from().source()).isEqualTo("A later list");
    assertThat(BUILT_IN.on(LocalDate.of(2028, 6, 19))).isEmpty();
  }
}
