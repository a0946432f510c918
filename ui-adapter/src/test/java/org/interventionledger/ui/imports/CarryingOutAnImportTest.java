package org.interventionledger.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.ui.gias.GiasFile;
import org.interventionledger.ui.gias.GiasText;
import org.interventionledger.ui.imports.ImportRun.Acts;
import org.interventionledger.ui.imports.SchoolImports.Ending;
import org.interventionledger.ui.imports.SchoolImports.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryingOutAnImportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  private final List<Object> recorded = Collections.synchronizedList(new ArrayList<>());

  @Test
  void takes_every_sound_row_in_and_reports_every_batch() throws Exception {
    var ending = run(schools(1_201), this::added, false);

    assertThat(ending).isEqualTo(Ending.FINISHED);
    assertThat(recorded).filteredOn(TakeInParticulars.class::isInstance).hasSize(1_200);
    assertThat(reports())
        .containsExactly(
            new AdvanceSchoolImport("i", new ImportTally(500, 499, 0, 0, 1), List.of(fault())),
            new AdvanceSchoolImport("i", new ImportTally(1_000, 999, 0, 0, 1), List.of()),
            new FinishSchoolImport("i", new ImportTally(1_201, 1_200, 0, 0, 1), List.of()));
  }

  @Test
  void finishes_where_the_last_batch_is_full() throws Exception {
    run(schools(500), this::added, false);

    assertThat(reports()).hasSize(2).last().isInstanceOf(FinishSchoolImport.class);
  }

  @Test
  void finishes_where_there_is_no_row_at_all() throws Exception {
    run(GiasText.usual(), this::added, false);

    assertThat(reports()).containsExactly(new FinishSchoolImport("i", ImportTally.NONE, List.of()));
  }

  @Test
  void learns_from_the_answer_to_its_report_that_somebody_stopped_it() throws Exception {
    var ending =
        run(
            schools(1_200),
            command -> {
              var answer = added(command);
              return command instanceof AdvanceSchoolImport ? Course.STOPPED : answer;
            },
            false);

    assertThat(ending).isEqualTo(Ending.STOPPED);
    assertThat(reports())
        .containsExactly(
            new AdvanceSchoolImport("i", new ImportTally(500, 499, 0, 0, 1), List.of(fault())));
  }

  @Test
  void stops_in_good_order_when_the_ledger_is_shut_down() throws Exception {
    var ending = run(schools(1_200), this::added, true);

    assertThat(ending).isEqualTo(Ending.STOPPED);
    assertThat(reports())
        .containsExactly(
            new AdvanceSchoolImport("i", new ImportTally(500, 499, 0, 0, 1), List.of(fault())),
            new StopSchoolImport("i"));
  }

  @Test
  void goes_no_further_when_a_row_cannot_be_taken_in() throws IOException {
    var tried = new AtomicInteger();
    Acts failing =
        command -> {
          if (command instanceof TakeInParticulars) {
            tried.incrementAndGet();
          }
          throw new IllegalStateException("The database is gone");
        };

    assertThatThrownBy(() -> run(schools(1_200), failing, false))
        .hasMessage("The database is gone");
    assertThat(tried.get()).isLessThanOrEqualTo(16);
    assertThat(reports()).isEmpty();
  }

  @Test
  void tells_the_faults_found_until_a_row_could_not_be_taken_in() {
    var text = GiasText.usual().school(999_999, "OpenDate", "1962").school(900_001);
    Acts failing =
        command -> {
          if (command instanceof TakeInParticulars) {
            throw new IllegalStateException("The database is gone");
          }
          return added(command);
        };
    var heard = new ArrayList<RowFault>();

    assertThatThrownBy(() -> run(text, failing, (_, faults) -> heard.addAll(faults), false))
        .hasMessage("The database is gone");
    assertThat(reports())
        .containsExactly(
            new AdvanceSchoolImport("i", new ImportTally(1, 0, 0, 0, 1), List.of(fault())));
    assertThat(heard).containsExactly(fault());
  }

  @Test
  void takes_in_what_was_read_before_the_file_broke_off() throws Exception {
    var text = GiasText.usual().school(900_001).school(999_999, "OpenDate", "1962");
    var brokenOff =
        new SequenceInputStream(
            new ByteArrayInputStream(text.bytes()),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("The disk is gone");
              }
            });

    try (var file = GiasFile.open(brokenOff);
        var workers = Executors.newSingleThreadExecutor()) {
      var batch = Batch.read(file, 500);
      var taken = batch.takeIn(ImportTally.NONE, _ -> TakenIn.ADDED, workers);

      assertThat(batch.faults()).extracting(RowFault::line).containsExactly(3L);
      assertThat(taken.tally()).isEqualTo(new ImportTally(2, 1, 0, 0, 1));
      assertThat(taken.failure())
          .get()
          .extracting(Throwable::getMessage)
          .isEqualTo("The disk is gone");
    }
  }

  private Ending run(GiasText text, Acts acts, boolean leaving)
      throws IOException, InterruptedException {
    return run(text, acts, (tally, faults) -> {}, leaving);
  }

  private Ending run(GiasText text, Acts acts, Progress progress, boolean leaving)
      throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("schools.csv"), text.bytes());
    return new ImportRun(ImportKind.SCHOOLS, "i", file, TODAY, acts, progress, () -> leaving).run();
  }

  /** So many rows, the first of them faulty. */
  private static GiasText schools(int rows) {
    var text = GiasText.usual().school(999_999, "OpenDate", "1962");
    for (var urn = 900_001; urn < 900_000 + rows; urn++) {
      text.school(urn);
    }
    return text;
  }

  private static RowFault fault() {
    return new RowFault(2, "OpenDate", RowFault.Reason.BAD_DATE, "1962");
  }

  private Object added(Object command) {
    recorded.add(command);
    return switch (command) {
      case AdvanceSchoolImport _ -> Course.GOES_ON;
      case FinishSchoolImport _ -> Course.FINISHED;
      default -> TakenIn.ADDED;
    };
  }

  private List<Object> reports() {
    return recorded.stream().filter(SchoolImportCommand.class::isInstance).toList();
  }
}
