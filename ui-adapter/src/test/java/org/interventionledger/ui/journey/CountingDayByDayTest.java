package org.interventionledger.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.command.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

/** The initial period of a notice given on 28 May 2012, counted aloud. */
class CountingDayByDayTest {

  private static final Arithmetic ARITHMETIC = new Arithmetic();
  private static final LocalDate GIVEN = LocalDate.of(2012, 5, 28);

  private final List<Arithmetic.Day> days =
      ARITHMETIC.days(WorkingDays.asBuiltIn().following(GIVEN, 15, eia("s.60(10)")));

  @Test
  void every_day_is_a_working_day_by_its_number_or_says_why_it_is_none() {
    assertThat(days)
        .hasSize(23)
        .allSatisfy(
            day -> assertThat(day.number().isPresent()).isNotEqualTo(day.notCounted().isPresent()));
    assertThat(days.getFirst().day()).isEqualTo(GIVEN.plusDays(1));
    assertThat(days.getFirst().number()).hasValue(1);
    assertThat(days.getLast().day()).isEqualTo(LocalDate.of(2012, 6, 20));
    assertThat(days.getLast().number()).hasValue(15);
  }

  @Test
  void the_jubilee_is_passed_over_and_the_count_goes_on_after_it() {
    assertThat(days.subList(3, 9))
        .extracting(day -> day.day().getDayOfMonth(), Arithmetic.Day::number)
        .containsExactly(
            tuple(1, Optional.of(4)),
            tuple(2, Optional.empty()),
            tuple(3, Optional.empty()),
            tuple(4, Optional.empty()),
            tuple(5, Optional.empty()),
            tuple(6, Optional.of(5)));
    assertThat(days.get(6).notCounted())
        .hasValueSatisfying(day -> assertThat(day.why()).isEqualTo(DayNotCounted.Why.BANK_HOLIDAY));
    assertThat(days.get(7).notCounted().flatMap(DayNotCounted::name)).isNotEmpty();
  }

  @Test
  void what_is_typed_is_a_day_or_none() {
    assertThat(new DayAsked("2026-02-28").day()).hasValue(LocalDate.of(2026, 2, 28));
    assertThat(new DayAsked(" ").isNoDay()).isFalse();
    assertThat(new DayAsked("2026-02-30").isNoDay()).isTrue();
    assertThat(new DayAsked("soon").day()).isEmpty();
  }
}
