package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.terms.Narrative;

/** Deeds about Ofsted's inspections. */
final class Inspecting {

  /** The first day of report cards. */
  private static final LocalDate REPORT_CARDS = LocalDate.of(2025, 11, 10);

  private Inspecting() {}

  static Deed needsAttention(LocalDate inspected, LocalDate published, String note) {
    return school -> outcome(school, inspected, published, note);
  }

  /** With an overall grade, as reports had one until the summer of 2024. */
  static Deed graded(LocalDate inspected, LocalDate published, Grade overall) {
    return school ->
        new RecordInspectionOutcome(
            school.urn(),
            InspectionKind.SECTION_5,
            Optional.of("S5 Inspection"),
            inspected,
            published,
            Optional.of(number(school, "og")),
            List.of(new Judgement(Area.OVERALL_EFFECTIVENESS, overall)),
            Category.NONE,
            Optional.empty(),
            EarlierCategory.NOT_SPOKEN_OF,
            Optional.empty());
  }

  static Deed significantImprovement(
      LocalDate inspected, LocalDate published, LocalDate hmciNotice, String note) {
    return inCategory(
        "si", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT, inspected, published, hmciNotice, note);
  }

  /** A full inspection that finds a school in special measures no longer. */
  static Deed outOfSpecialMeasures(LocalDate inspected, LocalDate published, String note) {
    return school ->
        new RecordInspectionOutcome(
            school.urn(),
            InspectionKind.SECTION_5,
            Optional.of("S5 Inspection"),
            inspected,
            published,
            Optional.of(number(school, "out")),
            judgements(inspected, Grade.EXPECTED_STANDARD, Grade.GOOD),
            Category.NONE,
            Optional.empty(),
            EarlierCategory.NO_LONGER_APPLIES,
            Optional.of(new Narrative(note)));
  }

  static Deed specialMeasures(
      LocalDate inspected, LocalDate published, LocalDate hmciNotice, String note) {
    return inCategory("sm", Category.SPECIAL_MEASURES, inspected, published, hmciNotice, note);
  }

  private static Deed inCategory(
      String which,
      Category category,
      LocalDate inspected,
      LocalDate published,
      LocalDate hmciNotice,
      String note) {
    return school ->
        new RecordInspectionOutcome(
            school.urn(),
            InspectionKind.SECTION_5,
            Optional.of("S5 Inspection"),
            inspected,
            published,
            Optional.of(number(school, which)),
            judgements(inspected, Grade.URGENT_IMPROVEMENT, Grade.INADEQUATE),
            category,
            Optional.of(hmciNotice),
            EarlierCategory.NOT_SPOKEN_OF,
            Optional.of(new Narrative(note)));
  }

  /** A monitoring visit to a school in a category, which goes on. */
  static Deed monitored(LocalDate inspected, LocalDate published, String note) {
    return school ->
        new RecordInspectionOutcome(
            school.urn(),
            InspectionKind.SECTION_8_MONITORING,
            Optional.of("Schools into Special Measures Visit 1"),
            inspected,
            published,
            Optional.of(number(school, "mv")),
            List.of(),
            Category.NONE,
            Optional.empty(),
            EarlierCategory.STILL_APPLIES,
            Optional.of(new Narrative(note)));
  }

  /**
   * The first entry on the school's ladder was an inspection with a wrong date; here is the right
   * one.
   */
  static Deed firstInspectionPutRight(
      LocalDate on,
      LocalDate inspected,
      LocalDate published,
      String note,
      String explanation,
      String evidence) {
    return school ->
        new CorrectInterventionEntry(
            school.urn(),
            new Correction(
                0,
                on,
                Correction.Reason.WRONG_DATE,
                new Narrative(explanation),
                new Narrative(evidence)),
            Optional.of(outcome(school, inspected, published, note)));
  }

  private static RecordInspectionOutcome outcome(
      DemoSchool school, LocalDate inspected, LocalDate published, String note) {
    return new RecordInspectionOutcome(
        school.urn(),
        InspectionKind.SECTION_5,
        Optional.of("S5 Inspection"),
        inspected,
        published,
        Optional.of(number(school, "na")),
        judgements(inspected, Grade.NEEDS_ATTENTION, Grade.REQUIRES_IMPROVEMENT),
        Category.NONE,
        Optional.empty(),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.of(new Narrative(note)));
  }

  /** On a report card, or in the words that were used before there were any. */
  private static List<Judgement> judgements(LocalDate inspected, Grade onCard, Grade before) {
    return inspected.isBefore(REPORT_CARDS)
        ? List.of(
            new Judgement(Area.LEADERSHIP_AND_MANAGEMENT, before),
            new Judgement(Area.QUALITY_OF_EDUCATION, before))
        : List.of(
            new Judgement(Area.LEADERSHIP_AND_GOVERNANCE, onCard),
            new Judgement(Area.ACHIEVEMENT, onCard),
            new Judgement(Area.SAFEGUARDING, Grade.MET));
  }

  private static String number(DemoSchool school, String which) {
    return "demo-" + school.urn() + "-" + which;
  }
}
