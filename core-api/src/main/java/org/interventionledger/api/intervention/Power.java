package org.interventionledger.api.intervention;

/**
 * The local authority's powers over a school that is eligible for intervention: EIA 2006, Part 4.
 */
public enum Power {
  /** s.63: require the governing body to enter into arrangements. */
  ENTER_INTO_ARRANGEMENTS("s.63"),
  /** s.64: appoint additional governors. */
  ADDITIONAL_GOVERNORS("s.64"),
  /** s.65: provide for the governing body to consist of interim executive members. */
  INTERIM_EXECUTIVE_BOARD("s.65"),
  /** s.66: suspend the right to a delegated budget. */
  SUSPEND_DELEGATED_BUDGET("s.66");

  private final String section;

  Power(String section) {
    this.section = section;
  }

  /** Its section in EIA 2006. */
  public String section() {
    return section;
  }
}
