package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.api.figure.Figures.Report;
import org.interventionledger.api.figure.Figures.Withheld;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reports that the five documents name, from the packs as shipped: each is made of the pack's
 * figures and lists, has its period and its readers, and can be read as of any day.
 */
class ReportsOfTheFivePacksTest {

  @ParameterizedTest
  @CsvSource({
    "hillingdon-2022-23, 2022-09-01, overview-report",
    "essex-2012, 2012-01-09, ''",
    "ealing-2015-18, 2015-09-01, annual-report-primary annual-report-secondary",
    "ealing-learning-partnership-2018-19, 2018-09-01, ''",
    "havering-2014, 2014-01-06, smg-report member-report annual-report scrutiny-cycle"
  })
  void a_pack_names_these_reports_and_no_paper_of_one_school(
      String pack, String from, String named) {
    LocalStory.under(
        pack,
        from,
        story ->
            assertThat(
                    String.join(
                        " ",
                        new LocalFigures(story.ledger())
                            .readAsReport(from, "none").reports().stream()
                                .map(Report::id)
                                .toList()))
                .isEqualTo(named));
  }

  @Test
  void HAV_089_HAV_107_HAV_159_the_monthly_report_to_the_lead_member_names_no_school() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          ofConcern(story);
          var report = figures.readAsReport("2014-03-31", "member-report");
          assertIs(report, Per.month, "2014-02-28", Audience.MEMBERS, "Lead Member");
          assertThat(report.report().orElseThrow().items())
              .contains("HAV-089", "HAV-107", "HAV-159");
          assertThat(report.figures()).flatMap(Reckoned::schools).isEmpty();
          assertThat(of(report, "not-concern").lines())
              .extracting(line -> line.on() + " " + line.withheld().orElse(null))
              .containsExactly("2014-02-28 " + Withheld.FEW, "2014-03-31 " + Withheld.ALL_BUT_FEW);
          assertThat(of(report, "concern-trend").lines())
              .extracting(line -> line.on() + " " + line.withheld().orElse(null))
              .containsExactly("2014-02-28 " + Withheld.ALL_BUT_FEW, "2014-03-31 " + Withheld.FEW);
        });
  }

  @Test
  void HAV_011_HAV_057_HAV_106_the_monitoring_group_reads_all_schools_causing_concern_by_name() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          ofConcern(story);
          var before = figures.readAsReport("2014-03-02", "smg-report");
          var on = figures.readAsReport("2014-03-03", "smg-report");
          var after = figures.readAsReport("2014-04-30", "smg-report");
          assertIs(on, Per.month, "2014-02-03", Audience.OFFICERS, "Schools monitoring group");
          assertThat(on.report().orElseThrow().items()).contains("HAV-011", "HAV-057", "HAV-106");
          assertThat(listed(before, "concern-trend")).isEmpty();
          assertThat(listed(on, "concern-trend"))
              .isEqualTo("2014-03-03 [[Category 1], [2014-03-03]]");
          assertThat(listed(on, "cat3-list")).isEmpty();
          assertThat(listed(after, "cat3-list"))
              .isEqualTo("2014-04-30 [[Category 3b], [2013-10-08], [ri]]");
          assertThat(LocalFigures.told(of(before, "not-concern")))
              .containsExactly("all: 1/1=100.0", "all: 1/1=100.0");
          assertThat(LocalFigures.told(of(on, "not-concern")))
              .containsExactly("all: 1/1=100.0", "all: 0/1=0.0");
        });
  }

  @Test
  void HAV_101_the_annual_report_to_all_members_tells_of_a_year() {
    havering(
        story -> {
          var figures = new LocalFigures(story.ledger());
          ofConcern(story);
          var report = figures.readAsReport("2015-02-28", "annual-report");
          assertIs(
              report, Per.year, "2014-02-28", Audience.MEMBERS, "Elected members", "Ward members");
          assertThat(report.report().orElseThrow().items()).containsExactly("HAV-101");
          assertThat(report.figures()).flatMap(Reckoned::schools).isEmpty();
          // What Ofsted publishes is told in full.
          assertThat(LocalFigures.told(of(report, "good-by-phase"))).contains("primary: 0/1=0.0");
        });
  }

  @Test
  void HAV_062_scrutiny_on_an_annual_cycle_is_read_by_members_too() {
    havering(
        story ->
            assertIs(
                new LocalFigures(story.ledger()).readAsReport("2015-02-28", "scrutiny-cycle"),
                Per.year,
                "2014-02-28",
                Audience.MEMBERS,
                "Overview and Scrutiny; Cabinet; chief inspector meetings"));
  }

  @Test
  void E15_129_E15_159_there_is_an_annual_report_for_primary_and_special_and_one_for_secondary() {
    ealing(
        story -> {
          var figures = new LocalFigures(story.ledger());
          story.then(judged("2015-10-06", "2015-11-02", Grade.GOOD));
          var primary = figures.readAsReport("2016-07-22", "annual-report-primary");
          assertIs(
              primary,
              Per.year,
              "2015-07-22",
              Audience.MEMBERS,
              "Headteacher",
              "External stakeholders");
          assertThat(primary.schools()).isOne();
          assertThat(LocalFigures.told(of(primary, "good-outstanding")))
              .containsExactly("all: 0/0", "primary: 0/0", "all: 1/1=100.0", "primary: 1/1=100.0");
          assertSecondaryIsEmpty(figures);
          story.ofPhase("Secondary");
          assertThat(figures.readAsReport("2016-07-22", "annual-report-primary").schools())
              .isZero();
          var secondary = figures.readAsReport("2016-07-22", "annual-report-secondary");
          assertThat(secondary.schools()).isOne();
          assertThat(LocalFigures.told(of(secondary, "good-outstanding")))
              .contains("secondary: 1/1=100.0");
        });
  }

  private static void assertSecondaryIsEmpty(LocalFigures figures) {
    var secondary = figures.readAsReport("2016-07-22", "annual-report-secondary");
    assertThat(secondary.schools()).isZero();
    assertThat(LocalFigures.told(of(secondary, "good-outstanding")))
        .containsExactly("all: 0/0", "all: 0/0");
    assertThat(secondary.report().orElseThrow().items()).contains("E15-129", "E15-159");
  }

  @Test
  void HIL_142_the_performance_overview_has_no_period_of_its_own_and_goes_to_members_too() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          var report =
              new LocalFigures(story.ledger()).readAsReport("2022-12-01", "overview-report");
          assertThat(report.since()).isEmpty();
          assertThat(report.audience()).isEqualTo(Audience.MEMBERS);
          assertThat(of(report, "overview").schools()).isEmpty();
          assertThat(report.report().orElseThrow().items()).containsExactly("HIL-142");
        });
  }

  @Test
  void before_the_framework_there_is_no_report() {
    havering(
        story -> {
          var before = new LocalFigures(story.ledger()).readAsReport("2014-01-05", "member-report");
          assertThat(before.framework()).isEmpty();
          assertThat(before.report()).isEmpty();
          assertThat(before.figures()).isEmpty();
        });
  }

  @Test
  void every_figure_of_the_pack_stands_in_each_report() {
    havering(
        story ->
            assertThat(
                    new LocalFigures(story.ledger())
                        .readAsReport("2014-03-31", "member-report")
                        .figures())
                .extracting(Reckoned::id)
                .containsExactlyElementsOf(
                    Packs.shipped("havering-2014").kpis().stream().map(Figure::id).toList()));
  }

  private static void assertIs(
      Figures report, Per per, String since, Audience audience, String... to) {
    var named = report.report().orElseThrow();
    assertThat(named.per()).contains(per);
    assertThat(report.since()).contains(LocalDate.parse(since));
    assertThat(named.to()).containsExactly(to);
    assertThat(report.audience()).isEqualTo(audience);
  }

  private static Reckoned of(Figures report, String figure) {
    return report.figures().stream()
        .filter(one -> one.id().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private static String listed(Figures report, String figure) {
    return String.join(
        "; ",
        of(report, figure).schools().stream()
            .map(listed -> listed.on() + " " + listed.cells())
            .toList());
  }

  private static void ofConcern(LocalStory story) {
    story
        .then(judged("2013-10-08", "2013-11-05", Grade.REQUIRES_IMPROVEMENT))
        .on("2014-03-03")
        .does(place("concern-list", "senior-officers"))
        .does(give("la-category", "c1", "qa"))
        .on("2014-04-07")
        .does(give("la-category", "c3b", "qa"));
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }

  private static void ealing(Consumer<LocalStory> story) {
    LocalStory.under("ealing-2015-18", "2015-09-01", story);
  }
}
