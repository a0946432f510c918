package org.interventionledger.api.calendar;

/**
 * Which school holidays are "longer than a week" (SI 2005/2038, reg. 2). The regulations do not say
 * what a week is; whoever adopts term dates says how the authority reads it.
 */
public enum LongerThanAWeek {
  /**
   * Those with more than five days from Monday to Friday: a one-week half-term is not among them.
   */
  MORE_THAN_FIVE_WEEKDAYS,
  /**
   * Those of more than seven days in a row, weekends at either end among them: a one-week half-term
   * is.
   */
  MORE_THAN_SEVEN_DAYS
}
