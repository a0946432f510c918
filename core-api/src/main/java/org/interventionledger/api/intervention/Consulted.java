package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * A body consulted before a power is used: EIA 2006, s.65(2).
 *
 * @param response what it said; empty when it did not answer
 */
public record Consulted(
    Recipient body, String name, LocalDate consultedOn, Optional<Narrative> response) {}
