package org.interventionledger.api.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Reader;

/**
 * How do the imports stand? Newest first; one of them where {@code importId} is given. The national
 * register is one for all, so each import of it concerns the whole ledger: it is open to the
 * readers of {@link org.interventionledger.api.record.Readership#OPERATIONS} in every authority,
 * whoever began it. An import of inspections is open to those of its own authority only.
 */
public record FindSchoolImports(Reader reader, Optional<String> importId) {

  /** The answer. */
  public record Imports(List<Row> rows) {
    public Imports {
      rows = List.copyOf(rows);
    }
  }

  /** Where an import has come to. */
  public enum Standing {
    RUNNING,
    FINISHED,
    STOPPED
  }

  /**
   * One import.
   *
   * @param faults the rows not taken in, in file order; empty in the list of all imports
   */
  public record Row(
      String importId,
      ImportKind kind,
      String fileName,
      String sha256,
      long rows,
      ImportTally tally,
      Standing standing,
      String startedBy,
      Instant startedAt,
      Instant lastHeardAt,
      List<RowFault> faults) {
    public Row {
      faults = List.copyOf(faults);
    }
  }
}
