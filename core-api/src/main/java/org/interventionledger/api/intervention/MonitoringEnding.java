package org.interventionledger.api.intervention;

/** How local monitoring by consent came to its end. */
public enum MonitoringEnding {
  NO_LONGER_NEEDED,
  /** The academy or its trust took its consent back: without it there is no monitoring. */
  CONSENT_WITHDRAWN
}
