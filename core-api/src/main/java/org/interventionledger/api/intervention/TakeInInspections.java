package org.interventionledger.api.intervention;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.terms.Urn;

/**
 * Take in what a file of Ofsted's lists of inspections beside one school. Each outcome that is the
 * school's own and new is recorded as if an officer had recorded it; one that leaves a question
 * open is left to an officer; the rest records nothing. Answered with a {@link
 * org.interventionledger.api.school.TakenIn}.
 *
 * @param source the import they come from
 */
public record TakeInInspections(Urn urn, List<PublishedInspection> inspections, String source) {
  public TakeInInspections {
    inspections = List.copyOf(inspections);
  }

  @TargetAggregateIdentifier
  public String stream() {
    return "intervention:" + urn;
  }
}
