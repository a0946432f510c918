package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/** When each step about a statement of action may be taken, whatever its contents. */
final class StatementRules {

  private StatementRules() {}

  static Statement find(String statementId, CaseFile file) {
    return Statement.of(file)
        .find(statementId)
        .orElseThrow(() -> new Refused(RecordRefusal.STATEMENT_NOT_FOUND, text("id", statementId)));
  }

  /** A report of a category, whose receipt is not on record, can be received. */
  static void checkMayReceive(CaseFile file, Particulars school, LocalDate on) {
    StatementLaw.checkReach(school);
    Statute.on(on, StatementLaw.PERIOD);
    var inCategory =
        file.position().inspections().stream()
            .filter(it -> it.category() != Category.NONE)
            .toList();
    if (inCategory.isEmpty()) {
      throw new Refused(LawRefusal.NO_CATEGORY_IN_REPORT);
    }
    for (var inspection : inCategory) {
      if (received(inspection.inspectedOn(), file).isEmpty()) {
        return;
      }
    }
    checkNotReceived(inCategory.getLast().inspectedOn(), file);
  }

  /** The inspection whose report it is. */
  static InspectionOutcomeRecorded inspection(LocalDate inspectedOn, CaseFile file) {
    return file.position().inspections().stream()
        .filter(it -> it.inspectedOn().equals(inspectedOn) && it.category() != Category.NONE)
        .findFirst()
        .orElseThrow(
            () -> new Refused(LawRefusal.NO_CATEGORY_IN_REPORT, date("inspectedOn", inspectedOn)));
  }

  static void checkNotReceived(LocalDate inspectedOn, CaseFile file) {
    received(inspectedOn, file)
        .ifPresent(
            statement -> {
              throw new Refused(
                  RecordRefusal.REPORT_ALREADY_RECEIVED,
                  date("inspectedOn", inspectedOn),
                  date("receivedOn", statement.received().receivedOn()),
                  date("endsOn", statement.period().endsOn()));
            });
  }

  private static Optional<Statement> received(LocalDate inspectedOn, CaseFile file) {
    return Statement.of(file)
        .all()
        .filter(statement -> statement.received().inspectedOn().equals(inspectedOn))
        .findFirst();
  }

  /** It is due and was not sent. */
  static void checkMaySend(Statement statement, LocalDate on) {
    if (checkDue(statement).period() instanceof StatementPeriod.Required(_, var requiredOn)) {
      Order.check(on, requiredOn, SecondStatementRequired.class.getSimpleName());
    }
    Order.check(on, latest(statement));
  }

  static Statement.Due checkDue(Statement statement) {
    return switch (statement) {
      case Statement.Due due -> due;
      case Statement.Sent(_, _, var sent) ->
          throw new Refused(
              LawRefusal.STATEMENT_ALREADY_SENT,
              date("sentOn", sent.sentOn()),
              date("dueOn", sent.dueOn()));
    };
  }

  /** Only the period of a first statement, and only in a case of special measures. */
  static void checkMayShorten(Statement statement, LocalDate on) {
    var due = checkDue(statement);
    due.first()
        .ifPresent(
            first -> {
              throw new Refused(
                  LawRefusal.STATEMENT_ALREADY_SENT,
                  date("sentOn", first.sentOn()),
                  date("dueOn", first.dueOn()));
            });
    if (due.received().category() != Category.SPECIAL_MEASURES) {
      throw new Refused(
          LawRefusal.ONLY_SPECIAL_MEASURES_ARE_URGENT,
          date("inspectedOn", due.received().inspectedOn()),
          term("category", due.received().category()));
    }
    Order.check(on, latest(statement));
    // It ends on that day at the soonest.
    checkShorter(on, due.period().endsOn());
  }

  static void checkShorter(LocalDate endsOn, LocalDate before) {
    if (!endsOn.isBefore(before)) {
      throw new Refused(
          LawRefusal.PERIOD_NOT_SHORTER, date("endsOn", endsOn), date("before", before));
    }
  }

  static void checkMayRequireAgain(Statement statement, LocalDate on) {
    switch (statement) {
      case Statement.Sent(_, _, var sent) -> Order.check(on, sent);
      case Statement.Due(var received, var period, _) ->
          throw new Refused(
              LawRefusal.STATEMENT_NOT_YET_SENT,
              date("receivedOn", received.receivedOn()),
              date("dueOn", period.endsOn()));
    }
  }

  private static InterventionEvent latest(Statement statement) {
    return switch (statement) {
      case Statement.Due(var received, _, var first) -> first.isPresent() ? first.get() : received;
      case Statement.Sent(_, _, var sent) -> sent;
    };
  }
}
