package org.interventionledger.query.journey;

import java.util.List;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InterventionEvent;

/**
 * What runs beside the ladder and changes nothing on it: drafts of reports, and requests and
 * complaints about the record.
 */
public record BesideTheLadder(
    List<DraftReport> drafts, List<InformationRequest> requests, List<DataComplaint> complaints) {

  static final BesideTheLadder NONE = new BesideTheLadder(List.of(), List.of(), List.of());

  BesideTheLadder on(InterventionEvent event) {
    return switch (event) {
      case DraftReportEvent about ->
          new BesideTheLadder(
              DraftReport.on(new Matters<>(drafts), about).all(), requests, complaints);
      case InformationEvent about ->
          new BesideTheLadder(
              drafts,
              InformationRequest.on(new Matters<>(requests), about).all(),
              DataComplaint.on(new Matters<>(complaints), about).all());
      case InterventionEvent _ -> this;
    };
  }
}
