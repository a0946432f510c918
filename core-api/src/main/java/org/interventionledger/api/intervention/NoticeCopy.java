package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.terms.Narrative;

/**
 * A warning notice or its copy on its way to one recipient.
 *
 * @param addressee name of the body or post addressed
 * @param sentAt the time of day; empty where it was not asked for yet
 * @param shown what shows that it went; empty where that was not asked yet
 * @param apart why it did not go at the same time as the notice, where it did not
 */
public record NoticeCopy(
    Recipient recipient,
    String addressee,
    Delivery method,
    LocalDate sentOn,
    Optional<LocalTime> sentAt,
    Optional<Shown> shown,
    Optional<Narrative> apart) {}
