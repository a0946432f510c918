package org.interventionledger.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInLinks;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.ui.gias.FileRow;
import org.interventionledger.ui.imports.SchoolImports.Ending;
import org.interventionledger.ui.imports.SchoolImports.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import from its first row to its last. Rows of a batch are taken in side by side; the batch
 * is reported when all of it is in, so that the tally never says more than was done.
 *
 * @param leaving whether the ledger is being shut down
 */
record ImportRun(
    ImportKind kind,
    String importId,
    Path path,
    LocalDate today,
    Acts acts,
    Progress progress,
    BooleanSupplier leaving) {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
  private static final int BATCH = 500;
  private static final int SIDE_BY_SIDE = 16;

  /** Records a command and gives back its answer. */
  interface Acts {
    Object record(Object command);
  }

  /**
   * @throws IOException when the file cannot be opened
   * @throws RuntimeException when it can no longer be read, or a command failed; what was taken in
   *     before stays, and every fault found before is told
   */
  Ending run() throws IOException, InterruptedException {
    try (var file = ImportFiles.open(kind, path);
        var workers = Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
      var tally = ImportTally.NONE;
      while (true) {
        var batch = Batch.read(file, BATCH);
        var last = batch.rows().size() < BATCH;
        var taken = batch.takeIn(tally, this::takeIn, workers);
        tally = taken.tally();
        if (taken.failure().isPresent()) {
          throw toldBefore(taken.failure().get(), tally, batch);
        }
        var course = tell(last, tally, batch);
        progress.heard(tally, batch.faults());
        switch (course) {
          case FINISHED -> {
            return Ending.FINISHED;
          }
          case STOPPED -> {
            return Ending.STOPPED;
          }
          case GOES_ON -> {}
        }
        if (leaving.getAsBoolean()) {
          acts.record(new StopSchoolImport(importId));
          return Ending.STOPPED;
        }
      }
    }
  }

  /**
   * What was read until the failure is told all the same, and each fault found in it. Where that
   * fails too, as without a database, it goes to the log with the failure.
   */
  private RuntimeException toldBefore(RuntimeException failure, ImportTally tally, Batch batch) {
    progress.heard(tally, batch.faults());
    try {
      acts.record(new AdvanceSchoolImport(importId, tally, batch.faults()));
    } catch (RuntimeException alsoFailed) {
      failure.addSuppressed(alsoFailed);
      LOG.error("Not recorded of the import {}: {} and {}", importId, tally, batch.faults());
    }
    return failure;
  }

  private Course tell(boolean last, ImportTally tally, Batch batch) {
    return (Course)
        acts.record(
            last
                ? new FinishSchoolImport(importId, tally, batch.faults())
                : new AdvanceSchoolImport(importId, tally, batch.faults()));
  }

  private TakenIn takeIn(FileRow.Sound row) {
    return (TakenIn)
        acts.record(
            switch (row) {
              case FileRow.School(_, var urn, var particulars) ->
                  new TakeInParticulars(urn, particulars, importId, today);
              case FileRow.Links(_, var urn, var links, var complete) ->
                  new TakeInLinks(urn, links, complete, importId, today);
              case FileRow.Inspections(_, var urn, var inspections, _) ->
                  new TakeInInspections(urn, inspections, importId);
            });
  }
}
