package org.interventionledger.api.placement;

/**
 * What happened outside a placement that its rules may wait for. A rule acts again for another
 * occasion of its kind, though its condition went on holding.
 */
public enum Occasion {
  INSPECTION,
  WARNING_NOTICE,
  WARNING_NOTICE_ON_PAY,
  /** It may make a condition true or false, and is no occasion by itself. */
  OTHER
}
