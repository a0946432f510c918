package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What Ofsted's inspections came to. */
public sealed interface InspectionEvent extends InterventionEvent {

  /**
   * The outcome of an inspection was recorded. Until its second form it said neither of what kind
   * the inspection was nor what its report said of an earlier category; until its third not from
   * which import it came.
   *
   * @param kind empty where it was recorded in the first form
   * @param ofstedsName what Ofsted calls such an inspection
   * @param categoryName the category's name in Ofsted's words of the time
   * @param earlierCategory what the report says of an earlier category; empty where it was recorded
   *     in the first form
   * @param ends the gateways that such a report ends where they stand open: ss.61 and 62
   * @param provision the gateway it opens: s.61 or s.62; empty for a school without a category and
   *     for one that Part 4 does not reach
   */
  @Revision("3")
  record InspectionOutcomeRecorded(
      Urn urn,
      AuthorityCode authority,
      Optional<InspectionKind> kind,
      Optional<String> ofstedsName,
      LocalDate inspectedOn,
      LocalDate publishedOn,
      Optional<String> inspectionNumber,
      List<Judgement> judgements,
      Category category,
      Optional<String> categoryName,
      Optional<LocalDate> hmciNoticeOn,
      Optional<EarlierCategory> earlierCategory,
      List<Provision> ends,
      Optional<Provision> provision,
      Optional<Narrative> note,
      Optional<String> source)
      implements InspectionEvent {
    public InspectionOutcomeRecorded {
      judgements = List.copyOf(judgements);
      ends = List.copyOf(ends);
    }

    @Override
    public LocalDate happenedOn() {
      return publishedOn;
    }

    /** The same, taken in by an import. */
    public InspectionOutcomeRecorded from(String importId) {
      return new InspectionOutcomeRecorded(
          urn,
          authority,
          kind,
          ofstedsName,
          inspectedOn,
          publishedOn,
          inspectionNumber,
          judgements,
          category,
          categoryName,
          hmciNoticeOn,
          earlierCategory,
          ends,
          provision,
          note,
          Optional.of(importId));
    }

    /**
     * From when it bears on a category: HMCI's notice begins one, the report as published ends one.
     */
    public LocalDate takesEffectOn() {
      return category == Category.NONE ? publishedOn : hmciNoticeOn.orElse(publishedOn);
    }
  }

  /**
   * An outcome that Ofsted publishes was left to an officer, because something in it cannot be told
   * from the list. It stays so until that inspection is recorded or the outcome is set aside.
   *
   * @param takenInOn the day of the import
   * @param rule the rule that stands against it, in words, where one does
   */
  record OutcomeLeftToOfficer(
      Urn urn,
      AuthorityCode authority,
      LocalDate takenInOn,
      PublishedOutcome outcome,
      List<OpenQuestion> questions,
      Optional<String> rule,
      String source)
      implements InspectionEvent {
    public OutcomeLeftToOfficer {
      questions = List.copyOf(questions);
    }

    @Override
    public LocalDate happenedOn() {
      return takenInOn;
    }
  }

  /** An officer set an outcome aside that had been left to one. */
  record OutcomeSetAside(
      Urn urn,
      AuthorityCode authority,
      String outcomeId,
      LocalDate inspectedOn,
      LocalDate setAsideOn,
      Narrative reasons)
      implements InspectionEvent {
    @Override
    public LocalDate happenedOn() {
      return setAsideOn;
    }
  }
}
