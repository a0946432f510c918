package org.interventionledger.command.support;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** Reads a school's requests for support, without taking their lock. */
@Component
record RequestsInEventStore(EventStore events) implements Requests {

  @Override
  public List<SupportAsked> of(Urn urn) {
    var journal = Journal.<SupportEvent>empty();
    for (var stream = events.readEvents("support:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      journal =
          SupportDecisions.read(
              journal, message.getSequenceNumber(), (SupportEvent) message.getPayload());
    }
    return journal
        .events()
        .flatMap(event -> event instanceof SupportAsked it ? Stream.of(it) : Stream.empty())
        .toList();
  }
}
