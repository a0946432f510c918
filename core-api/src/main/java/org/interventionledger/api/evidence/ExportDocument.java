package org.interventionledger.api.evidence;

import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * A document itself. Answered with {@code Optional<Exported>}: empty where the reader may not read
 * it.
 */
public record ExportDocument(Reader reader, Urn urn, String sha256) {

  /** The answer. */
  public record Exported(DocumentRef document, DocumentContent content) {}
}
