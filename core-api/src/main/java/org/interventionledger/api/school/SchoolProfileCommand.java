package org.interventionledger.api.school;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.terms.Urn;

/** What is done to a school's profile. */
public sealed interface SchoolProfileCommand {

  Urn urn();

  @TargetAggregateIdentifier
  default String stream() {
    return "school:" + urn();
  }

  /**
   * Take in a school's particulars as the national register has them. Nothing is recorded when they
   * are the same as before.
   *
   * @param source the import they come from
   * @param asOf the day the file was taken in
   */
  record TakeInParticulars(Urn urn, Particulars particulars, String source, LocalDate asOf)
      implements SchoolProfileCommand {

    /** What taking them in came to. */
    public enum Outcome {
      ADDED,
      CHANGED,
      UNCHANGED
    }
  }
}
