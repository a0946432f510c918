package org.interventionledger.api.record;

import java.util.Set;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * Which classes of entries, of those that are open to the reader's role, does the framework of a
 * school keep from this reader? It does not depend on what is on record there of these classes.
 */
public record FindWithheld(Reader reader, Urn urn) {

  /** The answer; empty where nothing is, and for a school that is not the reader's authority's. */
  public record Withheld(Set<Readership> classes) {
    public Withheld {
      classes = Sorted.copyOf(classes);
    }
  }
}
