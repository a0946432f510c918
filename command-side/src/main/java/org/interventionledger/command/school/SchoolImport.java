package org.interventionledger.command.school;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;

/** One import of schools from the national register. */
@Aggregate
final class SchoolImport {

  @AggregateIdentifier private String stream;
  private ImportState state = new ImportState.NotStarted();

  SchoolImport() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(StartSchoolImport command, Acting acting) {
    Acts.checkRecording(command.startedOn(), acting);
    decide(command, acting);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Course handle(AdvanceSchoolImport command, Acting acting) {
    decide(command, acting);
    return state.course();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Course handle(FinishSchoolImport command, Acting acting) {
    decide(command, acting);
    return state.course();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(StopSchoolImport command, Acting acting) {
    decide(command, acting);
  }

  private void decide(SchoolImportCommand command, Acting acting) {
    Acts.checkRole(Act.IMPORT_SCHOOLS, acting);
    AggregateLifecycle.apply(Imports.decide(command, state));
  }

  @EventSourcingHandler
  void on(SchoolImportEvent event) {
    stream = "import:" + event.importId();
    state = state.after(event);
  }
}
