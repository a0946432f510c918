package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What an officer records of Ofsted's inspections. */
public sealed interface InspectionCommand extends InterventionCommand {

  /**
   * Record the outcome of an inspection.
   *
   * @param ofstedsName what Ofsted calls such an inspection, as its report or its lists have it
   * @param inspectedOn first day of the inspection
   * @param publishedOn when the report was published
   * @param category the category that the report puts the school in, or puts it in again
   * @param hmciNoticeOn when HMCI gave notice under EA 2005 s.13(3)(a); needed with a category, for
   *     it is the notice that makes the school eligible for intervention (ss.61, 62)
   * @param earlierCategory what the report says of a category that the school was in before.
   *     Without that word, or a new category, an earlier one goes on
   */
  record RecordInspectionOutcome(
      Urn urn,
      InspectionKind kind,
      Optional<String> ofstedsName,
      LocalDate inspectedOn,
      LocalDate publishedOn,
      Optional<String> inspectionNumber,
      List<Judgement> judgements,
      Category category,
      Optional<LocalDate> hmciNoticeOn,
      EarlierCategory earlierCategory,
      Optional<Narrative> note)
      implements InspectionCommand {
    public RecordInspectionOutcome {
      judgements = List.copyOf(judgements);
    }

    @Override
    public LocalDate happenedOn() {
      return publishedOn;
    }
  }

  /**
   * Set aside an outcome that an import left to an officer: it is not recorded as listed. One that
   * is recorded need not be set aside.
   *
   * @param outcomeId the inspection's number, or its day where the list gives none
   */
  record SetAsideOutcome(Urn urn, String outcomeId, LocalDate setAsideOn, Narrative reasons)
      implements InspectionCommand {
    @Override
    public LocalDate happenedOn() {
      return setAsideOn;
    }
  }
}
