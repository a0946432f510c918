package org.interventionledger.ui.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars.Outcome;
import org.interventionledger.ui.gias.GiasRow;

/** Some rows of a file that are taken in side by side. */
record Batch(List<GiasRow> rows) {

  Batch {
    rows = List.copyOf(rows);
  }

  List<RowFault> faults() {
    return rows.stream()
        .filter(GiasRow.Faulty.class::isInstance)
        .map(row -> ((GiasRow.Faulty) row).fault())
        .toList();
  }

  /**
   * @return the tally with these rows in it
   * @throws RuntimeException what the first row that could not be taken in met; no further row is
   *     tried
   */
  ImportTally takeIn(
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
    if (failure.get() != null) {
      throw failure.get();
    }
    return plus(before, outcomes);
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
    return new ImportTally(
        before.read() + rows.size(),
        before.added() + outcomes.getOrDefault(Outcome.ADDED, 0L),
        before.changed() + outcomes.getOrDefault(Outcome.CHANGED, 0L),
        before.unchanged() + outcomes.getOrDefault(Outcome.UNCHANGED, 0L),
        before.rejected() + faults().size());
  }
}
