package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.interventionledger.ui.architecture.NamedTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of the five documents that bears on a school causing concern, in the numbered list
 * {@code requirements.csv}, is in a row of its pack, done by the ledger for every authority, or
 * listed with the reason why it is not held.
 */
class CoveringTheDocumentsTest {

  private static final String HEAD =
      "| pack | items | core | supporting | in rows | by the ledger | cannot be held | nothing to"
          + " hold | missing |";

  /**
   * One numbered item; schema is {@code -} where it needs no field, and begins with X where none
   * fits.
   */
  private record Item(String id, String verdict, String schema) {

    boolean bears() {
      return !verdict.equals("context-only");
    }

    boolean needsField() {
      return bears() && !schema.equals("-") && !schema.startsWith("X");
    }
  }

  /** What became of the items of one document. */
  private record Coverage(
      String pack,
      List<Item> items,
      Set<String> rows,
      Set<String> ledger,
      Set<String> notHeld,
      Set<String> noField) {

    static Coverage of(String name) throws IOException {
      var tree = ShippedPacks.tree(name);
      var prefix = ShippedPacks.prefix(tree) + "-";
      return new Coverage(
          name,
          everyItem().stream().filter(item -> item.id().startsWith(prefix)).toList(),
          ShippedPacks.inRows(tree),
          ShippedPacks.limited(tree, "ledger"),
          ShippedPacks.limited(tree, "notHeld"),
          ShippedPacks.limited(tree, "noField"));
    }

    List<String> missing(Predicate<Item> asked) {
      return items.stream()
          .filter(asked)
          .map(Item::id)
          .filter(
              id ->
                  !rows.contains(id)
                      && !ledger.contains(id)
                      && !notHeld.contains(id)
                      && !noField.contains(id))
          .toList();
    }

    String line() {
      return "| `%s` | %d | %d | %d | %d | %d | %d | %d | %d |"
          .formatted(
              pack,
              items.size(),
              verdict("core"),
              verdict("supporting"),
              bearing(rows),
              bearing(ledger),
              bearing(notHeld),
              bearing(noField),
              missing(Item::bears).size());
    }

    private long verdict(String verdict) {
      return items.stream().filter(item -> item.verdict().equals(verdict)).count();
    }

    private long bearing(Set<String> where) {
      return items.stream().filter(Item::bears).filter(item -> where.contains(item.id())).count();
    }
  }

  static List<String> names() {
    return ShippedPacks.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_core_or_supporting_item_is_lost(String name) throws IOException {
    assertThat(Coverage.of(name).missing(Item::bears)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_needs_a_field_is_in_a_row_or_done_by_the_ledger(String name) throws IOException {
    var coverage = Coverage.of(name);
    assertThat(coverage.items().stream().filter(Item::needsField).map(Item::id))
        .allMatch(id -> coverage.rows().contains(id) || coverage.ledger().contains(id));
  }

  /** What the packs say of it is not enough: a test that has the item in its name shows it. */
  @Test
  void what_is_done_by_the_ledger_is_shown_by_tests_that_are_there() throws IOException {
    var shown = shownByTests();
    var done = new TreeSet<String>();
    for (var name : names()) {
      done.addAll(ShippedPacks.limited(ShippedPacks.tree(name), "ledger"));
    }
    assertThat(shown.keySet()).containsExactlyElementsOf(done);
    assertThat(shown)
        .allSatisfy(
            (item, tests) -> {
              assertThat(NamedTests.NAMED.matcher(tests).results())
                  .as(item)
                  .anyMatch(named -> named.group(2).contains(item.replace('-', '_')));
              assertThat(NamedTests.NAMED.matcher(tests).results())
                  .as(item)
                  .allMatch(named -> NamedTests.isThere(named.group(1), named.group(2)));
            });
  }

  /** The README's tests, by item. */
  private static Map<String, String> shownByTests() throws IOException {
    return Files.readString(ShippedPacks.TOP.resolve("README.md"))
        .lines()
        .dropWhile(line -> !line.startsWith("| by the ledger |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .flatMap(row -> Stream.of(row.get(1).split(", ")).map(item -> Map.entry(item, row.get(3))))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
  }

  @ParameterizedTest
  @MethodSource("names")
  void only_what_the_list_calls_without_a_field_is_set_aside_as_such(String name)
      throws IOException {
    var coverage = Coverage.of(name);
    assertThat(coverage.items().stream().filter(Item::needsField).map(Item::id))
        .noneMatch(id -> coverage.noField().contains(id) || coverage.notHeld().contains(id));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_row_names_an_item_that_is_not_in_the_document(String name) throws IOException {
    var coverage = Coverage.of(name);
    var known = coverage.items().stream().map(Item::id).toList();
    assertThat(coverage.rows()).isSubsetOf(known);
    for (var kind : List.of("ledger", "notHeld", "noField", "partly")) {
      assertThat(ShippedPacks.limited(ShippedPacks.tree(name), kind)).isSubsetOf(known);
    }
  }

  @Test
  void the_table_of_the_readme_is_this_one() throws IOException {
    var lines = new ArrayList<String>(List.of(HEAD));
    for (var name : names()) {
      lines.add(Coverage.of(name).line());
    }
    lines.forEach(System.out::println);
    assertThat(Files.readString(ShippedPacks.TOP.resolve("README.md"))).contains(lines);
  }

  private static List<Item> everyItem() throws IOException {
    try (var file =
        new InputStreamReader(
            CoveringTheDocumentsTest.class.getResourceAsStream("/requirements.csv"), UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(file)
          .stream()
          .map(row -> new Item(row.get("id"), row.get("verdict"), row.get("schema")))
          .toList();
    }
  }
}
