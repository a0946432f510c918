package org.interventionledger.command.school;

import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;

/** Where an import has come to. */
sealed interface ImportState {

  record NotStarted() implements ImportState {}

  record Running(ImportTally tally) implements ImportState {}

  record Stopped() implements ImportState {}

  record Finished() implements ImportState {}

  static ImportState after(SchoolImportEvent event) {
    return switch (event) {
      case SchoolImportStarted _ -> new Running(ImportTally.NONE);
      case SchoolImportAdvanced advanced -> new Running(advanced.tally());
      case SchoolImportFinished _ -> new Finished();
      case SchoolImportStopped _ -> new Stopped();
    };
  }
}
