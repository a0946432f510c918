package org.interventionledger.api.evidence;

import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Is a document kept for this school, and may the reader read it? Answered with {@code
 * Optional<DocumentRef>}. The command side asks it before an entry may refer to the document.
 */
public record FindDocument(Reader reader, Urn urn, String sha256) {}
