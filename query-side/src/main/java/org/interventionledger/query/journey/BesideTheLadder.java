package org.interventionledger.query.journey;

import java.util.List;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;

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
      case PeriodEvent again when again.matter() == CountedMatter.COMMENTS_ON_DRAFT_REPORT ->
          new BesideTheLadder(
              new Matters<>(drafts)
                  .carriedOn(it -> it.id().equals(again.about()), it -> it.on(again))
                  .all(),
              requests,
              complaints);
      case PeriodEvent again when again.matter() == CountedMatter.INFORMATION_REQUEST ->
          new BesideTheLadder(
              drafts,
              new Matters<>(requests)
                  .carriedOn(it -> it.id().equals(again.about()), it -> it.on(again))
                  .all(),
              complaints);
      case InterventionEvent _ -> this;
    };
  }
}
