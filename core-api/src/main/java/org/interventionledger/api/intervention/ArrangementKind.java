package org.interventionledger.api.intervention;

/**
 * What a governing body can be required to do with a view to improving performance: EIA 2006,
 * s.63(1).
 */
public enum ArrangementKind {
  /** A contract with another person for services of an advisory nature. */
  ADVISORY_SERVICES_CONTRACT,
  /** Collaboration with the governing body of another school: Education Act 2002, s.26. */
  COLLABORATION_WITH_A_SCHOOL,
  /** Collaboration with a further education body. */
  COLLABORATION_WITH_FURTHER_EDUCATION,
  /** Steps to create or to join a federation. */
  FEDERATION
}
