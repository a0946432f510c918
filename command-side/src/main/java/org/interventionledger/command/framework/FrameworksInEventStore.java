package org.interventionledger.command.framework;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.springframework.stereotype.Component;

/** Reads an authority's own stream, without taking its lock. */
@Component
record FrameworksInEventStore(EventStore events) implements Frameworks {

  @Override
  public Adoptions of(AuthorityCode authority) {
    var adoptions = Adoptions.none(authority);
    for (var stream = events.readEvents("framework:" + authority); stream.hasNext(); ) {
      adoptions = adoptions.with((FrameworkEvent) stream.next().getPayload());
    }
    return adoptions;
  }
}
