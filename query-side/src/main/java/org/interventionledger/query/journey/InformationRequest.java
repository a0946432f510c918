package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;

/**
 * A request for information about the school, and its answer.
 *
 * @param period for it, counted again or not
 */
public record InformationRequest(
    InformationRequested asked, CountedPeriod period, Optional<InformationRequestAnswered> answer) {

  static Matters<InformationRequest> on(
      Matters<InformationRequest> requests, InformationEvent event) {
    return switch (event) {
      case InformationRequested asked ->
          requests.with(new InformationRequest(asked, asked.period(), Optional.empty()));
      case InformationRequestAnswered answer ->
          requests.carriedOn(
              it -> it.id().equals(answer.requestId()),
              it -> new InformationRequest(it.asked, it.period, Optional.of(answer)));
      case DataComplaintReceived _, DataComplaintAcknowledged _ -> requests;
    };
  }

  InformationRequest on(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again -> new InformationRequest(asked, again.period(), answer);
    };
  }

  public String id() {
    return asked.requestId();
  }
}
