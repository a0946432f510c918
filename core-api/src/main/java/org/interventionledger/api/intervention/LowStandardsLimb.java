package org.interventionledger.api.intervention;

/** By what standards of performance are low: the limbs of EIA 2006, s.60(3). Any one is enough. */
public enum LowStandardsLimb {
  /** (a) what the pupils might in all the circumstances reasonably be expected to attain. */
  REASONABLE_EXPECTATION,
  /** (b) what they attained before, where relevant. */
  PREVIOUS_ATTAINMENT,
  /** (c) what pupils at comparable schools attain. */
  COMPARABLE_SCHOOLS
}
