package org.interventionledger.api.evidence;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What an officer puts forward to show something.
 *
 * @param evidence the SHA-256 of each document that shows it
 * @param note what shows it, where no document does
 */
public record Showing(List<String> evidence, Optional<Narrative> note) {

  public Showing {
    evidence = List.copyOf(evidence);
  }

  /** In words alone. */
  public static Showing noted(String words) {
    return new Showing(List.of(), Optional.of(new Narrative(words)));
  }
}
