package org.interventionledger.command.calendar;

import org.springframework.stereotype.Component;

/** The calendars as the ledger comes with them. */
@Component
record BuiltInCalendars() implements Calendars {

  @Override
  public WorkingDays workingDays() {
    return WorkingDays.asBuiltIn();
  }
}
