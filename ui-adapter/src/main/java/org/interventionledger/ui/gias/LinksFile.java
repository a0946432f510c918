package org.interventionledger.ui.gias;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.terms.Urn;

/**
 * The file of links of "Get Information About Schools" as published: one row a link. All of it is
 * read at once (of the whole country it is a few megabytes), for the links of a school are taken in
 * together, and whether they are all is known at the end only.
 */
public final class LinksFile implements ImportFile {

  private final Queue<FileRow> rows = new ArrayDeque<>();

  private LinksFile(Reader reader) throws IOException {
    try (reader) {
      read(new CsvRecords(new Lines(reader)));
    }
  }

  /**
   * Read it.
   *
   * @throws FileRefused when it is no file of links
   */
  public static LinksFile open(InputStream bytes) throws IOException {
    return RegisterText.open(bytes, LinksFile::new);
  }

  @Override
  public Optional<FileRow> next() {
    return Optional.ofNullable(rows.poll());
  }

  @Override
  public void close() {
    rows.clear();
  }

  /** The links of one school, from the line of the first of them. */
  private record OfSchool(long line, List<SchoolLink> links) {}

  private void read(CsvRecords records) throws IOException {
    var headings =
        switch (records.first()) {
          case null -> throw new FileRefused(FileRefused.Reason.EMPTY);
          case CsvRecord.Broken _ -> throw new FileRefused(FileRefused.Reason.HEADINGS_UNREADABLE);
          case CsvRecord.Whole whole -> Headings.of(LinkColumn.class, whole.values());
        };
    var schools = new LinkedHashMap<Urn, OfSchool>();
    for (var row = records.next(headings.columns());
        row != null;
        row = records.next(headings.columns())) {
      switch (row) {
        case CsvRecord.Broken broken -> rows.add(new FileRow.Faulty(headings.faultOf(broken)));
        case CsvRecord.Whole whole -> read(whole, headings, schools);
      }
    }
    var complete = rows.isEmpty();
    schools.forEach((urn, of) -> rows.add(new FileRow.Links(of.line(), urn, of.links(), complete)));
  }

  private void read(
      CsvRecord.Whole row, Headings<LinkColumn> headings, Map<Urn, OfSchool> schools) {
    var cells = new Cells<>(headings, row.line(), row.values());
    var urn = cells.read(LinkColumn.URN, Reason.BAD_URN, Cells::urn);
    var linked = cells.read(LinkColumn.LINKED, Reason.BAD_URN, Cells::urn);
    var name = cells.text(LinkColumn.NAME);
    var type = cells.text(LinkColumn.TYPE);
    var since = Optional.ofNullable(cells.day(LinkColumn.SINCE));
    if (cells.fault().isPresent()) {
      rows.add(new FileRow.Faulty(cells.fault().get()));
      return;
    }
    schools
        .computeIfAbsent(urn, _ -> new OfSchool(row.line(), new ArrayList<>()))
        .links()
        .add(new SchoolLink(linked, name, direction(type), type, since));
  }

  private static Direction direction(String type) {
    var words = type.toLowerCase(Locale.ROOT);
    if (words.startsWith("predecessor")) {
      return Direction.PREDECESSOR;
    }
    return words.startsWith("successor") ? Direction.SUCCESSOR : Direction.OTHER;
  }
}
