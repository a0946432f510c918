package org.interventionledger.api.placement;

/** What came of considering what a rule calls for. */
public enum Conclusion {
  FOLLOWED,
  /** Another course was taken, or none. */
  NOT_FOLLOWED
}
