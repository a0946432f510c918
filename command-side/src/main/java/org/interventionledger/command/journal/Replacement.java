package org.interventionledger.command.journal;

import java.util.List;
import java.util.function.Function;

/**
 * The act as it should have been entered.
 *
 * @param kind the event that such an act is recorded as
 * @param decide decides it, with the mistaken entry taken out
 */
public record Replacement<E>(
    Class<? extends E> kind, Function<Journal<E>, List<? extends E>> decide) {}
