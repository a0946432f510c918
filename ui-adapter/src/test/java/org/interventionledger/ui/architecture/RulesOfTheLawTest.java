package org.interventionledger.ui.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README says of every rule of the law where it is decided, and by which test that is shown:
 * none is left out.
 */
class RulesOfTheLawTest {

  private static final String REFERENCE = "command-side/src/test/resources/rules-of-the-law.md";
  private static final String FIRST_DAY_HELD = "2007-04-01";
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)(?:\\.(\\w+))?`");

  /**
   * @param since the first days of its rows, in the order of the reference
   * @param decided the classes that decide it
   * @param tests each a class and a method
   */
  private record Rule(String name, List<String> since, String decided, String tests) {}

  private final Map<String, Path> sources =
      Sources.all(Sources.top()).stream()
          .collect(toMap(RulesOfTheLawTest::className, file -> file, (one, _) -> one));
  private final List<Rule> rules = rulesOfTheReadme();

  @Test
  void every_row_of_every_rule_is_there_once() {
    var reference =
        cells(REFERENCE, "rule")
            .collect(groupingBy(row -> row[0], TreeMap::new, mapping(row -> row[2], toList())));

    assertThat(rules).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(rules.stream().collect(toMap(Rule::name, Rule::since)))
        .containsExactlyInAnyOrderEntriesOf(reference);
  }

  @Test
  void what_decides_a_rule_is_there() {
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(named(rule.decided()))
                    .as(rule.name())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(sources).containsKey(found.group(1))));
  }

  @Test
  void its_tests_are_there() {
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(named(rule.tests()))
                    .as(rule.name())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(isTest(found)).as(found.group()).isTrue()));
  }

  /** A month or a year, and what is older than the law that is held, has another day there. */
  @Test
  void each_has_its_rows_in_the_table_by_its_days() {
    var tried =
        cells("README.md", "a rule of the law, by its days")
            .collect(groupingBy(row -> row[0], mapping(row -> row[1], toList())));

    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(tried.getOrDefault(rule.name(), List.of()))
                    .as(rule.name())
                    .isNotEmpty()
                    .containsAll(
                        rule.since().stream()
                            .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                            .filter(day -> day.compareTo(FIRST_DAY_HELD) >= 0)
                            .toList()));
  }

  @Test
  void none_is_not_held() {
    assertThat(rules)
        .allSatisfy(rule -> assertThat(rule.decided()).doesNotContainIgnoringCase("not held"));
  }

  private boolean isTest(MatchResult found) {
    var file = sources.get(found.group(1));
    return file != null
        && file.toString().contains("src/test/java")
        && Pattern.compile("void " + found.group(2) + "\\(").matcher(Sources.text(file)).find();
  }

  private static List<Rule> rulesOfTheReadme() {
    return cells("README.md", "rule of the law")
        .map(row -> new Rule(row[0], List.of(row[1].split(" / ")), row[2], row[3]))
        .toList();
  }

  /** The rows of the table that has this first heading. */
  private static Stream<String[]> cells(String file, String heading) {
    return Sources.text(Sources.top().resolve(file))
        .lines()
        .dropWhile(line -> !line.startsWith("| " + heading + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(1, line.length() - 1).split("\\|"))
        .map(row -> Arrays.stream(row).map(String::strip).toArray(String[]::new));
  }

  private static List<MatchResult> named(String cell) {
    return NAMED.matcher(cell).results().toList();
  }

  private static String className(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
