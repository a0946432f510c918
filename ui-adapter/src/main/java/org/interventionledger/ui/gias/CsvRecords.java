package org.interventionledger.ui.gias;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.IntPredicate;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.ui.gias.CsvRecord.Broken;
import org.interventionledger.ui.gias.CsvRecord.Whole;
import org.interventionledger.ui.gias.Lines.Line;

/**
 * The rows of a file of comma-separated values, so read that a stray quotation mark costs one row
 * and not the rest of the file. Libraries give up at the first fault, or read on leniently and take
 * a garbled row in; neither will do where every row has to be either taken in or listed.
 *
 * <p>A row that breaks the rules counts as one physical line: reading goes on with the line after
 * the one it begins on, so that the innocent lines an open quotation mark had swallowed are read
 * for themselves.
 */
public final class CsvRecords {

  private final Lines lines;

  public CsvRecords(Lines lines) {
    this.lines = lines;
  }

  /** The first row, however many columns it has; null where there is none. */
  public CsvRecord first() throws IOException {
    return next(-1);
  }

  /** The next row that is not blank, or null at the end. */
  public CsvRecord next(int columns) throws IOException {
    return next(columns, _ -> true);
  }

  /**
   * @param mayBreak whether a value of that column, counted from 0, may go on in the next line
   */
  public CsvRecord next(int columns, IntPredicate mayBreak) throws IOException {
    var line = lines.next();
    while (line != null && line.text().isBlank()) {
      line = lines.next();
    }
    return line == null ? null : beginningWith(line, columns, mayBreak);
  }

  private CsvRecord beginningWith(Line first, int columns, IntPredicate mayBreak)
      throws IOException {
    var row = new RowText();
    var swallowed = new ArrayList<Line>();
    var length = 0;
    for (var line = first; line != null; line = lines.next()) {
      if (line != first) {
        swallowed.add(line);
      }
      length += line.text().length();
      if (line.tooLong() || length > Lines.LONGEST) {
        lines.giveBack(swallowed);
        return new Broken(first.number(), Reason.TOO_LONG, row.column(), row.column());
      }
      if (!row.take(line.text()) || row.open() && !mayBreak.test(row.column())) {
        break;
      }
      if (!row.open()) {
        if (columns < 0 || row.values().size() == columns) {
          return new Whole(first.number(), line.number(), row.values());
        }
        lines.giveBack(swallowed);
        return new Broken(first.number(), Reason.COLUMN_COUNT, -1, row.values().size());
      }
    }
    lines.giveBack(swallowed);
    return new Broken(first.number(), Reason.BAD_QUOTING, row.column(), row.column());
  }
}
