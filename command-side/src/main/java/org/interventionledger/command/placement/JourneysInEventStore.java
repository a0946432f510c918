package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads a school's placement, without taking its lock. */
@Component
record JourneysInEventStore(RecordedStreams streams) implements Journeys, Standings {

  @Override
  public Optional<FrameworkVersion> versionFor(Urn urn, LocalDate on) {
    return of(urn).journeyOn(on);
  }

  @Override
  public Standing of(Urn urn) {
    var journal = Journal.<PlacementEvent>empty();
    for (var recorded : streams.read("placement:" + urn)) {
      journal =
          PlacementDecisions.read(journal, recorded.number(), (PlacementEvent) recorded.event());
    }
    return Standing.of(journal.events());
  }
}
