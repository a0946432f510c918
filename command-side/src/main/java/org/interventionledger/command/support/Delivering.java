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
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.support.SupportRecord.Request;

/**
 * How support ends: what was agreed was delivered, at once or in parts, or it is not given, or no
 * more of it.
 */
final class Delivering {

  private Delivering() {}

  static SupportDelivered record(
      RecordSupportDelivered act, SupportRecord record, SupportDecisions decisions) {
    var rows = decisions.rows().apply(act.deliveredOn());
    var request = underway(record.request(act.supportId(), rows));
    var days = act.days().stream().distinct().sorted().toList();
    days.forEach(day -> Order.check(day, request.agreed()));
    days.forEach(day -> Order.check(act.deliveredOn(), day, "days"));
    checkNotGiven(days, request);
    var asked = request.asked();
    if (act.beyond().isEmpty()) {
      checkAsAgreed(days, request);
      asked
          .entitlement()
          .ifPresent(
              of ->
                  new Allowance(asked, decisions.stretches())
                      .checkDelivered(days, request.given(), record.delivered(of.id())));
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

  /** What is delivered in parts names each day once. */
  private static void checkNotGiven(List<LocalDate> days, Underway request) {
    days.stream()
        .filter(request.given()::contains)
        .findFirst()
        .ifPresent(
            day -> {
              throw SupportRecord.refusal(
                  FrameworkRefusal.DAY_ALREADY_DELIVERED, request.asked(), date("day", day));
            });
  }

  /** In the time for which it was agreed, and on no more days than were, with those before. */
  private static void checkAsAgreed(List<LocalDate> days, Underway request) {
    var agreed = request.agreed();
    var all = days.size() + request.given().size();
    var within =
        !days.getFirst().isBefore(agreed.from())
            && agreed.until().filter(days.getLast()::isAfter).isEmpty();
    if (!within || agreed.days().filter(many -> all > many).isPresent()) {
      throw SupportRecord.refusal(
          FrameworkRefusal.DELIVERED_OTHERWISE_THAN_AGREED,
          request.asked(),
          Stream.concat(
                  Stream.of(
                      date("from", agreed.from()),
                      number("days", all),
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
            yield notGiven(act, it);
          }
          case Request.Agreed(var it, var agreed) -> {
            Order.check(act.closedOn(), agreed);
            yield notGiven(act, it);
          }
          case Request.PartlyDelivered partly -> {
            var it = withoutTheRest(act, partly);
            Order.check(
                act.closedOn(), SupportRecord.days(partly.deliveries()).getLast(), "deliveredOn");
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

  /** Nothing of it was given: there is no rest that does not come. */
  private static SupportAsked notGiven(CloseSupportRequest act, SupportAsked asked) {
    return switch (act.how()) {
      case WITHDRAWN, DECLINED -> asked;
      case NO_MORE_COMES ->
          throw SupportRecord.refusal(
              FrameworkRefusal.NOTHING_DELIVERED_YET, asked, date("askedOn", asked.askedOn()));
    };
  }

  private static SupportAsked withoutTheRest(
      CloseSupportRequest act, Request.PartlyDelivered partly) {
    return switch (act.how()) {
      case NO_MORE_COMES -> partly.asked();
      case WITHDRAWN, DECLINED -> {
        var given = SupportRecord.days(partly.deliveries());
        throw SupportRecord.refusal(
            FrameworkRefusal.SUPPORT_PARTLY_DELIVERED,
            partly.asked(),
            number("days", given.size()),
            number("agreed", partly.agreed().days().orElseThrow()),
            date("deliveredOn", given.getLast()));
      }
    };
  }

  /**
   * Support that is agreed and not delivered yet, or not all of it.
   *
   * @param given the days on which it was delivered so far
   */
  private record Underway(SupportAsked asked, SupportAgreed agreed, List<LocalDate> given) {}

  private static Underway underway(Request request) {
    return switch (request) {
      case Request.Agreed(var asked, var agreed) -> new Underway(asked, agreed, List.of());
      case Request.PartlyDelivered(var asked, var agreed, var deliveries) ->
          new Underway(asked, agreed, SupportRecord.days(deliveries));
      case Request.Open(var asked) ->
          throw SupportRecord.refusal(
              FrameworkRefusal.SUPPORT_NOT_AGREED, asked, date("askedOn", asked.askedOn()));
      case Request.Delivered delivered -> throw SupportRecord.alreadyDelivered(delivered);
      case Request.Closed closed -> throw SupportRecord.isClosed(closed);
    };
  }
}
