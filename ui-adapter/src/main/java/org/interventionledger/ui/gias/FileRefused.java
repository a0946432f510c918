package org.interventionledger.ui.gias;

import java.util.List;

/** Thrown for a file that is as a whole not what it is imported as: nothing of it is read. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a whole file is refused. */
  public enum Reason {
    /** Not even a heading. */
    EMPTY,
    /** UTF-8 or UTF-16: names would come out garbled without a single row at fault. */
    NOT_WINDOWS_1252,
    /** UTF-16, in which no such file is published. */
    UTF_16,
    /** The first row cannot be read as headings. */
    HEADINGS_UNREADABLE,
    /** Columns that every file has are not there. */
    COLUMNS_MISSING,
    /** Columns that are there twice, so that it is not clear which one counts. */
    COLUMNS_REPEATED
  }

  private final Reason reason;
  private final transient List<String> columns;

  public FileRefused(Reason reason, List<String> columns) {
    super(reason + " " + columns);
    this.reason = reason;
    this.columns = List.copyOf(columns);
  }

  public FileRefused(Reason reason) {
    this(reason, List.of());
  }

  public Reason reason() {
    return reason;
  }

  /** The headings at fault; empty where the reason is not about columns. */
  public List<String> columns() {
    return columns;
  }
}
