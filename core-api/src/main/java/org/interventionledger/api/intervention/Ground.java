package org.interventionledger.api.intervention;

/** The grounds of EIA 2006, s.60(2), in the same words since 1 April 2007. */
public enum Ground {
  /** (a) standards of performance are unacceptably low and likely to remain so. */
  LOW_STANDARDS,
  /** (b) a serious breakdown in management or governance, prejudicing standards. */
  BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE,
  /** (c) the safety of pupils or staff is threatened. */
  SAFETY_THREATENED
}
