package org.interventionledger.api.calendar;

import java.util.List;

/**
 * Which bank holidays are counted with, and where were those of each year taken from? Latest year
 * first.
 */
public record FindBankHolidays() {

  /** The answer. */
  public record BankHolidaysInForce(List<Year> years) {
    public BankHolidaysInForce {
      years = List.copyOf(years);
    }
  }

  /** A year that is in a list; all other years are reckoned. */
  public record Year(YearOfHolidays year, List<BankHoliday> holidays) {
    public Year {
      holidays = List.copyOf(holidays);
    }
  }
}
