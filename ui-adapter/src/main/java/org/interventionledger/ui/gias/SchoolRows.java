package org.interventionledger.ui.gias;

import java.util.BitSet;
import java.util.Optional;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.terms.AuthorityCode;

/** What the rows of one file say of schools. */
final class SchoolRows {

  private final Headings<Column> headings;
  private final BitSet seen = new BitSet();

  SchoolRows(Headings<Column> headings) {
    this.headings = headings;
  }

  FileRow read(CsvRecord.Whole row) {
    var cells = new Cells<>(headings, row.line(), row.values());
    var urn = cells.read(Column.URN, Reason.BAD_URN, Cells::urn);
    if (urn != null && seen.get(urn.number())) {
      cells.atFault(Column.URN, Reason.REPEATED_URN, urn.toString());
    }
    if (urn != null) {
      seen.set(urn.number());
    }
    var particulars = particulars(cells);
    return cells
        .fault()
        .<FileRow>map(FileRow.Faulty::new)
        .orElseGet(() -> new FileRow.School(row.line(), urn, particulars));
  }

  private static Particulars particulars(Cells<Column> cells) {
    return new Particulars(
        cells.text(Column.NAME),
        cells.read(Column.AUTHORITY, Reason.BAD_AUTHORITY, SchoolRows::authority),
        cells.text(Column.AUTHORITY_NAME),
        cells.number(Column.ESTABLISHMENT_NUMBER),
        cells.read(Column.TYPE, Reason.UNKNOWN_TYPE, SchoolRows::type),
        cells.read(Column.STATUS, Reason.UNKNOWN_STATUS, SchoolRows::status),
        cells.day(Column.OPENED_ON),
        cells.day(Column.CLOSED_ON),
        cells.text(Column.PHASE),
        cells.number(Column.LOW_AGE),
        cells.number(Column.HIGH_AGE),
        cells.text(Column.RELIGIOUS_CHARACTER),
        cells.text(Column.DIOCESE),
        cells.text(Column.TRUST),
        cells.text(Column.FEDERATION),
        cells.number(Column.PUPILS),
        cells.text(Column.STREET),
        cells.text(Column.TOWN),
        cells.text(Column.POSTCODE));
  }

  private static Optional<AuthorityCode> authority(String text) {
    return text.matches("[0-9]{3}") ? Optional.of(new AuthorityCode(text)) : Optional.empty();
  }

  private static Optional<EstablishmentType> type(String text) {
    return Cells.wholeNumber(text).flatMap(EstablishmentType::ofCode);
  }

  private static Optional<EstablishmentStatus> status(String text) {
    return Cells.wholeNumber(text).flatMap(EstablishmentStatus::ofCode);
  }
}
