package org.interventionledger.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WritingDatesTest {

  private final Dates dates = new Dates();

  @Test
  void a_day_is_written_in_full() {
    assertThat(dates.day(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
    assertThat(dates.day(null)).isEmpty();
  }

  @Test
  void a_moment_is_written_in_england_s_civil_time_before_and_after_the_clocks_go_forward() {
    assertThat(dates.moment(Instant.parse("2026-03-29T00:59:00Z")))
        .isEqualTo("29 March 2026, 00:59");
    assertThat(dates.moment(Instant.parse("2026-03-29T01:00:00Z")))
        .isEqualTo("29 March 2026, 02:00");
  }

  @Test
  void late_in_a_summer_evening_it_is_already_the_next_day_in_england() {
    assertThat(dates.moment(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026, 00:30");
  }
}
