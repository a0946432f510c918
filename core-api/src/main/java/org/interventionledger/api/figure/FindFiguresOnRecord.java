package org.interventionledger.api.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What do the figures of an authority's framework come to on a day, over these schools? Asked by
 * the query side alone, once its SQL has said which schools are the authority's, or were, and what
 * the reader of a {@link FindFigures} may read. Answered by the command side with {@link Figures},
 * from the events and by the rules that decide.
 *
 * @param readable figures of other classes are not told
 */
public record FindFiguresOnRecord(
    AuthorityCode authority,
    List<Urn> schools,
    LocalDate on,
    Optional<LocalDate> since,
    Audience audience,
    Optional<String> report,
    Set<Readership> readable) {

  public FindFiguresOnRecord {
    schools = List.copyOf(schools);
    readable = Sorted.copyOf(readable);
  }
}
