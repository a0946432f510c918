package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Certainty;
import org.interventionledger.api.terms.Provision;

/** Which standard do the pages of a public sector body have to meet on a day? Open to everybody. */
public record FindAccessibilityRule(LocalDate on) {

  /** The answer. */
  public record AccessibilityRule(Optional<Standard> standard) {}

  /**
   * A standard.
   *
   * @param name of the guidelines
   * @param levels that have to be met
   * @param version the latest, which is tested against
   * @param certainty how sure the ledger is of the rule
   */
  public record Standard(
      String name,
      String levels,
      String version,
      LocalDate since,
      Provision provision,
      Certainty certainty) {}
}
