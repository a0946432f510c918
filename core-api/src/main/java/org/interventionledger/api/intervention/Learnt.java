package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * How the authority learnt of something that it did not do itself.
 *
 * @param from who told it, in its words, such as "Regional Director, North"
 * @param on the day on which it was told; rules such as s.60(4A) and s.70B begin with this day
 * @param reference of the letter
 * @param document what the letter says, or where it is kept
 */
public record Learnt(String from, LocalDate on, String reference, Optional<Narrative> document) {}
