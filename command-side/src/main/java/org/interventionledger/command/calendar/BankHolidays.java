package org.interventionledger.command.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.YearOfHolidays;

/**
 * The bank holidays held, year by year, each year from one list. A later list stands in place of an
 * earlier one for the years that it has, and leaves the others as they were: GOV.UK's list drops
 * the years that are past. Years in no list are reckoned.
 */
record BankHolidays(Division division, SortedMap<Integer, Year> years) {

  BankHolidays {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /** The bank holidays of a year, and where they were taken from. */
  record Year(YearOfHolidays from, List<BankHoliday> days) {}

  static BankHolidays of(Division division, String source, Collection<BankHoliday> list) {
    return new BankHolidays(division, new TreeMap<>()).then(source, list);
  }

  /** With a later list. */
  BankHolidays then(String source, Collection<BankHoliday> list) {
    var after = new TreeMap<>(years);
    list.stream()
        .collect(groupingBy(holiday -> holiday.day().getYear()))
        .forEach((year, days) -> after.put(year, new Year(new YearOfHolidays(year, source), days)));
    return new BankHolidays(division, after);
  }

  BankHolidays then(CalendarEvent event) {
    return switch (event) {
      case BankHolidaysAdopted adopted -> then(adopted.source(), adopted.holidays());
      case TermDatesAdopted _ -> this;
    };
  }

  /** Whether the same days of the same years are held, wherever from. */
  boolean sameDaysAs(BankHolidays other) {
    return days().equals(other.days());
  }

  private Set<BankHoliday> days() {
    return years.values().stream().flatMap(year -> year.days().stream()).collect(toSet());
  }

  Optional<BankHoliday> on(LocalDate day) {
    return year(day.getYear()).days().stream()
        .filter(holiday -> holiday.day().equals(day))
        .findFirst();
  }

  /** A year from its list, or reckoned for want of one. */
  Year year(int number) {
    return holds(number) ? years.get(number) : ReckonedBankHolidays.year(division, number);
  }

  /** Whether a year is in a list. */
  boolean holds(int number) {
    return years.containsKey(number);
  }

  /** The years that are in a list. */
  List<Year> held() {
    return List.copyOf(years.values());
  }
}
