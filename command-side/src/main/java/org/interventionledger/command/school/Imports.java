package org.interventionledger.command.school;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.school.ImportState.Finished;
import org.interventionledger.command.school.ImportState.NotStarted;
import org.interventionledger.command.school.ImportState.Running;
import org.interventionledger.command.school.ImportState.Stopped;
import org.interventionledger.command.school.ImportState.Stopping;

/** The course of an import: begun once, advanced while it runs, then finished or stopped. */
final class Imports {

  private Imports() {}

  static SchoolImportEvent decide(SchoolImportCommand command, ImportState state) {
    return switch (command) {
      case StartSchoolImport start -> start(start, state);
      case AdvanceSchoolImport advance -> {
        checkTold(state, command);
        yield new SchoolImportAdvanced(advance.importId(), advance.tally(), advance.faults());
      }
      case FinishSchoolImport finish -> {
        checkTold(state, command);
        yield state instanceof Stopping
            ? new SchoolImportAdvanced(finish.importId(), finish.tally(), finish.faults())
            : new SchoolImportFinished(finish.importId(), finish.tally(), finish.faults());
      }
      case StopSchoolImport stop ->
          new SchoolImportStopped(stop.importId(), running(state, command).tally());
    };
  }

  /** What one authority imports is nobody else's to stop, nor to go on with. */
  static void checkOwner(
      SchoolImportCommand command, Optional<AuthorityCode> owner, Acting acting) {
    var authority = acting.officer().authority();
    if (owner.isPresent() && !owner.get().equals(authority)) {
      throw new Refused(
          RecordRefusal.IMPORT_OF_ANOTHER_AUTHORITY,
          text("importId", command.importId()),
          text("officersAuthority", authority));
    }
  }

  private static SchoolImportStarted start(StartSchoolImport start, ImportState state) {
    return switch (state) {
      case NotStarted _ ->
          new SchoolImportStarted(
              start.importId(),
              start.kind(),
              start.fileName(),
              start.sha256(),
              start.rows(),
              start.startedOn());
      case Running _, Stopping _, Stopped _, Finished _ ->
          throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", start.importId()));
    };
  }

  /** What was being read when an import was stopped may still be told. */
  private static void checkTold(ImportState state, SchoolImportCommand command) {
    if (!(state instanceof Stopping)) {
      running(state, command);
    }
  }

  private static Running running(ImportState state, SchoolImportCommand command) {
    return switch (state) {
      case Running running -> running;
      case NotStarted _ ->
          throw new Refused(RecordRefusal.IMPORT_NOT_FOUND, text("importId", command.importId()));
      case Stopping _, Stopped _ ->
          throw new Refused(RecordRefusal.IMPORT_STOPPED, text("importId", command.importId()));
      case Finished _ ->
          throw new Refused(
              RecordRefusal.IMPORT_ALREADY_FINISHED, text("importId", command.importId()));
    };
  }
}
