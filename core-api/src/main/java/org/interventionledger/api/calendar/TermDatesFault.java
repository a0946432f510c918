package org.interventionledger.api.calendar;

/** What can be wrong with the dates of a term. */
public enum TermDatesFault {
  /** It ends before it begins. */
  ENDS_BEFORE_IT_BEGINS,
  /** It does not begin after the term before it has ended. */
  BEGINS_BEFORE_THE_TERM_BEFORE_ENDS,
  /** It is not within the school year, 1 August to 31 July. */
  OUTSIDE_THE_SCHOOL_YEAR,
  /** Its half-term ends before it begins. */
  HALF_TERM_ENDS_BEFORE_IT_BEGINS,
  /** Its half-term is not within it. */
  HALF_TERM_OUTSIDE_THE_TERM
}
