package org.interventionledger.api.intervention;

/** Why an additional governor leaves. */
public enum GovernorLeaving {
  RESIGNATION,
  REMOVED_BY_AUTHORITY,
  /** Something else that ends a governor's office, such as disqualification. */
  OTHER_END_OF_OFFICE
}
