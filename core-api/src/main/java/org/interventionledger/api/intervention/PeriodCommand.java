package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What is done about a period that runs, when the calendar it was counted with has changed. */
public sealed interface PeriodCommand extends InterventionCommand {

  /**
   * Count a period again by the calendars adopted by now. Nothing else moves a period: not the
   * adoption of a calendar by itself.
   *
   * @param about the identifier of whatever the period is of: a statement, a notice, a direction, a
   *     draft report or a request
   */
  record RecalculatePeriod(
      Urn urn, CountedMatter matter, String about, LocalDate recalculatedOn, Narrative reasons)
      implements PeriodCommand {
    @Override
    public LocalDate happenedOn() {
      return recalculatedOn;
    }
  }
}
