package org.interventionledger.api.evidence;

import java.time.Instant;
import java.util.List;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/** Which documents are kept for one school? Those that the reader may read, the latest first. */
public record FindDocuments(Reader reader, Urn urn) {

  /** The answer. */
  public record Documents(List<Kept> documents) {
    public Documents {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A document with the circumstances in which it was stored.
   *
   * @param readership who may read it, of the classes that the reader belongs to
   */
  public record Kept(
      DocumentRef document, Readership readership, PersonName storedBy, Instant storedAt) {}
}
