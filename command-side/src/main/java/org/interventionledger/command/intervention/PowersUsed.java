package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;

/**
 * What the authority has done about its powers under ss.63, 64 and 66 and SSFA 1998, Sch. 15.
 *
 * @param notified by power, the notification to the Secretary of State that no use of it has
 *     followed yet
 * @param consultation on arrangements, while none have been required since
 */
record PowersUsed(
    Map<Power, SecretaryOfStateNotified> notified,
    Optional<ArrangementsConsultationRecorded> consultation,
    Matters<RequiredArrangements> arrangements,
    Matters<Appointment> appointments,
    Matters<Suspension> suspensions) {

  static final PowersUsed NONE =
      new PowersUsed(Map.of(), Optional.empty(), Matters.none(), Matters.none(), Matters.none());

  PowersUsed {
    notified = Map.copyOf(notified);
  }

  /** A suspension that is in effect on a day. */
  Optional<Suspension> suspensionOn(LocalDate day) {
    return suspensions.all().filter(suspension -> suspension.isInEffect(day)).findFirst();
  }

  /** Suspensions of which notice runs on a day. */
  Stream<Suspension> pendingOn(LocalDate day) {
    return suspensions.all().filter(it -> day.isBefore(it.beginsOn()) && !it.isOver(day));
  }

  /**
   * @param starts of boards: one that is known, and comes after this, ends what this makes
   */
  PowersUsed then(PowerEvent event, Stream<StartOfBoard> starts) {
    var next = StartOfBoard.next(starts, event.happenedOn());
    return switch (event) {
      case SecretaryOfStateNotified told -> thenNotified(told);
      // The start of the board has said so already.
      case PowersEndedByBoard _ -> this;
      case ArrangementsEvent about -> thenArrangements(about);
      case AdditionalGovernorsEvent about -> thenGovernors(about, next);
      case BudgetEvent about -> thenBudget(about, next);
    };
  }

  /** With the start of an interim board, additional governors vacate office and suspensions end. */
  PowersUsed endedBy(StartOfBoard start) {
    return new PowersUsed(
        notified,
        consultation,
        arrangements,
        appointments.each(appointment -> appointment.vacatedFor(start)),
        suspensions.each(suspension -> suspension.endedBy(start)));
  }

  /** The board did not start after all. */
  PowersUsed goingOnWithout(StartOfBoard start) {
    return new PowersUsed(
        notified,
        consultation,
        arrangements,
        appointments.each(appointment -> appointment.goesOnWithout(start)),
        suspensions.each(suspension -> suspension.goesOnWithout(start)));
  }

  private PowersUsed thenNotified(SecretaryOfStateNotified told) {
    var more = new EnumMap<Power, SecretaryOfStateNotified>(Power.class);
    more.putAll(notified);
    told.powers().forEach(power -> more.put(power, told));
    return new PowersUsed(more, consultation, arrangements, appointments, suspensions);
  }

  private PowersUsed thenArrangements(ArrangementsEvent event) {
    return switch (event) {
      case ArrangementsConsultationRecorded held ->
          new PowersUsed(notified, Optional.of(held), arrangements, appointments, suspensions);
      case ArrangementsRequired required ->
          new PowersUsed(
              without(Power.ENTER_INTO_ARRANGEMENTS),
              Optional.empty(),
              arrangements.with(
                  required.arrangementsId(),
                  _ -> Optional.of(new RequiredArrangements.Standing(required))),
              appointments,
              suspensions);
      case ArrangementsEnded ended ->
          new PowersUsed(
              notified,
              consultation,
              arrangements.with(
                  ended.arrangementsId(), before -> RequiredArrangements.ended(before, ended)),
              appointments,
              suspensions);
    };
  }

  private PowersUsed thenGovernors(AdditionalGovernorsEvent event, Optional<StartOfBoard> next) {
    return switch (event) {
      case AdditionalGovernorsAppointed appointed ->
          new PowersUsed(
              without(Power.ADDITIONAL_GOVERNORS),
              consultation,
              arrangements,
              appointments.with(
                  appointed.appointmentId(), _ -> Optional.of(Appointment.of(appointed, next))),
              suspensions);
      case AdditionalGovernorEnded left -> about(left, appointment -> appointment.without(left));
      case FoundationGovernorsMatched match ->
          about(match, appointment -> appointment.matchedBy(match));
    };
  }

  private PowersUsed about(AdditionalGovernorsEvent event, UnaryOperator<Appointment> becomes) {
    return new PowersUsed(
        notified,
        consultation,
        arrangements,
        appointments.with(event.appointmentId(), before -> before.map(becomes)),
        suspensions);
  }

  private PowersUsed thenBudget(BudgetEvent event, Optional<StartOfBoard> next) {
    return new PowersUsed(
        event instanceof DelegatedBudgetSuspended
            ? without(Power.SUSPEND_DELEGATED_BUDGET)
            : notified,
        consultation,
        arrangements,
        appointments,
        suspensions.with(event.suspensionId(), before -> Suspension.after(before, event, next)));
  }

  /** A use of a power uses its notification up. */
  private Map<Power, SecretaryOfStateNotified> without(Power used) {
    var rest = new EnumMap<Power, SecretaryOfStateNotified>(Power.class);
    rest.putAll(notified);
    rest.remove(used);
    return rest;
  }
}
