package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.PublishedInspection.Inspected;
import org.interventionledger.api.intervention.PublishedInspection.PublishedJudgement;
import org.interventionledger.api.terms.Urn;

/** An inspection of the school itself as Ofsted lists it: full, with one grade, in no category. */
record Listed(PublishedInspection inspection) {

  static Listed on(String inspectedOn, String publishedOn) {
    return new Listed(
        new PublishedInspection(
            Optional.empty(),
            Optional.of(InspectionKind.SECTION_5),
            Optional.of("S5 Inspection"),
            LocalDate.parse(inspectedOn),
            Optional.of(LocalDate.parse(publishedOn)),
            List.of(grade(LocalDate.parse(inspectedOn))),
            Optional.of(Category.NONE),
            false,
            Optional.empty(),
            new Inspected(Optional.of(URN), Optional.of(true), Optional.empty())));
  }

  /** One that was in use on the day. */
  private static PublishedJudgement grade(LocalDate day) {
    return day.isBefore(LocalDate.of(2025, 11, 10))
        ? numbered(Area.LEADERSHIP_AND_MANAGEMENT, 2)
        : worded(Area.LEADERSHIP_AND_GOVERNANCE, Grade.EXPECTED_STANDARD);
  }

  static PublishedJudgement numbered(Area area, int number) {
    return new PublishedJudgement(area, Optional.of(number), Optional.empty());
  }

  static PublishedJudgement worded(Area area, Grade grade) {
    return new PublishedJudgement(area, Optional.empty(), Optional.of(grade));
  }

  Listed graded(PublishedJudgement... judgements) {
    return with(Stream.of(judgements).toList(), inspection.category(), inspection.inspected());
  }

  Listed in(Category category) {
    return with(inspection.judgements(), Optional.of(category), inspection.inspected());
  }

  /** Listed with the number of the school that was inspected. */
  Listed ofUrn(int urn) {
    return of(new Inspected(Optional.of(new Urn(urn)), Optional.empty(), Optional.empty()));
  }

  Listed itself(Optional<Boolean> itself) {
    return of(new Inspected(Optional.empty(), itself, Optional.empty()));
  }

  Listed of(Inspected inspected) {
    return with(inspection.judgements(), inspection.category(), inspected);
  }

  Listed kind(Optional<InspectionKind> kind, String name) {
    return new Listed(
        new PublishedInspection(
            inspection.number(),
            kind,
            Optional.of(name),
            inspection.inspectedOn(),
            inspection.publishedOn(),
            inspection.judgements(),
            inspection.category(),
            inspection.otherDays(),
            inspection.note(),
            inspection.inspected()));
  }

  /** Under a number of its own. */
  Listed under(String number) {
    return new Listed(
        new PublishedInspection(
            Optional.of(number),
            inspection.kind(),
            inspection.ofstedsName(),
            inspection.inspectedOn(),
            inspection.publishedOn(),
            inspection.judgements(),
            inspection.category(),
            inspection.otherDays(),
            inspection.note(),
            inspection.inspected()));
  }

  Listed unpublished() {
    return new Listed(
        new PublishedInspection(
            inspection.number(),
            inspection.kind(),
            inspection.ofstedsName(),
            inspection.inspectedOn(),
            Optional.empty(),
            inspection.judgements(),
            inspection.category(),
            inspection.otherDays(),
            inspection.note(),
            inspection.inspected()));
  }

  Listed regraded() {
    return new Listed(
        new PublishedInspection(
            inspection.number(),
            inspection.kind(),
            inspection.ofstedsName(),
            inspection.inspectedOn(),
            inspection.publishedOn(),
            inspection.judgements(),
            inspection.category(),
            true,
            inspection.note(),
            inspection.inspected()));
  }

  /** In a list that has no column of categories. */
  Listed withoutColumnOfCategories() {
    return with(inspection.judgements(), Optional.empty(), inspection.inspected());
  }

  private Listed with(
      List<PublishedJudgement> judgements, Optional<Category> category, Inspected inspected) {
    return new Listed(
        new PublishedInspection(
            inspection.number(),
            inspection.kind(),
            inspection.ofstedsName(),
            inspection.inspectedOn(),
            inspection.publishedOn(),
            judgements,
            category,
            inspection.otherDays(),
            inspection.note(),
            inspected));
  }
}
