package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;

/**
 * The draft of an inspection's report, as the answer about a school has it.
 *
 * @param dueOn the last day for comments
 * @param counted the arithmetic of the period, where it was counted
 */
public record DraftReport(
    String draftReportId,
    LocalDate receivedOn,
    LocalDate inspectedOn,
    LocalDate dueOn,
    Optional<CountedPeriod> counted,
    DraftReportStanding standing,
    Optional<LocalDate> sentOn) {

  /** Where the comments have come to. */
  public enum DraftReportStanding {
    COMMENTS_MAY_BE_SENT,
    COMMENTS_IN_TIME,
    COMMENTS_LATE
  }
}
