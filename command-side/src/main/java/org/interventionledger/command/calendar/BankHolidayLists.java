package org.interventionledger.command.calendar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** Adopting a published list of bank holidays: whole years, or nothing. */
final class BankHolidayLists {

  /**
   * Christmas Day and Good Friday, which lists have among them; four of the Act's Schedule 1; New
   * Year's Day and the first Monday in May by proclamation. A year with fewer is not whole.
   */
  static final int IN_A_YEAR = 8;

  private BankHolidayLists() {}

  static BankHolidaysAdopted decide(AdoptBankHolidays adopt, BankHolidays held) {
    checkNamedOnce(adopt.holidays());
    checkWhole(adopt.holidays());
    if (held.then(adopt.source(), adopt.holidays()).sameDaysAs(held)) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", adopt.adoptedOn()));
    }
    return new BankHolidaysAdopted(adopt.adoptedOn(), adopt.source(), adopt.holidays());
  }

  private static void checkNamedOnce(List<BankHoliday> holidays) {
    var days = new HashSet<LocalDate>();
    for (var holiday : holidays) {
      if (!days.add(holiday.day())) {
        throw new Refused(RecordRefusal.BANK_HOLIDAY_NAMED_TWICE, date("day", holiday.day()));
      }
    }
  }

  private static void checkWhole(List<BankHoliday> holidays) {
    holidays.stream()
        .collect(groupingBy(holiday -> holiday.day().getYear(), TreeMap::new, counting()))
        .forEach(
            (year, found) -> {
              if (found < IN_A_YEAR) {
                throw new Refused(
                    LawRefusal.BANK_HOLIDAYS_NOT_WHOLE,
                    number("year", year),
                    number("found", found),
                    number("atLeast", IN_A_YEAR));
              }
            });
  }
}
