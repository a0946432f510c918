package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementPeriod;

/**
 * The authority's statement of action.
 *
 * @param sent the latest; not for the period, where a second is required and not yet sent
 */
public record Statement(
    InspectionReportReceived received,
    StatementPeriod period,
    Optional<StatementOfActionSent> sent,
    boolean due) {

  static Matters<Statement> on(Matters<Statement> statements, InterventionEvent event) {
    return switch (event) {
      case StatementEvent about -> on(statements, about);
      case PeriodEvent again when again.matter() == CountedMatter.STATEMENT_OF_ACTION ->
          statements.carriedOn(it -> it.id().equals(again.about()), it -> it.on(again));
      case InterventionEvent _ -> statements;
    };
  }

  private static Matters<Statement> on(Matters<Statement> statements, StatementEvent event) {
    return switch (event) {
      case InspectionReportReceived received ->
          statements.with(new Statement(received, received.period(), Optional.empty(), true));
      case StatementPeriodShortened shortened ->
          statements.carriedOn(
              it -> it.id().equals(shortened.statementId()),
              it -> new Statement(it.received, shortened.period(), it.sent, it.due));
      case StatementOfActionSent sent ->
          statements.carriedOn(
              it -> it.id().equals(sent.statementId()),
              it -> new Statement(it.received, it.period, Optional.of(sent), false));
      case SecondStatementRequired required ->
          statements.carriedOn(
              it -> it.id().equals(required.statementId()),
              it -> new Statement(it.received, required.period(), it.sent, true));
    };
  }

  private Statement on(PeriodEvent event) {
    return switch (event) {
      case PeriodEvent.PeriodRecalculated again ->
          new Statement(received, new StatementPeriod.Counted(again.period()), sent, due);
    };
  }

  public String id() {
    return received.statementId();
  }
}
