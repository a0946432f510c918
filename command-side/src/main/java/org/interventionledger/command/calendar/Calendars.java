package org.interventionledger.command.calendar;

/** The calendars that periods are counted with. */
public interface Calendars {

  /** Working days by the bank holidays adopted by now. */
  WorkingDays workingDays();
}
