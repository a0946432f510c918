package org.interventionledger.command.statute;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.terms.Certainty;

/** The table of rules by date that the statute was written from, as a resource. */
public final class LawReference {

  private static final Pattern MARK = Pattern.compile("\\[(S2|S|I|M)\\b[^]]*]");

  private LawReference() {}

  /** A row of the table; several rows may have one rule and one first day. */
  record Row(String rule, String from, Certainty certainty) {}

  /** The names of all rules. */
  public static Set<String> rules() {
    return rows().map(Row::rule).collect(toCollection(LinkedHashSet::new));
  }

  /** The least certain of the rows of a rule on a first day, by "rule from". */
  static Map<String, Certainty> certainties() {
    return rows()
        .collect(
            toMap(
                row -> row.rule() + " " + row.from(),
                Row::certainty,
                BinaryOperator.maxBy(naturalOrder())));
  }

  static Stream<Row> rows() {
    return lines().stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| rule "))
        .map(line -> line.split("\\|"))
        .map(cells -> new Row(cells[1].trim(), cells[3].trim(), weakest(cells[6])));
  }

  private static Certainty weakest(String source) {
    return MARK.matcher(source)
        .results()
        .map(found -> found.group(1))
        .map(LawReference::certainty)
        .max(naturalOrder())
        .orElse(Certainty.SEEN);
  }

  private static Certainty certainty(String mark) {
    return switch (mark) {
      case "S2" -> Certainty.SECONDARY;
      case "I" -> Certainty.INFERRED;
      case "M" -> Certainty.REMEMBERED;
      default -> Certainty.SEEN;
    };
  }

  private static List<String> lines() {
    try (var table = LawReference.class.getResourceAsStream("/rules-of-the-law.md")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
