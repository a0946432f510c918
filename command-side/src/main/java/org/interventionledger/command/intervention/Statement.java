package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementPeriod;

/** Where the authority's statement of action has come to. */
sealed interface Statement {

  InspectionReportReceived received();

  StatementPeriod period();

  /**
   * It is to be sent.
   *
   * @param first the statement already sent, where a second is required
   */
  record Due(
      InspectionReportReceived received,
      StatementPeriod period,
      Optional<StatementOfActionSent> first)
      implements Statement {}

  /** It was sent. */
  record Sent(InspectionReportReceived received, StatementPeriod period, StatementOfActionSent sent)
      implements Statement {}

  /** The statements of action of a school, by the reports received. */
  static Matters<Statement> of(CaseFile file) {
    var statements = Matters.<Statement>none();
    for (var event : file.journal().events().toList()) {
      statements =
          switch (event) {
            case StatementEvent about ->
                statements.with(about.statementId(), before -> after(before, about));
            case PeriodEvent about when about.matter() == CountedMatter.STATEMENT_OF_ACTION ->
                statements.with(about.about(), before -> before.map(it -> it.with(about)));
            case InterventionEvent _ -> statements;
          };
    }
    return statements;
  }

  private static Optional<Statement> after(Optional<Statement> before, StatementEvent event) {
    return switch (event) {
      case InspectionReportReceived received ->
          Optional.of(new Due(received, received.period(), Optional.empty()));
      case StatementPeriodShortened shortened -> before.map(it -> it.with(shortened.period()));
      case StatementOfActionSent sent ->
          before.map(it -> new Sent(it.received(), it.period(), sent));
      case SecondStatementRequired required -> before.map(it -> it.again(required.period()));
    };
  }

  private Statement with(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again -> with(new StatementPeriod.Counted(again.period()));
    };
  }

  private Statement with(StatementPeriod period) {
    return switch (this) {
      case Due(var received, _, var first) -> new Due(received, period, first);
      case Sent sent -> sent;
    };
  }

  private Statement again(StatementPeriod.Required required) {
    return switch (this) {
      case Due(var received, _, var first) -> new Due(received, required, first);
      case Sent(var received, _, var sent) -> new Due(received, required, Optional.of(sent));
    };
  }
}
