package org.interventionledger.command.calendar;

import static org.interventionledger.api.calendar.LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS;
import static org.interventionledger.command.Northmoor.NORTHMOOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;

/** Invented term dates of two school years, in the pattern of three terms. */
public final class Terms {

  public static final TermDates YEAR_2025 =
      new TermDates(
          new SchoolYear(2025),
          List.of(
              term("Autumn 2025", "2025-09-02", "2025-10-27", "2025-10-31", "2025-12-19"),
              term("Spring 2026", "2026-01-05", "2026-02-16", "2026-02-20", "2026-03-27"),
              term("Summer 2026", "2026-04-13", "2026-05-25", "2026-05-29", "2026-07-21")),
          List.of(LocalDate.parse("2026-05-04")));

  /** Its autumn half-term is of two weeks. */
  public static final TermDates YEAR_2026 =
      new TermDates(
          new SchoolYear(2026),
          List.of(
              term("Autumn 2026", "2026-09-02", "2026-10-19", "2026-10-30", "2026-12-18"),
              term("Spring 2027", "2027-01-04", "2027-02-15", "2027-02-19", "2027-03-25"),
              term("Summer 2027", "2027-04-12", "2027-05-31", "2027-06-04", "2027-07-27")),
          List.of(LocalDate.parse("2027-05-03")));

  private Terms() {}

  /** Both years held, of whichever school. */
  public static SchoolYears both() {
    return of(YEAR_2025, YEAR_2026);
  }

  /** These years held, of whichever school. */
  public static SchoolYears of(TermDates... years) {
    return (_, school) ->
        (years.length == 0 ? TermCalendar.EMPTY : TermCalendar.EMPTY.then(adopted(years)))
            .holidays(TermDateOwners.setBy(school.type()));
  }

  /** The lists that the ledger comes with, and one more holiday of England in its year. */
  public static Calendars withHolidayOn(String day) {
    return withHolidayOn(day, Division.ENGLAND_AND_WALES);
  }

  /** The lists that the ledger comes with, and one more holiday of one of them in its year. */
  public static Calendars withHolidayOn(String day, Division where) {
    var extra = new BankHoliday(LocalDate.parse(day), "Extra bank holiday");
    var year = BuiltInBankHolidays.of(where).year(extra.day().getYear()).days();
    var days = Stream.concat(year.stream(), Stream.of(extra)).toList();
    var later = BuiltInBankHolidays.of(where).then("A later list", days);
    return () -> new WorkingDays(of -> of == where ? later : BuiltInBankHolidays.of(of));
  }

  public static TermDatesAdopted adopted(TermDates... years) {
    return adopted(MORE_THAN_FIVE_WEEKDAYS, years);
  }

  public static TermDatesAdopted adopted(LongerThanAWeek week, TermDates... years) {
    return new TermDatesAdopted(
        NORTHMOOR,
        Optional.empty(),
        LocalDate.parse("2025-08-01"),
        week,
        List.of(years),
        "Northmoor's site");
  }

  static Term term(String name, String first, String halfFirst, String halfLast, String last) {
    var half = new HalfTerm(LocalDate.parse(halfFirst), LocalDate.parse(halfLast));
    return new Term(name, LocalDate.parse(first), Optional.of(half), LocalDate.parse(last));
  }
}
