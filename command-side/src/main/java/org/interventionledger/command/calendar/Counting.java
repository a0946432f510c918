package org.interventionledger.command.calendar;

import java.time.LocalDate;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What a decision counts periods with; asked only where one is counted. */
public record Counting(Calendars calendars, SchoolYears schoolYears) {

  /** For acts that count no period. */
  public static final Counting NONE =
      new Counting(
          () -> {
            throw new IllegalStateException("This act counts no working days");
          },
          (_, _) -> {
            throw new IllegalStateException("This act counts no school holidays");
          });

  public WorkingDays workingDays() {
    return calendars.workingDays();
  }

  /**
   * Working days after a report or the like was received, by the calendar of the inspection
   * regulations.
   */
  public CountedPeriod afterReceipt(
      LocalDate day, int workingDays, Urn urn, Particulars school, Provision provision) {
    return workingDays().afterReceipt(day, workingDays, schoolYears.of(urn, school), provision);
  }
}
