package org.interventionledger.command.school;

import static org.interventionledger.command.Northmoor.TODAY;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.command.TransitionTable;
import org.junit.jupiter.api.Test;

/** The README's table of an import is what the code does. */
class TransitionTableOfAnImportTest {

  private static final String ID = "5b1c0f5e-6a0e-4c57-9a76-0d8f5c9d3a11";
  private static final ImportTally TALLY = new ImportTally(10, 7, 1, 1, 1);

  private static final SchoolImportCommand START =
      new StartSchoolImport(ID, ImportKind.SCHOOLS, "schools.csv", "00", 20, TODAY);
  private static final SchoolImportCommand ADVANCE = new AdvanceSchoolImport(ID, TALLY, List.of());
  private static final SchoolImportCommand FINISH = new FinishSchoolImport(ID, TALLY, List.of());
  private static final SchoolImportCommand STOP = new StopSchoolImport(ID);

  @Test
  void an_import() throws IOException {
    TransitionTable.<ImportState>of(state -> state.getClass().getSimpleName())
        .in("n", after())
        .in("r", after(START, ADVANCE))
        .in("t", after(START, STOP))
        .in("s", after(START, STOP, ADVANCE))
        .in("f", after(START, FINISH))
        .act("rows read", state -> then(state, ADVANCE))
        .act("all rows read", state -> then(state, FINISH))
        .act("stop", state -> then(state, STOP))
        .coverAll(ImportState.class)
        .isInTheReadme("an import that is");
  }

  private static ImportState after(SchoolImportCommand... done) {
    return Stream.of(done)
        .reduce(
            (ImportState) new ImportState.NotStarted(),
            TransitionTableOfAnImportTest::then,
            (_, later) -> later);
  }

  private static ImportState then(ImportState state, SchoolImportCommand act) {
    return state.after(Imports.decide(act, state));
  }
}
