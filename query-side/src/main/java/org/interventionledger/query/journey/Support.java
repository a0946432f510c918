package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;

/** Support that was asked for, and what became of it. */
public record Support(
    SupportAsked asked,
    Optional<SupportAgreed> agreed,
    Optional<SupportDelivered> delivered,
    Optional<SupportRequestClosed> closed) {

  static Matters<Support> on(Matters<Support> support, SupportEvent event) {
    return switch (event) {
      case SupportAsked it ->
          support.with(new Support(it, Optional.empty(), Optional.empty(), Optional.empty()));
      case SupportAgreed it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, Optional.of(it), one.delivered, one.closed));
      case SupportDelivered it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, one.agreed, Optional.of(it), one.closed));
      case SupportRequestClosed it ->
          support.carriedOn(
              one -> one.id().equals(it.supportId()),
              one -> new Support(one.asked, one.agreed, one.delivered, Optional.of(it)));
      // What it put in the place of another is among the events by itself.
      case SupportEntryCorrected _ -> support;
    };
  }

  public String id() {
    return asked.supportId();
  }
}
