package org.interventionledger.query.diary;

import static org.interventionledger.api.record.Readership.DEALINGS;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.query.journey.Support;

/**
 * What waits of the support that was asked for. "Brokerage requests are actioned quickly", says
 * item HIL-165, and no number: a request stands open without a day.
 */
final class SupportDueItems {

  private SupportDueItems() {}

  static Stream<Due> of(Support support) {
    if (support.delivered().isPresent() || support.closed().isPresent()) {
      return Stream.empty();
    }
    return Stream.of(
        support
            .agreed()
            .map(agreed -> toDeliver(support, agreed))
            .orElseGet(() -> toAgree(support)));
  }

  private static Due toAgree(Support support) {
    var asked = support.asked();
    return Due.withoutDay(
            What.SUPPORT_TO_AGREE,
            asked.supportId(),
            Optional.empty(),
            DEALINGS,
            asked.what().text())
        .by(source(asked));
  }

  /** By the last day agreed; from the first on, where none was. */
  private static Due toDeliver(Support support, SupportAgreed agreed) {
    return new Due(
            What.SUPPORT_TO_DELIVER,
            agreed.supportId(),
            agreed.until().orElse(agreed.from()),
            DEALINGS,
            agreed.what().text())
        .by(source(support.asked()))
        .owner(agreed.provider().text());
  }

  private static String source(SupportAsked asked) {
    return asked
        .entitlement()
        .map(it -> asked.framework() + ", " + it.row())
        .orElseGet(asked.framework()::toString);
  }
}
