package org.interventionledger.api.framework;

/** A length of time, such as five days; nought days is the same day. */
public record Span(int n, Unit unit) {

  /** In what it is counted. Where the document says "days" alone, it does not say which. */
  public enum Unit {
    day,
    schoolDay,
    workingDay,
    week,
    halfTerm,
    term,
    month,
    year
  }
}
