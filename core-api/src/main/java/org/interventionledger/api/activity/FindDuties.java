package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which activities does the framework have held at the reader's schools, and how do they stand?
 * Answered by the query side, whose SQL says of which schools the reader may know it; reckoned by
 * the command side, which is asked {@link FindDutiesUnderFramework}.
 *
 * @param schools only these schools'; where it names none, those of all that the reader serves, and
 *     what the reader's authority itself owes, as {@link FindOwnDuties} answers it
 */
public record FindDuties(Reader reader, List<Urn> schools, LocalDate on) {

  public FindDuties {
    schools = List.copyOf(schools);
  }

  /**
   * The answer, by school and in the order of the framework's activities; the authority's own last.
   */
  public record Duties(List<Duty> duties) {
    public Duties {
      duties = List.copyOf(duties);
    }
  }
}
