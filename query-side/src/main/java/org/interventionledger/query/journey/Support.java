package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.support.SupportStanding;

/** Support that was asked for, and what became of it. */
public record Support(
    SupportAsked asked,
    Optional<SupportAgreed> agreed,
    List<SupportDelivered> deliveries,
    Optional<SupportRequestClosed> closed) {

  static Matters<Support> on(Matters<Support> support, SupportEvent event) {
    return switch (event) {
      case SupportAsked it ->
          support.with(new Support(it, Optional.empty(), List.of(), Optional.empty()));
      case SupportAgreed it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, Optional.of(it), one.deliveries, one.closed));
      case SupportDelivered it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, one.agreed, and(one.deliveries, it), one.closed));
      case SupportRequestClosed it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, one.agreed, one.deliveries, Optional.of(it)));
      // What it put in the place of another is among the events by itself.
      case SupportEntryCorrected _ -> support;
    };
  }

  private static List<SupportDelivered> and(List<SupportDelivered> before, SupportDelivered more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }

  /** The days on which it was given so far. */
  public List<LocalDate> given() {
    return deliveries.stream().flatMap(it -> it.days().stream()).distinct().sorted().toList();
  }

  /**
   * Where it has come to. What is delivered in parts adds up to the days that were agreed; agreed
   * without a number of days, it is delivered at once.
   */
  public SupportStanding standing() {
    return closed
        .map(it -> closed(it.how()))
        .orElseGet(
            () -> {
              if (deliveries.isEmpty()) {
                return agreed.isPresent() ? SupportStanding.AGREED : SupportStanding.ASKED;
              }
              return agreed
                      .flatMap(SupportAgreed::days)
                      .filter(many -> given().size() < many)
                      .isPresent()
                  ? SupportStanding.PARTLY_DELIVERED
                  : SupportStanding.DELIVERED;
            });
  }

  private static SupportStanding closed(Closing how) {
    return switch (how) {
      case WITHDRAWN -> SupportStanding.WITHDRAWN;
      case DECLINED -> SupportStanding.DECLINED;
      case NO_MORE_COMES -> SupportStanding.DELIVERED;
    };
  }

  public String id() {
    return asked.supportId();
  }
}
