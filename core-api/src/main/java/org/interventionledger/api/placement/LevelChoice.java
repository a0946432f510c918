package org.interventionledger.api.placement;

/**
 * A level on a scale of the framework, by their ids there.
 *
 * @param scale such as {@code stage}
 * @param level such as {@code S2}
 */
public record LevelChoice(String scale, String level) {}
