package org.interventionledger.ui.authority;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.authority.FindAuthorityEntries.Standing;

/** An entry as the page tells it: a meeting that was held, or a report that was given. */
public record ShownEntry(
    Entry entry, Optional<AuthorityActivityHeld> held, Optional<AuthorityReportGiven> given) {

  static List<ShownEntry> of(List<Entry> entries) {
    return entries.stream().map(ShownEntry::of).toList();
  }

  static ShownEntry of(Entry entry) {
    var done = Optional.of(entry.done());
    return new ShownEntry(
        entry,
        done.filter(AuthorityActivityHeld.class::isInstance).map(AuthorityActivityHeld.class::cast),
        done.filter(AuthorityReportGiven.class::isInstance).map(AuthorityReportGiven.class::cast));
  }

  public String label() {
    return held.map(AuthorityActivityHeld::label)
        .or(() -> given.map(AuthorityReportGiven::label))
        .orElseThrow();
  }

  public boolean isReplaced() {
    return entry.standing() == Standing.REPLACED;
  }

  public boolean isStruckOut() {
    return entry.standing() == Standing.STRUCK_OUT;
  }

  public boolean counts() {
    return entry.standing() == Standing.COUNTS;
  }
}
