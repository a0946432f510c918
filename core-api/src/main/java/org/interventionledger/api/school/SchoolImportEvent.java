package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.LedgerEvent;

/**
 * What happened in one import. Until its second form a tally knew no rows that are passed over, and
 * none that wait for an officer.
 */
public sealed interface SchoolImportEvent extends LedgerEvent {

  String importId();

  /** An import began. Until its second form it said not of what: it was of schools. */
  @Revision("2")
  record SchoolImportStarted(
      String importId,
      ImportKind kind,
      String fileName,
      String sha256,
      long rows,
      LocalDate startedOn)
      implements SchoolImportEvent {}

  /** More rows were read; after a stop, those that were being read when it came. */
  @Revision("2")
  record SchoolImportAdvanced(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportEvent {
    public SchoolImportAdvanced {
      faults = List.copyOf(faults);
    }
  }

  /** The last row was read. */
  @Revision("2")
  record SchoolImportFinished(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportEvent {
    public SchoolImportFinished {
      faults = List.copyOf(faults);
    }
  }

  /** Somebody stopped it. */
  @Revision("2")
  record SchoolImportStopped(String importId, ImportTally tally) implements SchoolImportEvent {}
}
