package org.interventionledger.command.statute;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindAccessibilityRule.Standard;

/** The rows of the law, each on the day from which the ledger takes it. */
public final class LawRows {

  /**
   * Where the table has a month or a year, or two days in one cell, the day that the ledger takes.
   */
  private static final Map<String, String> ON_THEIR_DAYS =
      Map.of(
          "academy-order 2010-07-29 (check)", "academy-order 2010-07-29",
          "sch15.notice SSFA, before 2007", "sch15.notice 2007-04-01",
          "ieb.shadow-gb 2010 (day not seen)", "ieb.shadow-gb 2010-12-31",
          "sos-agent 2014-09 RSC; 2022-09 RD", "sos-agent 2014-09-01");

  private LawRows() {}

  /** A rule and the first day of one of its rows. */
  public record Row(String rule, LocalDate from) {
    static Row of(String words) {
      var space = words.indexOf(' ');
      return new Row(words.substring(0, space), LocalDate.parse(words.substring(space + 1)));
    }
  }

  /** Those of the table that the law was written from, then those that are held besides. */
  public static List<Row> all() {
    var rows = inAnyOrder();
    var rules = rows.stream().map(Row::rule).distinct().toList();
    return rows.stream()
        .sorted(comparing((Row row) -> rules.indexOf(row.rule())).thenComparing(Row::from))
        .toList();
  }

  private static Set<Row> inAnyOrder() {
    return Stream.of(
            LawReference.rows()
                .filter(row -> !row.rule().equals(GuidanceEdition.RULE))
                .map(row -> Row.of(onItsDay(row.rule() + " " + row.from()))),
            Statute.rules().stream()
                .flatMap(rule -> rule.rows().stream().map(row -> new Row(rule.name(), row.from()))),
            editions().stream().map(first -> new Row(GuidanceEdition.RULE, first)))
        .flatMap(rows -> rows)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** The first sure days of the editions of the guidance, and the first days that are not sure. */
  public static List<LocalDate> editions() {
    return GuidanceEdition.EDITIONS.stream()
        .flatMap(it -> Stream.of(it.surelyFrom(), it.surelyUntil().plusDays(1)))
        .distinct()
        .toList();
  }

  /** How many editions the table has. */
  public static long editionsOfTheTable() {
    return LawReference.rows().filter(row -> row.rule().equals(GuidanceEdition.RULE)).count();
  }

  /** The standard of pages on a day. */
  public static Optional<Standard> pagesOn(LocalDate day) {
    return Accessibility.on(day);
  }

  static String onItsDay(String row) {
    return ON_THEIR_DAYS.getOrDefault(row, row);
  }
}
