package org.interventionledger.query.school;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.school.DraftReport;
import org.interventionledger.api.school.DraftReport.DraftReportStanding;
import org.interventionledger.api.school.InformationMatter;
import org.interventionledger.api.school.InformationMatter.InformationKind;
import org.interventionledger.query.journey.BesideTheLadder;
import org.interventionledger.query.journey.DataComplaint;
import org.interventionledger.query.journey.InformationRequest;

/** A school's draft reports, requests and complaints, as the answer about it has them. */
final class InformationParts {

  private InformationParts() {}

  static List<DraftReport> drafts(BesideTheLadder beside) {
    return beside.drafts().stream().map(InformationParts::draft).toList();
  }

  /** In the order in which they were received. */
  static List<InformationMatter> matters(BesideTheLadder beside) {
    return Stream.concat(
            beside.requests().stream().map(InformationParts::request),
            beside.complaints().stream().map(InformationParts::complaint))
        .sorted(comparing(InformationMatter::receivedOn))
        .toList();
  }

  private static DraftReport draft(org.interventionledger.query.journey.DraftReport draft) {
    var received = draft.received();
    return new DraftReport(
        draft.id(),
        received.receivedOn(),
        received.inspectedOn(),
        draft.period().endsOn(),
        counted(draft.period()),
        draft
            .sent()
            .map(InformationParts::standing)
            .orElse(DraftReportStanding.COMMENTS_MAY_BE_SENT),
        draft.sent().map(CommentsOnDraftSent::sentOn));
  }

  private static Optional<CountedPeriod> counted(CommentsPeriod period) {
    return switch (period) {
      case CommentsPeriod.Counted(var counted) -> Optional.of(counted);
      case CommentsPeriod.Judged _ -> Optional.empty();
    };
  }

  private static DraftReportStanding standing(CommentsOnDraftSent sent) {
    return switch (sent.timeliness()) {
      case IN_TIME -> DraftReportStanding.COMMENTS_IN_TIME;
      case LATE -> DraftReportStanding.COMMENTS_LATE;
    };
  }

  private static InformationMatter request(InformationRequest request) {
    var asked = request.asked();
    return new InformationMatter(
        request.id(),
        InformationKind.REQUEST_FOR_INFORMATION,
        asked.receivedOn(),
        Optional.of(request.period().endsOn()),
        Optional.of(request.period()),
        request.answer().map(InformationRequestAnswered::answeredOn));
  }

  private static InformationMatter complaint(DataComplaint complaint) {
    var received = complaint.received();
    return new InformationMatter(
        complaint.id(),
        InformationKind.COMPLAINT_ABOUT_PERSONAL_DATA,
        received.receivedOn(),
        received.acknowledgement() instanceof Acknowledgement.Due due
            ? Optional.of(due.endsOn())
            : Optional.empty(),
        Optional.empty(),
        complaint.acknowledged().map(DataComplaintAcknowledged::acknowledgedOn));
  }
}
