package org.interventionledger.api.intervention;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.interventionledger.api.terms.Provision;

/**
 * The compliance period of a warning notice, as the notice specifies it.
 *
 * @param beginsOn the day the notice is given
 * @param endsOn its last day
 * @param days calendar days from the day after {@code beginsOn} to {@code endsOn}, both counted
 */
public record CompliancePeriod(
    LocalDate beginsOn, LocalDate endsOn, long days, Provision provision) {

  /** The same, with another last day. */
  public CompliancePeriod until(LocalDate lastDay) {
    return new CompliancePeriod(beginsOn, lastDay, DAYS.between(beginsOn, lastDay), provision);
  }
}
