package org.interventionledger.ui.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which an office works, counted from the day on which the demonstration was set up. Both
 * counts keep the order of days, and days five apart are never the same, so that a story stays
 * lawful whatever that day is.
 */
record DemoDays(LocalDate today) {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<MonthDay> CHRISTMAS =
      Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));

  /** The last working day that is at least so many days back. */
  LocalDate ago(int days) {
    var day = today.minusDays(days);
    while (!isWorked(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** The first working day that is at least so many days ahead. */
  LocalDate ahead(int days) {
    var day = today.plusDays(days);
    while (!isWorked(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  static boolean isWorked(LocalDate day) {
    var christmas = CHRISTMAS.contains(MonthDay.from(day));
    var easter = easterSunday(day.getYear());
    var easterHoliday = day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    return !WEEKEND.contains(day.getDayOfWeek()) && !christmas && !easterHoliday;
  }

  /** The Gregorian computus, after Butcher's Ecclesiastical Calendar of 1876. */
  static LocalDate easterSunday(int year) {
    var a = year % 19;
    var b = year / 100;
    var c = year % 100;
    var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    var m = (a + 11 * h + 22 * l) / 451;
    var n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
