package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;

/** What counts of the requests for support at a school, by their identifiers. */
record SupportRecord(Map<String, Request> requests) {

  /** Where a request has come to. */
  sealed interface Request {

    SupportAsked asked();

    record Open(SupportAsked asked) implements Request {}

    record Agreed(SupportAsked asked, SupportAgreed agreed) implements Request {}

    /** Some of the days agreed were given. */
    record PartlyDelivered(
        SupportAsked asked, SupportAgreed agreed, List<SupportDelivered> deliveries)
        implements Request {}

    record Delivered(SupportAsked asked, List<SupportDelivered> deliveries) implements Request {}

    record Closed(SupportAsked asked, SupportRequestClosed closed) implements Request {}
  }

  static SupportRecord of(Stream<SupportEvent> events) {
    var requests = new LinkedHashMap<String, Request>();
    events.forEach(event -> take(requests, event));
    return new SupportRecord(requests);
  }

  private static void take(Map<String, Request> requests, SupportEvent event) {
    switch (event) {
      case SupportAsked it -> requests.put(it.supportId(), new Request.Open(it));
      case SupportAgreed it ->
          requests.computeIfPresent(
              it.supportId(), (_, request) -> new Request.Agreed(request.asked(), it));
      case SupportDelivered it ->
          requests.computeIfPresent(it.supportId(), (_, request) -> delivered(request, it));
      case SupportRequestClosed it ->
          requests.computeIfPresent(it.supportId(), (_, request) -> closed(request, it));
      case SupportEntryCorrected _ -> {
        // What it put in the place of another is among the events by itself.
      }
    }
  }

  /**
   * What is delivered in parts adds up; agreed without a number of days, it is delivered at once.
   */
  private static Request delivered(Request request, SupportDelivered more) {
    return switch (request) {
      case Request.Agreed(var asked, var agreed) -> delivered(asked, agreed, List.of(more));
      case Request.PartlyDelivered(var asked, var agreed, var before) ->
          delivered(asked, agreed, and(before, more));
      case Request.Delivered(var asked, var before) ->
          new Request.Delivered(asked, and(before, more));
      case Request.Open(var asked) -> new Request.Delivered(asked, List.of(more));
      case Request.Closed(var asked, _) -> new Request.Delivered(asked, List.of(more));
    };
  }

  private static Request delivered(
      SupportAsked asked, SupportAgreed agreed, List<SupportDelivered> deliveries) {
    return agreed.days().filter(many -> days(deliveries).size() < many).isPresent()
        ? new Request.PartlyDelivered(asked, agreed, deliveries)
        : new Request.Delivered(asked, deliveries);
  }

  private static Request closed(Request request, SupportRequestClosed it) {
    return request instanceof Request.PartlyDelivered(var asked, _, var deliveries)
        ? new Request.Delivered(asked, deliveries)
        : new Request.Closed(request.asked(), it);
  }

  private static List<SupportDelivered> and(List<SupportDelivered> before, SupportDelivered more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }

  static List<LocalDate> days(List<SupportDelivered> deliveries) {
    return deliveries.stream().flatMap(it -> it.days().stream()).distinct().sorted().toList();
  }

  boolean has(String id) {
    return requests.containsKey(id);
  }

  /** The request that an act names. */
  Request request(String id, EntitlementRows rows) {
    var request = requests.get(id);
    if (request == null) {
      throw Refused.byRule(
          FrameworkRefusal.SUPPORT_NOT_ASKED_FOR,
          rows.rules().cite(EntitlementRows.SECTION),
          text("id", id));
    }
    return request;
  }

  /** The requests under an entitlement of the framework. */
  Stream<Request> under(String entitlement) {
    return requests.values().stream()
        .filter(
            it -> it.asked().entitlement().filter(of -> of.id().equals(entitlement)).isPresent());
  }

  /** The deliveries under an entitlement of the framework. */
  Stream<SupportDelivered> delivered(String entitlement) {
    return under(entitlement)
        .flatMap(
            it ->
                switch (it) {
                  case Request.Delivered(_, var of) -> of.stream();
                  case Request.PartlyDelivered(_, _, var of) -> of.stream();
                  case Request.Open _, Request.Agreed _, Request.Closed _ -> Stream.empty();
                });
  }

  static Refused alreadyDelivered(Request.Delivered it) {
    return refusal(
        FrameworkRefusal.SUPPORT_ALREADY_DELIVERED,
        it.asked(),
        date("deliveredOn", days(it.deliveries()).getLast()));
  }

  static Refused isClosed(Request.Closed it) {
    return refusal(
        FrameworkRefusal.SUPPORT_REQUEST_CLOSED,
        it.asked(),
        date("closedOn", it.closed().closedOn()),
        Fact.term("how", it.closed().how()));
  }

  /** A refusal citing the version and the row under which support was asked for. */
  static Refused refusal(FrameworkRefusal refusal, SupportAsked asked, Fact... facts) {
    return Refused.byRule(refusal, cite(asked), facts);
  }

  static String cite(SupportAsked asked) {
    return asked.framework()
        + ", "
        + asked.entitlement().map(it -> it.row().toString()).orElse(EntitlementRows.SECTION);
  }
}
