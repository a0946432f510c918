package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * A warning notice or its copy on its way to one recipient.
 *
 * @param addressee name of the body or post addressed
 * @param sentAt the time of day, where it was noted
 * @param proof what shows that it went or arrived, where there is something yet
 */
public record NoticeCopy(
    Recipient recipient,
    String addressee,
    Delivery method,
    LocalDate sentOn,
    Optional<LocalTime> sentAt,
    Optional<Narrative> proof) {}
