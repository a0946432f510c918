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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.Division;
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

  private final Function<Division, BankHolidays> held;

  WorkingDays(Function<Division, BankHolidays> held) {
    this.held = held;
  }

  /** By the lists that the ledger comes with. */
  public static WorkingDays asBuiltIn() {
    return new WorkingDays(BuiltInBankHolidays::of);
  }

  /** Whether a day is a working day of Part 4's calendar. */
  boolean includes(LocalDate day) {
    return whyNot(day, inEngland()).isEmpty();
  }

  /** So many working days following a day, which is not itself counted: s.60(10), s.60A(10). */
  public CountedPeriod following(LocalDate day, int workingDays, Provision provision) {
    return count(day.plusDays(1), workingDays, provision, inEngland());
  }

  /**
   * So many working days beginning with a day, which counts if it is a working day: ss.69A and 69B.
   */
  public CountedPeriod beginningWith(LocalDate day, int workingDays, Provision provision) {
    return count(day, workingDays, provision, inEngland());
  }

  /** So many working days beginning immediately after a day, by the calendar of SI 2005/2038. */
  public CountedPeriod afterReceipt(
      LocalDate day, int workingDays, SchoolHolidays holidays, Provision provision) {
    var lists = inEngland();
    return count(
        day.plusDays(1),
        workingDays,
        provision,
        lists,
        candidate -> whyNot(candidate, lists).or(() -> whyNot(candidate, holidays)));
  }

  /** So many working days following a day, by the calendar of FOIA 2000, s.10. */
  public CountedPeriod anywhereInTheKingdom(LocalDate day, int workingDays, Provision provision) {
    var everywhere = Arrays.stream(Division.values()).map(held).toList();
    return count(day.plusDays(1), workingDays, provision, everywhere);
  }

  private List<BankHolidays> inEngland() {
    return List.of(held.apply(Division.ENGLAND_AND_WALES));
  }

  private static CountedPeriod count(
      LocalDate from, int workingDays, Provision provision, List<BankHolidays> lists) {
    return count(from, workingDays, provision, lists, candidate -> whyNot(candidate, lists));
  }

  private static CountedPeriod count(
      LocalDate from,
      int workingDays,
      Provision provision,
      List<BankHolidays> lists,
      Function<LocalDate, Optional<DayNotCounted>> whyNot) {
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
            from, day, workingDays, notCounted, sources(from, day, lists), provision);
      }
      day = day.plusDays(1);
    }
  }

  private static Optional<DayNotCounted> whyNot(LocalDate day, List<BankHolidays> lists) {
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
    return lists.stream().flatMap(list -> whyNot(day, list)).findFirst();
  }

  private static Stream<DayNotCounted> whyNot(LocalDate day, BankHolidays list) {
    return list.on(day).stream()
        .map(
            holiday ->
                new DayNotCounted(
                    day, BANK_HOLIDAY, Optional.of(holiday.name() + elsewhere(list.division()))));
  }

  private static Optional<DayNotCounted> whyNot(LocalDate day, SchoolHolidays holidays) {
    return holidays
        .on(day)
        .map(holiday -> new DayNotCounted(day, SCHOOL_HOLIDAY, Optional.of(holiday.name())));
  }

  /** What is of another part of the kingdom than England says so. */
  private static String elsewhere(Division division) {
    return switch (division) {
      case ENGLAND_AND_WALES -> "";
      case SCOTLAND -> ", Scotland";
      case NORTHERN_IRELAND -> ", Northern Ireland";
    };
  }

  private static List<YearOfHolidays> sources(
      LocalDate from, LocalDate to, List<BankHolidays> lists) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .boxed()
        .flatMap(year -> lists.stream().map(list -> source(list, year)))
        .distinct()
        .toList();
  }

  private static YearOfHolidays source(BankHolidays list, int year) {
    var from = list.year(year).from();
    return list.holds(year)
        ? new YearOfHolidays(year, from.source() + elsewhere(list.division()))
        : from;
  }
}
