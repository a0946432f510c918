package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
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
   * are the same as before. Answered with a {@link TakenIn}.
   *
   * @param source the import they come from
   * @param asOf the day the file was taken in
   */
  record TakeInParticulars(Urn urn, Particulars particulars, String source, LocalDate asOf)
      implements SchoolProfileCommand {}

  /**
   * Take in a school's links as the national register has them. Nothing is recorded when they are
   * the same as before, or when the school is not in the ledger. Answered with a {@link TakenIn},
   * as the particulars are.
   *
   * @param complete whether these are all: then a link that is not among them is held no longer
   */
  record TakeInLinks(
      Urn urn, List<SchoolLink> links, boolean complete, String source, LocalDate asOf)
      implements SchoolProfileCommand {
    public TakeInLinks {
      links = List.copyOf(links);
    }
  }
}
