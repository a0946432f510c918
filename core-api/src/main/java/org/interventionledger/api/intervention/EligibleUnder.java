package org.interventionledger.api.intervention;

/** A section by which a school is eligible for intervention: EIA 2006, s.59(2). */
public enum EligibleUnder {
  /** A warning notice. */
  SECTION_60("s.60"),
  /** A notice about teachers' pay and conditions, since 12 January 2010. */
  SECTION_60A("s.60A"),
  /** A coasting school, since 11 January 2017. */
  SECTION_60B("s.60B"),
  /** A school that requires significant improvement. */
  SECTION_61("s.61"),
  /** A school that requires special measures. */
  SECTION_62("s.62");

  private final String section;

  EligibleUnder(String section) {
    this.section = section;
  }

  /** Its number in EIA 2006. */
  public String section() {
    return section;
  }
}
