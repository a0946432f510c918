package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.terms.Certainty;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheRowsOfTheStatuteTest {

  @Test
  void every_row_of_a_rule_that_is_held_is_there_from_its_first_day_and_no_surer_than_its_source() {
    var held = new TreeMap<String, Certainty>();
    Statute.rules()
        .forEach(
            rule ->
                rule.rows()
                    .forEach(row -> held.put(rule.name() + " " + row.from(), row.certainty())));
    var names = Statute.rules().stream().map(DatedRule::name).collect(Collectors.toSet());

    var reference = new TreeMap<String, Certainty>();
    LawReference.certainties()
        .forEach((row, certainty) -> reference.put(LawRows.onItsDay(row), certainty));
    reference.keySet().removeIf(row -> !names.contains(row.split(" ")[0]));

    assertThat(held.keySet()).containsAll(reference.keySet());
    assertThat(reference)
        .allSatisfy(
            (row, certainty) ->
                assertThat(held.get(row)).as(row).isGreaterThanOrEqualTo(certainty));
  }

  @Test
  void every_row_says_what_made_it_so_and_they_are_in_order_of_time() {
    assertThat(Statute.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.rows()).isSortedAccordingTo(Comparator.comparing(InForce::from));
              assertThat(rule.rows()).allSatisfy(row -> assertThat(row.by().place()).isNotBlank());
            });
    assertThat(Statute.rules()).extracting(DatedRule::name).doesNotHaveDuplicates();
  }

  /** What each row says is asserted by the tests that the README's table of rules names. */
  @ParameterizedTest
  @MethodSource("rules")
  void a_row_counts_from_its_day_and_the_one_before_it_until_the_day_before(DatedRule<?> rule) {
    var before = Optional.<InForce<?>>empty();
    for (var row : rule.rows()) {
      assertThat(on(rule, row.from().minusDays(1))).isEqualTo(before);
      assertThat(on(rule, row.from())).containsSame(row);
      assertThat(on(rule, row.from().plusDays(1))).containsSame(row);
      before = Optional.of(row);
    }
  }

  /** A row that says what the one before it said would be no change of the law. */
  @ParameterizedTest
  @MethodSource("rules")
  void a_row_says_something_else_than_the_one_before_it(DatedRule<?> rule) {
    for (var next = 1; next < rule.rows().size(); next++) {
      assertThat(rule.rows().get(next).what()).isNotEqualTo(rule.rows().get(next - 1).what());
    }
  }

  private static Optional<InForce<?>> on(DatedRule<?> rule, LocalDate day) {
    return rule.rowOn(day).map(row -> row);
  }

  private static Stream<Named<DatedRule<?>>> rules() {
    return Statute.rules().stream().map(rule -> Named.of(rule.name(), rule));
  }

  /**
   * What they say is in the code that counts, asks or names; the README says which tests show it.
   */
  @Test
  void rules_of_the_table_that_are_not_held_by_rows_are_few_and_known() {
    var held = Statute.rules().stream().map(DatedRule::name).collect(Collectors.toSet());

    assertThat(LawReference.rules())
        .filteredOn(rule -> !held.contains(rule))
        .containsExactlyInAnyOrder(
            "eia.school-types",
            "guidance.edition",
            "ieb.max-members",
            "wn60.copies-timing",
            "workday.eia",
            "workday.inspection");
  }

  @Test
  void rules_that_the_table_does_not_have_are_few_and_known() {
    assertThat(Statute.rules())
        .extracting(DatedRule::name)
        .filteredOn(rule -> !LawReference.rules().contains(rule))
        .containsExactlyInAnyOrder(
            "wn60.minded-to",
            "wn60a.grounds",
            "wn60a.author",
            "wn60a.minded-to",
            "ieb.resumption",
            "power64.barred",
            "s66a.scope",
            "academy-order.application",
            "academy-order.conversion",
            "academy-order.steps",
            "academy-order.revocation",
            "considered.equality-duty",
            "considered.delegated-authority",
            "considered.record-of-decisions",
            "ofsted.name-of-sm");
  }
}
