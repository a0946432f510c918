package org.interventionledger.command.statute;

import java.time.LocalDate;
import org.interventionledger.api.terms.Certainty;
import org.interventionledger.api.terms.Provision;

/**
 * What held from a day on, until the day of the next row.
 *
 * @param by what made it so
 */
public record InForce<T>(LocalDate from, T what, Provision by, Certainty certainty) {

  static <T> InForce<T> from(String day, T what, Provision by) {
    return new InForce<>(LocalDate.parse(day), what, by, Certainty.SEEN);
  }

  /** The same, less surely. */
  InForce<T> marked(Certainty less) {
    return new InForce<>(from, what, by, less);
  }
}
