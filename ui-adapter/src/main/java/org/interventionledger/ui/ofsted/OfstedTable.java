package org.interventionledger.ui.ofsted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.gias.Cells;
import org.interventionledger.ui.gias.CsvRecord;
import org.interventionledger.ui.gias.CsvRecords;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.gias.Headings;

/** The table of one file: which columns it has, and what its rows say. */
record OfstedTable(Headings<OfstedColumn> headings, List<Listing> listings) {

  /** Some files begin with a title and a date. */
  private static final int LINES_BEFORE_HEADINGS = 10;

  static final OfstedColumn URN = OfstedColumn.called("URN");
  static final OfstedColumn OPENED_ON = OfstedColumn.called("School open date");

  /** What one row says. */
  sealed interface Row {

    /** The inspections beside a school; none where it was not inspected yet. */
    record Sound(long line, Urn urn, List<PublishedInspection> inspections) implements Row {
      public Sound {
        inspections = List.copyOf(inspections);
      }
    }

    /** Nothing of it is taken in. */
    record Faulty(RowFault fault) implements Row {}
  }

  /**
   * @throws FileRefused when there are no headings of Ofsted's
   */
  static OfstedTable begin(CsvRecords records) throws IOException {
    var first = records.first();
    if (first == null) {
      throw new FileRefused(FileRefused.Reason.EMPTY);
    }
    var row = first;
    for (var line = 1; line < LINES_BEFORE_HEADINGS && !hasUrn(row); line++) {
      row = records.first();
    }
    return of(hasUrn(row) ? row : first);
  }

  private static boolean hasUrn(CsvRecord row) {
    return row instanceof CsvRecord.Whole whole
        && whole.values().stream().map(OfstedTable::written).anyMatch(written("URN")::equals);
  }

  private static OfstedTable of(CsvRecord row) {
    return switch (row) {
      case CsvRecord.Broken _ -> throw new FileRefused(FileRefused.Reason.HEADINGS_UNREADABLE);
      case CsvRecord.Whole whole -> of(whole.values());
    };
  }

  private static OfstedTable of(List<String> values) {
    var columns =
        Stream.concat(Stream.of(URN, OPENED_ON), Listing.ALL.stream().flatMap(Listing::columns))
            .distinct()
            .toList();
    var headings = Headings.of(columns, values, OfstedTable::written);
    var listings = Listing.ALL.stream().filter(listing -> isIn(headings, listing)).toList();
    var missing = new ArrayList<String>();
    if (!headings.has(URN)) {
      missing.add(URN.heading());
    }
    if (listings.isEmpty()) {
      missing.add(Listing.LATEST.start().heading());
      missing.add(Listing.LATEST.published().heading());
    }
    if (!missing.isEmpty()) {
      throw new FileRefused(FileRefused.Reason.COLUMNS_MISSING, missing);
    }
    return new OfstedTable(headings, listings);
  }

  /** A file of a year's inspections has the columns of the latest one under another number. */
  private static boolean isIn(Headings<OfstedColumn> headings, Listing listing) {
    var inYear = headings.has(Listing.IN_YEAR.number());
    return headings.has(listing.start())
        && headings.has(listing.published())
        && (listing != Listing.LATEST || !inYear)
        && (listing != Listing.IN_YEAR || inYear);
  }

  /** Without what does not tell one heading from another. */
  private static String written(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /**
   * The next row. Nothing that is read in Ofsted's lists is longer than a line: a value that goes
   * on behind one began with a stray quotation mark, and would swallow the schools below.
   */
  CsvRecord next(CsvRecords records) throws IOException {
    return records.next(headings.columns(), column -> !headings.places().containsValue(column));
  }

  RowFault faultOf(CsvRecord.Broken row) {
    return headings.faultOf(row);
  }

  Row read(CsvRecord.Whole row) {
    var cells = new Cells<>(headings, row.line(), row.values());
    var urn = cells.read(URN, Reason.BAD_URN, Cells::urn);
    if (urn == null) {
      cells.atFault(URN, Reason.MISSING, "");
    }
    var inspections = new ListedInspections(cells, listings).all();
    return cells
        .fault()
        .<Row>map(Row.Faulty::new)
        .orElseGet(() -> new Row.Sound(row.line(), urn, inspections));
  }
}
