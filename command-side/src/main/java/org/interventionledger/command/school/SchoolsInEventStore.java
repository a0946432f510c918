package org.interventionledger.command.school;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
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
        .flatMap(event -> particulars((SchoolProfileEvent) event.getPayload()).stream())
        .reduce((earlier, later) -> later);
  }

  /** Those that the event tells; a change of authority tells none beside the event that does. */
  static Optional<Particulars> particulars(SchoolProfileEvent event) {
    return switch (event) {
      case SchoolEntered entered -> Optional.of(entered.particulars());
      case SchoolParticularsChanged changed -> Optional.of(changed.particulars());
      case SchoolChangedAuthority _ -> Optional.empty();
    };
  }
}
