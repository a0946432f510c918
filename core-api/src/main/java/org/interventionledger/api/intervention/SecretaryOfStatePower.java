package org.interventionledger.api.intervention;

/**
 * The Secretary of State's powers over a school that is eligible for intervention: EIA 2006, Part
 * 4.
 */
public enum SecretaryOfStatePower {
  /** s.66A, since 18 April 2016: require the governing body to enter into arrangements. */
  REQUIRE_ARRANGEMENTS("s.66A"),
  /** s.67: appoint additional governors, and the chair. */
  APPOINT_GOVERNORS("s.67"),
  /** s.68: direct the authority to close the school. */
  DIRECT_CLOSURE("s.68"),
  /** s.69: provide for the governing body to consist of interim executive members. */
  INTERIM_BOARD("s.69");

  private final String section;

  SecretaryOfStatePower(String section) {
    this.section = section;
  }

  /** Its section in EIA 2006. */
  public String section() {
    return section;
  }
}
