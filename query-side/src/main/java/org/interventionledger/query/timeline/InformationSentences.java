package org.interventionledger.query.timeline;

import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;

/** What ran beside the ladder: drafts of reports, requests and complaints about the record. */
final class InformationSentences {

  private InformationSentences() {}

  static Telling of(DraftReportEvent event) {
    return switch (event) {
      case DraftReportReceived received ->
          arithmetic(
              Telling.of(received)
                  .naming("inspectedOn", received.inspectedOn())
                  .naming("dueOn", received.period().endsOn()),
              received.period());
      case CommentsOnDraftSent sent ->
          Telling.of(sent, sent.timeliness())
              .naming("dueOn", sent.dueOn())
              .detail("comments", sent.comments());
    };
  }

  private static Telling arithmetic(Telling telling, CommentsPeriod period) {
    return switch (period) {
      case CommentsPeriod.Counted(var counted) ->
          telling.detail("notCounted", StatementSentences.arithmetic(counted));
      case CommentsPeriod.Judged(_, var reasons) -> telling.detail("judgedBecause", reasons);
    };
  }

  static Telling of(InformationEvent event) {
    return switch (event) {
      case InformationRequested asked ->
          Telling.of(asked)
              .naming("from", asked.from())
              .naming("dueOn", asked.period().endsOn())
              .detail("asked", asked.asked())
              .detail("notCounted", StatementSentences.arithmetic(asked.period()));
      case InformationRequestAnswered answered ->
          Telling.of(answered, answered.timeliness())
              .naming("answer", answered.answer())
              .naming("dueOn", answered.dueOn())
              .detail("reasons", answered.reasons());
      case DataComplaintReceived received ->
          complaint(received)
              .naming("from", received.from())
              .detail("complaint", received.complaint());
      case DataComplaintAcknowledged done ->
          done.timeliness()
              .map(timeliness -> Telling.of(done, timeliness))
              .orElseGet(() -> Telling.of(done));
    };
  }

  private static Telling complaint(DataComplaintReceived received) {
    return switch (received.acknowledgement()) {
      case Acknowledgement.Due due ->
          Telling.of("DataComplaintReceived.DUE")
              .naming("dueOn", due.endsOn())
              .naming("days", due.days())
              .naming("countedFrom", due.countedFrom());
      case Acknowledgement.NoDutyYet(var dutySince) ->
          Telling.of("DataComplaintReceived.NO_DUTY_YET").naming("dutySince", dutySince);
    };
  }
}
