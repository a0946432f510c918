package org.interventionledger.api.placement;

import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What becomes of a level that a school has, when its journey is moved.
 *
 * @param level the level in the version that the journey is under, and of whom
 * @param to the level of the new version, of the same, where it is carried over
 * @param reason needed where it ends, has no counterpart, is lower, or is on another scale, for
 *     nobody can tell from the ranks of two scales whether it is lower
 */
public record LevelMapping(
    LevelChoice level,
    Counterpart counterpart,
    Optional<LevelChoice> to,
    Optional<Narrative> reason) {}
