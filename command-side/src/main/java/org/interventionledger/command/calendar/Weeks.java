package org.interventionledger.command.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.SchoolHoliday;

/** Whether a school holiday is longer than a week, by either reading of SI 2005/2038, reg. 2. */
final class Weeks {

  private Weeks() {}

  static boolean isLonger(SchoolHoliday holiday, LongerThanAWeek reading) {
    return switch (reading) {
      case MORE_THAN_FIVE_WEEKDAYS -> weekdays(holiday.firstDay(), holiday.lastDay()) > 5;
      case MORE_THAN_SEVEN_DAYS ->
          ChronoUnit.DAYS.between(dayBefore(holiday), dayAfter(holiday)) - 1 > 7;
    };
  }

  static long weekdays(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(day -> !isWeekend(day)).count();
  }

  /** The last weekday before it, or the first after it: a weekend at its end is part of the run. */
  private static LocalDate dayBefore(SchoolHoliday holiday) {
    var day = holiday.firstDay().minusDays(1);
    while (isWeekend(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static LocalDate dayAfter(SchoolHoliday holiday) {
    var day = holiday.lastDay().plusDays(1);
    while (isWeekend(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
