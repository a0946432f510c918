package org.interventionledger.api.placement;

/** How something was disclosed. */
public enum DisclosureManner {
  /** By word of mouth (item ESX-117: oral first). */
  ORALLY,
  /** It was seen, and nothing was left behind. */
  SHOWN,
  COPY_GIVEN,
  SENT,
  /** Behind a portal, or in a system of the authority's (items ESX-118 and ELP-073). */
  OPENED_ELECTRONICALLY
}
