package org.interventionledger.command.cadence;

import java.time.LocalDate;

/** A stretch of days, both of its ends counted. */
record Window(LocalDate from, LocalDate to) {

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean overlaps(Window other) {
    return !other.to().isBefore(from) && !other.from().isAfter(to);
  }

  boolean isOver(LocalDate on) {
    return to.isBefore(on);
  }
}
