package org.interventionledger.command.journal;

/**
 * An entry that counts.
 *
 * @param number its number in its stream, counted from 0; for what a correction put in the place of
 *     a mistaken entry, the correction's
 */
public record Entry<E>(long number, E event) {}
