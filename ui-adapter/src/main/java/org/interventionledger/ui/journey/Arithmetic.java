package org.interventionledger.ui.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.springframework.stereotype.Component;

/** Periods day by day, so that anybody can count them again: {@code ${@arithmetic.days(...)}}. */
@Component("arithmetic")
class Arithmetic {

  /**
   * One day of a counted period.
   *
   * @param number which working day it is
   * @param notCounted why it is none
   */
  public record Day(LocalDate day, Optional<Integer> number, Optional<DayNotCounted> notCounted) {}

  /** Every day from the first that may count to the last, in order. */
  public List<Day> days(CountedPeriod period) {
    var passedOver =
        period.notCounted().stream()
            .collect(Collectors.toMap(DayNotCounted::day, Function.identity()));
    var days = new ArrayList<Day>();
    var number = 0;
    for (var day : period.countedFrom().datesUntil(period.endsOn().plusDays(1)).toList()) {
      var why = Optional.ofNullable(passedOver.get(day));
      days.add(new Day(day, why.isEmpty() ? Optional.of(++number) : Optional.empty(), why));
    }
    return days;
  }
}
