package org.interventionledger.api.evidence;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What shows something that is on record.
 *
 * @param evidence the documents that show it, kept for the school
 * @param note what shows it, where no document does
 */
public record Shown(List<DocumentRef> evidence, Optional<Narrative> note) {

  public Shown {
    evidence = List.copyOf(evidence);
  }
}
