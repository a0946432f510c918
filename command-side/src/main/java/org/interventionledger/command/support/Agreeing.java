package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.support.SupportRecord.Request;

/**
 * Agreeing on support. Where the framework says who pays, another one pays with a reason; where it
 * is silent, or leaves it to be confirmed, whoever pays does so with a reason.
 */
final class Agreeing {

  private Agreeing() {}

  static SupportAgreed agree(AgreeSupport act, SupportRecord record, SupportDecisions decisions) {
    var rows = decisions.rows().apply(act.agreedOn());
    var asked = open(record.request(act.supportId(), rows));
    Order.check(act.agreedOn(), asked);
    act.until().ifPresent(until -> Order.check(until, act.from(), "from"));
    checkStillEntitled(act, asked, rows);
    checkPayers(act, asked);
    var allowance = new Allowance(asked, decisions.stretches());
    if (act.beyond().isEmpty()) {
      var others = asked.entitlement().stream().flatMap(of -> record.under(of.id()));
      act.days().ifPresent(days -> allowance.checkAgreed(days, act.from(), act.until(), others));
    }
    return new SupportAgreed(
        act.urn(),
        decisions.authority(),
        act.supportId(),
        act.agreedOn(),
        asked.what(),
        act.provider(),
        act.payers(),
        act.from(),
        act.until(),
        act.days(),
        act.agreedWith().stream().map(rows::participant).toList(),
        act.whyThesePay(),
        act.beyond(),
        asked.entitlement(),
        asked.framework());
  }

  /** Between asking and agreeing a school may have left the level that gave it the support. */
  private static void checkStillEntitled(
      AgreeSupport act, SupportAsked asked, EntitlementRows rows) {
    if (act.beyond().isEmpty()
        && asked.beyond().isEmpty()
        && rows.rules().version().equals(asked.framework())
        && asked.entitlement().filter(it -> !rows.isHeld(it)).isPresent()) {
      throw SupportRecord.refusal(
          FrameworkRefusal.NO_LONGER_ENTITLED,
          asked,
          date("agreedOn", act.agreedOn()),
          date("askedOn", asked.askedOn()));
    }
  }

  private static SupportAsked open(Request request) {
    return switch (request) {
      case Request.Open(var asked) -> asked;
      case Request.Agreed(var asked, var agreed) ->
          throw SupportRecord.refusal(
              FrameworkRefusal.SUPPORT_ALREADY_AGREED, asked, date("agreedOn", agreed.agreedOn()));
      case Request.PartlyDelivered(var asked, var agreed, _) ->
          throw SupportRecord.refusal(
              FrameworkRefusal.SUPPORT_ALREADY_AGREED, asked, date("agreedOn", agreed.agreedOn()));
      case Request.Delivered delivered -> throw SupportRecord.alreadyDelivered(delivered);
      case Request.Closed closed -> throw SupportRecord.isClosed(closed);
    };
  }

  private static void checkPayers(AgreeSupport act, SupportAsked asked) {
    if (act.whyThesePay().isPresent()) {
      return;
    }
    var stated = stated(asked.entitlement().map(EntitlementAsked::funding).orElse(List.of()));
    if (stated.isEmpty()) {
      throw SupportRecord.refusal(
          FrameworkRefusal.WHO_PAYS_IS_NOT_STATED, asked, terms("payers", act.payers()));
    }
    if (!stated.containsAll(act.payers())) {
      throw SupportRecord.refusal(
          FrameworkRefusal.ANOTHER_IS_TO_PAY,
          asked,
          terms("stated", stated),
          terms("payers", act.payers()));
    }
  }

  /** Empty where the document is silent; where it names some and leaves the rest open, those. */
  private static Set<Payer> stated(List<Funding> funding) {
    var stated = EnumSet.noneOf(Payer.class);
    funding.stream().flatMap(it -> Payer.of(it).stream()).forEach(stated::add);
    return stated;
  }
}
