package org.interventionledger.api.calendar;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.terms.Provision;

/**
 * A period of working days with its arithmetic: which days it passes over and why, and from which
 * list the bank holidays of each of its years were taken.
 *
 * @param countedFrom the first day that may count. Where a period follows a day, such as the day a
 *     notice is given, it is the day after; where it begins with a day, it is that day
 * @param endsOn its last working day
 * @param workingDays how many it has
 * @param notCounted the days from {@code countedFrom} to {@code endsOn} that are no working days,
 *     in order
 * @param holidaysFrom where the bank holidays of each year it touches were taken from
 */
public record CountedPeriod(
    LocalDate countedFrom,
    LocalDate endsOn,
    int workingDays,
    List<DayNotCounted> notCounted,
    List<YearOfHolidays> holidaysFrom,
    Provision provision) {

  public CountedPeriod {
    notCounted = List.copyOf(notCounted);
    holidaysFrom = List.copyOf(holidaysFrom);
  }

  /** The same, with the day whose law it is counted by. */
  public CountedPeriod asOn(LocalDate lawOf) {
    return new CountedPeriod(
        countedFrom, endsOn, workingDays, notCounted, holidaysFrom, provision.asOn(lawOf));
  }
}
