package org.interventionledger.api.evidence;

import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;

/**
 * Keep a document for a school, so that entries can refer to it. A command handled by the query
 * side, which answers with its {@link DocumentRef}. The same content is kept once; storing it again
 * adds who may read it.
 *
 * @param readership who may read it
 */
public record StoreDocument(
    Urn urn, DocumentRef document, Readership readership, DocumentContent content) {}
