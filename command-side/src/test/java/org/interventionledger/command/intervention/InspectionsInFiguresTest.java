package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.judgedInParts;
import static org.interventionledger.command.intervention.LocalActs.visited;

import java.util.Optional;
import java.util.function.Consumer;
import org.interventionledger.api.figure.Figures.Listed;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.junit.jupiter.api.Test;

/**
 * The last three inspections of a category 3 school, and schools declined since a date, over
 * histories as schools have them (HAV-148, HAV-151).
 */
class InspectionsInFiguresTest {

  private static final Area[] FOUR = {
    Area.QUALITY_OF_EDUCATION,
    Area.BEHAVIOUR_AND_ATTITUDES,
    Area.PERSONAL_DEVELOPMENT,
    Area.LEADERSHIP_AND_MANAGEMENT
  };

  private static final Area[] CARD = {
    Area.INCLUSION, Area.CURRICULUM_AND_TEACHING, Area.ACHIEVEMENT, Area.LEADERSHIP_AND_GOVERNANCE
  };

  @Test
  void HAV_148_a_report_card_and_four_judgements_stand_in_the_list_without_an_overall_grade() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2019-03-05", "2019-04-02", Grade.GOOD))
              .then(judgedInParts("2024-10-08", "2024-11-06", Grade.REQUIRES_IMPROVEMENT, FOUR))
              .then(judgedInParts("2025-12-02", "2026-01-13", Grade.NEEDS_ATTENTION, CARD))
              .on("2026-02-02")
              .does(give("la-category", "c3a", "qa"));
          assertThat(figures.listOn("2026-02-02", "cat3-list"))
              .containsExactly(
                  "Category 3a", "2025-12-02 2024-10-08 2019-03-05", "notJudged notJudged good");
        });
  }

  @Test
  void HAV_148_visits_and_ungraded_inspections_are_not_among_the_three() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2008-01-22", "2008-02-20", Grade.GOOD))
              .then(judged("2011-02-01", "2011-03-02", Grade.SATISFACTORY))
              .then(visited(InspectionKind.SECTION_8_MONITORING, "2012-01-10", "2012-02-01"))
              .then(judged("2013-10-08", "2013-11-05", Grade.REQUIRES_IMPROVEMENT))
              .then(visited(InspectionKind.SECTION_8_UNGRADED, "2014-03-04", "2014-04-01"))
              .then(visited(InspectionKind.SECTION_8_OTHER, "2014-03-05", "2014-04-02"))
              .on("2014-05-06")
              .does(give("la-category", "c3a", "qa"));
          assertThat(figures.listOn("2014-05-06", "cat3-list"))
              .containsExactly(
                  "Category 3a", "2013-10-08 2011-02-01 2008-01-22", "ri satisfactory good");
        });
  }

  @Test
  void
      HAV_148_an_inspection_counts_from_the_day_its_report_was_published_in_order_of_its_own_day() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .on("2014-01-13")
              .does(give("la-category", "c3b", "qa"))
              .then(judged("2014-03-04", "2014-04-01", Grade.GOOD))
              // Recorded after it, though it was before it.
              .then(judged("2013-10-08", "2014-05-06", Grade.REQUIRES_IMPROVEMENT));
          assertThat(figures.listOn("2014-03-31", "cat3-list"))
              .containsExactly("Category 3b", "", "");
          assertThat(figures.listOn("2014-04-01", "cat3-list"))
              .containsExactly("Category 3b", "2014-03-04", "good");
          assertThat(figures.listOn("2014-05-06", "cat3-list"))
              .containsExactly("Category 3b", "2014-03-04 2013-10-08", "good ri");
        });
  }

  @Test
  void HAV_148_of_two_inspections_of_one_day_that_published_later_is_the_latest() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .on("2014-01-13")
              .does(give("la-category", "c3b", "qa"))
              .then(
                  numbered(
                      "450001", judged("2014-03-04", "2014-04-01", Grade.REQUIRES_IMPROVEMENT)))
              .then(
                  numbered(
                      "450002",
                      judged("2014-03-04", "2014-04-08", Grade.INADEQUATE, SPECIAL_MEASURES)));
          assertThat(figures.listOn("2014-04-07", "cat3-list"))
              .containsExactly("Category 3b", "2014-03-04", "ri");
          assertThat(figures.listOn("2014-04-08", "cat3-list"))
              .containsExactly("Category 3b", "2014-03-04 2014-03-04", "inadequate ri");
          assertThat(declined(figures, "2014-01-06", "2014-04-08"))
              .isEqualTo("2014-04-08 [[inadequate], [2014-03-04, 2014-03-04], [inadequate, ri]]");
          assertThat(figures.told("2014-04-08", "good-by-phase"))
              .containsExactly("all: 0/1=0.0", "primary: 0/1=0.0");
        });
  }

  @Test
  void HAV_151_a_school_that_declined_is_listed_by_its_day_with_the_two_grades() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2011-02-01", "2011-03-02", Grade.GOOD))
              .then(judged("2014-03-04", "2014-04-01", Grade.REQUIRES_IMPROVEMENT));
          assertThat(declined(figures, "2012-09-01", "2014-03-31")).isEmpty();
          assertThat(declined(figures, "2012-09-01", "2014-04-01"))
              .isEqualTo("2014-04-01 [[ri], [2014-03-04, 2011-02-01], [ri, good]]");
          assertThat(declined(figures, "2012-09-01", "2026-01-01"))
              .isEqualTo("2014-04-01 [[ri], [2014-03-04, 2011-02-01], [ri, good]]");
          assertThat(declined(figures, "2014-04-01", "2026-01-01")).isEmpty();
          assertThat(figures.happened("2012-09-01", "2014-04-01", "declined"))
              .containsExactly("all: 1", "ri: 1");
        });
  }

  @Test
  void HAV_151_satisfactory_and_then_requires_improvement_is_no_decline_nor_is_a_visit() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2011-02-01", "2011-03-02", Grade.SATISFACTORY))
              .then(judged("2013-10-08", "2013-11-05", Grade.REQUIRES_IMPROVEMENT))
              .then(visited(InspectionKind.SECTION_8_MONITORING, "2014-03-04", "2014-04-01"));
          assertThat(declined(figures, "2011-01-01", "2014-12-31")).isEmpty();
        });
  }

  @Test
  void HAV_151_a_report_without_an_overall_grade_is_no_decline_and_what_it_says_is_no_grade() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2019-03-05", "2019-04-02", Grade.GOOD))
              .then(judgedInParts("2024-10-08", "2024-11-06", Grade.INADEQUATE, FOUR))
              .then(judgedInParts("2025-12-02", "2026-01-13", Grade.URGENT_IMPROVEMENT, CARD));
          assertThat(declined(figures, "2012-09-01", "2026-06-30")).isEmpty();
        });
  }

  @Test
  void HAV_151_a_first_inspection_and_a_predecessors_before_it_make_no_decline() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          // What the school before it was judged is on another number's record.
          story.then(judged("2014-03-04", "2014-04-01", Grade.REQUIRES_IMPROVEMENT));
          assertThat(declined(figures, "2012-09-01", "2014-12-31")).isEmpty();
        });
  }

  @Test
  void HAV_151_a_decline_into_a_category_counts_from_the_notice_and_once() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2011-02-01", "2011-03-02", Grade.GOOD))
              .then(
                  judged(
                      "2014-03-04",
                      "2014-04-01",
                      Grade.INADEQUATE,
                      REQUIRES_SIGNIFICANT_IMPROVEMENT));
          assertThat(figures.happened("2012-09-01", "2014-04-01", "declined"))
              .containsExactly("all: 1", "inadequate: 1");
        });
  }

  @Test
  void HAV_151_two_declines_of_one_school_are_two_rows_of_one_school() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2008-01-22", "2008-02-20", Grade.GOOD))
              .then(judged("2011-02-01", "2011-03-02", Grade.SATISFACTORY))
              .then(judged("2014-03-04", "2014-04-01", Grade.INADEQUATE, SPECIAL_MEASURES));
          assertThat(figures.happened("2008-03-01", "2014-04-01", "declined"))
              .containsExactly("all: 1", "satisfactory: 1", "inadequate: 1");
          assertThat(figures.reckonedSince("2008-03-01", "2014-04-01", "declined").schools())
              .extracting(listed -> listed.on().toString())
              .containsExactly("2011-03-02", "2014-04-01");
        });
  }

  private static RecordInspectionOutcome numbered(String number, RecordInspectionOutcome outcome) {
    return new RecordInspectionOutcome(
        outcome.urn(),
        outcome.kind(),
        outcome.ofstedsName(),
        outcome.inspectedOn(),
        outcome.publishedOn(),
        Optional.of(number),
        outcome.judgements(),
        outcome.category(),
        outcome.hmciNoticeOn(),
        outcome.earlierCategory(),
        outcome.note());
  }

  private static String declined(LocalFigures figures, String since, String on) {
    return String.join(
        "; ",
        figures.reckonedSince(since, on, "declined").schools().stream()
            .map(InspectionsInFiguresTest::row)
            .toList());
  }

  private static String row(Listed listed) {
    return listed.on() + " " + listed.cells();
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }
}
