package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;

/**
 * A request or a complaint about the record of a school, as the answer about it has it. Who made it
 * and what it says is in the timeline.
 *
 * @param dueOn the last day for the answer or the acknowledgement; empty where there was no duty
 * @param counted the arithmetic of the working days for an answer
 * @param doneOn when it was answered or acknowledged
 */
public record InformationMatter(
    String id,
    InformationKind kind,
    LocalDate receivedOn,
    Optional<LocalDate> dueOn,
    Optional<CountedPeriod> counted,
    Optional<LocalDate> doneOn) {

  /** What it is. */
  public enum InformationKind {
    REQUEST_FOR_INFORMATION,
    COMPLAINT_ABOUT_PERSONAL_DATA
  }
}
