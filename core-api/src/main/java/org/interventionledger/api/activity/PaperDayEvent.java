package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What happened to the day by which a paper is due that is still to be written. */
public sealed interface PaperDayEvent extends ActivityEvent {

  /**
   * By when a paper is due that is still to be written was counted again, after the dates to count
   * it by had changed, or were adopted.
   *
   * @param activityId the activity that the paper is to record
   * @param paper its id among the framework's records
   * @param label the framework's name for it
   * @param before the day as it was on record; empty where none could be counted
   * @param dueBy the day from now on
   * @param row the row of the framework that has it, in the version of the activity
   */
  record PaperCountedAgain(
      Urn urn,
      AuthorityCode authority,
      String activityId,
      LocalDate countedOn,
      String paper,
      String label,
      Optional<LocalDate> before,
      LocalDate dueBy,
      Narrative reasons,
      FrameworkVersion framework,
      PackRow row)
      implements PaperDayEvent {
    @Override
    public LocalDate happenedOn() {
      return countedOn;
    }
  }
}
