package org.interventionledger.api.intervention;

import java.time.LocalDate;

/**
 * A notice or its copy on its way to one recipient.
 *
 * @param addressee name of the body or post addressed
 */
public record Copy(Recipient recipient, String addressee, Delivery method, LocalDate sentOn) {}
