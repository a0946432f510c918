package org.interventionledger.api.calendar;

/** Who sets a school's term dates: EA 2002, s.32. */
public enum TermDatesSetBy {
  /**
   * For community, voluntary controlled and community special schools, and maintained nursery
   * schools.
   */
  AUTHORITY,
  /** The governing body, for foundation, voluntary aided and foundation special schools. */
  GOVERNING_BODY
}
