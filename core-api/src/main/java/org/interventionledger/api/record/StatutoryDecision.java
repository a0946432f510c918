package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Certainty;
import org.interventionledger.api.terms.Provision;

/**
 * A decision of the authority under Part 4 that was on record by the day: a warning notice, the use
 * of a power, an interim board.
 *
 * @param about the identifier of the notice, the arrangements, the appointment or the suspension
 * @param decidedOn when it was done, and the grounds of a claim first arose at the latest
 * @param claim until when it could be challenged in the High Court
 * @param kept until when its record has to be available; empty for a decision before the duty
 * @param guidance to which the authority had to have regard on that day, where it is known
 */
public record StatutoryDecision(
    StatutoryStep step,
    Optional<String> about,
    LocalDate decidedOn,
    LastDayForClaim claim,
    Optional<RecordToKeep> kept,
    Optional<Guidance> guidance) {

  /**
   * Until when a claim for judicial review can be brought at the latest. It must be brought
   * promptly all the same, and the day here is not a promise that it may wait.
   *
   * @param certainty how sure the ledger is of the rule
   */
  public record LastDayForClaim(LocalDate lastDay, Provision provision, Certainty certainty) {}

  /**
   * Until when the written record of the decision, and the background papers, have to be available
   * for inspection at least: SI 2014/2095, regs 7 and 8. The ledger itself deletes nothing on any
   * day.
   *
   * @param certainty how sure the ledger is of the rule
   */
  public record RecordToKeep(
      LocalDate recordUntil, LocalDate papersUntil, Provision provision, Certainty certainty) {}

  /**
   * The edition of the statutory guidance that was surely in force on a day: EIA 2006, s.72. Its
   * name and nothing more: what it says is not in the ledger.
   */
  public record Guidance(String edition, Certainty certainty) {}
}
