package org.interventionledger.command.calendar;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.calendar.Division;
import org.springframework.stereotype.Component;

/** Reads the streams of the bank holidays, without taking their locks. */
@Component
record CalendarsInEventStore(EventStore events) implements Calendars {

  @Override
  public WorkingDays workingDays() {
    return new WorkingDays(this::bankHolidays);
  }

  BankHolidays bankHolidays(Division division) {
    var held = BuiltInBankHolidays.of(division);
    var stream = events.readEvents(CalendarEvent.bankHolidays(division));
    while (stream.hasNext()) {
      held = held.then((CalendarEvent) stream.next().getPayload());
    }
    return held;
  }
}
