package org.interventionledger.api.intervention;

/** Whom a referral goes to, by the name of the time. */
public enum ReferralAddressee {
  /** Since September 2014, until August 2022. */
  REGIONAL_SCHOOLS_COMMISSIONER,
  /** Since September 2022. */
  REGIONAL_DIRECTOR
}
