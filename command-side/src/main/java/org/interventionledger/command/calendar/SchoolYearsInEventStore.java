package org.interventionledger.command.calendar;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/** Reads the streams of term dates, without taking their locks. */
@Component
record SchoolYearsInEventStore(EventStore events) implements SchoolYears {

  @Override
  public SchoolHolidays of(Urn urn, Particulars school) {
    var setBy = TermDateOwners.setBy(school.type());
    return switch (setBy) {
      case AUTHORITY -> calendar(school.authority(), Optional.empty()).holidays(setBy);
      case GOVERNING_BODY -> calendar(school.authority(), Optional.of(urn)).holidays(setBy);
    };
  }

  TermCalendar calendar(AuthorityCode authority, Optional<Urn> school) {
    var calendar = TermCalendar.EMPTY;
    for (var stream = events.readEvents(CalendarEvent.termDates(authority, school));
        stream.hasNext(); ) {
      calendar = calendar.then((TermDatesAdopted) stream.next().getPayload());
    }
    return calendar;
  }
}
