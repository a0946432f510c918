package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What became of a register that a school was on when its journey was moved.
 *
 * @param since since when the school has been on it; carried over, that stays
 * @param after the register of the new version, where it was carried over
 */
public record RegisterMoved(
    Labelled register,
    LocalDate since,
    Counterpart counterpart,
    Optional<Labelled> after,
    Optional<Narrative> reason) {}
