package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** What happened to the calendars that periods are counted with. */
public sealed interface CalendarEvent extends LedgerEvent {

  /** The stream of the bank holidays of a part of the United Kingdom. */
  static String bankHolidays(Division division) {
    return "calendar:" + division.inLists();
  }

  /** The stream of the term dates of an authority, or of a school that sets its own. */
  static String termDates(AuthorityCode authority, Optional<Urn> school) {
    return "term-dates:" + school.map(Urn::toString).orElseGet(authority::toString);
  }

  LocalDate adoptedOn();

  String stream();

  /**
   * A published list of bank holidays was adopted (Banking and Financial Dealings Act 1971, s.1).
   * It travels whole, so that history never depends on a file. No period that runs is moved by it.
   *
   * @param division of which part of the United Kingdom the list is. A list of the first form is of
   *     England and Wales: no other could be adopted
   */
  @Revision("2")
  record BankHolidaysAdopted(
      Division division, LocalDate adoptedOn, String source, List<BankHoliday> holidays)
      implements CalendarEvent {

    public BankHolidaysAdopted {
      holidays = List.copyOf(holidays);
    }

    @Override
    public String stream() {
      return bankHolidays(division);
    }
  }

  /**
   * Term dates were adopted, with the reading of "a school holiday longer than a week" (SI
   * 2005/2038, reg. 2) that goes with them. No period that runs is moved by it.
   */
  record TermDatesAdopted(
      AuthorityCode authority,
      Optional<Urn> school,
      LocalDate adoptedOn,
      LongerThanAWeek week,
      List<TermDates> years,
      String source)
      implements CalendarEvent {

    public TermDatesAdopted {
      years = List.copyOf(years);
    }

    @Override
    public String stream() {
      return termDates(authority, school);
    }
  }
}
