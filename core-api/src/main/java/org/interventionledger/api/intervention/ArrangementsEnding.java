package org.interventionledger.api.intervention;

/** How a requirement to enter into arrangements comes to its end. */
public enum ArrangementsEnding {
  /** The governing body did what it was required to do. */
  CARRIED_OUT,
  /** The authority no longer requires it. */
  NO_LONGER_REQUIRED
}
