package org.interventionledger.api.calendar;

import java.util.List;

/**
 * Which bank holidays of a part of the United Kingdom are counted with, and where were those of
 * each year taken from? Latest year first.
 */
public record FindBankHolidays(Division division) {

  /** The answer. */
  public record BankHolidaysInForce(Division division, List<Year> years) {
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
