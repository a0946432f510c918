package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InformationCommand.RecordComplaintAcknowledgement;
import org.interventionledger.api.intervention.InformationCommand.RecordDataComplaint;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationAnswer;
import org.interventionledger.api.intervention.InformationCommand.RecordInformationRequest;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.InformationRights;

/** Requests for information and complaints about personal data in the record of a school. */
final class InformationMatters {

  private InformationMatters() {}

  static List<InterventionEvent> decide(
      InformationCommand command, CaseFile file, Acting acting, Counting counting) {
    return List.of(
        switch (command) {
          case RecordInformationRequest request -> ask(request, file, acting, counting);
          case RecordInformationAnswer answer -> answer(answer, file, acting);
          case RecordDataComplaint complaint -> complain(complaint, file, acting);
          case RecordComplaintAcknowledgement done -> acknowledge(done, file, acting);
        });
  }

  private static InformationRequested ask(
      RecordInformationRequest request, CaseFile file, Acting acting, Counting counting) {
    var period = period(request.receivedOn(), counting);
    checkNew(request.requestId(), file);
    return new InformationRequested(
        request.urn(),
        acting.officer().authority(),
        request.requestId(),
        request.receivedOn(),
        request.from(),
        request.asked(),
        period,
        InformationRights.REQUEST.asOn(request.receivedOn()));
  }

  /** As it would be counted now. */
  static CountedPeriod period(LocalDate receivedOn, Counting counting) {
    var days = InformationRights.answeredWithin(receivedOn);
    return counting.workingDays().anywhereInTheKingdom(receivedOn, days, InformationRights.ANSWER);
  }

  private static InformationRequestAnswered answer(
      RecordInformationAnswer answer, CaseFile file, Acting acting) {
    var asked = checkMayAnswer(request(answer.requestId(), file));
    Order.check(answer.answeredOn(), asked.request());
    if (answer.answer().isRefusal() && answer.reasons().isEmpty()) {
      throw new Refused(
          RecordRefusal.REFUSED_INFORMATION_NEEDS_REASONS, term("answer", answer.answer()));
    }
    var dueOn = asked.period().endsOn();
    return new InformationRequestAnswered(
        answer.urn(),
        acting.officer().authority(),
        answer.requestId(),
        answer.answeredOn(),
        answer.answer(),
        answer.reasons(),
        dueOn,
        Timeliness.of(answer.answeredOn(), dueOn),
        InformationRights.ANSWER.asOn(asked.request().receivedOn()));
  }

  private static DataComplaintReceived complain(
      RecordDataComplaint complaint, CaseFile file, Acting acting) {
    checkNew(complaint.complaintId(), file);
    var acknowledgement = InformationRights.acknowledgement(complaint.receivedOn());
    return new DataComplaintReceived(
        complaint.urn(),
        acting.officer().authority(),
        complaint.complaintId(),
        complaint.receivedOn(),
        complaint.from(),
        complaint.complaint(),
        acknowledgement,
        rule(acknowledgement, complaint.receivedOn()));
  }

  private static DataComplaintAcknowledged acknowledge(
      RecordComplaintAcknowledgement done, CaseFile file, Acting acting) {
    var complaint = checkMayAcknowledge(complaint(done.complaintId(), file));
    Order.check(done.acknowledgedOn(), complaint);
    return new DataComplaintAcknowledged(
        done.urn(),
        acting.officer().authority(),
        done.complaintId(),
        done.acknowledgedOn(),
        timeliness(done, complaint.acknowledgement()),
        rule(complaint.acknowledgement(), complaint.receivedOn()));
  }

  /** Nothing rests on a duty that was not law yet. */
  private static Optional<Provision> rule(Acknowledgement acknowledgement, LocalDate receivedOn) {
    return switch (acknowledgement) {
      case Acknowledgement.Due _ -> Optional.of(InformationRights.COMPLAINT.asOn(receivedOn));
      case Acknowledgement.NoDutyYet _ -> Optional.empty();
    };
  }

  private static Optional<Timeliness> timeliness(
      RecordComplaintAcknowledgement done, Acknowledgement acknowledgement) {
    return switch (acknowledgement) {
      case Acknowledgement.Due due ->
          Optional.of(Timeliness.of(done.acknowledgedOn(), due.endsOn()));
      case Acknowledgement.NoDutyYet _ -> Optional.empty();
    };
  }

  static InformationRequest.Asked checkMayAnswer(InformationRequest request) {
    return switch (request) {
      case InformationRequest.Asked asked -> asked;
      case InformationRequest.Answered(_, var answer) ->
          throw new Refused(
              RecordRefusal.INFORMATION_REQUEST_ANSWERED,
              date("answeredOn", answer.answeredOn()),
              term("answer", answer.answer()));
    };
  }

  static DataComplaintReceived checkMayAcknowledge(DataComplaint complaint) {
    return switch (complaint) {
      case DataComplaint.Received(var received) -> received;
      case DataComplaint.Acknowledged(_, var done) ->
          throw new Refused(
              RecordRefusal.DATA_COMPLAINT_ACKNOWLEDGED,
              date("acknowledgedOn", done.acknowledgedOn()));
    };
  }

  private static InformationRequest request(String id, CaseFile file) {
    return InformationRequest.of(file)
        .find(id)
        .orElseThrow(
            () -> new Refused(RecordRefusal.INFORMATION_REQUEST_NOT_FOUND, text("id", id)));
  }

  private static DataComplaint complaint(String id, CaseFile file) {
    return DataComplaint.of(file)
        .find(id)
        .orElseThrow(() -> new Refused(RecordRefusal.DATA_COMPLAINT_NOT_FOUND, text("id", id)));
  }

  private static void checkNew(String id, CaseFile file) {
    if (InformationRequest.of(file).find(id).isPresent()
        || DataComplaint.of(file).find(id).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", id));
    }
  }

  /** What each act enters. */
  static Class<? extends InterventionEvent> kind(InformationCommand command) {
    return switch (command) {
      case RecordInformationRequest _ -> InformationRequested.class;
      case RecordInformationAnswer _ -> InformationRequestAnswered.class;
      case RecordDataComplaint _ -> DataComplaintReceived.class;
      case RecordComplaintAcknowledgement _ -> DataComplaintAcknowledged.class;
    };
  }
}
