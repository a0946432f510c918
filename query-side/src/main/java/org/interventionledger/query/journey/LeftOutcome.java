package org.interventionledger.query.journey;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PublishedOutcome;

/** An outcome that an import left to an officer, until it is recorded or set aside. */
public record LeftOutcome(OutcomeLeftToOfficer left) {

  static List<LeftOutcome> on(List<LeftOutcome> waiting, InterventionEvent event) {
    return switch (event) {
      case OutcomeLeftToOfficer more ->
          Stream.concat(without(waiting, more.outcome()), Stream.of(new LeftOutcome(more)))
              .toList();
      case OutcomeSetAside aside ->
          waiting.stream().filter(it -> !it.id().equals(aside.outcomeId())).toList();
      case InspectionOutcomeRecorded recorded ->
          waiting.stream().filter(it -> !it.left.outcome().isOf(recorded)).toList();
      case InterventionEvent _ -> waiting;
    };
  }

  private static Stream<LeftOutcome> without(List<LeftOutcome> waiting, PublishedOutcome more) {
    return waiting.stream()
        .filter(it -> !it.left.outcome().isOf(more.inspectionNumber(), more.inspectedOn()));
  }

  public String id() {
    return left.outcome().outcomeId();
  }
}
