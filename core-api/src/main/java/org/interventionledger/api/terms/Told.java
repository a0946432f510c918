package org.interventionledger.api.terms;

import java.time.LocalDate;

/**
 * That somebody was told of something (items E15-099, HIL-146, ESX-085: who was told, and when).
 *
 * @param party the body or post told, in the authority's words, such as "Chair of governors"
 */
public record Told(String party, LocalDate on) {}
