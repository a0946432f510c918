package org.interventionledger.command.intervention;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.interventionledger.api.record.FindPosition.Period.POWERS_WINDOW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DaysFollowing;
import org.interventionledger.api.calendar.MonthsFollowing;
import org.interventionledger.api.calendar.MonthsFollowing.MonthEnd;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.terms.Provision;

/**
 * Periods that run, with their arithmetic: of working days, of calendar months and of calendar
 * days. How many months a window has is read from its days, as they were recorded by the law of
 * their time.
 */
final class Windows {

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final String CORRESPONDING_DATE =
      "Interpretation Act 1978, Sch. 1; Dodds v Walker [1981] 1 WLR 1027";

  private Windows() {}

  static Running running(PowerWindow window) {
    var running =
        new Running(
            POWERS_WINDOW, window.opensOn(), Optional.of(window.lastDay()), window.provision());
    return months(window.opensOn().minusDays(1), window.lastDay())
        .map(months -> with(running, months))
        .orElse(running);
  }

  /** A compliance period, counted in working days or in those that the notice specifies. */
  static Running running(Period kind, CompliancePeriod period, Optional<CountedPeriod> counted) {
    var running =
        new Running(kind, period.beginsOn(), Optional.of(period.endsOn()), period.provision());
    return counted
        .map(it -> with(running, it))
        .orElseGet(
            () ->
                with(
                    running, new DaysFollowing(period.beginsOn(), period.days(), period.endsOn())));
  }

  static Running counted(Period kind, CountedPeriod counted, Provision provision) {
    return with(
        new Running(kind, counted.countedFrom(), Optional.of(counted.endsOn()), provision),
        counted);
  }

  static Optional<MonthsFollowing> months(LocalDate following, LocalDate lastDay) {
    return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
        .filter(months -> following.plusMonths(months).equals(lastDay))
        .mapToObj(months -> months(following, months))
        .findFirst();
  }

  static MonthsFollowing months(LocalDate following, int months) {
    var ends = IntStream.rangeClosed(1, months).mapToObj(number -> end(following, number)).toList();
    var last = ends.getLast();
    return new MonthsFollowing(
        following,
        months,
        ends,
        last.endsOn(),
        last.shorter(),
        last.endsOn().plusDays(1),
        CORRESPONDING_DATE);
  }

  private static MonthEnd end(LocalDate following, int number) {
    var ends = following.plusMonths(number);
    return new MonthEnd(number, ends, ends.getDayOfMonth() < following.getDayOfMonth());
  }

  static Running with(Running running, MonthsFollowing months) {
    return with(running, running.counted(), Optional.of(months), running.days());
  }

  private static Running with(Running running, CountedPeriod counted) {
    return with(running, Optional.of(counted), running.months(), running.days());
  }

  static Running with(Running running, DaysFollowing days) {
    return with(running, running.counted(), running.months(), Optional.of(days));
  }

  private static Running with(
      Running running,
      Optional<CountedPeriod> counted,
      Optional<MonthsFollowing> months,
      Optional<DaysFollowing> days) {
    return new Running(
        running.period(),
        running.beginsOn(),
        running.endsOn(),
        running.provision(),
        counted,
        months,
        days,
        running.daysLeft());
  }

  /** With the days that are left on a day, which is one of them. */
  static Running leftOn(LocalDate on, Running running) {
    return new Running(
        running.period(),
        running.beginsOn(),
        running.endsOn(),
        running.provision(),
        running.counted(),
        running.months(),
        running.days(),
        running.endsOn().map(ends -> DAYS.between(on, ends) + 1));
  }
}
