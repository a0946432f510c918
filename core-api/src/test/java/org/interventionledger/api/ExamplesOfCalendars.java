package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;

/** Bank holidays and term dates. */
final class ExamplesOfCalendars {

  private ExamplesOfCalendars() {}

  static List<LedgerEvent> all() {
    return List.of(
        new BankHolidaysAdopted(
            Division.NORTHERN_IRELAND,
            DAY,
            "https://www.gov.uk/bank-holidays.json, 30 April 2026",
            List.of(
                new BankHoliday(LocalDate.of(2029, 1, 1), "New Year’s Day"),
                new BankHoliday(LocalDate.of(2029, 3, 30), "Good Friday"))),
        new TermDatesAdopted(
            NORTHMOOR,
            Optional.of(URN),
            DAY,
            LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS,
            List.of(autumn()),
            "The school’s own site, 30 April 2026"));
  }

  private static TermDates autumn() {
    var half = new HalfTerm(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30));
    return new TermDates(
        new SchoolYear(2026),
        List.of(
            new Term(
                "Autumn 2026",
                LocalDate.of(2026, 9, 2),
                Optional.of(half),
                LocalDate.of(2026, 12, 18))),
        List.of(LocalDate.of(2027, 5, 3)));
  }
}
