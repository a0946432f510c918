package org.interventionledger.command.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.figure.Reported.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.Figures.Remarked;
import org.interventionledger.api.figure.Figures.Withheld;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/** What is told of the register to those who read no school by name. */
class TellingMembersTest {

  private static final Map<String, Object> OF_CONCERN = Map.of("concern", "on");
  private static final Figure COUNT = figure(Show.percent, OF_CONCERN, null, null);

  @Test
  void no_school_is_named() {
    var list = figure(Show.list, OF_CONCERN, null, null, List.of("school", "ofsted"));
    var reported = Reported.of(list, schools(6, 6, "primary"));

    assertThat(reported.one().schools()).hasSize(6);
    assertThat(reported.toMembers().one().schools()).isEmpty();
    assertThat(reported.toMembers().one().columns()).isEmpty();
    assertThat(reported.toMembers().one().remarks())
        .containsExactly(new Remark(Remarked.NAMES_WITHHELD, "one"));
  }

  @Test
  void how_many_schools_there_are_is_no_number_of_the_register_though_a_list_shows_levels() {
    var list = figure(Show.list, Map.of(), null, null, List.of("school", "stage"));
    var line = Reported.of(list, schools(3, 39, "primary")).toMembers().one().lines().getFirst();

    assertThat(line.schools()).contains(39);
    assertThat(line.of()).contains(39);
  }

  @Test
  void one_to_four_are_not_told_and_none_and_five_are() {
    assertTold(0, 10);
    assertWithheld(1, 10, Withheld.FEW);
    assertWithheld(4, 10, Withheld.FEW);
    assertTold(5, 10);
  }

  @Test
  void nor_are_all_but_one_to_four() {
    assertTold(15, 20);
    assertWithheld(16, 20, Withheld.ALL_BUT_FEW);
    assertWithheld(19, 20, Withheld.ALL_BUT_FEW);
    assertTold(20, 20);
  }

  @Test
  void what_is_told_is_the_nearest_multiple_of_five_and_so_is_the_percentage() {
    assertThat(told(7, 30).schools()).contains(5);
    assertThat(told(8, 30).schools()).contains(10);
    assertThat(told(8, 32).of()).contains(30);
    assertThat(told(8, 32).value()).contains(new BigDecimal("33.3"));
    assertThat(told(32, 32).value()).contains(new BigDecimal("100.0"));
  }

  /** One school that joins or leaves is not seen by comparing two days. */
  @Test
  void no_two_days_differ_by_one_to_four() {
    for (var before = 0; before <= 30; before++) {
      for (var joined = 1; joined < 5; joined++) {
        var lines = compared(before, Math.min(before + joined, 30), 30);
        assertFarApart(numbers(lines));
      }
    }
  }

  @Test
  void nor_does_what_is_told_and_all_there_are() {
    for (var all = 1; all <= 33; all++) {
      for (var on = 0; on <= all; on++) {
        var line = told(on, all);
        if (line.schools().isPresent() && on < all) {
          assertFarApart(List.of(all, line.schools().get()));
          assertFarApart(List.of(line.of().orElseThrow(), line.schools().get()));
        }
      }
    }
  }

  @Test
  void nor_do_a_whole_and_its_parts_and_the_sum_of_the_others() {
    for (var primary = 0; primary <= 12; primary++) {
      for (var secondary = 0; secondary <= 12; secondary++) {
        var subjects =
            Stream.of(schools(primary, 17, "primary"), schools(secondary, 18, "secondary"))
                .flatMap(Stream::of)
                .toArray(Subject[]::new);
        var figure = figure(Show.percent, OF_CONCERN, null, List.of("phase"));
        var told = numbers(Reported.of(figure, subjects).toMembers().one().lines());
        assertFarApart(told);
        if (told.size() > 2) {
          assertFarApart(List.of(told.getFirst() - told.get(1), told.get(2)));
        }
      }
    }
  }

