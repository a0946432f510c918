package org.interventionledger.api.placement;

/** How a person settled a level or a register (item HIL-078). What a rule settles is its own. */
public enum HowAssigned {
  BY_JUDGEMENT,
  /** By best fit: it is a level for which the most indicators on record spoke. */
  BY_BEST_FIT,
  /** By best fit, and for its reasons another than the most indicators spoke for. */
  OTHERWISE_THAN_MOST_INDICATORS,
  /** By best fit, with no indicator on record that speaks for any level. */
  WITH_NOTHING_COUNTED
}
