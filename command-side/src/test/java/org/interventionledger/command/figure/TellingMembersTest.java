package org.interventionledger.command.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.figure.Reported.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.Figures.Remarked;
import org.interventionledger.api.figure.Figures.Withheld;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.record.Readership;
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
  void a_breakdown_with_a_small_part_is_not_told_at_all_and_its_whole_is() {
    var figure = figure(Show.count, OF_CONCERN, null, List.of("phase"));
    var subjects =
        Stream.of(schools(6, 12, "primary"), schools(1, 9, "secondary"))
            .flatMap(Stream::of)
            .toArray(Subject[]::new);
    var lines = Reported.of(figure, subjects).toMembers().lines(Counted.HOLDING);

    assertThat(lines)
        .extracting(Line::schools)
        .containsExactly(Optional.of(7), Optional.empty(), Optional.empty());
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

    assertThat(Stream.of(listed, broken, improved).map(it -> Reported.of(it).one().readership()))
        .containsOnly(Readership.REGISTER);
  }

  private static Line told(int on, int of) {
    return Reported.of(COUNT, schools(on, of, "primary")).toMembers().one().lines().getFirst();
  }

  private static void assertTold(int on, int of) {
    assertThat(told(on, of).schools()).contains(on);
    assertThat(told(on, of).value()).isPresent();
    assertThat(told(on, of).withheld()).isEmpty();
  }

  private static void assertWithheld(int on, int of, Withheld why) {
    assertThat(told(on, of).schools()).isEmpty();
    assertThat(told(on, of).value()).isEmpty();
    assertThat(told(on, of).withheld()).contains(why);
  }

  private static Subject[] schools(int on, int of, String phase) {
    return IntStream.range(0, of)
        .mapToObj(number -> Map.of("concern", number < on ? "on" : "off", "phase", phase))
        .map(facts -> Told.NOTHING.from("2011-01-31", facts).at(999_961))
        .toArray(Subject[]::new);
  }
}
