package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;

/** The draft of a report, and the comments on it. */
public record DraftReport(DraftReportReceived received, Optional<CommentsOnDraftSent> sent) {

  static Matters<DraftReport> on(Matters<DraftReport> drafts, DraftReportEvent event) {
    return switch (event) {
      case DraftReportReceived received -> drafts.with(new DraftReport(received, Optional.empty()));
      case CommentsOnDraftSent sent ->
          drafts.carriedOn(
              it -> it.id().equals(sent.draftReportId()),
              it -> new DraftReport(it.received, Optional.of(sent)));
    };
  }

  public String id() {
    return received.draftReportId();
  }
}
