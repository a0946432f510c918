package org.interventionledger.api.placement;

/** What came of considering what a rule calls for. */
public enum Conclusion {
  /** It was considered, and done where that cannot be seen. */
  FOLLOWED,
  /** Another course was taken, or none. */
  NOT_FOLLOWED
}
