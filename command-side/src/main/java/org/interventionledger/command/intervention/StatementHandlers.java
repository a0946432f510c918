package org.interventionledger.command.intervention;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.calendar.Calendars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.SchoolYears;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.school.Schools;

/**
 * Which acts about a statement of action the aggregate takes, and which of them count a period. Axon finds
 * the handlers of an aggregate in its superclass too.
 */
abstract class StatementHandlers {

  abstract void decide(
      InterventionCommand command, Acting acting, Schools schools, Cited cited, Counting counting);

  /** An act that refers to no document and counts no period. */
  final void decide(InterventionCommand command, Acting acting, Schools schools) {
    decide(command, acting, schools, Cited.NOTHING, Counting.NONE);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(
      RecordReportReceived command, Acting acting, Schools schools, Calendars calendars, SchoolYears years) {
    decide(command, acting, schools, Cited.NOTHING, new Counting(calendars, years));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordShortenedPeriod command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SendStatementOfAction command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecondStatementRequired command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(
      RecalculatePeriod command, Acting acting, Schools schools, Calendars calendars, SchoolYears years) {
    decide(command, acting, schools, Cited.NOTHING, new Counting(calendars, years));
  }
}
