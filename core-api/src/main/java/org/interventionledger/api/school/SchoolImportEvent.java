package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.LedgerEvent;

/** What happened in one import of schools. */
public sealed interface SchoolImportEvent extends LedgerEvent {

  String importId();

  /** An import began. */
  record SchoolImportStarted(
      String importId, String fileName, String sha256, long rows, LocalDate startedOn)
      implements SchoolImportEvent {}

  /** More rows were read; after a stop, those that were being read when it came. */
  record SchoolImportAdvanced(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportEvent {
    public SchoolImportAdvanced {
      faults = List.copyOf(faults);
    }
  }

  /** The last row was read. */
  record SchoolImportFinished(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportEvent {
    public SchoolImportFinished {
      faults = List.copyOf(faults);
    }
  }

  /** Somebody stopped it. */
  record SchoolImportStopped(String importId, ImportTally tally) implements SchoolImportEvent {}
}
