package org.interventionledger.command.journal;

/**
 * What a stream holds at a place.
 *
 * @param number its place in the stream, from 0
 */
public record Recorded(long number, Object event) {}
