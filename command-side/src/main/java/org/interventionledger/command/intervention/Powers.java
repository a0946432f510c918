package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.EndAdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementsCommand;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetCommand;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.PowerCommand.NotifySecretaryOfState;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.Statute;

/** What the powers of ss.63, 64 and 66 have in common: a gateway, its two months, and s.70A. */
final class Powers {

  static final Provision NOTIFICATION = eia("s.70A(1)");

  private Powers() {}

  static List<InterventionEvent> decide(
      PowerCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited) {
    return List.of(
        switch (command) {
          case ArrangementsCommand act -> Arrangements.decide(act, position, acting, school, cited);
          case AdditionalGovernorsCommand act ->
              AdditionalGovernors.decide(act, position, acting, school);
          case BudgetCommand act -> BudgetSuspensions.decide(act, position, acting, school);
          case NotifySecretaryOfState act -> notified(act, position, acting, school);
        });
  }

  /**
   * Where Part 4 reaches the school and the duty is law. A notification may come before
   * eligibility.
   */
  static void checkMayNotify(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    if (Statute.on(on).notifySecretaryOfStateFirst().isEmpty()) {
      throw new Refused(
          LawRefusal.NOTIFICATION_NOT_YET_LAW,
          date("happenedOn", on),
          date("since", Statute.notificationsSince()));
    }
  }

  /**
   * A power may be used on a day, as far as all of them ask the same. The day that counts is the
   * day of issue for ss.63 and 64, and the day of receipt for s.66.
   *
   * @return the gateway that it is used through
   */
  static OpenGateway checkMayUse(
      Power power, LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    Statute.on(on);
    var gateway = usable(power, position, on);
    Freeze.check(power, position, on);
    StateEffects.check(power, position, gateway, on);
    checkNotified(power, position, on);
    return gateway;
  }

  /** The Secretary of State was notified of this use, not of an earlier one. */
  static void checkNotified(Power power, LegalPosition position, LocalDate use) {
    if (!Statute.on(use).notifySecretaryOfStateFirst().contains(power)) {
      return;
    }
    var told = position.powers().notified().get(power);
    if (told == null) {
      throw new Refused(
          LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED,
          date("happenedOn", use),
          term("power", power));
    }
    Order.check(use, told);
  }

  private static OpenGateway usable(Power power, LegalPosition position, LocalDate on) {
    var open = Gateways.open(position, on);
    var law = Statute.on(on).powers();
    var inLaw = open.stream().filter(gateway -> gateway.isFor(power, law)).toList();
    if (!open.isEmpty() && inLaw.isEmpty()) {
      throw new Refused(
          LawRefusal.NOT_ON_PAY_AND_CONDITIONS_ALONE,
          date("since", open.getFirst().since()),
          terms("powers", open.getFirst().powers().keySet().stream().sorted().toList()));
    }
    var gateways = inLaw.stream().filter(gateway -> gateway.opens(power)).toList();
    if (gateways.isEmpty()) {
      return Eligibility.gatewayFor(power, position, on);
    }
    return gateways.stream()
        .filter(gateway -> gateway.isUsable(power, on))
        .findFirst()
        .orElseThrow(() -> whyNot(gateways.getLast(), power, on));
  }

  private static Refused whyNot(OpenGateway gateway, Power power, LocalDate on) {
    var from = gateway.powers().get(power);
    if (on.isBefore(from)) {
      return proposedFromALaterDay(gateway, power, on);
    }
    var window = gateway.window().orElseThrow();
    return new Refused(
        LawRefusal.TIME_FOR_POWER_HAS_PASSED,
        date("happenedOn", on),
        term("power", power),
        date("opensOn", window.opensOn()),
        date("lastDay", window.lastDay()));
  }

  /** By the law of the proposal, where it is one of the authority's. */
  static Refused proposedFromALaterDay(OpenGateway gateway, Power power, LocalDate on) {
    var rule = LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY;
    var citation =
        switch (gateway.origin()) {
          case GatewayOrigin.Warned(var notice) ->
              notice.powers().get(power).provision().toString();
          case GatewayOrigin.Inspected _, GatewayOrigin.WarnedByState _, GatewayOrigin.Coasting _ ->
              rule.citation();
        };
    return Refused.byRule(
        rule,
        citation,
        date("happenedOn", on),
        term("power", power),
        date("effectiveFrom", gateway.powers().get(power)));
  }

  private static SecretaryOfStateNotified notified(
      NotifySecretaryOfState told, LegalPosition position, Acting acting, Particulars school) {
    checkMayNotify(school, told.notifiedOn());
    var owed = Statute.on(told.notifiedOn()).notifySecretaryOfStateFirst();
    if (told.powers().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_POWER_TO_NOTIFY, terms("powers", owed.stream().sorted().toList()));
    }
    var consented = Statute.on(told.notifiedOn()).powers().consented();
    if (told.powers().stream().anyMatch(consented::contains)) {
      throw new Refused(
          LawRefusal.POWER_NEEDS_CONSENT_INSTEAD, terms("powers", owed.stream().sorted().toList()));
    }
    var event =
        new SecretaryOfStateNotified(
            told.urn(),
            acting.officer().authority(),
            told.notifiedOn(),
            told.powers(),
            told.method(),
            told.evidence(),
            NOTIFICATION.asOn(told.notifiedOn()));
    if (position.powers().notified().containsValue(event)) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", told.notifiedOn()));
    }
    return event;
  }

  /** The entry that an act about a power is recorded as. */
  static Class<? extends PowerEvent> kind(PowerCommand command) {
    return switch (command) {
      case NotifySecretaryOfState _ -> SecretaryOfStateNotified.class;
      case ConsultOnArrangements _ -> ArrangementsConsultationRecorded.class;
      case RequireArrangements _ -> ArrangementsRequired.class;
      case EndArrangements _ -> ArrangementsEnded.class;
      case AppointAdditionalGovernors _ -> AdditionalGovernorsAppointed.class;
      case EndAdditionalGovernor _ -> AdditionalGovernorEnded.class;
      case RecordFoundationGovernorsMatched _ -> FoundationGovernorsMatched.class;
      case SuspendDelegatedBudget _ -> DelegatedBudgetSuspended.class;
      case GiveNoticeOfSuspension _ -> NoticeOfSuspensionGiven.class;
      case ReviewBudgetSuspension _ -> BudgetSuspensionReviewed.class;
      case RevokeBudgetSuspension _ -> BudgetSuspensionRevoked.class;
    };
  }
}
