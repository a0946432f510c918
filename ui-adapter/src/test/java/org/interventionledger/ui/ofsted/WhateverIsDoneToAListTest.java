package org.interventionledger.ui.ofsted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.gias.FileRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ofsted's lists as published, and as spreadsheets, databases and other hands leave them: whatever
 * says the same is read as the same, and nothing of it is lost.
 */
class WhateverIsDoneToAListTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, Charset> SAMPLES =
      Map.of("latest-inspections-2025-08.csv", WINDOWS, "report-cards-2026.csv", UTF_8);

  /** What is done to the cells; the first row holds the headings. */
  private static final Map<String, UnaryOperator<List<List<String>>>> CELLS =
      new TreeMap<>(
          Map.of(
              "columns in reverse", rows -> each(rows, List::reversed),
              "columns in any order", WhateverIsDoneToAListTest::shuffled,
              "a column more, in front", rows -> each(rows, row -> with("something new", row)),
              "days as in databases", rows -> days(rows, "$3-$2-$1"),
              "days with dashes", rows -> days(rows, "$1-$2-$3"),
              "days with the hour they begin", rows -> days(rows, "$3-$2-$1 00:00:00"),
              "spaces around values",
                  rows -> each(rows, row -> row.stream().map(it -> "  " + it + " ").toList()),
              "nothing instead of NULL", rows -> values(rows, it -> it.equals("NULL") ? "" : it),
              "every row twice", WhateverIsDoneToAListTest::twice,
              "headings as in databases", WhateverIsDoneToAListTest::snakeCase));

  /** What is done to the text. */
  private static final Map<String, UnaryOperator<String>> TEXTS =
      new TreeMap<>(
          Map.of(
              "line ends of another system", text -> text.replace("\r\n", "\n"),
              "line ends of an old system", text -> text.replace("\r\n", "\r"),
              "no last line end", String::strip,
              "blank lines", text -> text.replace("\r\n", "\r\n\r\n   \r\n"),
              "rows of separators alone", WhateverIsDoneToAListTest::withEmptyRows,
              "a title in front", text -> "Management information as at a day\r\n" + text));

  static Stream<String> cells() {
    return CELLS.keySet().stream();
  }

  static Stream<String> texts() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void says_the_same_in_other_cells(String change) {
    SAMPLES.forEach(
        (name, encoding) ->
            assertThat(read(text(CELLS.get(change).apply(rows(name, encoding))), encoding))
                .as(name)
                .isEqualTo(read(text(rows(name, encoding)), encoding)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void says_the_same_on_other_lines(String change) {
    SAMPLES.forEach(
        (name, encoding) ->
            assertThat(read(TEXTS.get(change).apply(text(rows(name, encoding))), encoding))
                .as(name)
                .isEqualTo(read(text(rows(name, encoding)), encoding)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8"})
  void says_the_same_in_either_encoding(String encoding) {
    SAMPLES.forEach(
        (name, published) -> {
          var text = text(rows(name, published));
          assertThat(read(text, Charset.forName(encoding))).isEqualTo(read(text, published));
        });
  }

  /** A byte order mark before a heading in quotation marks. */
  @ParameterizedTest
  @ValueSource(strings = {"URN", "\"URN\""})
  void a_byte_order_mark_is_none_of_a_heading(String urn) throws IOException {
    var text =
        "\uFEFF%s,Inspection start date,Publication date,School name\r\n"
            + "999943,05/03/2024,02/04/2024,\"A school\r\nof two lines\"\r\n";
    assertThat(read(text.formatted(urn), UTF_8)).containsOnlyKeys(new Urn(999_943));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5 March 2024", "05/03/24", "5/3/2024", "03/31/2024", "45356", "2024-03-05 09:30"})
  void a_day_that_could_be_read_otherwise_is_a_fault_and_no_guess(String day) throws IOException {
    var list = OfstedText.headed("URN", "Inspection start date", "Publication date");
    assertThat(list.row("999943", day, "02/05/2024").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.value()).isEqualTo(day))
        .satisfies(fault -> assertThat(fault.column()).isEqualTo("Inspection start date"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inspection start date", "Publication date"})
  void without_a_column_that_tells_the_day_the_file_is_refused(String column) {
    var rows = rows("report-cards-2026.csv", UTF_8);
    var place = rows.getFirst().indexOf(column);
    var less =
        each(
            rows,
            row -> {
              var cells = new ArrayList<>(row);
              cells.remove(place);
              return cells;
            });
    // Those of the list before report cards are left, and they alone are read.
    assertThat(read(text(less), UTF_8).values()).allMatch(List::isEmpty);
    assertThatThrownBy(() -> OfstedText.headed("URN", column).read())
        .isInstanceOf(FileRefused.class);
  }

  /** In every vintage whose headings are known, each inspection of a row is found by its days. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ofsted_latest_2019_2024_snake_case_order_FIAT, 2023-03-07 2017-03-07 2024-10-08",
        "ofsted_D1_in_year_since_nov2025, 2026-03-03",
        "ofsted_D2_latest_inspections_since_nov2025, 2026-03-03 2023-03-07 2024-10-08"
      })
  void a_row_of_every_vintage_is_read(String vintage) throws IOException {
    var parts = vintage.split(", ");
    var headings = headings(parts[0]);
    var list = OfstedText.headed(headings.toArray(String[]::new));
    var row = headings.stream().map(it -> value(it, parts[0].contains("nov2025"))).toList();

    var inspections = list.row(row.toArray(String[]::new)).inspections();

    assertThat(inspections)
        .extracting(it -> it.inspectedOn().toString())
        .containsExactly(parts[1].split(" "));
    assertThat(inspections).allSatisfy(it -> assertThat(it.kind()).isPresent());
    var turned =
        OfstedText.headed(headings.reversed().toArray(String[]::new))
            .row(row.reversed().toArray(String[]::new));
    assertThat(turned.inspections()).isEqualTo(inspections);
  }

  private static String value(String heading, boolean reportCards) {
    var name = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    var year = name.contains("previous") ? "2017" : name.contains("oeif") ? "2023" : "";
    if (name.equals("urn") || name.startsWith("urn at time")) {
      return "999943";
    }
    if (name.startsWith("date of latest")) {
      return "08/10/2024";
    }
    if (name.contains("ungraded inspection publication")
        || name.startsWith("section 8 inspection p")) {
      return "05/11/2024";
    }
    if (name.contains("inspection start date")) {
      return year.isEmpty() ? reportCards ? "03/03/2026" : "07/03/2023" : "07/03/" + year;
    }
    if (name.contains("publication date")) {
      return year.isEmpty() ? reportCards ? "31/03/2026" : "04/04/2023" : "04/04/" + year;
    }
    return name.equals("inspection type") ? "S5 Inspection" : "NULL";
  }

  private static List<String> headings(String vintage) throws IOException {
    try (var lines = WhateverIsDoneToAListTest.class.getResourceAsStream(vintage + ".txt")) {
      return new String(lines.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** The inspections of each school; no row of it is at fault. */
  private static Map<Urn, List<PublishedInspection>> read(String text, Charset encoding) {
    try {
      var rows = OfstedText.read(text.getBytes(encoding), encoding);
      assertThat(OfstedText.faults(rows)).isEmpty();
      return rows.stream()
          .map(FileRow.Inspections.class::cast)
          .collect(Collectors.toMap(FileRow.Inspections::urn, FileRow.Inspections::inspections));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<List<String>> rows(String sample, Charset encoding) {
    try (var bytes = WhateverIsDoneToAListTest.class.getResourceAsStream(sample)) {
      var text = new String(bytes.readAllBytes(), encoding).replace("\uFEFF", "");
      return CSVFormat.DEFAULT.parse(new StringReader(text)).stream()
          .map(CSVRecord::toList)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(List<List<String>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String withEmptyRows(String text) {
    var separators = text.lines().findFirst().orElseThrow().split("\",\"").length - 1;
    return text + ",".repeat(separators) + "\r\n" + "\"\",".repeat(separators) + "\"\"\r\n";
  }

  private static List<List<String>> each(
      List<List<String>> rows, Function<List<String>, List<String>> change) {
    return rows.stream().map(change).toList();
  }

  private static List<List<String>> values(List<List<String>> rows, UnaryOperator<String> change) {
    return each(rows, row -> row.stream().map(change).toList());
  }

  private static List<List<String>> days(List<List<String>> rows, String form) {
    return values(rows, it -> it.replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", form));
  }

  private static List<List<String>> shuffled(List<List<String>> rows) {
    return each(
        rows,
        row -> {
          var cells = new ArrayList<>(row);
          Collections.shuffle(cells, new Random(rows.size()));
          return cells;
        });
  }

  private static List<List<String>> twice(List<List<String>> rows) {
    return Stream.concat(rows.stream(), rows.stream().skip(1)).toList();
  }

  private static List<List<String>> snakeCase(List<List<String>> rows) {
    var headings =
        rows.getFirst().stream()
            .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
            .toList();
    return Stream.concat(Stream.of(headings), rows.stream().skip(1)).toList();
  }

  private static List<String> with(String cell, List<String> row) {
    return Stream.concat(Stream.of(cell), row.stream()).toList();
  }
}
