package org.interventionledger.ui.gias;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The establishment file of "Get Information About Schools" as published: windows-1252,
 * comma-separated, dates dd-MM-yyyy. Rows are read one by one, so that a file of any size takes no
 * more memory than a row.
 */
public final class GiasFile implements ImportFile {

  private final Reader reader;
  private final CsvRecords records;
  private final Headings<Column> headings;
  private final SchoolRows schools;

  private GiasFile(Reader reader) throws IOException {
    this.reader = reader;
    this.records = new CsvRecords(new Lines(reader));
    this.headings =
        switch (records.first()) {
          case null -> throw new FileRefused(FileRefused.Reason.EMPTY);
          case CsvRecord.Broken _ -> throw new FileRefused(FileRefused.Reason.HEADINGS_UNREADABLE);
          case CsvRecord.Whole whole -> Headings.of(Column.class, whole.values());
        };
    this.schools = new SchoolRows(headings);
  }

  /**
   * Begin to read.
   *
   * @throws FileRefused when it is no file of the national register
   */
  public static GiasFile open(InputStream bytes) throws IOException {
    return RegisterText.open(bytes, GiasFile::new);
  }

  @Override
  public Optional<FileRow> next() throws IOException {
    return switch (records.next(headings.columns())) {
      case null -> Optional.empty();
      case CsvRecord.Broken broken -> Optional.of(new FileRow.Faulty(headings.faultOf(broken)));
      case CsvRecord.Whole whole -> Optional.of(schools.read(whole));
    };
  }

  /** At most so many rows; fewer at the end, none after it. */
  public List<FileRow> next(int atMost) throws IOException {
    var rows = new ArrayList<FileRow>(atMost);
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
}
