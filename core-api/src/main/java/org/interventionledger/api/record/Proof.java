package org.interventionledger.api.record;

/** On what a gateway stands, or by what it ended. */
public enum Proof {
  INSPECTION,
  /** HMCI's notice: EA 2005 s.13(3)(a). */
  HMCI_NOTICE,
  /** The report of a later inspection, or HMCI's notice on it, that ended the gateway. */
  LATER_REPORT,
  WARNING_NOTICE,
  NOTICE_OF_PROPOSED_POWERS,
  SECRETARY_OF_STATES_NOTICE,
  SECRETARY_OF_STATES_PROPOSAL,
  COASTING_NOTIFICATION
}
