package org.interventionledger.api.intervention;

/**
 * The grounds of a suspension that needs no eligibility for intervention: SSFA 1998, Sch 15 para
 * 1(1).
 */
public enum SuspensionGround {
  /**
   * (a) A substantial or persistent failure to comply with a delegation requirement or restriction.
   */
  SUBSTANTIAL_OR_PERSISTENT_BREACH,
  /**
   * (b) The school's budget share, or spending from it, is not managed in a satisfactory manner.
   */
  UNSATISFACTORY_FINANCIAL_MANAGEMENT
}
