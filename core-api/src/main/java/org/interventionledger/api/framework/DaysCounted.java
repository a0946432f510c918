package org.interventionledger.api.framework;

/** Which days are counted of those that an activity is told of in advance. */
public enum DaysCounted {
  /** All days, as the document says. */
  CALENDAR,
  /**
   * All days, for the document says "days" alone: fewer of them are too few by any reading, and no
   * more than that is checked.
   */
  UNSTATED,
  /** Days of school, by the term dates of the school or of its authority. */
  SCHOOL,
  /** Weekdays that are no bank holidays. */
  WORKING
}
