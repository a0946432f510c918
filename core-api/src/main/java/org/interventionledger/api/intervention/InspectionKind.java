package org.interventionledger.api.intervention;

/**
 * What an inspection was in law: under which section of the Education Act 2005 it was made, if it
 * was made under that Act. Ofsted's own names for it have changed often ("S5 Inspection", "graded",
 * "short", "ungraded", "Schools into Special Measures Visit 2"); the name of its time is recorded
 * beside this.
 */
public enum InspectionKind {
  /** A full or graded inspection. Only its report begins a category of concern. */
  SECTION_5,
  /** Begun under section 8 and treated as one under section 5: "converted", in Ofsted's lists. */
  SECTION_8_TREATED_AS_SECTION_5,
  /** A short or ungraded inspection. */
  SECTION_8_UNGRADED,
  /** A visit to see how far a school has come, in a category of concern or not. */
  SECTION_8_MONITORING,
  /** At short notice, for a concern such as a complaint. */
  SECTION_8_URGENT,
  /** Any other, such as one without formal designation. */
  SECTION_8_OTHER,
  /**
   * Of an independent school that is no academy: under section 109 of the Education and Skills Act
   * 2008, and before it section 163 of the Education Act 2002. No report of one begins a category.
   */
  INDEPENDENT_SCHOOL;

  /** Whether its report is one of a section 5 inspection. */
  public boolean isSection5() {
    return switch (this) {
      case SECTION_5, SECTION_8_TREATED_AS_SECTION_5 -> true;
      case SECTION_8_UNGRADED,
          SECTION_8_MONITORING,
          SECTION_8_URGENT,
          SECTION_8_OTHER,
          INDEPENDENT_SCHOOL ->
          false;
    };
  }
}
