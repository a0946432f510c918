package org.interventionledger.api.intervention;

import org.interventionledger.api.terms.OfEarlierEntries;

/** A step of the authority that something must be on record before. */
public enum StatutoryStep {
  /** Giving a warning notice: EIA 2006, ss.60 and 60A. */
  WARNING_NOTICE,
  /** Sending a pre-warning notice, which is local and rests on no provision. */
  PRE_WARNING_NOTICE,
  /** Withdrawing a warning notice. */
  WITHDRAWAL_OF_WARNING_NOTICE,
  /** Giving notice of proposed powers: EIA 2006, s.60(1)(d). */
  NOTICE_OF_PROPOSED_POWERS,
  /** Requiring the governing body to enter into arrangements: EIA 2006, s.63. */
  ARRANGEMENTS,
  /** Appointing additional governors: EIA 2006, s.64. */
  ADDITIONAL_GOVERNORS,
  /** Applying for consent to an interim executive board: EIA 2006, s.65(1). */
  APPLICATION_FOR_INTERIM_BOARD,
  /** Establishing an interim executive board: EIA 2006, s.65. */
  INTERIM_EXECUTIVE_BOARD,
  /**
   * Suspending the right to a delegated budget by either of the next two, which the ledger did not
   * tell apart at first.
   */
  @OfEarlierEntries
  SUSPENSION_OF_DELEGATED_BUDGET,
  /** Suspending the right to a delegated budget of a school that is eligible: EIA 2006, s.66. */
  SUSPENSION_UNDER_SECTION_66,
  /** Giving notice of suspension, whether or not a school is eligible: SSFA 1998, Sch. 15. */
  SUSPENSION_UNDER_SCHEDULE_15,
  /** Revoking a suspension of the budget: SSFA 1998, Sch. 15. */
  REVOCATION_OF_SUSPENSION,
  /** Giving notice that normal government resumes: EIA 2006, Sch. 6, para. 17. */
  NOTICE_OF_RESUMPTION,
  OTHER_STEP
}
