package org.interventionledger.query.school;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.support.SupportOnRecord.Agreement;
import org.interventionledger.api.support.SupportOnRecord.Delivery;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.query.journey.Support;

/** A school's requests for support in the form of the answer, in the order of their entries. */
final class SupportParts {

  private SupportParts() {}

  static List<SupportOnRecord> of(List<Support> support) {
    return support.stream().map(SupportParts::one).toList();
  }

  private static SupportOnRecord one(Support support) {
    var asked = support.asked();
    return new SupportOnRecord(
        asked.supportId(),
        asked.askedOn(),
        asked.askedBy(),
        asked.entitlement(),
        asked.what(),
        standing(support),
        support.agreed().map(SupportParts::agreement),
        support.delivered().map(it -> new Delivery(it.days(), it.outcome(), it.beyond())),
        support.closed().map(SupportRequestClosed::closedOn),
        asked.framework(),
        asked.beyond());
  }

  private static Agreement agreement(SupportAgreed it) {
    return new Agreement(
        it.agreedOn(),
        it.provider(),
        it.payers(),
        it.from(),
        it.until(),
        it.days(),
        it.agreedWith(),
        it.whyThesePay(),
        it.beyond());
  }

  private static SupportStanding standing(Support support) {
    return closed(support)
        .or(() -> support.delivered().map(_ -> SupportStanding.DELIVERED))
        .or(() -> support.agreed().map(_ -> SupportStanding.AGREED))
        .orElse(SupportStanding.ASKED);
  }

  private static Optional<SupportStanding> closed(Support support) {
    return support
        .closed()
        .map(
            it ->
                switch (it.how()) {
                  case WITHDRAWN -> SupportStanding.WITHDRAWN;
                  case DECLINED -> SupportStanding.DECLINED;
                });
  }
}
