package org.interventionledger.api.intervention;

/** What followed a referral of an academy. */
public enum ReferralOutcome {
  TERMINATION_WARNING_NOTICE,
  NOTICE_TO_IMPROVE,
  CHANGE_OF_TRUST,
  SUPPORT_ARRANGED,
  NO_FURTHER_ACTION,
  /** Something else, which the note says. */
  OTHER_OUTCOME
}
