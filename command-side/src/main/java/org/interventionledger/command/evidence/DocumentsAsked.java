package org.interventionledger.command.evidence;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.FindDocument;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/**
 * Asks for documents by message, wherever they are kept, with the rights of the officer who acts.
 */
@Component
record DocumentsAsked(QueryGateway queries) implements Documents {

  @Override
  public Optional<DocumentRef> find(Urn urn, String sha256, Acting acting) {
    var officer = acting.officer();
    var reader = new Reader(officer.id(), officer.role(), Set.of(officer.authority()));
    return queries
        .query(
            new FindDocument(reader, urn, sha256),
            ResponseTypes.optionalInstanceOf(DocumentRef.class))
        .join();
  }
}
