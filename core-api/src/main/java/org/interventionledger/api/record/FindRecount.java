package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which periods of a school that run would end on another day by the calendars adopted by now?
 * Answered by the query side, which asks the command side by {@link FindRecountInLaw}, with {@code
 * Optional<Recount>}: empty for a school that is not in the ledger or not the reader's.
 *
 * @param on of a school that had closed by then, none runs but what is about its record
 */
public record FindRecount(Reader reader, Urn urn, LocalDate on) {

  /** The answer: every period of working days that runs and that the reader may know of. */
  public record Recount(Urn urn, List<Run> runs) {
    public Recount {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A period that runs.
   *
   * @param endsOn its end as it is on record
   * @param now as it would be counted now
   * @param why what stands in the way of counting it now
   */
  public record Run(
      CountedMatter matter,
      String about,
      LocalDate endsOn,
      Optional<CountedPeriod> now,
      Optional<Refused.Details> why) {

    /** Whether counting it again would move it. */
    public boolean moves() {
      return now.filter(period -> !period.endsOn().equals(endsOn)).isPresent();
    }
  }
}
