package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.Figures.Remarked;
import org.interventionledger.api.figure.OwnReading;
import org.interventionledger.api.figure.OwnReading.Shown;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every figure that the five documents report, from the packs as shipped and from events alone: the
 * day before, the day itself, and later. {@code all: 1/1=100.0} is one school of one of which it is
 * known.
 */
class FiguresOfTheFivePacksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hillingdon-2022-23",
        "essex-2012",
        "ealing-2015-18",
        "ealing-learning-partnership-2018-19",
        "havering-2014"
      })
  void every_figure_of_a_pack_has_a_test_that_names_a_sentence_it_rests_on(String name) {
    var pack = Packs.shipped(name);
    assertThat(pack.kpis()).isNotEmpty();
    for (var figure : pack.kpis()) {
      var items =
          figure.src().stream()
              .map(number -> "%s_%03d".formatted(pack.framework().srcPrefix(), number));
      assertThat(items.filter(FiguresOfTheFivePacksTest::isNamed))
          .as("figure " + figure.id() + " of " + name)
          .isNotEmpty();
    }
  }

  private static boolean isNamed(String item) {
    return Stream.of(FiguresOfTheFivePacksTest.class, FiguresOfTheDocumentsTest.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .anyMatch(method -> method.getName().contains(item));
  }

  @Test
  void E15_044_E15_185_the_rate_of_improvement_is_a_share_by_phase_and_marked_as_a_reading() {
    ealing(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .on("2015-09-14")
              .does(hold("risk-discussion", "senior-officers", "slt"))
              .does(give("level", "red", "senior-officers", "headteacher"))
              .on("2016-03-01")
              .does(give("level", "amber", "senior-officers", "headteacher"))
              .on("2016-07-01")
              .does(give("level", "green", "senior-officers", "headteacher"));
          assertThat(figures.happened("2015-09-01", "2015-09-13", "improving"))
              .containsExactly("all: 0/0", "primary: 0/0");
          assertThat(figures.happened("2015-09-01", "2015-09-14", "improving"))
              .containsExactly("all: 0/1=0.0", "primary: 0/1=0.0");
          assertThat(figures.happened("2015-09-01", "2016-02-29", "improving"))
              .containsExactly("all: 0/1=0.0", "primary: 0/1=0.0");
          assertThat(figures.happened("2015-09-01", "2016-03-01", "improving"))
              .containsExactly("all: 1/1=100.0", "primary: 1/1=100.0");
          assertThat(figures.happened("2016-03-01", "2016-06-30", "improving"))
              .containsExactly("all: 0/1=0.0", "primary: 0/1=0.0");
          assertThat(figures.happened("2016-07-01", "2016-08-31", "improving"))
              .containsExactly("all: 0/0");
          var rate = figures.reckonedSince("2015-09-01", "2016-03-01", "improving");
          assertThat(rate.definition())
              .contains(new OwnReading(Shown.SHARE_THAT_IMPROVED, List.of("AMBER", "RED")));
          assertThat(rate.unstated()).containsExactly("formula");
        });
  }

  @Test
  void E15_184_E15_186_good_or_outstanding_by_phase_with_the_target_and_without_a_quartile() {
    ealing(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2015-10-06", "2015-11-02", Grade.GOOD))
              .then(judged("2016-10-04", "2016-11-01", Grade.REQUIRES_IMPROVEMENT));
          assertThat(figures.told("2015-11-01", "good-outstanding"))
              .containsExactly("all: 0/0", "primary: 0/0");
          assertThat(figures.told("2015-11-02", "good-outstanding"))
              .containsExactly("all: 1/1=100.0", "primary: 1/1=100.0");
          assertThat(figures.told("2015-11-02", "2016-11-01", "good-outstanding"))
              .containsExactly(
                  "all: 1/1=100.0", "primary: 1/1=100.0", "all: 0/1=0.0", "primary: 0/1=0.0");
          var figure = figures.reckoned("2015-11-02", "good-outstanding");
          assertThat(figure.target()).contains(100);
          assertThat(figure.by()).contains("2018");
          assertThat(figure.baseline()).contains("2011");
          assertThat(figure.remarks()).contains(new Remark(Remarked.NOT_HELD, "quartile"));
        });
  }

  @Test
  void E15_163_E15_197_recovered_from_special_measures_without_the_department_in_a_period() {
    ealing(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2015-10-06", "2015-11-02", Grade.INADEQUATE, SPECIAL_MEASURES))
              .on("2015-12-01")
              .does(find("localSolution", "true"))
              .then(noLonger("2017-03-07", "2017-04-03", Grade.GOOD));
          assertThat(figures.happened("2015-09-01", "2017-04-02", "recovered"))
              .containsExactly("all: 0");
          assertThat(figures.happened("2015-09-01", "2017-04-03", "recovered"))
              .containsExactly("all: 1", "good: 1");
          assertThat(figures.happened("2017-04-03", "2017-06-01", "recovered"))
              .containsExactly("all: 0");
          assertThat(figures.listOn("2017-04-03", "recovered")).containsExactly("good");
        });
    ealing(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2015-10-06", "2015-11-02", Grade.INADEQUATE, SPECIAL_MEASURES))
              .on("2015-12-01")
              .does(find("localSolution", "false"))
              .then(noLonger("2017-03-07", "2017-04-03", Grade.GOOD));
          assertThat(figures.happened("2015-09-01", "2017-04-03", "recovered"))
              .containsExactly("all: 0");
        });
  }

  @Test
  void ELP_088_schools_judged_good_or_outstanding() {
    LocalStory.under(
        "ealing-learning-partnership-2018-19",
        "2018-09-01",
        story -> {
          var figures = new LocalFigures(story.ledger());
          story.then(judged("2018-10-02", "2018-11-01", Grade.OUTSTANDING));
          assertThat(figures.told("2018-10-31", "good-outstanding")).containsExactly("all: 0/0");
          assertThat(figures.told("2018-11-01", "good-outstanding"))
              .containsExactly("all: 1/1=100.0");
          assertThat(figures.reckoned("2018-11-01", "good-outstanding").baseline())
              .contains("top London regions");
        });
  }

  @Test
  void ELP_089_variation_is_how_the_schools_spread_year_by_year_and_no_number_is_made_of_it() {
    LocalStory.under(
        "ealing-learning-partnership-2018-19",
        "2018-09-01",
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2017-10-03", "2017-11-01", Grade.GOOD))
              .then(judged("2019-03-05", "2019-04-02", Grade.OUTSTANDING));
          var variation = figures.reckonedSince("2017-10-31", "2019-10-31", "variation");
          assertThat(LocalFigures.told(variation))
              .containsExactly(
                  "all: 1/1",
                  "not known: 1/1",
                  "all: 1/1",
                  "good: 1/1=100.0",
                  "all: 1/1",
                  "outstanding: 1/1=100.0");
          assertThat(variation.definition())
              .contains(new OwnReading(Shown.SPREAD_BY_PART, List.of()));
          assertThat(variation.unstated()).contains("formula");
        });
  }

  @Test
  void ESX_111_ESX_112_the_bands_are_numbers_and_shares_of_all_schools() {
    essex(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2012-05-08", "2012-06-06", Grade.SATISFACTORY))
              .then(judged("2013-05-07", "2013-06-05", Grade.GOOD));
          assertThat(figures.told("2012-06-05", "bands"))
              .containsExactly("all: 1/1", "not known: 1/1");
          assertThat(figures.told("2012-06-06", "bands"))
              .containsExactly("all: 1/1", "satisfactory: 1/1=100.0");
          assertThat(figures.told("2013-06-05", "bands"))
              .containsExactly("all: 1/1", "good: 1/1=100.0");
        });
  }

  @Test
  void ESX_128_good_or_outstanding_against_the_target_of_80() {
    essex(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2012-05-08", "2012-06-06", Grade.SATISFACTORY))
              .then(judged("2013-05-07", "2013-06-05", Grade.GOOD));
          assertThat(figures.told("2012-06-06", "2013-06-05", "good-or-better"))
              .containsExactly("all: 0/1=0.0", "all: 1/1=100.0");
          assertThat(figures.told("2013-06-04", "good-or-better")).containsExactly("all: 0/1=0.0");
          assertThat(figures.reckoned("2013-06-05", "good-or-better").target()).contains(80);
        });
  }

  @Test
  void ESX_113_ESX_129_schools_in_notice_to_improve_or_special_measures() {
    essex(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(
                  judged(
                      "2012-05-08",
                      "2012-06-06",
                      Grade.INADEQUATE,
                      REQUIRES_SIGNIFICANT_IMPROVEMENT))
              .then(noLonger("2013-05-07", "2013-06-05", Grade.GOOD));
          assertThat(figures.told("2012-06-05", "no-category")).containsExactly("all: 0/0");
          assertThat(figures.told("2012-06-06", "no-category")).containsExactly("all: 1/1");
          assertThat(figures.told("2013-06-05", "no-category")).containsExactly("all: 0/1");
          assertThat(figures.reckoned("2013-06-05", "no-category").target()).contains(0);
        });
  }

  @Test
  void HIL_225_HIL_229_good_or_better_by_phase_and_outstanding() {
    hillingdon(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2022-10-04", "2022-11-02", Grade.GOOD))
              .then(judged("2023-05-09", "2023-06-07", Grade.OUTSTANDING));
          assertThat(figures.told("2022-11-01", "good-or-better"))
              .containsExactly("all: 0/0", "primary: 0/0");
          assertThat(figures.told("2022-11-02", "good-or-better"))
              .containsExactly("all: 1/1=100.0", "primary: 1/1=100.0");
          assertThat(figures.told("2022-11-02", "2023-06-07", "outstanding"))
              .containsExactly("all: 0/1=0.0", "all: 1/1=100.0");
          assertThat(figures.reckoned("2022-11-02", "good-or-better").by()).contains("2023-08");
        });
  }

  @Test
  void HIL_226_schools_in_a_category_of_concern() {
    hillingdon(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2022-10-04", "2022-11-02", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2024-05-07", "2024-06-05", Grade.GOOD));
          assertThat(figures.told("2022-11-01", "no-category")).containsExactly("all: 0/0");
          assertThat(figures.told("2022-11-02", "no-category")).containsExactly("all: 1/1");
          assertThat(figures.told("2024-06-04", "no-category")).containsExactly("all: 1/1");
          assertThat(figures.told("2024-06-05", "no-category")).containsExactly("all: 0/1");
        });
  }

  @Test
  void HIL_228_the_overview_of_all_schools_has_grade_and_level_and_no_averages() {
    hillingdon(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2022-10-04", "2022-11-02", Grade.GOOD))
              .on("2022-11-07")
              .does(see("p1-double-ri"))
              .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"));
          assertThat(figures.listOn("2022-11-01", "overview")).containsExactly("", "Priority 3");
          assertThat(figures.listOn("2022-11-06", "overview"))
              .containsExactly("good", "Priority 3");
          assertThat(figures.listOn("2022-11-07", "overview"))
              .containsExactly("good", "Priority 2");
          assertThat(figures.reckoned("2022-11-07", "overview").remarks())
              .contains(
                  new Remark(Remarked.NOT_HELD, "london"),
                  new Remark(Remarked.NOT_HELD, "national"));
        });
  }

  @Test
  void HAV_094_HAV_149_the_number_on_the_list_year_by_year_and_the_list_of_either_day() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .on("2014-02-03")
              .does(place("concern-list", "senior-officers"))
              .does(give("la-category", "c1", "qa"))
              .on("2015-06-01")
              .does(remove("concern-list", "Good progress for two terms."));
          assertThat(figures.told("2014-02-02", "2016-02-02", "concern-trend"))
              .containsExactly("all: 0/1=0.0", "all: 1/1=100.0", "all: 0/1=0.0");
          assertThat(figures.reckonedSince("2014-02-03", "2015-05-31", "concern-trend").schools())
              .extracting(listed -> listed.on() + " " + listed.cells())
              .containsExactly(
                  "2014-02-03 [[Category 1], [2014-02-03]]",
                  "2015-05-31 [[Category 1], [2014-02-03]]");
          assertThat(figures.listOn("2015-06-01", "concern-trend")).isEmpty();
        });
  }

  @Test
  void HAV_098_HAV_129_HAV_154_schools_with_additional_governors_and_their_progress_since() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .on("2014-02-11")
              .does(give("la-category", "c3c", "qa"))
              .does(place("concern-list", "senior-officers"))
              .then(appoint("2014-04-28", "Ada Byrne"))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.GOOD))
              .on("2015-06-01")
              .does(give("la-category", "c2", "qa"));
          assertThat(figures.told("2014-04-27", "extra-governors")).containsExactly("all: 0/1");
          assertThat(figures.told("2014-04-28", "extra-governors")).containsExactly("all: 1/1");
          assertThat(figures.listOn("2015-05-31", "extra-governors"))
              .containsExactly(
                  "2014-04-28",
                  "Category 3c",
                  "Category 3c",
                  "Causing concern",
                  "Causing concern",
                  "inadequate",
                  "good",
                  "2015-04-21 2014-01-14");
          assertThat(figures.listOn("2015-06-01", "extra-governors"))
              .startsWith("2014-04-28", "Category 3c", "Category 2");
        });
  }

  @Test
  void HAV_127_HAV_152_schools_that_left_a_category_and_how_many_went_straight_to_good() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.GOOD));
          assertThat(figures.happened("2014-01-06", "2015-05-17", "left-category"))
              .containsExactly("all: 0");
          assertThat(figures.happened("2014-01-06", "2015-05-18", "left-category"))
              .containsExactly("all: 1", "good: 1");
          assertThat(figures.happened("2015-05-18", "2015-06-18", "left-category"))
              .containsExactly("all: 0");
          assertThat(figures.listOn("2015-06-18", "left-category")).containsExactly("good");
        });
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.REQUIRES_IMPROVEMENT));
          assertThat(figures.happened("2014-01-06", "2015-05-18", "left-category"))
              .containsExactly("all: 1", "ri: 1");
        });
  }

  @Test
  void HAV_126_HAV_153_months_from_special_measures_to_good_and_not_to_less() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.GOOD));
          assertThat(figures.happened("2014-01-06", "2015-05-17", "months-to-good"))
              .containsExactly("all: 0");
          assertThat(figures.happened("2014-01-06", "2015-05-18", "months-to-good"))
              .containsExactly("all: 1=15.0", "good: 1=15.0");
          assertThat(figures.happened("2015-05-18", "2015-12-31", "months-to-good"))
              .containsExactly("all: 0");
        });
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.REQUIRES_IMPROVEMENT));
          assertThat(figures.happened("2014-01-06", "2015-05-18", "months-to-good"))
              .containsExactly("all: 1=15.0", "ri: 1=15.0");
        });
  }

  @Test
  void HAV_155_HAV_182_good_or_better_and_outstanding_by_phase_without_a_rank() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.GOOD))
              .then(judged("2015-04-21", "2015-05-18", Grade.OUTSTANDING));
          assertThat(figures.told("2014-02-09", "good-by-phase"))
              .containsExactly("all: 0/0", "primary: 0/0");
          assertThat(figures.told("2014-02-10", "good-by-phase"))
              .containsExactly("all: 1/1=100.0", "primary: 1/1=100.0");
          assertThat(figures.told("2014-02-10", "2015-05-18", "outstanding-by-phase"))
              .containsExactly(
                  "all: 0/1=0.0", "primary: 0/1=0.0", "all: 1/1=100.0", "primary: 1/1=100.0");
          assertThat(figures.reckoned("2014-02-10", "good-by-phase").remarks())
              .containsExactly(new Remark(Remarked.NOT_HELD, "London rank"));
        });
  }

  @Test
  void HAV_156_the_number_of_schools_in_a_category() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story
              .then(judged("2014-01-14", "2014-02-10", Grade.INADEQUATE, SPECIAL_MEASURES))
              .then(noLonger("2015-04-21", "2015-05-18", Grade.GOOD));
          assertThat(figures.told("2014-02-09", "in-category")).containsExactly("all: 0/0");
          assertThat(figures.told("2014-02-10", "2015-05-18", "in-category"))
              .containsExactly("all: 1/1", "all: 0/1");
        });
  }

  static RecordInspectionOutcome noLonger(String inspectedOn, String publishedOn, Grade grade) {
    var after = judged(inspectedOn, publishedOn, grade, Category.NONE);
    return new RecordInspectionOutcome(
        after.urn(),
        after.kind(),
        after.ofstedsName(),
        after.inspectedOn(),
        after.publishedOn(),
        after.inspectionNumber(),
        after.judgements(),
        after.category(),
        after.hmciNoticeOn(),
        EarlierCategory.NO_LONGER_APPLIES,
        after.note());
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }

  private static void ealing(Consumer<LocalStory> story) {
    LocalStory.under("ealing-2015-18", "2015-09-01", story);
  }

  private static void essex(Consumer<LocalStory> story) {
    LocalStory.under("essex-2012", "2012-01-09", story);
  }

  private static void hillingdon(Consumer<LocalStory> story) {
    LocalStory.under("hillingdon-2022-23", "2022-09-01", story);
  }
}
