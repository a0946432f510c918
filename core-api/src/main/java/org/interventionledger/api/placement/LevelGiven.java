package org.interventionledger.api.placement;

/**
 * A level as it was given, with its labels at the time, so that history reads without the
 * framework.
 *
 * @param rank rises with concern
 */
public record LevelGiven(String scale, String level, String label, int rank) {}
