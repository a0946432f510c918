package org.interventionledger.api.placement;

/** How a formal step of the authority's own stands. */
public enum LocalStanding {
  CONSIDERED,
  ISSUED,
  COMPLIED,
  FAILED,
  WITHDRAWN,
  APPLIED
}
