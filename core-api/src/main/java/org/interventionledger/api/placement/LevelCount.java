package org.interventionledger.api.placement;

/** How many indicators of a level were on record. The count decides nothing. */
public record LevelCount(Labelled level, int indicators) {}
