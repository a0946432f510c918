package org.interventionledger.ui.ofsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.ui.gias.FileRow;

/** The text of a file, for tests: headings, then rows of as many values. */
public record OfstedText(List<String> lines) {

  public static OfstedText headed(String... headings) {
    return new OfstedText(List.of(String.join(",", headings)));
  }

  public OfstedText row(String... values) {
    return line(String.join(",", values));
  }

  public OfstedText line(String line) {
    var more = new ArrayList<>(lines);
    more.add(line);
    return new OfstedText(more);
  }

  public byte[] bytes(Charset encoding) {
    return (String.join("\r\n", lines) + "\r\n").getBytes(encoding);
  }

  List<FileRow> read() throws IOException {
    return read(new ByteArrayInputStream(bytes(UTF_8)).readAllBytes(), UTF_8);
  }

  /** The inspections of the only school. */
  List<PublishedInspection> inspections() throws IOException {
    return read().stream()
        .filter(FileRow.Inspections.class::isInstance)
        .flatMap(row -> ((FileRow.Inspections) row).inspections().stream())
        .toList();
  }

  List<RowFault> faults() throws IOException {
    return faults(read());
  }

  static List<RowFault> faults(List<FileRow> rows) {
    return rows.stream()
        .filter(FileRow.Faulty.class::isInstance)
        .map(row -> ((FileRow.Faulty) row).fault())
        .toList();
  }

  static List<FileRow> read(byte[] bytes, Charset encoding) throws IOException {
    try (var file = OfstedFile.open(new ByteArrayInputStream(bytes), encoding)) {
      var rows = new ArrayList<FileRow>();
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
      return rows;
    }
  }
}
