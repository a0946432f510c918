package org.interventionledger.command.evidence;

import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Urn;

/** What documents are kept beside the store. */
@FunctionalInterface
public interface Documents {

  /** A document kept for a school; empty where there is none that the officer may read. */
  Optional<DocumentRef> find(Urn urn, String sha256, Acting acting);
}
