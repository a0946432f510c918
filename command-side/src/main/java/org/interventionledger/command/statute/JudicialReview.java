package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.record.StatutoryDecision.LastDayForClaim;

/**
 * Until when a public decision can be challenged: promptly, and not later than three months after
 * the grounds to make the claim first arose. The parties cannot agree to extend it.
 */
public final class JudicialReview {

  private static final DatedRule<Integer> LIMIT =
      DatedRule.of(
          "jr.limit",
          from("2000-10-02", 3, instrument("Civil Procedure Rules", "r. 54.5")).marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(LIMIT);

  private JudicialReview() {}

  /**
   * For a decision of a day. A month is a calendar month and ends on the corresponding date, or on
   * the last day of a month that has none.
   */
  public static LastDayForClaim lastDay(LocalDate decidedOn) {
    var row = LIMIT.rowOn(decidedOn).orElseThrow();
    return new LastDayForClaim(decidedOn.plusMonths(row.what()), row.by(), row.certainty());
  }
}
