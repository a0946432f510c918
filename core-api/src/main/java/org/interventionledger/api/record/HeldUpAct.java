package org.interventionledger.api.record;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;

/**
 * An act that is open in law, and that a gate of the school's own framework holds up.
 *
 * @param about the identifier of the matter it is about, where it is about one
 * @param why a refusal of the kind {@code LOCAL}, with version, rule and items, and what would open
 *     it
 */
public record HeldUpAct(
    Act act, Optional<String> about, Optional<Provision> provision, Refused.Details why) {}
