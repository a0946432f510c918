package org.interventionledger.api.school;

/**
 * How many rows of a file were read so far, and what they came to: each counts once.
 *
 * @param passedOver of schools that are not in the ledger, or not the importing authority's
 * @param toSettle in which something waits for an officer
 */
public record ImportTally(
    long read,
    long added,
    long changed,
    long unchanged,
    long rejected,
    long passedOver,
    long toSettle) {

  public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);

  /** Of a file of which no row is passed over and none waits. */
  public ImportTally(long read, long added, long changed, long unchanged, long rejected) {
    this(read, added, changed, unchanged, rejected, 0, 0);
  }
}
