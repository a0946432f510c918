package org.interventionledger.ui.ofsted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.gias.CsvRecord;
import org.interventionledger.ui.gias.CsvRecords;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.gias.FileRow;
import org.interventionledger.ui.gias.GiasSurvey;
import org.interventionledger.ui.gias.ImportFile;
import org.interventionledger.ui.gias.Lines;

/**
 * Ofsted's management information on the inspections of state-funded schools, as published in any
 * of its vintages. All of it is read at once, for the inspections of a school are taken in
 * together.
 */
public final class OfstedFile implements ImportFile {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Queue<FileRow> rows = new ArrayDeque<>();

  private OfstedFile(Reader reader) throws IOException {
    try (reader) {
      read(new CsvRecords(new Lines(reader)));
    }
  }

  /** Ofsted has published in both encodings. */
  public static Charset encoding(Path path) throws IOException {
    return GiasSurvey.isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /**
   * Read it.
   *
   * @throws FileRefused when it is no file of Ofsted's
   */
  public static OfstedFile open(InputStream bytes, Charset encoding) throws IOException {
    var decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var text = new BufferedReader(new InputStreamReader(bytes, decoder));
    passOverByteOrderMark(text);
    return new OfstedFile(text);
  }

  private static void passOverByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  @Override
  public Optional<FileRow> next() {
    return Optional.ofNullable(rows.poll());
  }

  @Override
  public void close() {
    rows.clear();
  }

  /** The sound rows of one school, from the line of the first of them. */
  private static final class OfSchool {

    private final long line;
    private final List<PublishedInspection> inspections = new ArrayList<>();
    private long rows;

    private OfSchool(long line) {
      this.line = line;
    }
  }

  private void read(CsvRecords records) throws IOException {
    var table = OfstedTable.begin(records);
    var schools = new LinkedHashMap<Urn, OfSchool>();
    for (var row = table.next(records); row != null; row = table.next(records)) {
      switch (row) {
        case CsvRecord.Broken broken -> rows.add(new FileRow.Faulty(table.faultOf(broken)));
        case CsvRecord.Whole whole when whole.isBlank() -> {}
        case CsvRecord.Whole whole -> read(table.read(whole), schools);
      }
    }
    schools.forEach(
        (urn, of) -> rows.add(new FileRow.Inspections(of.line, urn, of.inspections, of.rows)));
  }

  private void read(OfstedTable.Row row, Map<Urn, OfSchool> schools) {
    switch (row) {
      case OfstedTable.Row.Faulty(var fault) -> rows.add(new FileRow.Faulty(fault));
      case OfstedTable.Row.Sound(var line, var urn, var inspections) -> {
        var school = schools.computeIfAbsent(urn, _ -> new OfSchool(line));
        inspections.stream()
            .filter(more -> !school.inspections.contains(more))
            .forEach(school.inspections::add);
        school.rows++;
      }
    }
  }
}
