package org.interventionledger.command.activity;

import java.util.List;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads a school's activities, without taking their lock. */
@Component
record HoldingsInEventStore(RecordedStreams streams) implements Holdings {

  @Override
  public List<ActivityEvent> of(Urn urn) {
    var journal = Journal.<ActivityEvent>empty();
    for (var recorded : streams.read("activities:" + urn)) {
      journal =
          ActivityDecisions.read(journal, recorded.number(), (ActivityEvent) recorded.event());
    }
    return journal.events().toList();
  }
}
