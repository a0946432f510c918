package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;

/** A request for information about the school, and its answer. */
public record InformationRequest(
    InformationRequested asked, Optional<InformationRequestAnswered> answer) {

  static Matters<InformationRequest> on(
      Matters<InformationRequest> requests, InformationEvent event) {
    return switch (event) {
      case InformationRequested asked ->
          requests.with(new InformationRequest(asked, Optional.empty()));
      case InformationRequestAnswered answer ->
          requests.carriedOn(
              it -> it.id().equals(answer.requestId()),
              it -> new InformationRequest(it.asked, Optional.of(answer)));
      case DataComplaintReceived _, DataComplaintAcknowledged _ -> requests;
    };
  }

  public String id() {
    return asked.requestId();
  }
}
