package org.interventionledger.api.record;

/**
 * Throw a projection's rows away and build them again from the events. A command handled by the
 * query side.
 *
 * @param name as {@link FindProjections} lists it
 */
public record RebuildProjection(String name) {}
