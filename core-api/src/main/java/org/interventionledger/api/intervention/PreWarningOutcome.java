package org.interventionledger.api.intervention;

/** How a school answered a pre-warning notice, as the authority sees it. */
public enum PreWarningOutcome {
  SATISFACTORY_RESPONSE,
  INSUFFICIENT_RESPONSE,
  NO_RESPONSE
}
