package org.interventionledger.command.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.figure.Reported.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.Figures.Remarked;
import org.interventionledger.api.figure.OwnReading;
import org.interventionledger.api.figure.OwnReading.Shown;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.junit.jupiter.api.Test;

/** Counting what a framework reports. */
class CountingFiguresTest {

  private static final Map<String, Object> NOT_OF_CONCERN = Map.of("concern", "off");
  private static final Map<String, Object> OF_CONCERN = Map.of("concern", "on");

  @Test
  void a_school_of_which_it_is_not_known_counts_neither_way() {
    var line =
        Reported.of(
                figure(Show.percent, NOT_OF_CONCERN, null, null),
                concern("off").at(999_961),
                concern("off").at(999_962),
                concern("on").at(999_963),
                Told.NOTHING.at(999_964))
            .lines(Counted.HOLDING)
            .getFirst();

    assertThat(line.schools()).contains(2);
    assertThat(line.of()).contains(3);
    assertThat(line.unknown()).contains(1);
    assertThat(line.value()).contains(new BigDecimal("66.7"));
  }

  @Test
  void of_a_school_under_a_version_that_it_brought_nobody_knows_it_in_this_frameworks_words() {
    var from = LocalDate.of(2010, 9, 1);
    var pack = Northmoor.pack("1");
    var left = Adoptions.none(EASTVALE).with(new FrameworkAdopted(EASTVALE, from, from, pack));
    var here =
        Adoptions.none(NORTHMOOR, _ -> left)
            .with(new FrameworkAdopted(NORTHMOOR, from, from, pack));
    var line =
        Reported.of(
                figure(Show.count, OF_CONCERN, null, null),
                placedUnder(new FrameworkVersion(EASTVALE, "northmoor-scc", "1"), from, here),
                placedUnder(new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1"), from, here))
            .lines(Counted.HOLDING)
            .getFirst();

    assertThat(line.schools()).contains(1);
    assertThat(line.unknown()).contains(1);
  }

  @Test
  void a_governing_body_on_a_register_is_no_school_on_it() {
    var from = LocalDate.of(2010, 9, 1);
    var here =
        Adoptions.none(NORTHMOOR)
            .with(new FrameworkAdopted(NORTHMOOR, from, from, Northmoor.pack("1")));
    var version = new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1");
    var body = org.interventionledger.api.framework.Subject.governingBody;
    var reported =
        Reported.of(
            figure(Show.count, OF_CONCERN, null, null),
            placed(List.of(entered(version, from, body)), here),
            placed(List.of(entered(version, from, null), entered(version, from, body)), here));

    var line = reported.lines(Counted.HOLDING).getFirst();
    assertThat(line.schools()).as("that of the second alone").contains(1);
    assertThat(line.unknown()).contains(0);
  }

  private static Subject placedUnder(FrameworkVersion version, LocalDate on, Adoptions here) {
    return placed(List.of(entered(version, on, null)), here);
  }

  private static Subject placed(List<PlacementEvent> entered, Adoptions here) {
    var past = Pasts.of(entered, _ -> SchoolInLaw.NOTHING_RECORDED, Northmoor.school(), here);
    return new Subject(SCHOOL, SchoolInTime.always(Northmoor.school()), past, NORTHMOOR);
  }

  private static PlacedOnRegister entered(
      FrameworkVersion version, LocalDate on, org.interventionledger.api.framework.Subject who) {
    return new PlacedOnRegister(
        SCHOOL, NORTHMOOR, on, "concern", "Concern", WORDS, WORDS, Optional.empty(), version, who);
  }

  @Test
  void of_nothing_known_there_is_no_percentage() {
    var line =
        Reported.of(figure(Show.percent, NOT_OF_CONCERN, null, null), Told.NOTHING.at(999_961))
            .lines(Counted.HOLDING)
            .getFirst();

    assertThat(line.value()).isEmpty();
    assertThat(line.unknown()).contains(1);
  }

  @Test
  void a_breakdown_has_its_parts_with_the_unknown_last_and_what_is_not_held_is_said() {
    var reported =
        Reported.of(
            figure(Show.count, OF_CONCERN, null, List.of("phase", "London rank")),
            concern("on").from("2013-01-02", Map.of("phase", "secondary")).at(999_961),
            concern("on").from("2013-01-02", Map.of("phase", "primary")).at(999_962),
            concern("on").at(999_963));

    assertThat(reported.lines(Counted.HOLDING))
        .extracting(Line::per, Line::group, Line::schools)
        .containsExactly(
            tuple(null, null, 3),
            tuple("phase", "primary", 1),
            tuple("phase", "secondary", 1),
            tuple("phase", null, 1));
    assertThat(reported.one().remarks())
        .containsExactly(new Remark(Remarked.NOT_HELD, "London rank"));
  }

  @Test
  void a_school_counts_from_the_day_it_opened_to_its_last() {
    var school =
        Northmoor.school(
            EstablishmentStatus.CLOSED, LocalDate.of(2012, 9, 1), LocalDate.of(2014, 1, 31));
    var reported =
        Reported.of(figure(Show.count, OF_CONCERN, null, null), concern("on").at(999_961, school));

    assertThat(counted(reported.on("2014-01-30"))).containsExactly(1);
    assertThat(counted(reported.on("2014-01-31"))).containsExactly(1);
    assertThat(counted(reported.on("2014-02-01"))).containsExactly(0);
    assertThat(reported.on("2012-09-01").all().schools()).isOne();
    assertThat(reported.on("2012-08-31").all().schools()).isZero();
  }

  @Test
  void a_trend_is_told_year_by_year_back_to_the_day_chosen() {
    var school = concern("off").from("2013-06-01", Map.of("concern", "on"));
    var trend = Reported.of(figure(Show.trend, OF_CONCERN, null, null), school.at(999_961));

    assertThat(trend.since("2011-09-01").lines(Counted.HOLDING))
        .extracting(line -> line.on().toString(), line -> line.schools().orElseThrow())
        .containsExactly(
            Tuple.tuple("2011-09-01", 0),
            Tuple.tuple("2012-01-31", 0),
            Tuple.tuple("2013-01-31", 0),
            Tuple.tuple("2014-01-31", 1));
    assertThat(trend.one().remarks()).contains(new Remark(Remarked.NO_FIRST_DAY, "one"));
  }

  @Test
  void what_happened_counts_from_the_day_after_the_first_to_the_last() {
    var left =
        Reported.of(
            figure(Show.count, Map.of(), "category-cleared", null),
            category("noticeToImprove").from("2013-05-10", Map.of("category", "none")).at(999_961));

    assertThat(happened(left.since("2013-05-09").on("2013-05-10"))).containsExactly(1);
    assertThat(happened(left.since("2013-05-10").on("2013-05-11"))).containsExactly(0);
    assertThat(happened(left.since("2012-05-10").on("2013-05-09"))).containsExactly(0);
  }

  @Test
  void one_category_after_another_clears_none() {
    var left =
        Reported.of(
            figure(Show.count, Map.of(), "category-cleared", null),
            category("specialMeasures")
                .from("2013-05-10", Map.of("category", "seriousWeaknesses"))
                .at(999_961),
            Told.NOTHING.from("2013-05-10", Map.of("category", "none")).at(999_962));

    assertThat(happened(left)).containsExactly(0);
  }

  /** HAV-151: declined from good or satisfactory. */
  @Test
  void a_grade_declines_from_the_grades_asked_for_and_requires_improvement_is_satisfactory() {
    var of = Map.<String, Object>of("ofsted", List.of("good", "satisfactory", "ri"));
    var declined =
        Reported.of(
            figure(Show.count, of, "grade-declined", null, List.of("school", "grade after")),
            grades("good", "ri").at(999_961),
            grades("satisfactory", "ri").at(999_962),
            grades("ri", "inadequate").at(999_963),
            grades("outstanding", "good").at(999_964),
            grades("good", "outstanding").at(999_965),
            grades("good", "notJudged").at(999_966));

    assertThat(declined.lines(Counted.HAPPENED).getFirst().schools()).contains(2);
    assertThat(declined.one().schools())
        .extracting(listed -> listed.urn().number(), listed -> listed.cells().getFirst())
        .containsExactly(
            Tuple.tuple(999_961, List.of("ri")), Tuple.tuple(999_963, List.of("inadequate")));
  }

  /** HAV-152: how many went straight to good. */
  @Test
  void what_came_of_it_is_told_where_the_grade_after_it_is_asked_for() {
    var cleared = Map.of("category", "none", "ofsted", "good");
    var left =
        Reported.of(
            figure(Show.count, Map.of(), "category-cleared", null, List.of("grade after")),
            category("specialMeasures").from("2013-05-10", cleared).at(999_961),
            category("specialMeasures")
                .from("2013-05-10", Map.of("category", "none", "ofsted", "ri"))
                .at(999_962));

    assertThat(left.lines(Counted.HAPPENED))
        .extracting(Line::per, Line::group, Line::schools)
        .containsExactly(
            tuple(null, null, 2), tuple("grade after", "good", 1), tuple("grade after", "ri", 1));
  }

  /** HAV-153. */
  @Test
  void of_several_times_the_median_is_told() {
    var of = Map.<String, Object>of("category", "specialMeasures");
    var months =
        Reported.of(
            figure(Show.duration, of, "category-cleared", null),
            category("specialMeasures").from("2013-01-31", Map.of("category", "none")).at(999_961),
            category("specialMeasures").from("2013-03-01", Map.of("category", "none")).at(999_962),
            category("noticeToImprove").from("2012-04-01", Map.of("category", "none")).at(999_963));

    assertThat(months.lines(Counted.MONTHS))
        .extracting(Line::schools, Line::value)
        .containsExactly(Tuple.tuple(Optional.of(2), Optional.of(new BigDecimal("12.5"))));
  }

  @Test
  void a_time_without_a_condition_has_no_beginning() {
    var months = Reported.of(figure(Show.duration, Map.of(), "category-cleared", null));

    assertThat(months.one().lines()).isEmpty();
    assertThat(months.one().remarks()).contains(new Remark(Remarked.NO_BEGINNING, "one"));
  }

  /** E15-185: the document has no formula. */
  @Test
  void a_rate_without_a_formula_is_the_share_of_two_numbers_that_stand_beside_it_and_is_said_so() {
    var rate =
        Reported.of(
                figure(Show.rate, Map.of("stage", "S2"), "level-improved", null),
                stage("S2").from("2013-05-10", Map.of("stage", "S1")).at(999_961),
                stage("S2").at(999_962),
                stage("S1").from("2013-05-10", Map.of("stage", "S2")).at(999_963))
            .since("2013-01-31");

    assertThat(rate.lines(Counted.HOLDING)).extracting(Line::schools).containsExactly(is(2), is(2));
    assertThat(rate.lines(Counted.HOLDING)).allMatch(line -> line.value().isEmpty());
    assertThat(rate.lines(Counted.HAPPENED))
        .extracting(Line::schools, Line::of, Line::unknown, Line::value)
        .containsExactly(Tuple.tuple(is(1), is(3), is(0), Optional.of(new BigDecimal("33.3"))));
    assertThat(rate.one().definition())
        .contains(new OwnReading(Shown.SHARE_THAT_IMPROVED, List.of("Stage 2")));
    assertThat(Reported.of(figure(Show.count, OF_CONCERN, null, null)).one().definition())
        .isEmpty();
  }

  @Test
  void a_rate_is_of_the_schools_that_were_at_the_levels_in_the_time_and_of_no_others() {
    var left = stage("S2").from("2013-05-10", Map.of("stage", "S1"));
    var rate =
        Reported.of(
            figure(Show.rate, Map.of("stage", "S2"), "level-improved", null),
            left.at(999_961),
            stage("S1").from("2013-05-10", Map.of("stage", "S2")).at(999_962),
            stage("S1").at(999_963),
            Told.NOTHING.at(999_964));

    assertThat(shared(rate.since("2013-05-09").on("2013-05-09"))).isEqualTo("0 of 1, 1 unknown");
    assertThat(shared(rate.since("2013-05-09").on("2013-05-10"))).isEqualTo("1 of 2, 1 unknown");
    assertThat(shared(rate.since("2013-05-10").on("2013-05-11"))).isEqualTo("0 of 1, 1 unknown");
    var never = rate.since("2011-05-10").on("2012-01-30");
    assertThat(shared(never)).isEqualTo("0 of 0, 4 unknown");
    assertThat(never.lines(Counted.HAPPENED).getFirst().value()).isEmpty();
  }

  @Test
  void a_school_that_improves_and_falls_back_and_improves_again_counts_once_in_a_rate() {
    var often =
        stage("S2")
            .from("2013-05-10", Map.of("stage", "S1"))
            .from("2013-06-10", Map.of("stage", "S2"))
            .from("2013-07-10", Map.of("stage", "S1"));
    var rate =
        Reported.of(
                figure(Show.rate, Map.of("stage", "S2"), "level-improved", List.of("phase")),
                often.from("2012-02-01", Map.of("phase", "primary")).at(999_961),
                often.at(999_962))
            .since("2013-01-31");

    assertThat(rate.lines(Counted.HAPPENED))
        .extracting(Line::group, Line::schools, Line::of, Line::value)
        .contains(
            Tuple.tuple(Optional.empty(), is(2), is(2), Optional.of(new BigDecimal("100.0"))));
  }

  private static String shared(Reported rate) {
    var line = rate.lines(Counted.HAPPENED).getFirst();
    return "%d of %d, %d unknown"
        .formatted(
            line.schools().orElseThrow(), line.of().orElseThrow(), line.unknown().orElseThrow());
  }

  /** ELP-089, ESX-112. */
  @Test
  void all_schools_are_told_in_their_parts_as_shares_of_those_of_which_it_is_known() {
    var spread =
        Reported.of(
            figure(Show.percent, Map.of(), null, List.of("ofsted")),
            grades("good", "good").at(999_961),
            grades("good", "good").at(999_962),
            grades("good", "inadequate").at(999_963),
            Told.NOTHING.at(999_964));

    assertThat(spread.lines(Counted.HOLDING))
        .extracting(Line::group, Line::schools, Line::of, Line::unknown, Line::value)
        .containsExactly(
            Tuple.tuple(Optional.empty(), is(4), is(4), is(0), Optional.empty()),
            part("good", 2, "66.7"),
            part("inadequate", 1, "33.3"),
            Tuple.tuple(Optional.empty(), is(1), is(4), is(0), Optional.empty()));
  }

  private static Tuple part(String group, int schools, String percent) {
    return Tuple.tuple(
        Optional.of(group), is(schools), is(3), is(1), Optional.of(new BigDecimal(percent)));
  }

  /** HAV-094: the list of one year against that of another. */
  @Test
  void a_list_is_of_either_day_that_is_compared() {
    var list =
        Reported.of(
                figure(Show.trend, OF_CONCERN, null, null, List.of("school", "since")),
                concern("on").at(999_961),
                concern("off").from("2013-06-01", Map.of("concern", "on")).at(999_962))
            .since("2012-01-31")
            .one()
            .schools();

    assertThat(list)
        .extracting(
            one -> one.on().toString(), one -> one.urn().number(), one -> one.cells().getFirst())
        .containsExactly(
            Tuple.tuple("2012-01-31", 999_961, List.of("2011-01-31")),
            Tuple.tuple("2014-01-31", 999_961, List.of("2011-01-31")),
            Tuple.tuple("2014-01-31", 999_962, List.of("2013-06-01")));
  }

  /** HAV-154: their progress since. */
  @Test
  void a_list_tells_what_was_on_the_day_on_which_the_condition_began_and_what_is() {
    var fields = List.of("school", "since", "since: ofsted", "ofsted", "since: stage", "stage");
    var school =
        concern("off")
            .from("2012-01-31", Map.of("ofsted", "inadequate", "stage", "S2"))
            .from("2012-06-01", Map.of("concern", "on"))
            .from("2013-06-01", Map.of("ofsted", "good"))
            .from("2013-07-01", Map.of("stage", "S1"));
    var list = Reported.of(figure(Show.count, OF_CONCERN, null, null, fields), school.at(999_961));

    assertThat(list.on("2013-06-30").one().schools().getFirst().cells())
        .containsExactly(
            List.of("2012-06-01"),
            List.of("inadequate"),
            List.of("good"),
            List.of("Stage 2"),
            List.of("Stage 2"));
    assertThat(list.on("2013-07-01").one().schools().getFirst().cells().getLast())
        .containsExactly("Stage 1");
    assertThat(list.one().classes()).contains(Readership.REGISTER);
  }

  @Test
  void a_move_to_another_version_makes_no_school_better() {
    var better = stage("S2").from("2013-05-10", Map.of("stage", "S1"));
    var improved =
        Reported.of(
                figure(Show.count, Map.of(), "level-improved", null),
                better.at(999_361),
                better.moved("2013-05-10").at(999_362),
                better.moved("2013-05-11").at(999_363))
            .since("2013-01-31");

    assertThat(happened(improved)).containsExactly(2);
  }

  /** HAV-148. */
  @Test
  void a_list_has_the_last_inspections_that_were_known_by_the_day() {
    var school =
        concern("on")
            .inspected("2006-03-01", "good")
            .inspected("2009-03-01", "satisfactory")
            .inspected("2012-03-01", "ri")
            .inspected("2014-01-10", "inadequate");
    var fields = List.of("school", "ofsted.last[3].date", "ofsted.last[3].grade", "london");
    var list = Reported.of(figure(Show.list, OF_CONCERN, null, null, fields), school.at(999_961));

    assertThat(list.one().schools().getFirst().cells())
        .containsExactly(
            List.of("2012-03-01", "2009-03-01", "2006-03-01"),
            List.of("ri", "satisfactory", "good"));
    assertThat(list.one().columns()).containsExactly("ofsted.last[3].date", "ofsted.last[3].grade");
    assertThat(list.one().remarks()).containsExactly(new Remark(Remarked.NOT_HELD, "london"));
  }

  @Test
  void every_figure_names_the_sentence_that_asks_for_it_and_every_report_its_period() {
    var all = Reported.of(figure(Show.count, OF_CONCERN, null, null)).all();

    assertThat(all.figures().getFirst().items()).containsExactly("NOR-007");
    assertThat(all.reports())
        .extracting(report -> report.label(), report -> report.to(), report -> report.from())
        .containsExactly(
            Tuple.tuple(
                "Monthly report", List.of("Lead member"), Optional.of(LocalDate.of(2013, 12, 31))));
  }

  @Test
  void before_there_is_a_framework_nothing_is_reported() {
    var before = Reported.of(figure(Show.count, OF_CONCERN, null, null)).on("2010-08-31").all();

    assertThat(before.framework()).isEmpty();
    assertThat(before.figures()).isEmpty();
  }

  private static Told concern(String value) {
    return Told.NOTHING.from("2011-01-31", Map.of("concern", value));
  }

  private static Told category(String value) {
    return Told.NOTHING.from("2012-01-31", Map.of("category", value));
  }

  private static Told stage(String value) {
    return Told.NOTHING.from("2012-01-31", Map.of("stage", value));
  }

  private static Told grades(String first, String then) {
    return Told.NOTHING
        .from("2012-01-31", Map.of("ofsted", first))
        .from("2013-01-31", Map.of("ofsted", then));
  }

  private static List<Integer> counted(Reported reported) {
    return schools(reported.lines(Counted.HOLDING));
  }

  private static List<Integer> happened(Reported reported) {
    return schools(reported.lines(Counted.HAPPENED));
  }

  private static List<Integer> schools(List<Line> lines) {
    return lines.stream().map(line -> line.schools().orElseThrow()).toList();
  }

  private static Optional<Integer> is(int number) {
    return Optional.of(number);
  }

  private static Tuple tuple(String per, String group, int schools) {
    return Tuple.tuple(Optional.ofNullable(per), Optional.ofNullable(group), is(schools));
  }
}
