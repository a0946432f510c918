package org.interventionledger.command.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.SchoolHoliday;

/**
 * The holidays of a school that no working day falls in: those longer than a week (SI 2005/2038,
 * reg. 2).
 */
public record SchoolHolidays(List<SchoolHoliday> longerThanAWeek) {

  public SchoolHolidays {
    longerThanAWeek = List.copyOf(longerThanAWeek);
  }

  Optional<SchoolHoliday> on(LocalDate day) {
    return longerThanAWeek.stream().filter(holiday -> holiday.includes(day)).findFirst();
  }
}
