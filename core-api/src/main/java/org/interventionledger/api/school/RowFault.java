package org.interventionledger.api.school;

/**
 * A row of an imported file of which nothing was taken in.
 *
 * @param line the line of the file on which the row begins, counted from 1
 * @param column the column at fault, or null when the whole row is
 * @param reason the fault's name, such as {@code UNKNOWN_TYPE}; pages have its words
 * @param value what stood there, at most 80 characters
 */
public record RowFault(long line, String column, Reason reason, String value) {

  /** Why a row is not taken in. */
  public enum Reason {
    /** Another number of columns than the header. */
    COLUMN_COUNT,
    /** A quotation mark that does not close, or text after one that did. */
    BAD_QUOTING,
    /** A value that every school must have is empty. */
    MISSING,
    /** A URN that is not six digits. */
    BAD_URN,
    /** The same URN stood in an earlier row of this file. */
    REPEATED_URN,
    /** Not a whole number. */
    BAD_NUMBER,
    /** Not a day of the calendar in the form that the file has. */
    BAD_DATE,
    /** A local authority code that is not three digits. */
    BAD_AUTHORITY,
    /** A type code that is not known. */
    UNKNOWN_TYPE,
    /** A status code that is not known. */
    UNKNOWN_STATUS,
    /** A code of Ofsted's that is not known. */
    UNKNOWN_CODE,
    /** An inspection without its day, or one that was published before it was made. */
    BAD_INSPECTION,
    /** Longer than anything the national register holds. */
    TOO_LONG,
    /** A byte that the file's encoding does not define, or a control character. */
    BAD_CHARACTER
  }
}
