package org.interventionledger.api.framework;

/** How binding a line of an authority's arrangements is. */
public enum Force {
  /**
   * The ledger does it by itself; its cause is the rule. What such a rule calls for besides is a
   * duty.
   */
  automatic,
  /** A duty: an act against it is refused, and a day missed is shown as a breach. */
  must,
  /**
   * The usual course (normally, usually, likely, expected): departing from it needs a reason on
   * record.
   */
  usual,
  /** An offer; nothing follows from leaving it. */
  may
}
