package org.interventionledger.command.school;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Acts;

/** One import: of schools, of their links, or of inspections of them. */
@Aggregate
final class SchoolImport {

  @AggregateIdentifier private String stream;
  private ImportKind kind = ImportKind.SCHOOLS;
  private Optional<AuthorityCode> owner = Optional.empty();
  private ImportState state = new ImportState.NotStarted();

  SchoolImport() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(StartSchoolImport command, Acting acting) {
    Acts.checkRecording(command.startedOn(), acting);
    decide(command, command.kind(), acting);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Course handle(AdvanceSchoolImport command, Acting acting) {
    decide(command, kind, acting);
    return state.course();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Course handle(FinishSchoolImport command, Acting acting) {
    decide(command, kind, acting);
    return state.course();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(StopSchoolImport command, Acting acting) {
    decide(command, kind, acting);
  }

  private void decide(SchoolImportCommand command, ImportKind of, Acting acting) {
    Acts.checkRole(of.act(), acting);
    Imports.checkOwner(command, owner, acting);
    // Whose an import is, is read from the metadata: it is there when the event is applied.
    AggregateLifecycle.apply(Imports.decide(command, state), MetaData.from(acting.toMetadata()));
  }

  @EventSourcingHandler
  void on(SchoolImportEvent event, @MetaDataValue(Acting.AUTHORITY) String authority) {
    stream = "import:" + event.importId();
    if (event instanceof SchoolImportStarted started) {
      kind = started.kind();
      owner = kind.ownerWhenBegunBy(new AuthorityCode(authority));
    }
    state = state.after(event);
  }
}