  @Test
  void of_what_happened_neither_the_number_nor_the_rest_of_all_schools_is_small() {
    var better = figure(Show.count, Map.of(), "level-improved", null);
    for (var many = 0; many <= 20; many++) {
      var line = improving(better, many, 20).getFirst();
      if (line.schools().isPresent()) {
        assertFarApart(List.of(0, 20, line.schools().get()));
      }
    }
    assertThat(improving(better, 3, 20).getFirst().withheld()).contains(Withheld.FEW);
    assertThat(improving(better, 18, 20).getFirst().withheld()).contains(Withheld.ALL_BUT_FEW);
  }

  /** E15-185. */
  @Test
  void a_rate_is_told_by_the_same_rule() {
    var rate =
        figure(Show.rate, Map.of("stage", List.of("S2", "S3")), "level-improved", List.of("phase"));

    assertThat(shares(rate, 7, 21))
        .containsExactly(
            tuple(Optional.of(5), Optional.of(20), Optional.of(new BigDecimal("25.0"))),
            tuple(Optional.of(5), Optional.of(20), Optional.of(new BigDecimal("25.0"))));
    assertThat(shares(rate, 4, 21))
        .containsOnly(tuple(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(shares(rate, 18, 21))
        .containsOnly(tuple(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(shares(rate, 0, 3))
        .containsOnly(tuple(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<Tuple> shares(Figure rate, int better, int of) {
    return improving(rate, better, of).stream()
        .filter(line -> line.counted() == Counted.HAPPENED)
        .map(line -> tuple(line.schools(), line.of(), line.value()))
        .toList();
  }

  /** So many of so many primary schools came from stage 2 to stage 1. */
  private static List<Line> improving(Figure figure, int many, int of) {
    var subjects =
        IntStream.range(0, of)
            .mapToObj(
                number ->
                    Told.NOTHING
                        .from("2012-01-31", Map.of("stage", "S2", "phase", "primary"))
                        .from("2013-05-10", Map.of("stage", number < many ? "S1" : "S2"))
                        .at(999_000 + number))
            .toArray(Subject[]::new);
    return Reported.of(figure, subjects).since("2013-01-31").toMembers().one().lines();
  }

  private static List<Line> compared(int before, int after, int of) {
    var subjects =
        IntStream.range(0, of)
            .mapToObj(
                number ->
                    Told.NOTHING
                        .from("2011-01-31", Map.of("concern", number < before ? "on" : "off"))
                        .from("2013-01-31", Map.of("concern", number < after ? "on" : "off"))
                        .at(999_961))
            .toArray(Subject[]::new);
    return Reported.of(COUNT, subjects).since("2012-01-31").toMembers().one().lines();
  }

  private static List<Integer> numbers(List<Line> lines) {
    return lines.stream().flatMap(line -> line.schools().stream()).toList();
  }

  private static void assertFarApart(List<Integer> told) {
    for (var one : told) {
      for (var other : told) {
        assertThat(Math.abs(one - other)).as("among " + told).isNotIn(1, 2, 3, 4);
      }
    }
  }

  @Test
  void a_breakdown_with_a_small_part_is_not_told_at_all_and_its_whole_is() {
    var figure = figure(Show.count, OF_CONCERN, null, List.of("phase"));
    var subjects =
        Stream.of(schools(6, 12, "primary"), schools(1, 9, "secondary"))
            .flatMap(Stream::of)
            .toArray(Subject[]::new);
    var lines = Reported.of(figure, subjects).toMembers().lines(Counted.HOLDING);

    assertThat(lines)
        .extracting(Line::schools)
        .containsExactly(Optional.of(5), Optional.empty(), Optional.empty());
    assertThat(lines)
        .extracting(Line::withheld)
        .containsExactly(
            Optional.empty(), Optional.of(Withheld.BREAKDOWN), Optional.of(Withheld.BREAKDOWN));
  }

  @Test
  void what_is_published_of_schools_is_told_however_small() {
    var figure = figure(Show.count, Map.of("phase", "primary"), null, null);
    var line = Reported.of(figure, schools(0, 1, "primary")).toMembers().one().lines().getFirst();

    assertThat(line.schools()).contains(1);
  }

  @Test
  void whoever_does_not_read_the_register_has_no_figure_of_it() {
    var published = figure(Show.count, Map.of("ofsted", "good"), null, List.of("London rank"));
    var inspections = Readership.INSPECTION;

    assertThat(Reported.of(published).to(inspections).all().figures()).hasSize(1);
    assertThat(Reported.of(COUNT).to(inspections).all().figures()).isEmpty();
    assertThat(Reported.of(COUNT).to(inspections).all().closed()).isOne();
    assertThat(Reported.of(COUNT).to().all().figures()).isEmpty();
  }

  @Test
  void a_column_or_a_part_of_the_register_makes_a_figure_of_it() {
    var good = Map.<String, Object>of("ofsted", "good");
    var listed = figure(Show.list, good, null, null, List.of("school", "stage"));
    var broken = figure(Show.count, good, null, List.of("stage"));
    var improved = figure(Show.count, good, "level-improved", null);

    assertThat(Stream.of(listed, broken, improved).map(it -> Reported.of(it).one().classes()))
        .containsOnly(Set.of(Readership.INSPECTION, Readership.REGISTER));
  }

  /** As of a scale without a level that is held before any is given. */
  @Test
  void of_how_many_it_is_known_and_not_known_goes_with_the_number() {
    assertThat(improved(2, 0, 30)).isEqualTo(nothing(Withheld.FEW));
    assertThat(improved(0, 3, 30)).isEqualTo(nothing(Withheld.ALL_BUT_FEW));
    assertThat(improved(7, 4, 30)).isEqualTo(nothing(Withheld.ALL_BUT_FEW));
    assertThat(improved(7, 9, 4)).isEqualTo(nothing(Withheld.FEW_UNKNOWN));
    assertThat(improved(7, 9, 1)).isEqualTo(nothing(Withheld.FEW_UNKNOWN));
    assertThat(improved(7, 5, 5)).isEqualTo(told(5, 10, 5));
    assertThat(improved(0, 0, 30)).isEqualTo(told(0, 0, 30));
  }

  @Test
  void nor_is_how_many_schools_are_at_each_level_of_a_scale() {
    var percent = figure(Show.percent, Map.of("ofsted", "good"), null, List.of("stage"));
    var subjects =
        Stream.of(graded("good", "S1", 6), graded("ri", "S1", 9), graded("good", "S2", 7))
            .flatMap(List::stream)
            .toArray(Subject[]::new);
    var reported = Reported.of(percent, subjects);

    assertThat(reported.lines(Counted.HOLDING))
        .extracting(Line::schools, Line::of)
        .containsExactly(
            tuple(Optional.of(13), Optional.of(22)),
            tuple(Optional.of(6), Optional.of(15)),
            tuple(Optional.of(7), Optional.of(7)));
    assertThat(reported.toMembers().lines(Counted.HOLDING))
        .extracting(Line::schools, Line::of, Line::unknown, line -> line.value().isPresent())
        .containsExactly(
            tuple(Optional.of(15), Optional.of(20), Optional.of(0), true),
            tuple(Optional.of(5), Optional.empty(), Optional.empty(), false),
            tuple(Optional.of(5), Optional.empty(), Optional.empty(), false));
  }

  @Test
  void schools_on_the_way_to_an_interim_board_are_for_readers_of_it_and_of_the_register() {
    var board = figure(Show.list, Map.of("state.ieb", "applied"), null, null, List.of("school"));
    var school = Told.NOTHING.from("2011-01-31", Map.of("state.ieb", "applied")).at(999_961);
    var reported = Reported.of(board, school);

    assertThat(reported.to(Role.SENIOR_OFFICER).one().schools()).hasSize(1);
    assertThat(reported.to(Role.ADVISER).all().figures()).isEmpty();
    assertThat(reported.to(Role.ADVISER).all().closed()).isOne();
    assertThat(reported.to(Role.RSC_LIAISON).all().figures()).isEmpty();
    var toMembers = reported.to(Role.SENIOR_OFFICER).toMembers().one().lines().getFirst();
    assertThat(toMembers.withheld()).contains(Withheld.FEW);
  }

  @Test
  void every_other_step_is_for_the_readers_of_its_act_and_of_the_register() {
    assertThat(classesOf("state.warning-notice")).contains(Readership.STATUTORY);
    assertThat(classesOf("state.pre-warning")).contains(Readership.DEALINGS);
    assertThat(classesOf("state.compact"))
        .containsExactlyInAnyOrder(Readership.INSPECTION, Readership.REGISTER);
    assertThat(classesOf("state.warning-notice")).contains(Readership.REGISTER);
    assertThat(classesOf("state.pre-warning")).contains(Readership.REGISTER);
  }

  @Test
  void an_inspection_counts_from_its_publication() {
    var figure = figure(Show.count, Map.of("category", "specialMeasures"), null, null);
    var published = Told.NOTHING.from("2014-02-20", Map.of("category", "specialMeasures"));
    var noticed = Told.NOTHING.from("2014-01-20", Map.of("category", "specialMeasures"));
    var reported = Reported.of(figure, noticed.published(published).at(999_961));

    assertThat(reported.one().lines().getFirst().schools()).contains(1);
    assertThat(reported.toMembers().one().lines().getFirst().schools()).contains(0);
    assertThat(reported.toMembers().on("2014-02-20").one().lines().getFirst().schools())
        .contains(1);
  }

  private static Set<Readership> classesOf(String asked) {
    var figure = figure(Show.count, Map.of(asked, "issued"), null, null);
    return Reported.of(figure).to(Role.SENIOR_OFFICER).one().classes();
  }

  private static List<Subject> graded(String grade, String stage, int many) {
    return Collections.nCopies(
        many, Told.NOTHING.from("2011-01-31", Map.of("ofsted", grade, "stage", stage)).at(999_961));
  }

  /** Schools that are, that are not, and of which nobody knows. */
  private static List<Optional<?>> improved(int are, int not, int unknown) {
    var of = Map.<String, Object>of("stage", List.of("S2", "S3"));
    var subjects =
        Stream.of(graded("good", "S2", are), graded("good", "S1", not), unknown(unknown))
            .flatMap(List::stream)
            .toArray(Subject[]::new);
    var figure = figure(Show.rate, of, "level-improved", null);
    var line = Reported.of(figure, subjects).toMembers().lines(Counted.HOLDING).getFirst();
    return List.of(line.schools(), line.of(), line.unknown(), line.withheld());
  }

  private static List<Subject> unknown(int many) {
    return Collections.nCopies(many, Told.NOTHING.at(999_961));
  }

  private static List<Optional<?>> nothing(Withheld why) {
    return List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
  }

  private static List<Optional<?>> told(int schools, int of, int unknown) {
    return List.of(Optional.of(schools), Optional.of(of), Optional.of(unknown), Optional.empty());
  }

  private static Line told(int on, int of) {
    return Reported.of(COUNT, schools(on, of, "primary")).toMembers().one().lines().getFirst();
  }

  private static void assertTold(int on, int of) {
    assertThat(told(on, of).schools().orElseThrow()).isEqualTo(on);
    assertThat(told(on, of).value()).isPresent();
    assertThat(told(on, of).withheld()).isEmpty();
  }

  private static void assertWithheld(int on, int of, Withheld why) {
    assertThat(told(on, of).schools()).isEmpty();
    assertThat(told(on, of).value()).isEmpty();
    assertThat(told(on, of).of()).isEmpty();
    assertThat(told(on, of).unknown()).isEmpty();
    assertThat(told(on, of).withheld()).contains(why);
  }

  private static Subject[] schools(int on, int of, String phase) {
    return IntStream.range(0, of)
        .mapToObj(number -> Map.of("concern", number < on ? "on" : "off", "phase", phase))
        .map(facts -> Told.NOTHING.from("2011-01-31", facts).at(999_961))
        .toArray(Subject[]::new);
  }
}
