package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.LinkedHashMap;
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

    record Delivered(SupportAsked asked, SupportDelivered delivered) implements Request {}

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
          requests.computeIfPresent(
              it.supportId(), (_, request) -> new Request.Delivered(request.asked(), it));
      case SupportRequestClosed it ->
          requests.computeIfPresent(
              it.supportId(), (_, request) -> new Request.Closed(request.asked(), it));
      case SupportEntryCorrected _ -> {
        // What it put in the place of another is among the events by itself.
      }
    }
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
        .flatMap(it -> it instanceof Request.Delivered(_, var of) ? Stream.of(of) : Stream.empty());
  }

  static Refused alreadyDelivered(Request.Delivered it) {
    return refusal(
        FrameworkRefusal.SUPPORT_ALREADY_DELIVERED,
        it.asked(),
        date("deliveredOn", it.delivered().deliveredOn()));
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
