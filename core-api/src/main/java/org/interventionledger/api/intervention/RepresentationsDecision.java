package org.interventionledger.api.intervention;

/**
 * What was decided on representations against a warning notice: ss.60(8) and 60A(8), until 17 April
 * 2016.
 */
public enum RepresentationsDecision {
  /** The notice stands, with a compliance period of its own from that day. */
  CONFIRMED,
  /** The notice leads no further. */
  NOT_CONFIRMED
}
