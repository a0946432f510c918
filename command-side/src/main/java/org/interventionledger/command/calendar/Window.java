package org.interventionledger.command.calendar;

import java.time.LocalDate;

/** A stretch of days, both of its ends counted. */
public record Window(LocalDate from, LocalDate to) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Window other) {
    return !other.to().isBefore(from) && !other.from().isAfter(to);
  }

  public boolean isOver(LocalDate on) {
    return to.isBefore(on);
  }
}
