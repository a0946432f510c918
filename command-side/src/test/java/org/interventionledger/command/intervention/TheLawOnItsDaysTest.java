package org.interventionledger.command.intervention;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.statute.LawRows;
import org.interventionledger.command.statute.LawRows.Row;
import org.interventionledger.command.statute.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each row of each rule of the law an act is done on the day before its first day, on that day
 * and on the day after: the README's table of them is what comes of it.
 */
class TheLawOnItsDaysTest {

  /** Older than the law that the ledger holds, and shown on the first day on which it is held. */
  private static final Set<String> OLDER =
      Set.of("soa.deadline", "draft-report.comments", "workday.inspection", "jr.limit");

  /** Rows with which nothing changed for anybody, and why. */
  private static final Map<String, String> AS_BEFORE =
      Map.of("workday.eia 2016-04-18", "the Act defines a working day no more: the old formula");

  private static final Map<String, Probe> PROBES = probes();

  private static Map<String, Probe> probes() {
    var all = new LinkedHashMap<String, Probe>();
    ProbesOfNotices.into(all);
    ProbesOfPowers.into(all);
    ProbesOfWhatIsBeside.into(all);
    return all;
  }

  @Test
  void every_row_of_every_rule_is_tried() {
    assertThat(PROBES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            rows()
                .map(row -> row.rule() + " " + row.from())
                .collect(toCollection(LinkedHashSet::new)));
    assertThat(LawRows.editions()).hasSizeGreaterThanOrEqualTo((int) LawRows.editionsOfTheTable());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tries")
  void it_makes_its_difference_on_its_first_day_and_not_before(
      String row, Probe probe, LocalDate from) {
    var on = probe.on().apply(from);
    assertThat(probe.on().apply(from.plusDays(1))).as(probe.does()).isEqualTo(on);
    if (AS_BEFORE.containsKey(row)) {
      assertThat(probe.on().apply(from.minusDays(1))).as(probe.does()).isEqualTo(on);
    } else {
      assertThat(probe.on().apply(from.minusDays(1))).as(probe.does()).isNotEqualTo(on);
    }
  }

  @Test
  void what_comes_of_it_is_in_the_readme() throws IOException {
    ReadmeTable.check(
        "a rule of the law, by its days",
        Stream.of("from", "what is done", "the day before", "the day", "the day after"),
        rows()
            .map(
                row -> {
                  var probe = PROBES.get(row.rule() + " " + row.from());
                  return ReadmeTable.row(
                      row.rule(),
                      Stream.concat(
                          Stream.of(row.from().toString(), probe.does()),
                          Stream.of(-1, 0, 1)
                              .map(days -> probe.on().apply(row.from().plusDays(days)))));
                })
            .toList());
  }

  private static Stream<Arguments> tries() {
    return PROBES.entrySet().stream()
        .map(
            it ->
                Arguments.of(
                    it.getKey(),
                    it.getValue(),
                    LocalDate.parse(it.getKey().substring(it.getKey().indexOf(' ') + 1))));
  }

  private static Stream<Row> rows() {
    return LawRows.all().stream()
        .map(row -> OLDER.contains(row.rule()) ? new Row(row.rule(), Statute.heldFrom()) : row);
  }
}
