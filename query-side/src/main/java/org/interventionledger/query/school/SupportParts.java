package org.interventionledger.query.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.support.SupportOnRecord.Agreement;
import org.interventionledger.api.support.SupportOnRecord.Delivery;
import org.interventionledger.api.terms.Narrative;
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
        support.standing(),
        support.agreed().map(SupportParts::agreement),
        delivery(support),
        support.closed().map(SupportRequestClosed::closedOn),
        support.closed().map(SupportRequestClosed::reasons),
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

  /** In the parts in which it came; what was told of two of them in the same words, once. */
  private static Optional<Delivery> delivery(Support support) {
    var parts = support.deliveries();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Delivery(
                support.given(),
                told(parts.stream().map(SupportDelivered::outcome)).orElseThrow(),
                told(parts.stream().flatMap(it -> it.beyond().stream()))));
  }

  private static Optional<Narrative> told(Stream<Narrative> ofEach) {
    var texts = ofEach.map(Narrative::text).distinct().toList();
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Narrative(String.join("\n", texts)));
  }
}
