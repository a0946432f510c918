package org.interventionledger.command.activity;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** Reads a school's activities, without taking their lock. */
@Component
record HoldingsInEventStore(EventStore events) implements Holdings {

  @Override
  public List<ActivityEvent> of(Urn urn) {
    var journal = Journal.<ActivityEvent>empty();
    for (var stream = events.readEvents("activities:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      journal =
          ActivityDecisions.read(
              journal, message.getSequenceNumber(), (ActivityEvent) message.getPayload());
    }
    return journal.events().toList();
  }
}
