package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;

/** Where a requirement to enter into arrangements has come to. */
sealed interface RequiredArrangements {

  ArrangementsRequired required();

  /** They are required. */
  record Standing(ArrangementsRequired required) implements RequiredArrangements {}

  /** They were carried out, or are required no longer. */
  record Ended(ArrangementsRequired required, ArrangementsEnded ended)
      implements RequiredArrangements {}

  /** At their end; empty for arrangements that were never required. */
  static Optional<RequiredArrangements> ended(
      Optional<RequiredArrangements> before, ArrangementsEnded ended) {
    return before.map(arrangements -> new Ended(arrangements.required(), ended));
  }
}
