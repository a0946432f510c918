package org.interventionledger.api.pool;

/** As what a person in the pool is willing to serve: items HAV-016 and HAV-017. */
public enum PoolRole {
  /** As chair of an interim executive board. */
  BOARD_CHAIR,
  /** As member of an interim executive board. */
  BOARD_MEMBER,
  /** As additional governor under EIA 2006, s.64. */
  ADDITIONAL_GOVERNOR
}
