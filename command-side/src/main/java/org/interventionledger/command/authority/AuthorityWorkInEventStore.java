package org.interventionledger.command.authority;

import java.util.List;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads what an authority did itself, without taking its lock. */
@Component
record AuthorityWorkInEventStore(RecordedStreams streams) implements AuthorityWork {

  @Override
  public List<AuthorityEvent> of(AuthorityCode authority) {
    var record = OwnRecord.EMPTY;
    for (var recorded : streams.read(AuthorityEvent.stream(authority))) {
      record = record.with(recorded.number(), (AuthorityEvent) recorded.event());
    }
    return record.counting().toList();
  }
}
