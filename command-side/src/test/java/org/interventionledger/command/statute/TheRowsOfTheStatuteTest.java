package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interventionledger.api.terms.Certainty;
import org.junit.jupiter.api.Test;

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
    LawReference.certainties().forEach((row, certainty) -> reference.put(onItsDay(row), certainty));
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

  @Test
  void rules_that_the_table_does_not_have_are_few_and_known() {
    assertThat(Statute.rules())
        .extracting(DatedRule::name)
        .filteredOn(rule -> !LawReference.rules().contains(rule))
        .containsExactlyInAnyOrder(
            "wn60.minded-to",
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

  /**
   * Where the table has a month or a year, or two days in one cell, the day that the ledger takes.
   */
  private static String onItsDay(String row) {
    return Map.of(
            "academy-order 2010-07-29 (check)", "academy-order 2010-07-29",
            "sch15.notice SSFA, before 2007", "sch15.notice 2007-04-01",
            "ieb.shadow-gb 2010 (day not seen)", "ieb.shadow-gb 2010-12-31",
            "sos-agent 2014-09 RSC; 2022-09 RD", "sos-agent 2014-09-01")
        .getOrDefault(row, row);
  }
}
