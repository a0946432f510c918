package org.interventionledger.command.school;

import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;

/** Where an import has come to. */
sealed interface ImportState {

  record NotStarted() implements ImportState {}

  record Running(ImportTally tally) implements ImportState {}

  /** What was being read when the stop came is not told yet. */
  record Stopping() implements ImportState {}

  record Stopped() implements ImportState {}

  record Finished() implements ImportState {}

  default ImportState after(SchoolImportEvent event) {
    return switch (event) {
      case SchoolImportStarted _ -> new Running(ImportTally.NONE);
      case SchoolImportAdvanced advanced ->
          this instanceof Stopping ? new Stopped() : new Running(advanced.tally());
      case SchoolImportFinished _ -> new Finished();
      case SchoolImportStopped _ -> new Stopping();
    };
  }

  /** How the import goes on. */
  default Course course() {
    return switch (this) {
      case NotStarted _, Running _ -> Course.GOES_ON;
      case Stopping _, Stopped _ -> Course.STOPPED;
      case Finished _ -> Course.FINISHED;
    };
  }
}
