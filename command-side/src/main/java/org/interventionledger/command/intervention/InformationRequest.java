package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;

/** Where a request for information about a school has come to. */
sealed interface InformationRequest {

  InformationRequested request();

  /** It waits for its answer. */
  record Asked(InformationRequested request) implements InformationRequest {}

  /** It was answered. */
  record Answered(InformationRequested request, InformationRequestAnswered answer)
      implements InformationRequest {}

  /** Those of a school, in the order in which they were recorded. */
  static Matters<InformationRequest> of(CaseFile file) {
    var requests = Matters.<InformationRequest>none();
    for (var event : file.journal().events().toList()) {
      if (event instanceof InformationEvent about) {
        requests = requests.with(about.about(), before -> after(before, about));
      }
    }
    return requests;
  }

  private static Optional<InformationRequest> after(
      Optional<InformationRequest> before, InformationEvent event) {
    return switch (event) {
      case InformationRequested request -> Optional.of(new Asked(request));
      case InformationRequestAnswered answer ->
          before.map(it -> new Answered(it.request(), answer));
      case DataComplaintReceived _, DataComplaintAcknowledged _ -> before;
    };
  }
}
