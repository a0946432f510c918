package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a period counted in working days passes over.
 *
 * @param name what the bank holiday or the school holiday is called
 */
public record DayNotCounted(LocalDate day, Why why, Optional<String> name) {

  /**
   * Why it is no working day. Christmas Day and Good Friday are named in the Act beside bank
   * holidays.
   */
  public enum Why {
    SATURDAY,
    SUNDAY,
    CHRISTMAS_DAY,
    GOOD_FRIDAY,
    BANK_HOLIDAY,
    /** Part of a school holiday longer than a week: SI 2005/2038, reg. 2, and nowhere else. */
    SCHOOL_HOLIDAY
  }
}
