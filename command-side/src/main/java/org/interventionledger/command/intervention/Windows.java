package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.POWERS_WINDOW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interventionledger.api.calendar.MonthsFollowing;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.record.FindPosition.Running;

/**
 * The period in which powers may be used, with its arithmetic. How many months it has is read from
 * its days, as they were recorded by the law of their time.
 */
final class Windows {

  private static final int MONTHS_OF_A_YEAR = 12;

  private Windows() {}

  static Running running(PowerWindow window) {
    return new Running(
        POWERS_WINDOW,
        window.opensOn(),
        Optional.of(window.lastDay()),
        window.provision(),
        Optional.empty(),
        months(window.opensOn().minusDays(1), window.lastDay()));
  }

  static Optional<MonthsFollowing> months(LocalDate following, LocalDate lastDay) {
    return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
        .filter(months -> following.plusMonths(months).equals(lastDay))
        .mapToObj(
            months ->
                new MonthsFollowing(
                    following,
                    months,
                    lastDay,
                    lastDay.getDayOfMonth() < following.getDayOfMonth()))
        .findFirst();
  }
}
