package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.support.SupportRecord.Request;

/** How support ends: it was delivered, or it is not given. */
final class Delivering {

  private Delivering() {}

  static SupportDelivered record(
      RecordSupportDelivered act, SupportRecord record, SupportDecisions decisions) {
    var rows = decisions.rows().apply(act.deliveredOn());
    var request = agreed(record.request(act.supportId(), rows));
    var days = act.days().stream().distinct().sorted().toList();
    days.forEach(day -> Order.check(day, request.agreed()));
    days.forEach(day -> Order.check(act.deliveredOn(), day, "days"));
    var asked = request.asked();
    if (act.beyond().isEmpty()) {
      checkAsAgreed(days, request);
      asked
          .entitlement()
          .ifPresent(
              of ->
                  new Allowance(asked, decisions.stretches())
                      .checkDelivered(days, record.delivered(of.id())));
    }
    return new SupportDelivered(
        act.urn(),
        decisions.authority(),
        act.supportId(),
        act.deliveredOn(),
        days,
        act.what(),
        act.outcome(),
        act.beyond(),
        asked.entitlement(),
        asked.framework());
  }

  /** In the time for which it was agreed, and on no more days than were. */
  private static void checkAsAgreed(List<LocalDate> days, Request.Agreed request) {
    var agreed = request.agreed();
    var within =
        !days.getFirst().isBefore(agreed.from())
            && agreed.until().filter(days.getLast()::isAfter).isEmpty();
    if (!within || agreed.days().filter(many -> days.size() > many).isPresent()) {
      throw SupportRecord.refusal(
          FrameworkRefusal.DELIVERED_OTHERWISE_THAN_AGREED,
          request.asked(),
          Stream.concat(
                  Stream.of(
                      date("from", agreed.from()),
                      number("days", days.size()),
                      date("first", days.getFirst()),
                      date("last", days.getLast())),
                  Stream.concat(
                      agreed.until().map(day -> date("until", day)).stream(),
                      agreed.days().map(many -> number("agreed", many)).stream()))
              .toArray(Fact[]::new));
    }
  }

  static SupportRequestClosed close(
      CloseSupportRequest act, SupportRecord record, SupportDecisions decisions) {
    var rows = decisions.rows().apply(act.closedOn());
    var asked =
        switch (record.request(act.supportId(), rows)) {
          case Request.Open(var it) -> {
            Order.check(act.closedOn(), it);
            yield it;
          }
          case Request.Agreed(var it, var agreed) -> {
            Order.check(act.closedOn(), agreed);
            yield it;
          }
          case Request.Delivered delivered -> throw SupportRecord.alreadyDelivered(delivered);
          case Request.Closed closed -> throw SupportRecord.isClosed(closed);
        };
    return new SupportRequestClosed(
        act.urn(),
        decisions.authority(),
        act.supportId(),
        act.closedOn(),
        asked.what(),
        act.how(),
        act.reasons());
  }

  private static Request.Agreed agreed(Request request) {
    return switch (request) {
      case Request.Agreed it -> it;
      case Request.Open(var asked) ->
          throw SupportRecord.refusal(
              FrameworkRefusal.SUPPORT_NOT_AGREED, asked, date("askedOn", asked.askedOn()));
      case Request.Delivered delivered -> throw SupportRecord.alreadyDelivered(delivered);
      case Request.Closed closed -> throw SupportRecord.isClosed(closed);
    };
  }
}
