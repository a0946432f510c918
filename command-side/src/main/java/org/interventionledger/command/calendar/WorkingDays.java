package org.interventionledger.command.calendar;

import static org.interventionledger.api.calendar.DayNotCounted.Why.BANK_HOLIDAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.CHRISTMAS_DAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.GOOD_FRIDAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.SATURDAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.SCHOOL_HOLIDAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.terms.Provision;

/**
 * Counts periods in working days, by the bank holidays that were adopted when it was made. There
 * are three calendars. Part 4's has every day but Saturdays, Sundays, Christmas Day, Good Friday
 * and bank holidays in England (EIA 2006, s.60(10), until 17 April 2016; the Act has defined the
 * word nowhere since, and s.69B alone still counts in it). That of inspections has no day of a
 * school holiday longer than a week either (SI 2005/2038, reg. 2). That of requests for information
 * has no bank holiday of any part of the United Kingdom (FOIA 2000, s.10(6)).
 */
public final class WorkingDays {

  private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

  /** The other parts of it: no act adopts their lists. */
  private static final List<BankHolidays> KINGDOM =
      List.of(BuiltInBankHolidays.SCOTLAND, BuiltInBankHolidays.NORTHERN_IRELAND);

  private final BankHolidays bankHolidays;

  WorkingDays(BankHolidays bankHolidays) {
    this.bankHolidays = bankHolidays;
  }

  /** By the list that the ledger comes with. */
  public static WorkingDays asBuiltIn() {
    return new WorkingDays(BuiltInBankHolidays.LIST);
  }

  /** Whether a day is a working day of Part 4's calendar. */
  boolean includes(LocalDate day) {
    return whyNot(day).isEmpty();
  }

  /** So many working days following a day, which is not itself counted: s.60(10), s.60A(10). */
  public CountedPeriod following(LocalDate day, int workingDays, Provision provision) {
    return count(day.plusDays(1), workingDays, provision, this::whyNot);
  }

  /**
   * So many working days beginning with a day, which counts if it is a working day: ss.69A and 69B.
   */
  public CountedPeriod beginningWith(LocalDate day, int workingDays, Provision provision) {
    return count(day, workingDays, provision, this::whyNot);
  }

  /** So many working days beginning immediately after a day, by the calendar of SI 2005/2038. */
  public CountedPeriod afterReceipt(
      LocalDate day, int workingDays, SchoolHolidays holidays, Provision provision) {
    return count(day.plusDays(1), workingDays, provision, candidate -> whyNot(candidate, holidays));
  }

  /** So many working days following a day, by the calendar of FOIA 2000, s.10. */
  public CountedPeriod anywhereInTheKingdom(LocalDate day, int workingDays, Provision provision) {
    return count(day.plusDays(1), workingDays, provision, this::whyNotAnywhere, KINGDOM);
  }

  private CountedPeriod count(
      LocalDate from,
      int workingDays,
      Provision provision,
      Function<LocalDate, Optional<DayNotCounted>> whyNot) {
    return count(from, workingDays, provision, whyNot, List.of());
  }

  private CountedPeriod count(
      LocalDate from,
      int workingDays,
      Provision provision,
      Function<LocalDate, Optional<DayNotCounted>> whyNot,
      List<BankHolidays> besides) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("A period has at least one working day: " + workingDays);
    }
    var notCounted = new ArrayList<DayNotCounted>();
    var counted = 0;
    var day = from;
    while (true) {
      var skipped = whyNot.apply(day);
      skipped.ifPresent(notCounted::add);
      if (skipped.isEmpty() && ++counted == workingDays) {
        return new CountedPeriod(
            from, day, workingDays, notCounted, sources(from, day, besides), provision);
      }
      day = day.plusDays(1);
    }
  }

  private Optional<DayNotCounted> whyNot(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of(new DayNotCounted(day, SATURDAY, Optional.empty()));
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of(new DayNotCounted(day, SUNDAY, Optional.empty()));
    }
    if (MonthDay.from(day).equals(CHRISTMAS)) {
      return Optional.of(new DayNotCounted(day, CHRISTMAS_DAY, Optional.empty()));
    }
    if (day.equals(EasterSunday.of(day.getYear()).minusDays(2))) {
      return Optional.of(new DayNotCounted(day, GOOD_FRIDAY, Optional.empty()));
    }
    return bankHolidays
        .on(day)
        .map(holiday -> new DayNotCounted(day, BANK_HOLIDAY, Optional.of(holiday.name())));
  }

  private Optional<DayNotCounted> whyNot(LocalDate day, SchoolHolidays holidays) {
    return whyNot(day)
        .or(
            () ->
                holidays
                    .on(day)
                    .map(
                        holiday ->
                            new DayNotCounted(day, SCHOOL_HOLIDAY, Optional.of(holiday.name()))));
  }

  private Optional<DayNotCounted> whyNotAnywhere(LocalDate day) {
    return whyNot(day)
        .or(() -> KINGDOM.stream().flatMap(part -> whyNot(day, part).stream()).findFirst());
  }

  private static Optional<DayNotCounted> whyNot(LocalDate day, BankHolidays elsewhere) {
    return elsewhere
        .on(day)
        .map(
            holiday ->
                new DayNotCounted(
                    day,
                    BANK_HOLIDAY,
                    Optional.of(holiday.name() + ", " + elsewhere.division().label())));
  }

  private List<YearOfHolidays> sources(LocalDate from, LocalDate to, List<BankHolidays> besides) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .boxed()
        .flatMap(
            year ->
                Stream.concat(Stream.of(bankHolidays), besides.stream())
                    .map(list -> list.year(year).from()))
        .distinct()
        .toList();
  }
}
