package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** What is done about the calendars that periods are counted with. */
public sealed interface CalendarCommand {

  /** The day it was done. */
  LocalDate adoptedOn();

  @TargetAggregateIdentifier
  String stream();

  /**
   * Adopt a published list of the bank holidays of a part of the United Kingdom. It counts for the
   * years that it has, in periods that count by the bank holidays of that part.
   *
   * @param source where the list was published, and when
   */
  record AdoptBankHolidays(
      Division division, LocalDate adoptedOn, String source, List<BankHoliday> holidays)
      implements CalendarCommand {

    public AdoptBankHolidays {
      holidays = List.copyOf(holidays);
    }

    @Override
    public String stream() {
      return CalendarEvent.bankHolidays(division);
    }
  }

  /**
   * Adopt the term dates of an authority's schools, or of one school that sets its own (EA 2002,
   * s.32).
   *
   * @param school the school that sets its own; empty for those of the authority
   * @param week which school holidays are longer than a week, as the authority reads SI 2005/2038,
   *     reg. 2
   * @param source where the dates were published, and when
   */
  record AdoptTermDates(
      AuthorityCode authority,
      Optional<Urn> school,
      LocalDate adoptedOn,
      LongerThanAWeek week,
      List<TermDates> years,
      String source)
      implements CalendarCommand {

    public AdoptTermDates {
      years = List.copyOf(years);
    }

    @Override
    public String stream() {
      return CalendarEvent.termDates(authority, school);
    }
  }
}
