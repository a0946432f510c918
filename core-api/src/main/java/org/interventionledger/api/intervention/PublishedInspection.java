package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * One inspection as Ofsted's management information lists it beside a school, which need not be the
 * school that was inspected.
 *
 * @param kind empty where its name does not tell under which section it was made
 * @param ofstedsName what Ofsted calls such an inspection
 * @param judgements those with a grade; what Ofsted did not judge is not among them
 * @param category empty where the list has no column for it, and so does not say whether any
 * @param otherDays whether some of its grades were given on other days, after it
 * @param note what else Ofsted says of the outcome, in its words
 */
public record PublishedInspection(
    Optional<String> number,
    Optional<InspectionKind> kind,
    Optional<String> ofstedsName,
    LocalDate inspectedOn,
    Optional<LocalDate> publishedOn,
    List<PublishedJudgement> judgements,
    Optional<Category> category,
    boolean otherDays,
    Optional<Narrative> note,
    Inspected inspected) {

  public PublishedInspection {
    judgements = List.copyOf(judgements);
  }

  /**
   * Whether it is the same inspection as another that is listed beside the school: by its number,
   * or by its day where a number is not on both. Under two numbers it is one where the list says of
   * both the same.
   */
  public boolean isSameAs(PublishedInspection other) {
    return number.isPresent() && other.number.isPresent() && !number.equals(other.number)
        ? isAlike(other)
        : number.isPresent() && number.equals(other.number)
            || inspectedOn.equals(other.inspectedOn);
  }

  private boolean isAlike(PublishedInspection other) {
    return inspectedOn.equals(other.inspectedOn)
        && publishedOn.equals(other.publishedOn)
        && kind.equals(other.kind)
        && judgements.equals(other.judgements)
        && category.equals(other.category)
        && note.equals(other.note);
  }

  /**
   * Whose inspection it was, as far as the list says.
   *
   * @param urn the school's number at that time
   * @param itself whether it was the school beside which it is listed
   * @param openedOn when that school opened
   */
  public record Inspected(
      Optional<Urn> urn, Optional<Boolean> itself, Optional<LocalDate> openedOn) {}

  /**
   * A grade as Ofsted's lists have it: by its number, 1 for the best of four, or in words.
   *
   * @param number what it means follows from the grades in use on the day of the inspection
   */
  public record PublishedJudgement(
      Judgement.Area area, Optional<Integer> number, Optional<Judgement.Grade> grade) {}
}
