package org.interventionledger.ui.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;

/**
 * How an import stands.
 *
 * @param failure what stopped it, if it failed in this process
 * @param status where to ask again
 */
record ImportReport(
    String importId,
    ImportKind kind,
    String fileName,
    String sha256,
    long rows,
    ImportTally tally,
    Progress progress,
    String startedBy,
    Instant startedAt,
    Instant lastHeardAt,
    List<RowFault> faults,
    Optional<String> failure,
    String status) {

  /**
   * A batch takes a second or two. After so long without a word, the process that read it is gone.
   */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  ImportReport {
    faults = List.copyOf(faults);
  }

  /** How far it came; whether it was interrupted is not recorded but told from its silence. */
  enum Progress {
    RUNNING,
    INTERRUPTED,
    FINISHED,
    STOPPED
  }

  static ImportReport of(FindSchoolImports.Row row, SchoolImports imports, Instant now) {
    return new ImportReport(
        row.importId(),
        row.kind(),
        row.fileName(),
        row.sha256(),
        row.rows(),
        row.tally(),
        progress(row, imports.isRunningHere(row.importId()), now),
        row.startedBy(),
        row.startedAt(),
        row.lastHeardAt(),
        row.faults(),
        imports.failureOf(row.importId()),
        "/api/imports/" + row.importId());
  }

  static Progress progress(FindSchoolImports.Row row, boolean runningHere, Instant now) {
    return switch (row.standing()) {
      case FINISHED -> Progress.FINISHED;
      case STOPPED -> Progress.STOPPED;
      case RUNNING ->
          runningHere || row.lastHeardAt().plus(SILENCE).isAfter(now)
              ? Progress.RUNNING
              : Progress.INTERRUPTED;
    };
  }
}
