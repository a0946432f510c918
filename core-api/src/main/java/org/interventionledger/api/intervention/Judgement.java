package org.interventionledger.api.intervention;

/**
 * One judgement of an inspection report.
 *
 * @param area what was judged; overall effectiveness was not after 1 September 2024
 */
public record Judgement(Area area, Grade grade) {

  /** Areas of the frameworks of 2005, 2012, 2019 and 2025. */
  public enum Area {
    OVERALL_EFFECTIVENESS,
    QUALITY_OF_EDUCATION,
    BEHAVIOUR_AND_ATTITUDES,
    PERSONAL_DEVELOPMENT,
    LEADERSHIP_AND_MANAGEMENT,
    EARLY_YEARS,
    SIXTH_FORM,
    SAFEGUARDING,
    INCLUSION,
    CURRICULUM_AND_TEACHING,
    ACHIEVEMENT,
    ATTENDANCE_AND_BEHAVIOUR,
    PERSONAL_DEVELOPMENT_AND_WELL_BEING,
    LEADERSHIP_AND_GOVERNANCE
  }

  /** Grades of those frameworks. */
  public enum Grade {
    OUTSTANDING,
    GOOD,
    SATISFACTORY,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    EXCEPTIONAL,
    STRONG_STANDARD,
    EXPECTED_STANDARD,
    NEEDS_ATTENTION,
    URGENT_IMPROVEMENT,
    MET,
    NOT_MET,
    NOT_JUDGED
  }
}
