package org.interventionledger.command.school;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/**
 * Reads a school's own stream, without taking its lock: an act on it does not wait for an import.
 */
@Component
record SchoolsInEventStore(EventStore events) implements Schools {

  @Override
  public Optional<Particulars> find(Urn urn) {
    return events
        .readEvents("school:" + urn)
        .asStream()
        .map(event -> particulars((SchoolProfileEvent) event.getPayload()))
        .reduce((earlier, later) -> later);
  }

  static Particulars particulars(SchoolProfileEvent event) {
    return switch (event) {
      case SchoolEntered entered -> entered.particulars();
      case SchoolParticularsChanged changed -> changed.particulars();
    };
  }
}
