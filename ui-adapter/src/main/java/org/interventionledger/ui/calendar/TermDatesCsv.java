package org.interventionledger.ui.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Term dates in a spreadsheet: one row a term. They become the same tree as JSON, so that one
 * reader judges both.
 */
final class TermDatesCsv {

  static final List<String> COLUMNS =
      List.of("laCode", "academicYear", "term", "start", "halfTermStart", "halfTermEnd", "end");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private TermDatesCsv() {}

  static Bound<JsonNode> tree(String text) {
    var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = FORMAT.parse(new StringReader(unmarked))) {
      var missing =
          COLUMNS.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
      return missing.isEmpty()
          ? new Bound.Sound<>(tree(parser.stream()))
          : new Bound.Faulty<>(
              missing.stream().map(name -> new Fault(name, Kind.MISSING, List.of())).toList());
    } catch (IllegalArgumentException | IOException | UncheckedIOException malformed) {
      return new Bound.Faulty<>(List.of(new Fault("", Kind.NOT_CSV, List.of())));
    }
  }

  private static ArrayNode tree(Stream<CSVRecord> rows) {
    var years = new LinkedHashMap<String, ObjectNode>();
    rows.forEach(
        row -> {
          var year = years.computeIfAbsent(cell(row, "academicYear"), _ -> year(row));
          ((ArrayNode) year.get("terms")).add(term(row));
        });
    return JsonNodeFactory.instance.arrayNode().addAll(years.values());
  }

  private static ObjectNode year(CSVRecord row) {
    var year = JsonNodeFactory.instance.objectNode();
    year.put("laCode", cell(row, "laCode"));
    year.put("academicYear", cell(row, "academicYear"));
    year.putArray("terms");
    return year;
  }

  private static ObjectNode term(CSVRecord row) {
    var term = JsonNodeFactory.instance.objectNode();
    term.put("term", cell(row, "term"));
    term.put("start", cell(row, "start"));
    if (!cell(row, "halfTermStart").isEmpty() || !cell(row, "halfTermEnd").isEmpty()) {
      term.putArray("halfTerm").add(cell(row, "halfTermStart")).add(cell(row, "halfTermEnd"));
    }
    return term.put("end", cell(row, "end"));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
