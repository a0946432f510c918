package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A period of calendar months following a day, with its arithmetic: each month ends on the date
 * that corresponds to the day, or on its own last day where it has no such date.
 *
 * @param following the day that it follows, which is not itself counted
 * @param ends the last day of each month, in order
 * @param endsOn its last day
 * @param shorterMonth the last month has no such date, and its last day is taken
 * @param overFrom the day after, on which it is over
 * @param rule by what it is reckoned so
 */
public record MonthsFollowing(
    LocalDate following,
    int months,
    List<MonthEnd> ends,
    LocalDate endsOn,
    boolean shorterMonth,
    LocalDate overFrom,
    String rule) {

  /**
   * One month of them.
   *
   * @param number which it is, from one
   * @param shorter it has no corresponding date
   */
  public record MonthEnd(int number, LocalDate endsOn, boolean shorter) {}

  public MonthsFollowing {
    ends = List.copyOf(ends);
  }
}
