package org.interventionledger.api.intervention;

/** On what the Secretary of State made an academy order: Academies Act 2010, s.4. */
public enum AcademyOrderBasis {
  /** s.4(1)(a): the governing body applied. */
  APPLICATION("s.4(1)(a)"),
  /** s.4(1)(b): a power, for a school that is eligible for intervention. */
  POWER("s.4(1)(b)"),
  /** s.4(A1), 18 April 2016 to 28 June 2026: a duty, for a school eligible under s.61 or s.62. */
  DUTY("s.4(A1)");

  private final String place;

  AcademyOrderBasis(String place) {
    this.place = place;
  }

  /** Its place in the Academies Act 2010. */
  public String place() {
    return place;
  }
}
