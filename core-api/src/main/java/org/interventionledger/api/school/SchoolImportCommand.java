package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The course of one import, of schools or of what is published about them. An import is known by a
 * UUID, its stream is {@code import:<uuid>}.
 */
public sealed interface SchoolImportCommand {

  String importId();

  @TargetAggregateIdentifier
  default String stream() {
    return "import:" + importId();
  }

  /**
   * Begin an import.
   *
   * @param sha256 of the file's bytes, in lower-case hexadecimal
   * @param rows data rows in the file
   */
  record StartSchoolImport(
      String importId,
      ImportKind kind,
      String fileName,
      String sha256,
      long rows,
      LocalDate startedOn)
      implements SchoolImportCommand {}

  /** How an import goes on after it said how far it came. */
  enum Course {
    GOES_ON,
    STOPPED,
    FINISHED
  }

  /**
   * Say how far it came, and learn from the answer, a {@link Course}, whether it was stopped. What
   * was read until then is still told, once.
   */
  record AdvanceSchoolImport(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportCommand {
    public AdvanceSchoolImport {
      faults = List.copyOf(faults);
    }
  }

  /** Say that the last row was read. Answered with a {@link Course}. */
  record FinishSchoolImport(String importId, ImportTally tally, List<RowFault> faults)
      implements SchoolImportCommand {
    public FinishSchoolImport {
      faults = List.copyOf(faults);
    }
  }

  /** Stop it: what is taken in stays, the rest is not read. */
  record StopSchoolImport(String importId) implements SchoolImportCommand {}
}
