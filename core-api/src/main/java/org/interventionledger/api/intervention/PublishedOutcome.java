package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/** The outcome of an inspection as published, as far as it can be read without an officer. */
public record PublishedOutcome(
    Optional<String> inspectionNumber,
    Optional<InspectionKind> kind,
    Optional<String> ofstedsName,
    LocalDate inspectedOn,
    Optional<LocalDate> publishedOn,
    List<Judgement> judgements,
    Category category,
    Optional<Narrative> note) {

  public PublishedOutcome {
    judgements = List.copyOf(judgements);
  }

  /** By what an officer names it: the inspection's number, or its day where it has none. */
  public String outcomeId() {
    return inspectionNumber.orElseGet(inspectedOn::toString);
  }

  /** Whether an inspection of that number, if it has one, or of that day is the same. */
  public boolean isOf(Optional<String> number, LocalDate day) {
    return inspectedOn.equals(day)
        || inspectionNumber.isPresent() && inspectionNumber.equals(number);
  }
}
