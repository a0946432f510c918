package org.interventionledger.api.calendar;

import java.time.LocalDate;

/**
 * A holiday of a school, from the first to the last day without school.
 *
 * @param name what it follows, such as "Autumn 2026"
 */
public record SchoolHoliday(String name, LocalDate firstDay, LocalDate lastDay) {

  /** Whether a day is part of it. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
