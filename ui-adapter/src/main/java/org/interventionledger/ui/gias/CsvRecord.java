package org.interventionledger.ui.gias;

import java.util.List;
import org.interventionledger.api.school.RowFault;

/** One row of a file of comma-separated values. */
public sealed interface CsvRecord {

  /** The physical line it begins on. */
  long line();

  /** The last physical line it takes up. */
  long lastLine();

  /** A row that can be read, with as many values as there are columns. */
  record Whole(long line, long lastLine, List<String> values) implements CsvRecord {
    public Whole {
      values = List.copyOf(values);
    }

    /** Spreadsheets leave rows of nothing but separators behind. */
    public boolean isBlank() {
      return values.stream().allMatch(String::isBlank);
    }
  }

  /**
   * A row that cannot be read.
   *
   * @param column the column at which it breaks, counted from 0
   * @param columns how many columns it has, as far as can be told
   */
  record Broken(long line, RowFault.Reason reason, int column, int columns) implements CsvRecord {
    @Override
    public long lastLine() {
      return line;
    }
  }
}
