package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
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

  /** Whether it is that inspection: by its number, or by its day where a number is not on both. */
  public boolean isOf(Optional<String> number, LocalDate day) {
    return inspectionNumber.isPresent() && number.isPresent()
        ? inspectionNumber.equals(number)
        : inspectedOn.equals(day);
  }

  /**
   * Whether it is the inspection that was recorded: also where that was recorded under another
   * number and nothing that both say of that day differs. An officer may have recorded less.
   */
  public boolean isOf(InspectionOutcomeRecorded recorded) {
    return isOf(recorded.inspectionNumber(), recorded.inspectedOn())
        || inspectedOn.equals(recorded.inspectedOn())
            && category == recorded.category()
            && agree(kind, recorded.kind())
            && agree(note, recorded.note())
            && !differsFrom(recorded);
  }

  /** Whether it has another day of publication, or another grade, than what was recorded. */
  public boolean differsFrom(InspectionOutcomeRecorded recorded) {
    return publishedOn.filter(day -> !day.equals(recorded.publishedOn())).isPresent()
        || judgements.stream()
            .anyMatch(
                one ->
                    recorded.judgements().stream()
                        .anyMatch(
                            other -> other.area() == one.area() && other.grade() != one.grade()));
  }

  /** Whether it is the same as another, but perhaps for its number and its name. */
  public boolean isAlike(PublishedOutcome other) {
    return inspectedOn.equals(other.inspectedOn)
        && publishedOn.equals(other.publishedOn)
        && kind.equals(other.kind)
        && judgements.equals(other.judgements)
        && category == other.category
        && note.equals(other.note);
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
