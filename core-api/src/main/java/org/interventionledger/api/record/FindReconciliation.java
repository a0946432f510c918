package org.interventionledger.api.record;

import java.util.List;

/**
 * Does every projection account for the stored events of its types up to its position? A lag tells
 * of what is still to come; this tells of what a projection has gone past without handling it, or
 * handled twice.
 */
public record FindReconciliation() {

  /** The answer. */
  public record Reconciliation(List<Row> rows) {
    public Reconciliation {
      rows = List.copyOf(rows);
    }

    public boolean isEven() {
      return rows.stream().allMatch(row -> row.differences().isEmpty());
    }
  }

  /**
   * One projection.
   *
   * @param position the last position it has handled
   * @param stored how many events of its types the store has up to there
   * @param handled how many it has handled since it was last built
   * @param differences the types of event on which the two do not agree
   */
  public record Row(
      String name, long position, long stored, long handled, List<Difference> differences) {
    public Row {
      differences = List.copyOf(differences);
    }
  }

  /** A type of event of which a projection has handled more or fewer than there are. */
  public record Difference(String eventType, long stored, long handled) {}
}
