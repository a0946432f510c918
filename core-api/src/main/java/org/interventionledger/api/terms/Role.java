package org.interventionledger.api.terms;

/** The capacity in which a person uses the ledger. */
public enum Role {
  /** Education adviser: visits schools, places them on the register, calls and records meetings. */
  ADVISER,
  /** Senior officer: gives notices under Part 4 and refers academies. */
  SENIOR_OFFICER,
  /** Head of service: all a senior officer does, and adopts the local framework. */
  HEAD_OF_SERVICE,
  /** Legal: reads everything, acts on nothing. */
  LEGAL,
  /** Auditor: reads everything, acts on nothing. */
  AUDITOR,
  /**
   * Liaison with the Regional Director: reads and exports the statutory part; may serve several
   * authorities.
   */
  RSC_LIAISON,
  /**
   * Administrator: imports schools and keeps the system; does not read the confidential register.
   */
  ADMINISTRATOR
}
