package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/**
 * Which activities does the framework have held at these schools, which does it have these
 * authorities do for all of their schools at once, and how do they stand on the day? Asked by the
 * query side alone, once its SQL has said of which schools the reader of a {@link FindDuties} may
 * know it. Answered by the command side with {@link FindDuties.Duties}.
 *
 * @param authorities whose own duties are asked for
 * @param readable the classes of entry that the reader may know of
 */
public record FindDutiesUnderFramework(
    List<Urn> schools, List<AuthorityCode> authorities, LocalDate on, Set<Readership> readable) {

  public FindDutiesUnderFramework {
    schools = List.copyOf(schools);
    authorities = List.copyOf(authorities);
    readable = Set.copyOf(readable);
  }

  /** Of schools alone. */
  public FindDutiesUnderFramework(List<Urn> schools, LocalDate on, Set<Readership> readable) {
    this(schools, List.of(), on, readable);
  }
}
