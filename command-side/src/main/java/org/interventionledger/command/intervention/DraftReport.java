package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;

/** Where the comments on the draft of a report have come to. */
sealed interface DraftReport {

  DraftReportReceived received();

  /**
   * Comments may be sent.
   *
   * @param period as it is on record, counted again or not
   */
  record Open(DraftReportReceived received, CommentsPeriod period) implements DraftReport {}

  /** They were sent. */
  record CommentedOn(DraftReportReceived received, CommentsOnDraftSent sent)
      implements DraftReport {}

  /** The drafts of a school, in the order in which they were recorded. */
  static Matters<DraftReport> of(CaseFile file) {
    var drafts = Matters.<DraftReport>none();
    for (var event : file.journal().events().toList()) {
      drafts =
          switch (event) {
            case DraftReportEvent about ->
                drafts.with(about.draftReportId(), before -> after(before, about));
            case PeriodEvent about when about.matter() == CountedMatter.COMMENTS_ON_DRAFT_REPORT ->
                drafts.with(about.about(), before -> before.map(it -> it.with(about)));
            case InterventionEvent _ -> drafts;
          };
    }
    return drafts;
  }

  private static Optional<DraftReport> after(Optional<DraftReport> before, DraftReportEvent event) {
    return switch (event) {
      case DraftReportReceived received -> Optional.of(new Open(received, received.period()));
      case CommentsOnDraftSent sent -> before.map(it -> new CommentedOn(it.received(), sent));
    };
  }

  private DraftReport with(PeriodEvent event) {
    return switch (this) {
      case Open(var received, _) ->
          switch (event) {
            case PeriodRecalculated again ->
                new Open(received, new CommentsPeriod.Counted(again.period()));
          };
      case CommentedOn sent -> sent;
    };
  }
}
