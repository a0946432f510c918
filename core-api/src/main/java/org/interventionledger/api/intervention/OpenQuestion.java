package org.interventionledger.api.intervention;

/**
 * Why a published outcome waits for an officer: what the list leaves open, or where it conflicts.
 */
public enum OpenQuestion {
  /** When HM Chief Inspector gave notice of the category is in no list, and makes the gateway. */
  NOTICE_OF_CATEGORY,
  /** Inadequate, and in no category: the list says neither which nor why not. */
  CATEGORY_NOT_SAID,
  /** A category stood, or waits itself: the list does not say what the report says of it. */
  EARLIER_CATEGORY,
  /** Under which section the inspection was made. */
  KIND_OF_INSPECTION,
  /** When the report was published. */
  DAY_OF_PUBLICATION,
  /** A full inspection without a single grade. */
  NO_JUDGEMENTS,
  /** Some grades were given on other days than the inspection's, after it. */
  GRADES_OF_OTHER_DAYS,
  /** Some grades are not among those that Ofsted gave on the day of the inspection. */
  GRADES_NOT_IN_USE,
  /** Whether the school itself was inspected, or one before it. */
  WHICH_SCHOOL,
  /** The same inspection is on record with another outcome. */
  DIFFERS_FROM_RECORD,
  /** A rule stands against recording it as listed. */
  AGAINST_A_RULE
}
