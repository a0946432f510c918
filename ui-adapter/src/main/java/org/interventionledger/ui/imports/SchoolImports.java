package org.interventionledger.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Imports, one at a time, each in the background. */
@Component
public class SchoolImports implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SchoolImports.class);

  private final Ledger ledger;
  private final Words words;
  private final AtomicReference<String> running = new AtomicReference<>();
  private final AtomicReference<Failed> lastFailure = new AtomicReference<>();
  private final AtomicBoolean open = new AtomicBoolean();
  private volatile CompletableFuture<Ending> current =
      CompletableFuture.completedFuture(Ending.FINISHED);

  SchoolImports(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** Hears of each batch. */
  public interface Progress {
    void heard(ImportTally tally, List<RowFault> faults);
  }

  /** How an import ended. */
  public enum Ending {
    FINISHED,
    STOPPED
  }

  /** An import that is under way; {@code done} fails with what stopped it, if something did. */
  public record UnderWay(String importId, long rows, CompletableFuture<Ending> done) {}

  /**
   * That an import failed, for as long as this process runs; the event history shows it as stopped.
   */
  private record Failed(String importId, String reason) {}

  /**
   * Begin to take a file in. The file is the import's own from here on and is removed at its end.
   *
   * @throws FileRefused when it is not what it is imported as
   * @throws AnotherImportRunning when one is running in this process
   */
  public UnderWay start(
      ImportKind kind, Path file, String fileName, Officer officer, Progress progress)
      throws IOException {
    var importId = UUID.randomUUID().toString();
    if (!running.compareAndSet(null, importId)) {
      Files.deleteIfExists(file);
      throw new AnotherImportRunning();
    }
    try {
      var survey = ImportFiles.survey(kind, file);
      var today = ledger.today();
      ImportRun.Acts acts = command -> ledger.record(command, officer, whyLate(command, fileName));
      acts.record(
          new StartSchoolImport(importId, kind, fileName, survey.sha256(), survey.rows(), today));
      var run = new ImportRun(kind, importId, file, today, acts, progress, () -> !open.get());
      var done = new CompletableFuture<Ending>();
      current = done;
      Thread.ofVirtual().name("import-" + importId).start(() -> carryOut(run, done));
      return new UnderWay(importId, survey.rows(), done);
    } catch (IOException | RuntimeException refused) {
      running.set(null);
      Files.deleteIfExists(file);
      throw refused;
    }
  }

  /** Stop an import, wherever it runs. */
  public void stop(String importId, Officer officer) {
    ledger.act(new StopSchoolImport(importId), officer, Optional.empty());
  }

  boolean isRunningHere(String importId) {
    return importId.equals(running.get());
  }

  /** What made an import fail, if it failed in this process. */
  Optional<String> failureOf(String importId) {
    return Optional.ofNullable(lastFailure.get())
        .filter(failed -> failed.importId().equals(importId))
        .map(Failed::reason);
  }

  /**
   * Whatever happens, even an error of the machine, the import is over then, and who waits for it
   * is told.
   */
  private void carryOut(ImportRun run, CompletableFuture<Ending> done) {
    try {
      var ending = run.run();
      release(run);
      done.complete(ending);
    } catch (IOException | InterruptedException | RuntimeException failure) {
      LOG.error("The import {} failed; what it had taken in stays", run.importId(), failure);
      lastFailure.set(new Failed(run.importId(), String.valueOf(failure.getMessage())));
      showAsStopped(run);
      release(run);
      done.completeExceptionally(failure);
    } finally {
      if (!done.isDone()) {
        release(run);
        done.completeExceptionally(
            new IllegalStateException("The import " + run.importId() + " broke off"));
      }
    }
  }

  private static void showAsStopped(ImportRun run) {
    try {
      run.acts().record(new StopSchoolImport(run.importId()));
    } catch (RuntimeException alsoFailed) {
      LOG.error(
          "Nor could the import {} be stopped: it will show as interrupted",
          run.importId(),
          alsoFailed);
    }
  }

  /** Ofsted publishes what is weeks or years old: where it comes from is why it is entered now. */
  private Optional<Narrative> whyLate(Object command, String fileName) {
    return command instanceof TakeInInspections
        ? Optional.of(new Narrative(words.of("imports.late", fileName)))
        : Optional.empty();
  }

  private void release(ImportRun run) {
    running.set(null);
    try {
      Files.deleteIfExists(run.path());
    } catch (IOException left) {
      LOG.warn("The imported file {} could not be removed", run.path(), left);
    }
  }

  @Override
  public void start() {
    open.set(true);
  }

  /** Let the batch under way be finished and the import be stopped in good order. */
  @Override
  public void stop() {
    open.set(false);
    current.handle((ending, failure) -> ending).join();
  }

  @Override
  public boolean isRunning() {
    return open.get();
  }
}
