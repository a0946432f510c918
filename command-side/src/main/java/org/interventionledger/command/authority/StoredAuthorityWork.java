package org.interventionledger.command.authority;

import java.util.List;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.Recorded;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/** Reads what an authority did itself, without taking its lock. */
@Component
record StoredAuthorityWork(RecordedStreams streams) implements AuthorityWork {

  @Override
  public List<AuthorityEvent> of(AuthorityCode authority) {
    var journal = Journal.<AuthorityEvent>empty();
    for (var recorded : streams.read(AuthorityEvent.stream(authority))) {
      journal = with(journal, recorded);
    }
    return journal.events().toList();
  }

  private static Journal<AuthorityEvent> with(Journal<AuthorityEvent> journal, Recorded recorded) {
    return recorded.event() instanceof AuthorityEntryCorrected corrected
        ? journal.corrected(recorded.number(), corrected.correction(), corrected.replacement())
        : journal.with(recorded.number(), (AuthorityEvent) recorded.event());
  }
}
