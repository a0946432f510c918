package org.interventionledger.command.intervention;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.calendar.Calendars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.SchoolYears;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.school.Schools;

/**
 * The statutory ladder of one school. A school without history is a state like any other, so that
 * what may not be done is refused by name.
 */
@Aggregate
final class Intervention {

  @AggregateIdentifier private String stream;
  private CaseFile file = CaseFile.EMPTY;

  Intervention() {}

  @CommandHandler(commandName = InterventionCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(
      InterventionCommand command,
      Acting acting,
      Schools schools,
      Documents documents,
      Calendars calendars,
      SchoolYears years,
      LocalGates gates) {
    var decided =
        Decisions.decide(
            command,
            file,
            acting,
            schools.find(command.urn()),
            Cited.by(command, acting, documents),
            new Counting(calendars, years));
    LocalSteps.check(decided, file.journal(), gates).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  TakenIn handle(TakeInInspections command, Acting acting, Schools schools) {
    Acts.checkRole(Act.IMPORT_INSPECTIONS, acting);
    var taken =
        TakingInInspections.decide(
            command, file, acting, schools.find(command.urn()), schools.links(command.urn()));
    taken.events().forEach(AggregateLifecycle::apply);
    return taken.outcome();
  }

  @EventSourcingHandler
  void on(InterventionEvent event, @SequenceNumber long number) {
    stream = "intervention:" + event.urn();
    file = file.with(number, event);
  }
}
