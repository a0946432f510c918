package org.interventionledger.command.authority;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.command.journal.Journal;

/**
 * What is on record of what an authority did itself.
 *
 * @param used every identifier that there has been, also of what was put right
 */
record OwnRecord(Journal<AuthorityEvent> journal, Set<String> used) {

  static final OwnRecord EMPTY = new OwnRecord(Journal.empty(), Set.of());

  OwnRecord with(long number, AuthorityEvent event) {
    var all = new HashSet<>(used);
    id(event).ifPresent(all::add);
    return new OwnRecord(
        event instanceof AuthorityEntryCorrected it
            ? journal.corrected(number, it.correction(), it.replacement())
            : journal.with(number, event),
        Set.copyOf(all));
  }

  /** As a mistaken entry would be entered anew: under its own identifier, and no other's. */
  OwnRecord inPlaceOf(long entry) {
    var others = new HashSet<>(used);
    journal.entry(entry).flatMap(mistaken -> id(mistaken.event())).ifPresent(others::remove);
    return new OwnRecord(journal, Set.copyOf(others));
  }

  Stream<AuthorityEvent> counting() {
    return journal.events();
  }

  private static Optional<String> id(AuthorityEvent event) {
    return switch (event) {
      case AuthorityActivityHeld it -> Optional.of(it.activityId());
      case AuthorityReportGiven it -> Optional.of(it.reportId());
      case AuthorityEntryCorrected it -> it.replacement().flatMap(OwnRecord::id);
    };
  }
}
