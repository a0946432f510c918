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
    return switch (support.standing()) {
      case ASKED -> Stream.of(toAgree(support));
      case AGREED ->
          support.agreed().stream()
              .map(
                  agreed ->
                      toDeliver(What.SUPPORT_TO_DELIVER, support, agreed, agreed.what().text()));
      case PARTLY_DELIVERED ->
          support.agreed().stream()
              .map(
                  agreed ->
                      toDeliver(
                          What.SUPPORT_PARTLY_DELIVERED, support, agreed, soFar(support, agreed)));
      case DELIVERED, WITHDRAWN, DECLINED -> Stream.empty();
    };
  }

  private static String soFar(Support support, SupportAgreed agreed) {
    return Words.SUPPORT_SO_FAR.of(
        agreed.what().text(), support.given().size(), agreed.days().orElseThrow());
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
  private static Due toDeliver(What what, Support support, SupportAgreed agreed, String subject) {
    return new Due(
            what, agreed.supportId(), agreed.until().orElse(agreed.from()), DEALINGS, subject)
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
