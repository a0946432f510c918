package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;

/**
 * The authority's statement of action on a report, as the answer about a school has it.
 *
 * @param dueOn the last day of its period
 * @param counted the arithmetic of its period, where it was counted
 * @param sentOn when the latest was sent
 */
public record StatementOfAction(
    String statementId,
    LocalDate receivedOn,
    LocalDate inspectedOn,
    LocalDate dueOn,
    Optional<CountedPeriod> counted,
    StatementStanding standing,
    Optional<LocalDate> sentOn) {

  /** Where a statement of action has come to. */
  public enum StatementStanding {
    DUE,
    SENT_IN_TIME,
    SENT_LATE,
    /** The Secretary of State requires a second. */
    DUE_AGAIN
  }
}
