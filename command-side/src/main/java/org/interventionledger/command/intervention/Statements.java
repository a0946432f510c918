package org.interventionledger.command.intervention;

import static java.util.stream.Collectors.toSet;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.EnumSet;
import java.util.List;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementCommand;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.Recipients;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/**
 * The authority's statement of action after a report that puts a school in a category: EA 2005,
 * s.15(2).
 */
final class Statements {

  private Statements() {}

  static List<InterventionEvent> decide(
      StatementCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    return List.of(
        switch (command) {
          case RecordReportReceived received -> receive(received, file, acting, school, counting);
          case RecordShortenedPeriod shortened -> shorten(shortened, file, acting);
          case SendStatementOfAction send -> send(send, file, acting, school);
          case RecordSecondStatementRequired required -> requireAgain(required, file, acting);
        });
  }

  private static InspectionReportReceived receive(
      RecordReportReceived received,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    StatementLaw.checkReach(school);
    Statute.on(received.receivedOn(), StatementLaw.PERIOD);
    var inspection = StatementRules.inspection(received.inspectedOn(), file);
    StatementRules.checkNotReceived(received.inspectedOn(), file);
    if (Statement.of(file).find(received.statementId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", received.statementId()));
    }
    Order.check(received.receivedOn(), received.inspectedOn(), "inspectedOn");
    return new InspectionReportReceived(
        received.urn(),
        acting.officer().authority(),
        received.statementId(),
        received.receivedOn(),
        received.inspectedOn(),
        inspection.category(),
        StatementPeriods.after(received, school, counting),
        StatementLaw.STATEMENT.asOn(received.receivedOn()));
  }

  private static StatementPeriodShortened shorten(
      RecordShortenedPeriod shortened, CaseFile file, Acting acting) {
    var statement = StatementRules.find(shortened.statementId(), file);
    StatementRules.checkMayShorten(statement, shortened.notifiedOn());
    Order.check(shortened.endsOn(), shortened.notifiedOn(), "notifiedOn");
    var before = statement.period().endsOn();
    StatementRules.checkShorter(shortened.endsOn(), before);
    return new StatementPeriodShortened(
        shortened.urn(),
        acting.officer().authority(),
        shortened.statementId(),
        shortened.notifiedOn(),
        before,
        new StatementPeriod.Shortened(shortened.endsOn(), shortened.notifiedOn()),
        shortened.reasons(),
        StatementLaw.PERIOD.asOn(statement.received().receivedOn()));
  }

  private static StatementOfActionSent send(
      SendStatementOfAction send, CaseFile file, Acting acting, Particulars school) {
    var statement = StatementRules.find(send.statementId(), file);
    StatementRules.checkMaySend(statement, send.sentOn());
    checkContents(send, statement, school);
    send.copies().forEach(copy -> Order.checkHasCome(copy.sentOn(), acting));
    var dueOn = statement.period().endsOn();
    return new StatementOfActionSent(
        send.urn(),
        acting.officer().authority(),
        send.statementId(),
        send.sentOn(),
        send.action(),
        send.actionPeriod(),
        send.reasonsForNone(),
        send.parents(),
        send.appointedPerson(),
        send.copies(),
        send.underAuthority(),
        dueOn,
        Timeliness.of(send.sentOn(), dueOn),
        StatementLaw.STATEMENT.asOn(statement.received().receivedOn()));
  }

  /** Either what is proposed and within what period, or why nothing is. */
  private static void checkContents(
      SendStatementOfAction send, Statement statement, Particulars school) {
    var proposed = send.action().isPresent() && send.actionPeriod().isPresent();
    var nothing = send.action().isEmpty() && send.actionPeriod().isEmpty();
    if (proposed == send.reasonsForNone().isPresent() || !proposed && !nothing) {
      throw new Refused(LawRefusal.NO_ACTION_AND_NO_REASONS);
    }
    var missing = EnumSet.copyOf(Recipients.ofStatement(school, statement.received().receivedOn()));
    missing.removeAll(send.copies().stream().map(Copy::recipient).collect(toSet()));
    if (!missing.isEmpty()) {
      throw new Refused(LawRefusal.STATEMENT_RECIPIENT_MISSING, terms("recipients", missing));
    }
  }

  private static SecondStatementRequired requireAgain(
      RecordSecondStatementRequired required, CaseFile file, Acting acting) {
    var statement = StatementRules.find(required.statementId(), file);
    StatementRules.checkMayRequireAgain(statement, required.requiredOn());
    Order.check(required.requiredOn(), required.inspectedOn(), "inspectedOn");
    Order.check(required.dueOn(), required.requiredOn(), "requiredOn");
    return new SecondStatementRequired(
        required.urn(),
        acting.officer().authority(),
        required.statementId(),
        required.inspectedOn(),
        new StatementPeriod.Required(required.dueOn(), required.requiredOn()),
        required.reasons(),
        StatementLaw.SECOND_STATEMENT.asOn(statement.received().receivedOn()));
  }
}
