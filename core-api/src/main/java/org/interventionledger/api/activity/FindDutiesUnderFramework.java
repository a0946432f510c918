package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;

/**
 * Which activities does the framework have held at these schools, and how do they stand on the day?
 * Asked by the query side alone, once its SQL has said of which schools the reader of a {@link
 * FindDuties} may know it. Answered by the command side with {@link FindDuties.Duties}.
 *
 * @param readable the classes of entry that the reader may know of
 */
public record FindDutiesUnderFramework(List<Urn> schools, LocalDate on, Set<Readership> readable) {

  public FindDutiesUnderFramework {
    schools = List.copyOf(schools);
    readable = Set.copyOf(readable);
  }
}
