package org.interventionledger.command.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.YearOfHolidays;

/**
 * The bank holidays of a year that no list has, by the library Jollyday. It knows the rules of the
 * Banking and Financial Dealings Act 1971 and the proclamations up to its own day; it cannot know
 * those to come.
 */
final class ReckonedBankHolidays {

  static final String SOURCE =
      "Reckoned by the library Jollyday: no published list of this year is held";

  private static final HolidayManager UNITED_KINGDOM =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  private record YearOf(Division division, int number) {}

  private static final Map<YearOf, BankHolidays.Year> YEARS = new ConcurrentHashMap<>();

  private ReckonedBankHolidays() {}

  static BankHolidays.Year year(Division division, int number) {
    return YEARS.computeIfAbsent(new YearOf(division, number), ReckonedBankHolidays::reckon);
  }

  private static BankHolidays.Year reckon(YearOf year) {
    var days =
        UNITED_KINGDOM
            .getHolidays(java.time.Year.of(year.number()), inLibrary(year.division()))
            .stream()
            .map(ReckonedBankHolidays::named)
            .sorted(Comparator.comparing(BankHoliday::day))
            .toList();
    return new BankHolidays.Year(new YearOfHolidays(year.number(), SOURCE), days);
  }

  /** What the library calls it; of England and Wales, which have the same days, the first. */
  private static String inLibrary(Division division) {
    return switch (division) {
      case ENGLAND_AND_WALES -> "eng";
      case SCOTLAND -> "sct";
      case NORTHERN_IRELAND -> "nir";
    };
  }

  private static BankHoliday named(Holiday holiday) {
    return new BankHoliday(holiday.getDate(), holiday.getDescription(Locale.UK));
  }
}
