package org.interventionledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of states and acts that the README shows. */
public final class ReadmeTable {

  private ReadmeTable() {}

  /** What an act leads to, or the refusal that stands in its way. */
  public static String row(String state, Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| " + state + " | ", " |"));
  }

  /**
   * These rows, and no others, stand under the header that begins so.
   *
   * @param acts as the columns after the first are named
   */
  public static void check(String first, Stream<String> acts, List<String> rows)
      throws IOException {
    var header = row(first, acts);
    assertThat(rows)
        .as("that a name is taken says nothing of the law: do the act under a new one")
        .noneMatch(row -> row.contains("NAME_ALREADY_TAKEN"));
    var lines = Files.readAllLines(Path.of("..", "README.md"));
    assertThat(lines).as("%s%n%s", header, String.join("\n", rows)).contains(header);
    var from = lines.indexOf(header) + 2;
    var to = from;
    while (to < lines.size() && lines.get(to).startsWith("|")) {
      to++;
    }
    assertThat(lines.subList(from, to))
        .as("%s%n%s", header, String.join("\n", rows))
        .isEqualTo(rows);
  }
}
