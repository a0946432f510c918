package org.interventionledger.api.school;

/** What taking in a row of a file came to. */
public enum TakenIn {
  /** Something is on record that was not. */
  ADDED,
  /** What was on record is another now. */
  CHANGED,
  /** All of it was on record. */
  UNCHANGED,
  /** It is of a school that is not in the ledger, or not the importing authority's. */
  PASSED_OVER,
  /** Something in it waits for an officer. */
  TO_SETTLE
}
