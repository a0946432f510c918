package org.interventionledger.api.record;

import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What was entered? One entry about a school as it is stored, for whoever is to put it right: open
 * to those to whom the entry is open in the timeline, whether or not they read the event history.
 * Answered with {@code Optional<FindHistory.StoredEvent>}: empty where there is none for the
 * reader.
 */
public record FindEntry(Reader reader, Urn urn, EntryRef entry) {}
