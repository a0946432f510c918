package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.words;

import java.util.Optional;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;

/** Acts about a statement of action, with what does not matter filled in. */
final class StatementDrafts {

  static final String STATEMENT = "statement-1";

  private StatementDrafts() {}

  static RecordReportReceived receive(String receivedOn, String inspectedOn) {
    return receive(STATEMENT, receivedOn, inspectedOn);
  }

  static RecordReportReceived receive(String id, String receivedOn, String inspectedOn) {
    return new RecordReportReceived(
        URN, id, day(receivedOn), day(inspectedOn), Optional.empty(), Optional.empty());
  }

  static RecordReportReceived judge(String receivedOn, String inspectedOn, String end) {
    return new RecordReportReceived(
        URN,
        STATEMENT,
        day(receivedOn),
        day(inspectedOn),
        Optional.of(day(end)),
        Optional.of(words("The school says that it breaks up on 20 December.")));
  }

  static SendStatementOfAction send(String sentOn, Recipient... recipients) {
    return new SendStatementOfAction(
        URN,
        STATEMENT,
        day(sentOn),
        Optional.of(words("A partner school.")),
        Optional.of(words("Until the summer of 2027.")),
        Optional.empty(),
        words("A letter and a meeting."),
        words("Nobody is appointed: the meeting is enough."),
        copies(sentOn, recipients),
        words("Scheme of delegation, 4.2"));
  }

  static RecordShortenedPeriod shorten(String notifiedOn, String endsOn) {
    return new RecordShortenedPeriod(
        URN, STATEMENT, day(notifiedOn), day(endsOn), words("Pupils are at risk."));
  }

  static RecordSecondStatementRequired require(
      String requiredOn, String inspectedOn, String dueOn) {
    return new RecordSecondStatementRequired(
        URN,
        STATEMENT,
        day(requiredOn),
        day(inspectedOn),
        day(dueOn),
        words("The case is urgent."));
  }

  static RecalculatePeriod recalculate(String on) {
    return new RecalculatePeriod(
        URN,
        CountedMatter.STATEMENT_OF_ACTION,
        STATEMENT,
        day(on),
        words("A bank holiday was proclaimed."));
  }
}
