package org.interventionledger.command.framework;

import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads an authority's own stream, without taking its lock; another's once a school brought it. */
@Component
record FrameworksInEventStore(RecordedStreams streams) implements Frameworks {

  @Override
  public Adoptions of(AuthorityCode authority) {
    var adoptions = Adoptions.none(authority, readOnce());
    for (var recorded : streams.read("framework:" + authority)) {
      adoptions = adoptions.with((FrameworkEvent) recorded.event());
    }
    return adoptions;
  }
}
