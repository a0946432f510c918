package org.interventionledger.ui.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each of the fifteen traps of the documents is shown by tests that the README names, and each item
 * that a trap speaks of stands in the name of one of them.
 */
class FifteenTrapsTest {

  private static final String REFERENCE = "ui-adapter/src/test/resources/fifteen-traps.md";
  private static final Pattern TRAP = Pattern.compile("(?m)^(\\d+)\\. (.+)$");
  private static final Pattern ITEM = Pattern.compile("(E15|ELP|ESX|HAV|HIL)[-_](\\d{3})");
  private static final Pattern RANGE = Pattern.compile(ITEM + " to " + ITEM);

  private final Map<Integer, String> traps = traps();
  private final Map<Integer, String> readme = rowsOfTheReadme();

  @Test
  void there_are_fifteen_and_the_readme_has_each() {
    var numbers = IntStream.rangeClosed(1, 15).boxed().toList();
    assertThat(traps.keySet()).containsExactlyElementsOf(numbers);
    assertThat(readme.keySet()).containsExactlyElementsOf(numbers);
  }

  @Test
  void each_item_of_a_trap_is_in_the_name_of_one_of_its_tests() {
    assertThat(traps)
        .allSatisfy(
            (number, trap) ->
                assertThat(items(methods(readme.get(number))))
                    .as("Trap " + number)
                    .containsAll(items(trap)));
  }

  @Test
  void its_tests_are_there() {
    assertThat(readme)
        .allSatisfy(
            (number, tests) ->
                assertThat(NamedTests.NAMED.matcher(tests).results())
                    .as("Trap " + number)
                    .isNotEmpty()
                    .allSatisfy(
                        named ->
                            assertThat(NamedTests.isThere(named.group(1), named.group(2)))
                                .as(named.group())
                                .isTrue()));
  }

  private static Map<Integer, String> traps() {
    return TRAP.matcher(Sources.text(Sources.top().resolve(REFERENCE)))
        .results()
        .collect(
            toMap(
                trap -> Integer.valueOf(trap.group(1)),
                trap -> trap.group(2),
                (one, _) -> one,
                TreeMap::new));
  }

  /** The tests, by the number of the trap. */
  private static Map<Integer, String> rowsOfTheReadme() {
    return Sources.text(Sources.top().resolve("README.md"))
        .lines()
        .dropWhile(line -> !line.startsWith("| trap |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .collect(
            toMap(
                row -> Integer.valueOf(row.get(1).split("\\. ")[0]),
                List::getLast,
                (one, _) -> one,
                TreeMap::new));
  }

  private static String methods(String tests) {
    return String.join(
        " ", NamedTests.NAMED.matcher(tests).results().map(named -> named.group(2)).toList());
  }

  /** The numbered items that a text speaks of, those between two of a range among them. */
  private static TreeSet<String> items(String text) {
    var items = new TreeSet<String>();
    ITEM.matcher(text).results().forEach(item -> items.add(item.group(1) + "-" + item.group(2)));
    RANGE
        .matcher(text)
        .results()
        .flatMap(
            range ->
                Stream.iterate(Integer.valueOf(range.group(2)), number -> number + 1)
                    .limit(Integer.parseInt(range.group(4)) - Integer.parseInt(range.group(2)) + 1)
                    .map(number -> "%s-%03d".formatted(range.group(1), number)))
        .forEach(items::add);
    return items;
  }
}
