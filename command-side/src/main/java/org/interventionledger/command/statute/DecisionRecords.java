package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.StatutoryDecision.RecordToKeep;

/**
 * How long the written record of an officer's decision and its background papers have to be
 * available. The regulations are about decisions that are not the executive's; those of the
 * executive come under SI 2012/2089, which was not read.
 */
public final class DecisionRecords {

  /** In years from the decision. */
  private record Years(int ofRecord, int ofPapers) {}

  private static final DatedRule<Years> KEEPING =
      DatedRule.of(
          "foi.officer-decision-record",
          from("2014-08-06", new Years(6, 4), instrument("SI 2014/2095", "reg. 8")));

  static final List<DatedRule<?>> RULES = List.of(KEEPING);

  private DecisionRecords() {}

  /**
   * Of a decision of a day; empty before there was a duty. Each period is taken to its
   * corresponding date, for a record that is kept a day too long breaks no rule.
   */
  public static Optional<RecordToKeep> of(LocalDate decidedOn) {
    return KEEPING
        .rowOn(decidedOn)
        .map(
            row ->
                new RecordToKeep(
                    decidedOn.plusYears(row.what().ofRecord()),
                    decidedOn.plusYears(row.what().ofPapers()),
                    row.by(),
                    row.certainty()));
  }
}
