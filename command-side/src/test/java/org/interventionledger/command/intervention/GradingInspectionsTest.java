package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Judgement.Area.LEADERSHIP_AND_MANAGEMENT;
import static org.interventionledger.api.intervention.Judgement.Area.OVERALL_EFFECTIVENESS;
import static org.interventionledger.api.intervention.Judgement.Area.SAFEGUARDING;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingInspectionsTest {

  private static final Desk DESK = Desk.of(COMMUNITY);

  /** The day before a scale, its first day and the day after, with what was graded below good. */
  @ParameterizedTest
  @CsvSource({
    "2012-08-31, SATISFACTORY, REQUIRES_IMPROVEMENT",
    "2012-09-01, REQUIRES_IMPROVEMENT, SATISFACTORY",
    "2012-09-02, REQUIRES_IMPROVEMENT, SATISFACTORY",
    "2025-11-09, REQUIRES_IMPROVEMENT, NEEDS_ATTENTION",
    "2025-11-10, NEEDS_ATTENTION, REQUIRES_IMPROVEMENT",
    "2025-11-11, NEEDS_ATTENTION, REQUIRES_IMPROVEMENT"
  })
  void a_grade_was_in_use_on_the_day_of_the_inspection(String on, Grade inUse, Grade other) {
    DESK.accepts(graded(on, LEADERSHIP_AND_MANAGEMENT, inUse));
    DESK.refuses(
        graded(on, LEADERSHIP_AND_MANAGEMENT, other),
        LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY,
        term("grade", other),
        date("inspectedOn", day(on)));
  }

  @Test
  void the_refusal_says_which_grades_were_in_use_since_when_and_how_sure_that_is() {
    DESK.refuses(
        graded("2026-03-03", LEADERSHIP_AND_MANAGEMENT, Grade.INADEQUATE),
        LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY,
        terms(
            "grades",
            List.of(
                Grade.EXCEPTIONAL,
                Grade.STRONG_STANDARD,
                Grade.EXPECTED_STANDARD,
                Grade.NEEDS_ATTENTION,
                Grade.URGENT_IMPROVEMENT)),
        date("since", day("2025-11-10")),
        term("certainty", Certainty.SECONDARY));
  }

  @Test
  void the_school_as_a_whole_has_had_no_grade_since_2_september_2024() {
    DESK.accepts(graded("2024-09-01", OVERALL_EFFECTIVENESS, Grade.GOOD));
    DESK.refuses(
        graded("2024-09-02", OVERALL_EFFECTIVENESS, Grade.GOOD),
        LawRefusal.NO_OVERALL_GRADE_ON_THAT_DAY,
        date("since", day("2024-09-02")));
    DESK.refuses(
        graded("2024-09-03", OVERALL_EFFECTIVENESS, Grade.GOOD),
        LawRefusal.NO_OVERALL_GRADE_ON_THAT_DAY);
    DESK.accepts(graded("2024-09-03", OVERALL_EFFECTIVENESS, Grade.NOT_JUDGED));
  }

  @Test
  void safeguarding_is_met_or_not_met_since_10_november_2025() {
    DESK.refuses(
        graded("2025-11-09", SAFEGUARDING, Grade.MET), LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY);
    DESK.accepts(graded("2025-11-10", SAFEGUARDING, Grade.MET));
    DESK.accepts(graded("2025-11-11", SAFEGUARDING, Grade.NOT_MET));
    DESK.refuses(
        graded("2025-11-11", SAFEGUARDING, Grade.EXPECTED_STANDARD),
        LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY,
        terms("grades", List.of(Grade.MET, Grade.NOT_MET)));
  }

  @Test
  void before_the_first_scale_that_is_held_a_report_is_recorded_as_it_is() {
    DESK.accepts(graded("2005-08-31", LEADERSHIP_AND_MANAGEMENT, Grade.NEEDS_ATTENTION));
    DESK.refuses(
        graded("2005-09-01", LEADERSHIP_AND_MANAGEMENT, Grade.NEEDS_ATTENTION),
        LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY);
  }

  private static RecordInspectionOutcome graded(String on, Area area, Grade grade) {
    return new RecordInspectionOutcome(
        Drafts.URN,
        InspectionKind.SECTION_5,
        Optional.empty(),
        day(on),
        day(on),
        Optional.empty(),
        List.of(new Judgement(area, grade)),
        Category.NONE,
        Optional.empty(),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }
}
