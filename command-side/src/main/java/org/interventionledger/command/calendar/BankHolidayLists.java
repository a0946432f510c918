package org.interventionledger.command.calendar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** Adopting a published list of bank holidays: whole years, or nothing. */
final class BankHolidayLists {

  /** St Andrew's Day Bank Holiday (Scotland) Act 2007. */
  private static final int ST_ANDREWS_DAY_SINCE = 2007;

  private BankHolidayLists() {}

  /**
   * So many a list has of a whole year. Of England and Wales: Christmas Day and Good Friday, which
   * lists have among them; four of the Act's Schedule 1; New Year's Day and the first Monday in May
   * by proclamation. Of Scotland: those of the Schedule, St Andrew's Day among them since 2007; the
   * last Monday in May and Boxing Day by proclamation. Of Northern Ireland: those of England and
   * Wales, with 17 March of the Schedule and 12 July by proclamation.
   */
  static int inAYear(Division division, int year) {
    return switch (division) {
      case ENGLAND_AND_WALES -> 8;
      case SCOTLAND -> year < ST_ANDREWS_DAY_SINCE ? 8 : 9;
      case NORTHERN_IRELAND -> 10;
    };
  }

  static BankHolidaysAdopted decide(AdoptBankHolidays adopt, BankHolidays held) {
    checkNamedOnce(adopt.holidays());
    checkWhole(adopt.holidays(), adopt.division());
    if (held.then(adopt.source(), adopt.holidays()).sameDaysAs(held)) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", adopt.adoptedOn()));
    }
    return new BankHolidaysAdopted(
        adopt.division(), adopt.adoptedOn(), adopt.source(), adopt.holidays());
  }

  private static void checkNamedOnce(List<BankHoliday> holidays) {
    var days = new HashSet<LocalDate>();
    for (var holiday : holidays) {
      if (!days.add(holiday.day())) {
        throw new Refused(RecordRefusal.BANK_HOLIDAY_NAMED_TWICE, date("day", holiday.day()));
      }
    }
  }

  private static void checkWhole(List<BankHoliday> holidays, Division division) {
    holidays.stream()
        .collect(groupingBy(holiday -> holiday.day().getYear(), TreeMap::new, counting()))
        .forEach(
            (year, found) -> {
              var atLeast = inAYear(division, year);
              if (found < atLeast) {
                throw new Refused(
                    LawRefusal.BANK_HOLIDAYS_NOT_WHOLE,
                    number("year", year),
                    number("found", found),
                    number("atLeast", atLeast),
                    term("division", division));
              }
            });
  }
}
