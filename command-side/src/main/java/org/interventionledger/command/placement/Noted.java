package org.interventionledger.command.placement;

import java.util.Optional;
import org.interventionledger.api.terms.EntryRef;

/**
 * The entries of which note was taken, the latest first. One more is set before the others, which
 * are not copied: a long record has some hundred, and is folded for each day that is asked about.
 */
record Noted(Optional<Link> latest) {

  static final Noted NOTHING = new Noted(Optional.empty());

  record Link(EntryRef entry, Noted before) {}

  Noted with(EntryRef entry) {
    return new Noted(Optional.of(new Link(entry, this)));
  }

  boolean contains(EntryRef entry) {
    for (var at = latest; at.isPresent(); at = at.get().before().latest()) {
      if (at.get().entry().equals(entry)) {
        return true;
      }
    }
    return false;
  }
}
