package org.interventionledger.command.support;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads a school's requests for support, without taking their lock. */
@Component
record RequestsInEventStore(RecordedStreams streams) implements Requests {

  @Override
  public List<SupportAsked> of(Urn urn) {
    var journal = Journal.<SupportEvent>empty();
    for (var recorded : streams.read("support:" + urn)) {
      journal = SupportDecisions.read(journal, recorded.number(), (SupportEvent) recorded.event());
    }
    return journal
        .events()
        .flatMap(event -> event instanceof SupportAsked it ? Stream.of(it) : Stream.empty())
        .toList();
  }
}
