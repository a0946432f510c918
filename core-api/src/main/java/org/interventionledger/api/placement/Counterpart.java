package org.interventionledger.api.placement;

/** What becomes of a level or a register when a journey is moved to another version. */
public enum Counterpart {
  /** The new version has it, under the same name or another. */
  CARRIED_OVER,
  /** The authority ends it by this decision. */
  ENDS,
  /** The new version has nothing that it could become. */
  NO_COUNTERPART
}
