package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which activities does the framework have held at the reader's schools, and how do they stand?
 * Answered by the query side, whose SQL says of which schools the reader may know it; reckoned by
 * the command side, which is asked {@link FindDutiesUnderFramework}.
 *
 * @param urn only this school's
 */
public record FindDuties(Reader reader, Optional<Urn> urn, LocalDate on) {

  /** The answer, by school and in the order of the framework's activities. */
  public record Duties(List<Duty> duties) {
    public Duties {
      duties = List.copyOf(duties);
    }
  }
}
