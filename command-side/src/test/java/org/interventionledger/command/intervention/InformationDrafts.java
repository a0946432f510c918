package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.words;

import java.util.Optional;
import org.interventionledger.api.intervention.DraftReportCommand.RecordCommentsSent;
import org.interventionledger.api.intervention.DraftReportCommand.RecordDraftReportReceived;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InformationCommand.RecordComplaintAcknowledgement;
import org.interventionledger.api.intervention.InformationCommand.RecordDataComplaint;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationAnswer;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationRequest;

/** Acts about draft reports, requests and complaints, with what does not matter filled in. */
final class InformationDrafts {

  static final String DRAFT = "draft-1";
  static final String REQUEST = "request-1";
  static final String COMPLAINT = "complaint-1";

  private InformationDrafts() {}

  static RecordDraftReportReceived draftReceived(String receivedOn) {
    return draftReceived(DRAFT, receivedOn);
  }

  static RecordDraftReportReceived draftReceived(String id, String receivedOn) {
    return new RecordDraftReportReceived(
        URN, id, day(receivedOn), day("2007-03-01"), Optional.empty(), Optional.empty());
  }

  static RecordDraftReportReceived draftJudged(String receivedOn, String end) {
    return new RecordDraftReportReceived(
        URN,
        DRAFT,
        day(receivedOn),
        day("2007-03-01"),
        Optional.of(day(end)),
        Optional.of(words("The school says that it breaks up on that day.")));
  }

  static RecordCommentsSent comment(String sentOn) {
    return new RecordCommentsSent(URN, DRAFT, day(sentOn), words("Table 3 is of another school."));
  }

  static RecordInformationRequest ask(String receivedOn) {
    return ask(REQUEST, receivedOn);
  }

  static RecordInformationRequest ask(String id, String receivedOn) {
    return new RecordInformationRequest(
        URN, id, day(receivedOn), person("Noor Sharif"), words("The minutes of May."));
  }

  static RecordInformationAnswer give(String answeredOn) {
    return new RecordInformationAnswer(
        URN, REQUEST, day(answeredOn), InformationAnswer.GIVEN, Optional.empty());
  }

  static RecordInformationAnswer refuse(String answeredOn, InformationAnswer answer, String why) {
    return new RecordInformationAnswer(
        URN, REQUEST, day(answeredOn), answer, Optional.ofNullable(why).map(Drafts::words));
  }

  static RecordDataComplaint complain(String receivedOn) {
    return complain(COMPLAINT, receivedOn);
  }

  static RecordDataComplaint complain(String id, String receivedOn) {
    return new RecordDataComplaint(
        URN, id, day(receivedOn), person("Noor Sharif"), words("My address was published."));
  }

  static RecordComplaintAcknowledgement acknowledge(String on) {
    return new RecordComplaintAcknowledgement(URN, COMPLAINT, day(on));
  }
}
