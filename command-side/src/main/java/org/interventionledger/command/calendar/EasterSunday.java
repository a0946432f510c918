package org.interventionledger.command.calendar;

import java.time.LocalDate;

/**
 * The day of Easter in the Gregorian calendar, by the rule known as Meeus's, Jones's and Butcher's.
 */
final class EasterSunday {

  private EasterSunday() {}

  static LocalDate of(int year) {
    var golden = year % 19;
    var century = year / 100;
    var ofCentury = year % 100;
    var epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    var correction = (golden + 11 * epact + 22 * weekday) / 451;
    var days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
