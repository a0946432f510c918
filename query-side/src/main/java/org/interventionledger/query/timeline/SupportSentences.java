package org.interventionledger.query.timeline;

import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;

/** Support: asked for, agreed, delivered, or not given. */
final class SupportSentences {

  private SupportSentences() {}

  static Telling of(SupportEvent event, Mistaken mistaken) {
    return switch (event) {
      case SupportAsked asked ->
          Telling.of(asked)
              .naming("askedBy", ActivitySentences.participant(asked.askedBy()))
              .naming("entitlement", asked.entitlement().map(EntitlementAsked::label))
              .detail("support", asked.what())
              .detail("line", asked.entitlement().flatMap(EntitlementAsked::line))
              .detail("reasons", asked.why())
              .detail("beyond", asked.beyond());
      case SupportAgreed agreed ->
          Telling.of(agreed)
              .naming("payers", agreed.payers())
              .naming("from", agreed.from())
              .naming("until", agreed.until())
              .naming("days", agreed.days().orElse(0))
              .naming("agreedWith", ActivitySentences.participants(agreed.agreedWith()))
              .detail("support", agreed.what())
              .detail("provider", agreed.provider())
              .detail("whyThesePay", agreed.whyThesePay())
              .detail("more", agreed.beyond());
      case SupportDelivered delivered ->
          Telling.of(delivered)
              .naming("days", delivered.days())
              .naming("entitlement", delivered.entitlement().map(EntitlementAsked::label))
              .detail("delivered", delivered.what())
              .detail("outcome", delivered.outcome())
              .detail("more", delivered.beyond());
      case SupportRequestClosed closed ->
          Telling.of(closed, closed.how())
              .detail("support", closed.what())
              .detail("reasons", closed.reasons());
      case SupportEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }
}
