package org.interventionledger.api.record;

import org.interventionledger.api.terms.Urn;

/**
 * Which periods of a school that run would end on another day by the calendars adopted by now?
 * Asked by the query side alone, once its SQL has said that the reader of a {@link FindRecount} may
 * know. Answered by the command side, by the very counting that decides, with {@code
 * Optional<FindRecount.Recount>}: empty for a school that is not in the ledger.
 */
public record FindRecountInLaw(Urn urn) {}
