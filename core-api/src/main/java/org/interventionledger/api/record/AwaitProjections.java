package org.interventionledger.api.record;

/**
 * Have the projections caught up with everything stored when this is asked? The answer waits until
 * they have, at most so long. This is how acting and then looking shows the act, wherever each part
 * runs.
 *
 * @param atMostMillis longest wait in milliseconds
 */
public record AwaitProjections(long atMostMillis) {

  /** The answer. */
  public record CaughtUp(boolean caughtUp) {}
}
