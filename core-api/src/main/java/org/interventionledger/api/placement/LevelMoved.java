package org.interventionledger.api.placement;

import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What became of a level that a school had when its journey was moved.
 *
 * @param after the level of the new version, where it was carried over
 */
public record LevelMoved(
    LevelGiven level,
    Counterpart counterpart,
    Optional<LevelGiven> after,
    Optional<Narrative> reason) {}
