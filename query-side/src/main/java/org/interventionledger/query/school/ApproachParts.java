package org.interventionledger.query.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.school.Approach;
import org.interventionledger.api.school.FindSchool.ApproachMatter;
import org.interventionledger.query.journey.Approaches;

/** What runs by consent, and what waits for Ofsted's answer. */
final class ApproachParts {

  private ApproachParts() {}

  static List<Approach> of(Approaches approaches) {
    return Stream.concat(
            approaches.monitoring().stream().map(ApproachParts::monitoring),
            approaches.request().stream().map(ApproachParts::request))
        .toList();
  }

  private static Approach monitoring(MonitoringAgreed agreed) {
    return new Approach(
        ApproachMatter.LOCAL_MONITORING,
        agreed.agreedOn(),
        Optional.of(agreed.reviewOn()),
        Optional.of(agreed.onBehalfOf()));
  }

  private static Approach request(InspectionRequested requested) {
    return new Approach(
        ApproachMatter.REQUEST_TO_OFSTED,
        requested.requestedOn(),
        requested.replyBy(),
        Optional.empty());
  }
}
