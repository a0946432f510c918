package org.interventionledger.command.calendar;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.calendar.CalendarEvent;
import org.springframework.stereotype.Component;

/** Reads the stream of the bank holidays, without taking its lock. */
@Component
record CalendarsInEventStore(EventStore events) implements Calendars {

  @Override
  public WorkingDays workingDays() {
    return new WorkingDays(bankHolidays());
  }

  BankHolidays bankHolidays() {
    var held = BuiltInBankHolidays.LIST;
    for (var stream = events.readEvents(CalendarEvent.BANK_HOLIDAYS); stream.hasNext(); ) {
      held = held.then((CalendarEvent) stream.next().getPayload());
    }
    return held;
  }
}
