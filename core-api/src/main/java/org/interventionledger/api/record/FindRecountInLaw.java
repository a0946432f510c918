package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * Which periods of a school that run would end on another day by the calendars adopted by now, told
 * as far as the classes of entry given go? Asked by the query side alone, once its SQL has said
 * what the reader of a {@link FindRecount} may read of the school. Answered by the command side, by
 * the very counting that decides, with {@code Optional<FindRecount.Recount>}: empty for a school
 * that is not in the ledger.
 *
 * @param on of a school that had closed by then, none runs but what is about its record
 * @param readable of other classes no period is told
 */
public record FindRecountInLaw(Urn urn, LocalDate on, Set<Readership> readable) {

  public FindRecountInLaw {
    readable = Sorted.copyOf(readable);
  }
}
