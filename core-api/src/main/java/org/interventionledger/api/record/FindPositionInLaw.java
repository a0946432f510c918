package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * How does the school stand in law on a day, told as far as the classes of entry given go? Asked by
 * the query side alone, once its SQL has said what the reader of a {@link FindPosition} may read of
 * the school. Answered by the command side, with the very rules by which it decides, with {@code
 * Optional<Position>}: empty for a school that is not in the ledger.
 *
 * @param readable acts of other classes are neither told as open nor as barred
 */
public record FindPositionInLaw(Urn urn, LocalDate on, Set<Readership> readable) {

  public FindPositionInLaw {
    readable = Sorted.copyOf(readable);
  }
}
