package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;

/** Where a request for information about a school has come to. */
sealed interface InformationRequest {

  InformationRequested request();

  /**
   * It waits for its answer.
   *
   * @param period as it is on record, counted again or not
   */
  record Asked(InformationRequested request, CountedPeriod period) implements InformationRequest {}

  /** It was answered. */
  record Answered(InformationRequested request, InformationRequestAnswered answer)
      implements InformationRequest {}

  /** Those of a school, in the order in which they were recorded. */
  static Matters<InformationRequest> of(CaseFile file) {
    var requests = Matters.<InformationRequest>none();
    for (var event : file.journal().events().toList()) {
      requests =
          switch (event) {
            case InformationEvent about ->
                requests.with(about.about(), before -> after(before, about));
            case PeriodEvent about when about.matter() == CountedMatter.INFORMATION_REQUEST ->
                requests.with(about.about(), before -> before.map(it -> it.with(about)));
            case InterventionEvent _ -> requests;
          };
    }
    return requests;
  }

  private static Optional<InformationRequest> after(
      Optional<InformationRequest> before, InformationEvent event) {
    return switch (event) {
      case InformationRequested request -> Optional.of(new Asked(request, request.period()));
      case InformationRequestAnswered answer ->
          before.map(it -> new Answered(it.request(), answer));
      case DataComplaintReceived _, DataComplaintAcknowledged _ -> before;
    };
  }

  private InformationRequest with(PeriodEvent event) {
    return switch (this) {
      case Asked(var request, _) ->
          switch (event) {
            case PeriodRecalculated again -> new Asked(request, again.period());
          };
      case Answered answered -> answered;
    };
  }
}
