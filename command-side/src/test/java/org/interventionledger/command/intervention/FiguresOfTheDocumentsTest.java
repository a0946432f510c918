package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.seeNoLonger;

import java.util.function.Consumer;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.junit.jupiter.api.Test;

/** Inspections as a list and what is counted over them, in the documents as shipped. */
class FiguresOfTheDocumentsTest {

  @Test
  void HAV_148_a_school_of_category_3_is_listed_with_its_last_three_inspections() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story.then(judged("2006-03-07", "2006-04-05", Grade.SATISFACTORY));
          fourInspections(story);
          story.on("2014-01-13").does(give("la-category", "c3b", "qa"));
          assertThat(figures.listOn("2014-01-13", "cat3-list"))
              .containsExactly(
                  "Category 3b", "2013-10-08 2011-02-01 2008-01-22", "ri good satisfactory");
          assertThat(figures.listOn("2014-01-12", "cat3-list")).isEmpty();
        });
  }

  @Test
  void HAV_151_a_grade_that_declined_since_a_date_counts_from_then_on() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          fourInspections(story);
          assertThat(happened(figures, "2012-09-01", "2014-01-13", "declined")).isOne();
          assertThat(happened(figures, "2013-11-05", "2014-01-13", "declined")).isZero();
        });
  }

  @Test
  void HAV_153_months_from_special_measures_to_good_are_counted() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(goodAgain("2015-04-21", "2015-05-18"));
          assertThat(figures.reckonedSince("2014-01-06", "2015-06-01", "months-to-good").lines())
              .filteredOn(line -> line.counted() == Counted.MONTHS)
              .first()
              .satisfies(line -> assertThat(line.value().orElseThrow()).isEqualByComparingTo("15"));
        });
  }

  @Test
  void HAV_147_schools_not_causing_concern_are_a_percentage_of_either_day() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .on("2014-02-03")
              .does(place("concern-list", "senior-officers"))
              .on("2014-06-02")
              .does(remove("concern-list", "Good progress for two terms."));
          assertThat(figures.reckonedSince("2014-03-03", "2014-06-30", "not-concern").lines())
              .extracting(line -> line.on() + " " + line.value().orElseThrow())
              .contains("2014-03-03 0.0", "2014-06-30 100.0");
        });
  }

  @Test
  void HIL_044_a_double_ri_is_an_indicator_and_decides_nothing() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          story
              .on("2022-10-03")
              .does(see("p1-double-ri"))
              .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"));
          assertThat(story.last(AssignmentAgreed.class).counted())
              .extracting(count -> count.level().id() + " " + count.indicators())
              .containsExactly("P3 0", "P2 0", "P1 1");
          story.stands("priority", "P2").on("2022-10-10").does(seeNoLonger("p1-double-ri"));
        });
  }

  @Test
  void E15_073_a_judgement_of_requires_improvement_never_lowers_a_red_school() {
    ealing(
        story ->
            story
                .on("2015-09-14")
                .does(hold("risk-discussion", "senior-officers", "slt"))
                .does(give("level", "red", "senior-officers", "headteacher"))
                .then(judged("2015-10-06", "2015-11-02", Grade.REQUIRES_IMPROVEMENT))
                .stands("level", "red")
                .byRule(
                    "ri-amber",
                    "E15-073",
                    "2015-18",
                    RuleFoundSatisfied.class,
                    InspectionOutcomeRecorded.class));
  }

  @Test
  void E15_138_either_is_enough_for_amber_the_report_or_the_authoritys_own_judgement() {
    ealing(
        story ->
            story
                .then(judged("2015-10-06", "2015-11-02", Grade.REQUIRES_IMPROVEMENT))
                .stands("level", "amber"));
    ealing(
        story ->
            story
                .then(judged("2015-10-06", "2015-11-02", Grade.OUTSTANDING))
                .stands("level", "")
                .on("2015-11-09")
                .does(hold("risk-discussion", "senior-officers", "slt"))
                .does(give("level", "amber", "senior-officers", "headteacher"))
                .stands("level", "amber"));
  }

  private static void fourInspections(LocalStory story) {
    story
        .then(judged("2008-01-22", "2008-02-20", Grade.SATISFACTORY))
        .then(judged("2011-02-01", "2011-03-02", Grade.GOOD))
        .then(judged("2013-10-08", "2013-11-05", Grade.REQUIRES_IMPROVEMENT));
  }

  private static int happened(LocalFigures figures, String since, String on, String figure) {
    return figures.reckonedSince(since, on, figure).lines().stream()
        .filter(line -> line.counted() == Counted.HAPPENED)
        .map(Line::schools)
        .findFirst()
        .orElseThrow()
        .orElseThrow();
  }

  private static RecordInspectionOutcome goodAgain(String inspectedOn, String publishedOn) {
    var good = judged(inspectedOn, publishedOn, Grade.GOOD);
    return new RecordInspectionOutcome(
        good.urn(),
        good.kind(),
        good.ofstedsName(),
        good.inspectedOn(),
        good.publishedOn(),
        good.inspectionNumber(),
        good.judgements(),
        good.category(),
        good.hmciNoticeOn(),
        EarlierCategory.NO_LONGER_APPLIES,
        good.note());
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }

  private static void ealing(Consumer<LocalStory> story) {
    LocalStory.under("ealing-2015-18", "2015-09-01", story);
  }
}
