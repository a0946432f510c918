package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDaysTest {

  @ParameterizedTest
  @CsvSource({"2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2038, 2038-04-25"})
  void knows_easter(int year, LocalDate sunday) {
    assertThat(DemoDays.easterSunday(year)).isEqualTo(sunday);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21", "2026-11-22", "2026-12-25", "2027-01-01", "2027-03-26", "2027-03-29"})
  void are_not_the_days_on_which_no_office_works(LocalDate day) {
    assertThat(new DemoDays(day).ago(0)).isBefore(day);
    assertThat(new DemoDays(day).ahead(0)).isAfter(day);
  }

  @Test
  void keep_their_order_from_any_day_and_are_apart_when_five_apart() {
    for (var today = LocalDate.of(2026, 1, 1); today.getYear() < 2029; today = today.plusDays(1)) {
      var days = new DemoDays(today);
      for (var count = 0; count < 40; count++) {
        assertThat(days.ago(count + 1)).isBeforeOrEqualTo(days.ago(count));
        assertThat(days.ahead(count + 1)).isAfterOrEqualTo(days.ahead(count));
        assertThat(days.ago(count + 5)).isBefore(days.ago(count));
      }
      assertThat(days.ago(0)).isBeforeOrEqualTo(today);
    }
  }
}
