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
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars.Outcome;
import org.interventionledger.ui.gias.GiasFile;
import org.interventionledger.ui.gias.GiasRow;

/**
 * Some rows of a file that are taken in side by side.
 *
 * @param cutOff why the file could be read no further, where it could not
 */
record Batch(List<GiasRow> rows, Optional<RuntimeException> cutOff) {

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

  /** At most so many rows; fewer at the end of the file, or where it breaks off. */
  static Batch read(GiasFile file, int atMost) {
    var rows = new ArrayList<GiasRow>(atMost);
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
        .filter(GiasRow.Faulty.class::isInstance)
        .map(row -> ((GiasRow.Faulty) row).fault())
        .toList();
  }

  /** After the first row that could not be taken in no further one is tried. */
  Taken takeIn(
      ImportTally before, Function<GiasRow.School, Outcome> school, ExecutorService workers)
      throws InterruptedException {
    var failure = new AtomicReference<RuntimeException>();
    var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
    var tasks =
        rows.stream()
            .filter(GiasRow.School.class::isInstance)
            .<Callable<List<Outcome>>>map(
                row -> () -> takeIn((GiasRow.School) row, school, failure))
            .toList();
    for (var done : workers.invokeAll(tasks)) {
      outcome(done).forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum));
    }
    return new Taken(plus(before, outcomes), Optional.ofNullable(failure.get()).or(() -> cutOff));
  }

  private static List<Outcome> takeIn(
      GiasRow.School row,
      Function<GiasRow.School, Outcome> school,
      AtomicReference<RuntimeException> failure) {
    if (failure.get() != null) {
      return List.of();
    }
    try {
      return List.of(school.apply(row));
    } catch (RuntimeException failed) {
      failure.compareAndSet(null, failed);
      return List.of();
    }
  }

  private static List<Outcome> outcome(Future<List<Outcome>> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException error) {
      throw new IllegalStateException(error.getCause());
    }
  }

  private ImportTally plus(ImportTally before, Map<Outcome, Long> outcomes) {
    var taken = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return new ImportTally(
        before.read() + taken + faults().size(),
        before.added() + outcomes.getOrDefault(Outcome.ADDED, 0L),
        before.changed() + outcomes.getOrDefault(Outcome.CHANGED, 0L),
        before.unchanged() + outcomes.getOrDefault(Outcome.UNCHANGED, 0L),
        before.rejected() + faults().size());
  }
}
