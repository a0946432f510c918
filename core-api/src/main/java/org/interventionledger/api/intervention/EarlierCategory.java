package org.interventionledger.api.intervention;

/**
 * What the report of an inspection says of a category of concern that the school was in before it.
 */
public enum EarlierCategory {
  /**
   * The school no longer requires significant improvement, or special measures are no longer
   * required.
   */
  NO_LONGER_APPLIES,
  /** The category goes on, as a monitoring visit to a school in it finds as a rule. */
  STILL_APPLIES,
  /** Nothing; there was none, or the report does not speak of it. */
  NOT_SPOKEN_OF
}
