package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;

/** The pre-warning notice: local practice, and no step towards eligibility. */
final class PreWarnings {

  private PreWarnings() {}

  static List<InterventionEvent> decide(
      PreWarningCommand command, LegalPosition position, Acting acting) {
    return List.of(
        switch (command) {
          case SendPreWarningNotice send -> send(send, position, acting);
          case RecordPreWarningResponse response -> recordResponse(response, position, acting);
        });
  }

  /** One at a time. */
  static void checkMaySend(LegalPosition position) {
    for (var preWarning : position.preWarnings().all().toList()) {
      if (preWarning instanceof PreWarning.Unanswered(var sent)) {
        throw new Refused(
            RecordRefusal.PRE_WARNING_STILL_OPEN,
            date("sentOn", sent.sentOn()),
            date("replyBy", sent.replyBy()));
      }
    }
  }

  /** Each is answered once. */
  static void checkMayRecordResponse(PreWarning preWarning) {
    if (preWarning instanceof PreWarning.Answered(var sent, var response)) {
      throw new Refused(
          RecordRefusal.PRE_WARNING_ALREADY_ANSWERED,
          date("sentOn", sent.sentOn()),
          date("respondedOn", response.respondedOn()));
    }
  }

  private static PreWarningNoticeSent send(
      SendPreWarningNotice send, LegalPosition position, Acting acting) {
    checkMaySend(position);
    if (position.preWarnings().find(send.preWarningId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", send.preWarningId()));
    }
    StatutoryWording.checkAbsent(send);
    Order.check(send.replyBy(), send.sentOn(), "sentOn");
    send.copies().forEach(copy -> Order.checkHasCome(copy.sentOn(), acting));
    return new PreWarningNoticeSent(
        send.urn(),
        acting.officer().authority(),
        send.preWarningId(),
        send.sentOn(),
        send.concerns(),
        send.actionSought(),
        send.replyBy(),
        send.copies(),
        Approvals.of(send, position, acting));
  }

  private static PreWarningResponseRecorded recordResponse(
      RecordPreWarningResponse response, LegalPosition position, Acting acting) {
    var preWarning =
        position
            .preWarnings()
            .find(response.preWarningId())
            .orElseThrow(
                () ->
                    new Refused(
                        RecordRefusal.PRE_WARNING_NOT_FOUND, text("id", response.preWarningId())));
    checkMayRecordResponse(preWarning);
    Order.check(response.respondedOn(), preWarning.sent());
    if (response.outcome() == PreWarningOutcome.NO_RESPONSE) {
      // Until the day is over a reply may still come.
      Order.check(response.respondedOn(), preWarning.sent().replyBy().plusDays(1), "replyBy");
    }
    return new PreWarningResponseRecorded(
        response.urn(),
        acting.officer().authority(),
        response.preWarningId(),
        response.respondedOn(),
        response.outcome(),
        response.response());
  }
}
