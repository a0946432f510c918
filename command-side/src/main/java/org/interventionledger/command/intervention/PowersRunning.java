package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.record.FindPosition.Period.ARRANGEMENTS;
import static org.interventionledger.api.record.FindPosition.Period.BUDGET_SUSPENSION;
import static org.interventionledger.api.record.FindPosition.Period.NOTICE_OF_SUSPENSION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;

/** What powers that were used run, or ran, from a day to a day. */
final class PowersRunning {

  private PowersRunning() {}

  static Stream<Running> of(PowersUsed powers, LocalDate on) {
    return Stream.of(
            powers.arrangements().all().map(PowersRunning::arrangements),
            powers
                .appointments()
                .all()
                .filter(appointment -> !appointment.remainingOn(on).isEmpty())
                .map(PowersRunning::governors),
            powers.suspensions().all().flatMap(PowersRunning::suspension))
        .flatMap(running -> running);
  }

  private static Running arrangements(RequiredArrangements arrangements) {
    var required = arrangements.required();
    var ended =
        switch (arrangements) {
          case RequiredArrangements.Standing _ -> Optional.<ArrangementsEnded>empty();
          case RequiredArrangements.Ended(_, var end) -> Optional.of(end);
        };
    return new Running(
        ARRANGEMENTS,
        required.requiredOn(),
        ended.map(ArrangementsEnded::endedOn),
        required.provision());
  }

  private static Running governors(Appointment appointment) {
    var from =
        appointment.appointed().governors().stream()
            .map(AdditionalGovernor::from)
            .min(LocalDate::compareTo);
    return new Running(
        ADDITIONAL_GOVERNORS,
        from.orElse(appointment.appointed().appointedOn()),
        appointment.lastDay(),
        appointment.appointed().provision());
  }

  /** The notice runs until the day before; the suspension until the day before it is over. */
  private static Stream<Running> suspension(Suspension suspension) {
    var begins = suspension.beginsOn();
    var dayBeforeOver = suspension.overFrom().map(over -> over.minusDays(1));
    var noticeUntil = dayBeforeOver.filter(begins::isAfter).orElse(begins.minusDays(1));
    var notice = suspension.notice();
    var noticeRuns =
        running(NOTICE_OF_SUSPENSION, notice.happenedOn(), Optional.of(noticeUntil), notice);
    return Stream.of(
        switch (notice) {
          case NoticeOfSuspensionGiven given ->
              Windows.with(noticeRuns, SuspensionNotices.month(given.givenOn()));
          case DelegatedBudgetSuspended _, BudgetSuspensionReviewed _, BudgetSuspensionRevoked _ ->
              noticeRuns;
        },
        running(BUDGET_SUSPENSION, begins, dayBeforeOver, notice));
  }

  private static Running running(
      Period period, LocalDate from, Optional<LocalDate> to, PowerEvent by) {
    return new Running(period, from, to, by.provision());
  }
}
