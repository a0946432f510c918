package org.interventionledger.ui.gias;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;

/**
 * The establishment file of "Get Information About Schools" as published: windows-1252,
 * comma-separated, dates dd-MM-yyyy. Rows are read one by one, so that a file of any size takes no
 * more memory than a row.
 */
public final class GiasFile implements Closeable {

  private static final Charset AS_PUBLISHED = Charset.forName("windows-1252");

  private final Reader reader;
  private final CsvRecords records;
  private final Headings headings;
  private final SchoolRows schools;

  private GiasFile(Reader reader) throws IOException {
    this.reader = reader;
    this.records = new CsvRecords(new Lines(reader));
    this.headings =
        switch (records.first()) {
          case null -> throw new FileRefused(FileRefused.Reason.EMPTY);
          case CsvRecord.Broken _ -> throw new FileRefused(FileRefused.Reason.HEADINGS_UNREADABLE);
          case CsvRecord.Whole whole -> Headings.of(whole.values());
        };
    this.schools = new SchoolRows(headings);
  }

  /**
   * Begin to read.
   *
   * @throws FileRefused when it is no file of the national register
   */
  public static GiasFile open(InputStream bytes) throws IOException {
    var buffered = new BufferedInputStream(bytes, 1 << 16);
    try {
      refuseUnicode(buffered);
      var decoder = AS_PUBLISHED.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
      var text =
          new InputStreamReader(buffered, decoder.onUnmappableCharacter(CodingErrorAction.REPLACE));
      return new GiasFile(new BufferedReader(text));
    } catch (IOException | RuntimeException refused) {
      buffered.close();
      throw refused;
    }
  }

  /** The next row; empty after the last. */
  public Optional<GiasRow> next() throws IOException {
    return switch (records.next(headings.columns())) {
      case null -> Optional.empty();
      case CsvRecord.Broken broken -> Optional.of(new GiasRow.Faulty(faultOf(broken)));
      case CsvRecord.Whole whole -> Optional.of(schools.read(whole));
    };
  }

  /** At most so many rows; fewer at the end, none after it. */
  public List<GiasRow> next(int atMost) throws IOException {
    var rows = new ArrayList<GiasRow>(atMost);
    for (var row = next(); row.isPresent(); row = next()) {
      rows.add(row.get());
      if (rows.size() == atMost) {
        break;
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /**
   * What stands at a broken place is not shown: it may be a head teacher's name out of its column.
   */
  private RowFault faultOf(CsvRecord.Broken row) {
    var value = row.reason() == Reason.COLUMN_COUNT ? Integer.toString(row.columns()) : "";
    return new RowFault(row.line(), headings.nameAt(row.column()), row.reason(), value);
  }

  private static void refuseUnicode(InputStream bytes) throws IOException {
    bytes.mark(3);
    var first = bytes.readNBytes(3);
    bytes.reset();
    if (first.length >= 2 && isUnicode(first)) {
      throw new FileRefused(FileRefused.Reason.NOT_WINDOWS_1252);
    }
  }

  private static boolean isUnicode(byte[] first) {
    var start = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
    return start == 0xFEFF
        || start == 0xFFFE
        || start == 0xEFBB
        || (start & 0xFF) == 0
        || start >> 8 == 0;
  }
}
