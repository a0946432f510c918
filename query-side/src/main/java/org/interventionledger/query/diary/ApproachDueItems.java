package org.interventionledger.query.diary;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.Approaches;

/** When monitoring by consent is reviewed, and by when Ofsted is asked to answer. */
final class ApproachDueItems {

  private ApproachDueItems() {}

  static Stream<Due> of(Approaches approaches) {
    return Stream.concat(
        approaches.monitoring().stream().map(ApproachDueItems::review),
        approaches.request().stream().flatMap(ApproachDueItems::answer));
  }

  private static Due review(MonitoringAgreed agreed) {
    var subject = Words.MONITORING.of(agreed.agreedOn());
    return new Due(
        What.REVIEW_OF_MONITORING, "monitoring", agreed.reviewOn(), Readership.DEALINGS, subject);
  }

  private static Stream<Due> answer(InspectionRequested requested) {
    var subject = Words.INSPECTION_REQUEST.of(requested.requestedOn());
    return requested.replyBy().stream()
        .map(day -> new Due(What.INSPECTION_ANSWER, "request", day, Readership.DEALINGS, subject));
  }
}
