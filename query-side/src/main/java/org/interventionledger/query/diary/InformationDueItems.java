package org.interventionledger.query.diary;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.BesideTheLadder;
import org.interventionledger.query.journey.DataComplaint;
import org.interventionledger.query.journey.DraftReport;
import org.interventionledger.query.journey.InformationRequest;

/**
 * What drafts of reports, requests and complaints make due. Each stays until it is done: what is
 * late is still to be done. Who asked or complained is not said.
 */
final class InformationDueItems {

  private InformationDueItems() {}

  static Stream<Due> comments(BesideTheLadder beside) {
    return beside.drafts().stream()
        .filter(draft -> draft.sent().isEmpty())
        .map(InformationDueItems::comments);
  }

  /** Of a converted school too: its record is still there to be asked about. */
  static Stream<Due> of(BesideTheLadder beside) {
    return Stream.concat(
        beside.requests().stream()
            .filter(request -> request.answer().isEmpty())
            .map(InformationDueItems::answer),
        beside.complaints().stream()
            .filter(complaint -> complaint.acknowledged().isEmpty())
            .map(DataComplaint::received)
            .flatMap(InformationDueItems::acknowledgement));
  }

  private static Due comments(DraftReport draft) {
    return new Due(
            What.COMMENTS_ON_DRAFT_REPORT,
            draft.id(),
            draft.period().endsOn(),
            Readership.DEALINGS,
            Words.DRAFT_REPORT.of(draft.received().receivedOn()))
        .by(draft.received().provision());
  }

  private static Due answer(InformationRequest request) {
    return new Due(
            What.INFORMATION_REQUEST,
            request.id(),
            request.period().endsOn(),
            Readership.DELIBERATION,
            Words.INFORMATION_REQUEST.of(request.asked().receivedOn()))
        .by(request.period().provision());
  }

  private static Stream<Due> acknowledgement(DataComplaintReceived received) {
    return switch (received.acknowledgement()) {
      case Acknowledgement.Due due -> {
        var item =
            new Due(
                What.COMPLAINT_TO_ACKNOWLEDGE,
                received.complaintId(),
                due.endsOn(),
                Readership.DELIBERATION,
                Words.DATA_COMPLAINT.of(received.receivedOn()));
        yield Stream.of(received.provision().map(item::by).orElse(item));
      }
      case Acknowledgement.NoDutyYet _ -> Stream.empty();
    };
  }
}
