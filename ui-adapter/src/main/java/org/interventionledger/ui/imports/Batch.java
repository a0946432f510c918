package org.interventionledger.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.ui.gias.FileRow;
import org.interventionledger.ui.gias.ImportFile;

/**
 * Some rows of a file that are taken in side by side.
 *
 * @param cutOff why the file could be read no further, where it could not
 */
record Batch(List<FileRow> rows, Optional<RuntimeException> cutOff) {

  Batch {
    rows = List.copyOf(rows);
  }

  /**
   * What became of its rows.
   *
   * @param tally with those in it that were taken in or are faulty
   * @param failure what stopped it, where something did: the file, or the first row that could not
   *     be taken in
   */
  record Taken(ImportTally tally, Optional<RuntimeException> failure) {}

  /** So many rows of the file, and what they came to. */
  private record Done(TakenIn outcome, long rows) {}

  /** At most so many rows; fewer at the end of the file, or where it breaks off. */
  static Batch read(ImportFile file, int atMost) {
    var rows = new ArrayList<FileRow>(atMost);
    try {
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
        if (rows.size() == atMost) {
          break;
        }
      }
      return new Batch(rows, Optional.empty());
    } catch (IOException unreadable) {
      return new Batch(
          rows, Optional.of(new UncheckedIOException(unreadable.getMessage(), unreadable)));
    }
  }

  List<RowFault> faults() {
    return rows.stream()
        .filter(FileRow.Faulty.class::isInstance)
        .map(row -> ((FileRow.Faulty) row).fault())
        .toList();
  }

  /** After the first row that could not be taken in no further one is tried. */
  Taken takeIn(ImportTally before, Function<FileRow.Sound, TakenIn> school, ExecutorService workers)
      throws InterruptedException {
    var failure = new AtomicReference<RuntimeException>();
    var outcomes = new EnumMap<TakenIn, Long>(TakenIn.class);
    var tasks =
        rows.stream()
            .filter(FileRow.Sound.class::isInstance)
            .<Callable<List<Done>>>map(row -> () -> takeIn((FileRow.Sound) row, school, failure))
            .toList();
    for (var done : workers.invokeAll(tasks)) {
      outcome(done).forEach(row -> outcomes.merge(row.outcome(), row.rows(), Long::sum));
    }
    return new Taken(plus(before, outcomes), Optional.ofNullable(failure.get()).or(() -> cutOff));
  }

  private static List<Done> takeIn(
      FileRow.Sound row,
      Function<FileRow.Sound, TakenIn> school,
      AtomicReference<RuntimeException> failure) {
    if (failure.get() != null) {
      return List.of();
    }
    try {
      return List.of(new Done(school.apply(row), row.rows()));
    } catch (RuntimeException failed) {
      failure.compareAndSet(null, failed);
      return List.of();
    }
  }

  private static List<Done> outcome(Future<List<Done>> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException error) {
      throw new IllegalStateException(error.getCause());
    }
  }

  private ImportTally plus(ImportTally before, Map<TakenIn, Long> outcomes) {
    var taken = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return new ImportTally(
        before.read() + taken + faults().size(),
        before.added() + outcomes.getOrDefault(TakenIn.ADDED, 0L),
        before.changed() + outcomes.getOrDefault(TakenIn.CHANGED, 0L),
        before.unchanged() + outcomes.getOrDefault(TakenIn.UNCHANGED, 0L),
        before.rejected() + faults().size(),
        before.passedOver() + outcomes.getOrDefault(TakenIn.PASSED_OVER, 0L),
        before.toSettle() + outcomes.getOrDefault(TakenIn.TO_SETTLE, 0L));
  }
}
