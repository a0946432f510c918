package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.terms.Narrative;

/**
 * A warning notice or its copy, as an officer says that it was sent to one recipient.
 *
 * @param addressee name of the body or post addressed
 * @param sentAt the time of day
 * @param shownBy what shows that it went
 * @param apart why it did not go at the same time as the notice, where it did not: s.60(6)
 */
public record CopySent(
    Recipient recipient,
    String addressee,
    Delivery method,
    LocalDate sentOn,
    LocalTime sentAt,
    Showing shownBy,
    Optional<Narrative> apart) {}
