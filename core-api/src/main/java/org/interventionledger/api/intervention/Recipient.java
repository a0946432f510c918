package org.interventionledger.api.intervention;

/** Those to whom a notice is given or copied: EIA 2006, s.60(6), (6A), s.60A(6); Sch 6 para 6. */
public enum Recipient {
  GOVERNING_BODY,
  HEAD_TEACHER,
  HMCI,
  SECRETARY_OF_STATE,
  /** The appropriate diocesan authority of a Church of England or Roman Catholic Church school. */
  DIOCESAN_AUTHORITY,
  /** The person who appoints foundation governors of a foundation or voluntary school. */
  FOUNDATION_GOVERNOR_APPOINTER,
  INTERIM_BOARD_MEMBERS,
  EXISTING_GOVERNORS,
  CHAIR_OF_GOVERNORS,
  RESPONSIBLE_BODY,
  OTHER
}
