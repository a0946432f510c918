package org.interventionledger.api.calendar;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/**
 * Which term dates are held of an authority, or of a school that sets its own? Latest year first.
 */
public record FindTermDates(AuthorityCode authority, Optional<Urn> school) {

  /** The answer. */
  public record TermDatesInForce(List<Held> years) {
    public TermDatesInForce {
      years = List.copyOf(years);
    }
  }

  /** A school year that is held. */
  public record Held(TermDates dates, LongerThanAWeek week, String source) {}
}
