package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;

/**
 * The draft of a report, and the comments on it.
 *
 * @param period for them, counted again or not
 */
public record DraftReport(
    DraftReportReceived received, CommentsPeriod period, Optional<CommentsOnDraftSent> sent) {

  static Matters<DraftReport> on(Matters<DraftReport> drafts, DraftReportEvent event) {
    return switch (event) {
      case DraftReportReceived received ->
          drafts.with(new DraftReport(received, received.period(), Optional.empty()));
      case CommentsOnDraftSent sent ->
          drafts.carriedOn(
              it -> it.id().equals(sent.draftReportId()),
              it -> new DraftReport(it.received, it.period, Optional.of(sent)));
    };
  }

  DraftReport on(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again ->
          new DraftReport(received, new CommentsPeriod.Counted(again.period()), sent);
    };
  }

  public String id() {
    return received.draftReportId();
  }
}
