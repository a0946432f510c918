package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** Reads a school's placement, without taking its lock. */
@Component
record JourneysInEventStore(EventStore events) implements Journeys, Standings {

  @Override
  public Optional<FrameworkVersion> versionFor(Urn urn, LocalDate on) {
    return of(urn).journeyOn(on);
  }

  @Override
  public Standing of(Urn urn) {
    var journal = Journal.<PlacementEvent>empty();
    for (var stream = events.readEvents("placement:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      journal =
          PlacementDecisions.read(
              journal, message.getSequenceNumber(), (PlacementEvent) message.getPayload());
    }
    return Standing.of(journal.events());
  }
}
