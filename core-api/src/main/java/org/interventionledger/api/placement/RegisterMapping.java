package org.interventionledger.api.placement;

import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * What becomes of a register that a school is on, when its journey is moved.
 *
 * @param register its id in the version that the journey is under
 * @param to the register of the new version, where it is carried over
 * @param reason needed unless it is carried over under the same id
 */
public record RegisterMapping(
    String register, Counterpart counterpart, Optional<String> to, Optional<Narrative> reason) {}
