package org.interventionledger.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskingForDaysTest {

  @Test
  void nothing_typed_asks_for_all_days() {
    var days = new DaysAsked(null, " ");
    assertThat(days.first()).isEmpty();
    assertThat(days.last()).isEmpty();
    assertThat(days.faults()).isEmpty();
  }

  @Test
  void two_days_are_read() {
    var days = new DaysAsked("2026-03-01", "2026-03-31");
    assertThat(days.first()).contains(LocalDate.of(2026, 3, 1));
    assertThat(days.last()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void what_is_not_a_day_is_said_to_be_so_and_does_not_filter() {
    var days = new DaysAsked("2026-02-30", "soon");
    assertThat(days.first()).isEmpty();
    assertThat(days.faults()).containsExactly("from", "to");
    assertThat(new DaysAsked("2026-02-28", "soon").faults()).containsExactly("to");
  }
}
