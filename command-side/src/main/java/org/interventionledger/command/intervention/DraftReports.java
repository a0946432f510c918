package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.DraftReportCommand.RecordCommentsSent;
import org.interventionledger.api.intervention.DraftReportCommand.RecordDraftReportReceived;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.Provisions;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/**
 * The draft of an inspection's report and the comments on it: EA 2005, s.13; SI 2005/2038, reg. 5.
 */
final class DraftReports {

  private DraftReports() {}

  static List<InterventionEvent> decide(
      DraftReportCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    return List.of(
        switch (command) {
          case RecordDraftReportReceived received ->
              receive(received, file, acting, school, counting);
          case RecordCommentsSent sent -> comment(sent, file, acting);
        });
  }

  static DraftReport.Open checkMayComment(DraftReport draft) {
    return switch (draft) {
      case DraftReport.Open open -> open;
      case DraftReport.CommentedOn(_, var sent) ->
          throw new Refused(
              RecordRefusal.COMMENTS_ALREADY_SENT,
              date("sentOn", sent.sentOn()),
              date("dueOn", sent.dueOn()));
    };
  }

  private static DraftReportReceived receive(
      RecordDraftReportReceived received,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    var law = Statute.on(received.receivedOn(), StatementLaw.COMMENTS);
    if (DraftReport.of(file).find(received.draftReportId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", received.draftReportId()));
    }
    Order.check(received.receivedOn(), received.inspectedOn(), "inspectedOn");
    var period =
        new CountedOrJudged(received.receivedOn(), received.judgedEnd(), received.judgedBecause())
            .<CommentsPeriod>period(
                () -> count(received.receivedOn(), law, received.urn(), school, counting),
                CommentsPeriod.Counted::new,
                CommentsPeriod.Judged::new);
    return new DraftReportReceived(
        received.urn(),
        acting.officer().authority(),
        received.draftReportId(),
        received.receivedOn(),
        received.inspectedOn(),
        period,
        StatementLaw.COMMENTS.asOn(received.receivedOn()));
  }

  /** As it would be counted now. */
  static CountedPeriod again(DraftReportReceived received, Particulars school, Counting counting) {
    var law = Statute.on(received.receivedOn(), StatementLaw.COMMENTS);
    return count(received.receivedOn(), law, received.urn(), school, counting);
  }

  private static CountedPeriod count(
      LocalDate receivedOn, Provisions law, Urn urn, Particulars school, Counting counting) {
    var days = law.inspections().commentsWithin();
    return counting.afterReceipt(receivedOn, days, urn, school, StatementLaw.COMMENTS);
  }

  private static CommentsOnDraftSent comment(
      RecordCommentsSent sent, CaseFile file, Acting acting) {
    var draft = checkMayComment(find(sent.draftReportId(), file));
    Order.check(sent.sentOn(), draft.received());
    var dueOn = draft.period().endsOn();
    return new CommentsOnDraftSent(
        sent.urn(),
        acting.officer().authority(),
        sent.draftReportId(),
        sent.sentOn(),
        sent.comments(),
        dueOn,
        Timeliness.of(sent.sentOn(), dueOn),
        StatementLaw.COMMENTS.asOn(draft.received().receivedOn()));
  }

  private static DraftReport find(String draftReportId, CaseFile file) {
    return DraftReport.of(file)
        .find(draftReportId)
        .orElseThrow(
            () -> new Refused(RecordRefusal.DRAFT_REPORT_NOT_FOUND, text("id", draftReportId)));
  }

  /** What each act enters. */
  static Class<? extends InterventionEvent> kind(DraftReportCommand command) {
    return switch (command) {
      case RecordDraftReportReceived _ -> DraftReportReceived.class;
      case RecordCommentsSent _ -> CommentsOnDraftSent.class;
    };
  }
}
