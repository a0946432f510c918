package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;

/** Where the comments on the draft of a report have come to. */
sealed interface DraftReport {

  DraftReportReceived received();

  /** Comments may be sent. */
  record Open(DraftReportReceived received) implements DraftReport {}

  /** They were sent. */
  record CommentedOn(DraftReportReceived received, CommentsOnDraftSent sent)
      implements DraftReport {}

  /** The drafts of a school, in the order in which they were recorded. */
  static Matters<DraftReport> of(CaseFile file) {
    var drafts = Matters.<DraftReport>none();
    for (var event : file.journal().events().toList()) {
      if (event instanceof DraftReportEvent about) {
        drafts = drafts.with(about.draftReportId(), before -> after(before, about));
      }
    }
    return drafts;
  }

  private static Optional<DraftReport> after(Optional<DraftReport> before, DraftReportEvent event) {
    return switch (event) {
      case DraftReportReceived received -> Optional.of(new Open(received));
      case CommentsOnDraftSent sent -> before.map(it -> new CommentedOn(it.received(), sent));
    };
  }
}
