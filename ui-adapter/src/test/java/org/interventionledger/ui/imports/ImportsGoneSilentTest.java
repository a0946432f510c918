package org.interventionledger.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.interventionledger.api.school.FindSchoolImports.Row;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.ui.imports.ImportReport.Progress;
import org.junit.jupiter.api.Test;

class ImportsGoneSilentTest {

  private static final Instant HEARD = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void show_as_interrupted_after_two_minutes() {
    assertThat(ImportReport.progress(row(Standing.RUNNING), false, HEARD.plusSeconds(119)))
        .isEqualTo(Progress.RUNNING);
    assertThat(ImportReport.progress(row(Standing.RUNNING), false, HEARD.plusSeconds(120)))
        .isEqualTo(Progress.INTERRUPTED);
  }

  @Test
  void show_as_running_while_this_process_knows_better() {
    assertThat(ImportReport.progress(row(Standing.RUNNING), true, HEARD.plusSeconds(600)))
        .isEqualTo(Progress.RUNNING);
  }

  @Test
  void stay_finished_or_stopped_however_long_ago() {
    assertThat(ImportReport.progress(row(Standing.FINISHED), false, HEARD.plusSeconds(9_999)))
        .isEqualTo(Progress.FINISHED);
    assertThat(ImportReport.progress(row(Standing.STOPPED), false, HEARD.plusSeconds(9_999)))
        .isEqualTo(Progress.STOPPED);
  }

  private static Row row(Standing standing) {
    return new Row(
        "i",
        ImportKind.SCHOOLS,
        "schools.csv",
        "00",
        1,
        ImportTally.NONE,
        standing,
        "Addison Marsh",
        HEARD,
        HEARD,
        List.of());
  }
}
