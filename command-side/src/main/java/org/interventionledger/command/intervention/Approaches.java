package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.ApproachCommand;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;

/**
 * What the authority asks for or agrees where it has no power: monitoring of an academy by consent,
 * and an inspection of any school by request.
 *
 * @param monitoring the agreement that runs, until its end is recorded
 * @param request the request that no answer is recorded to
 */
record Approaches(Optional<MonitoringAgreed> monitoring, Optional<InspectionRequested> request) {

  static final Approaches NONE = new Approaches(Optional.empty(), Optional.empty());

  Approaches then(ApproachEvent event) {
    return switch (event) {
      case MonitoringAgreed agreed -> new Approaches(Optional.of(agreed), request);
      case MonitoringEnded _ -> new Approaches(Optional.empty(), request);
      case InspectionRequested requested -> new Approaches(monitoring, Optional.of(requested));
      case InspectionRequestAnswered _ -> new Approaches(monitoring, Optional.empty());
    };
  }

  List<InterventionEvent> decide(ApproachCommand command, Acting acting, Particulars school) {
    return List.of(
        switch (command) {
          case AgreeMonitoring agree -> agree(agree, acting, school);
          case EndMonitoring end -> end(end, acting);
          case RequestInspection ask -> ask(ask, acting);
          case RecordInspectionAnswer answer -> answer(answer, acting);
        });
  }

  /** Of academies: a maintained school is monitored as a matter of course. */
  void checkMayAgree(Particulars school) {
    Eligibility.checkIsAcademy(school);
    monitoring.ifPresent(
        agreed -> {
          throw new Refused(
              RecordRefusal.MONITORING_AGREED_ALREADY,
              date("agreedOn", agreed.agreedOn()),
              date("reviewOn", agreed.reviewOn()),
              text("onBehalfOf", agreed.onBehalfOf()));
        });
  }

  MonitoringAgreed checkMayEnd() {
    return monitoring.orElseThrow(() -> new Refused(RecordRefusal.MONITORING_NOT_AGREED));
  }

  void checkMayRequest() {
    request.ifPresent(
        asked -> {
          throw new Refused(
              RecordRefusal.INSPECTION_REQUEST_STILL_OPEN,
              date("requestedOn", asked.requestedOn()));
        });
  }

  InspectionRequested checkMayAnswer() {
    return request.orElseThrow(() -> new Refused(RecordRefusal.INSPECTION_NOT_REQUESTED));
  }

  private MonitoringAgreed agree(AgreeMonitoring agree, Acting acting, Particulars school) {
    checkMayAgree(school);
    Order.check(agree.reviewOn(), agree.agreedOn().plusDays(1), "agreedOn");
    return new MonitoringAgreed(
        agree.urn(),
        acting.officer().authority(),
        agree.agreedOn(),
        agree.consentedBy(),
        agree.post(),
        agree.onBehalfOf(),
        agree.scope(),
        agree.reviewOn());
  }

  private MonitoringEnded end(EndMonitoring end, Acting acting) {
    Order.check(end.endedOn(), checkMayEnd());
    return new MonitoringEnded(
        end.urn(), acting.officer().authority(), end.endedOn(), end.how(), end.reasons());
  }

  private InspectionRequested ask(RequestInspection ask, Acting acting) {
    checkMayRequest();
    ask.replyBy().ifPresent(replyBy -> Order.check(replyBy, ask.requestedOn(), "requestedOn"));
    return new InspectionRequested(
        ask.urn(),
        acting.officer().authority(),
        ask.requestedOn(),
        ask.concerns(),
        ask.replyBy(),
        ask.underAuthority());
  }

  private InspectionRequestAnswered answer(RecordInspectionAnswer answer, Acting acting) {
    Order.check(answer.answeredOn(), checkMayAnswer());
    return new InspectionRequestAnswered(
        answer.urn(),
        acting.officer().authority(),
        answer.answeredOn(),
        answer.answer(),
        answer.reference(),
        answer.note());
  }

  /** An end rests on its beginning, and the next beginning on the end before. */
  static boolean restsOn(InterventionEvent later, ApproachEvent earlier) {
    return switch (earlier) {
      case MonitoringAgreed _, MonitoringEnded _ ->
          later instanceof MonitoringAgreed || later instanceof MonitoringEnded;
      case InspectionRequested _, InspectionRequestAnswered _ ->
          later instanceof InspectionRequested || later instanceof InspectionRequestAnswered;
    };
  }
}
