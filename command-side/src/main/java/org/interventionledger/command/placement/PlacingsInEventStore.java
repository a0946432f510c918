package org.interventionledger.command.placement;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** Reads a school's placement, without taking its lock. */
@Component
record PlacingsInEventStore(EventStore events) implements Placings {

  @Override
  public List<PlacementEvent> of(Urn urn) {
    var journal = Journal.<PlacementEvent>empty();
    for (var stream = events.readEvents("placement:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      journal =
          PlacementDecisions.read(
              journal, message.getSequenceNumber(), (PlacementEvent) message.getPayload());
    }
    return journal.events().toList();
  }
}
