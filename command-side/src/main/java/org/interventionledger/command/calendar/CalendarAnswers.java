package org.interventionledger.command.calendar;

import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.calendar.FindBankHolidays;
import org.interventionledger.api.calendar.FindBankHolidays.BankHolidaysInForce;
import org.interventionledger.api.calendar.FindBankHolidays.Year;
import org.interventionledger.api.calendar.FindTermDates;
import org.interventionledger.api.calendar.FindTermDates.TermDatesInForce;
import org.springframework.stereotype.Component;

/**
 * Answers which calendars are counted with: the very ones that decide. Nothing in them is
 * confidential.
 */
@Component
final class CalendarAnswers {

  private final CalendarsInEventStore calendars;
  private final SchoolYearsInEventStore schoolYears;

  CalendarAnswers(CalendarsInEventStore calendars, SchoolYearsInEventStore schoolYears) {
    this.calendars = calendars;
    this.schoolYears = schoolYears;
  }

  @QueryHandler
  BankHolidaysInForce handle(FindBankHolidays query) {
    var held = calendars.bankHolidays(query.division()).held();
    return new BankHolidaysInForce(
        query.division(),
        held.reversed().stream().map(year -> new Year(year.from(), year.days())).toList());
  }

  @QueryHandler
  TermDatesInForce handle(FindTermDates query) {
    var years = schoolYears.calendar(query.authority(), query.school()).years();
    return new TermDatesInForce(years.values().stream().toList().reversed());
  }
}
