package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;

/**
 * What runs by consent or waits for an answer, outside Part 4.
 *
 * @param monitoring the agreement on local monitoring that runs
 * @param request the request to Ofsted that waits for its answer
 */
public record Approaches(
    Optional<MonitoringAgreed> monitoring, Optional<InspectionRequested> request) {

  static final Approaches NONE = new Approaches(Optional.empty(), Optional.empty());

  Approaches on(ApproachEvent event) {
    return switch (event) {
      case MonitoringAgreed agreed -> new Approaches(Optional.of(agreed), request);
      case MonitoringEnded _ -> new Approaches(Optional.empty(), request);
      case InspectionRequested requested -> new Approaches(monitoring, Optional.of(requested));
      case InspectionRequestAnswered _ -> new Approaches(monitoring, Optional.empty());
    };
  }
}
