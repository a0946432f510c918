package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.rules.Truth;

/** Asking for support: what the school is entitled to, or, with a reason, something beyond it. */
final class Asking {

  private Asking() {}

  static SupportAsked ask(AskForSupport act, SupportRecord record, SupportDecisions decisions) {
    if (record.has(act.supportId())) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", act.supportId()));
    }
    var rows = decisions.rows().apply(act.askedOn());
    var entitlement = act.entitlement().map(id -> entitlement(act, rows.entitlement(id), rows));
    if (entitlement.isEmpty() && act.beyond().isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.BEYOND_THE_ENTITLEMENTS,
          rows.rules().cite(EntitlementRows.SECTION),
          date("askedOn", act.askedOn()));
    }
    act.visit().ifPresent(visit -> checkVisit(visit, act, decisions));
    return new SupportAsked(
        act.urn(),
        decisions.authority(),
        act.supportId(),
        act.askedOn(),
        entitlement,
        act.what(),
        act.why(),
        rows.participant(act.askedBy()),
        act.visit(),
        act.beyond(),
        rows.rules().version());
  }

  private static EntitlementAsked entitlement(
      AskForSupport act, Entitlement entitlement, EntitlementRows rows) {
    if (rows.holds(entitlement) != Truth.TRUE && act.beyond().isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.NOT_ENTITLED,
          rows.rules().cite(rows.row(entitlement).toString()),
          text("entitlement", entitlement.label()),
          date("askedOn", act.askedOn()),
          text("missing", String.join(", ", rows.missing(entitlement))));
    }
    return rows.asked(entitlement, act.line());
  }

  private static void checkVisit(String visit, AskForSupport act, SupportDecisions decisions) {
    var held =
        decisions.held().get().stream()
            .filter(it -> it.activityId().equals(visit))
            .findFirst()
            .orElseThrow(() -> new Refused(RecordRefusal.ACTIVITY_NOT_FOUND, text("id", visit)));
    Order.check(act.askedOn(), held);
  }
}
