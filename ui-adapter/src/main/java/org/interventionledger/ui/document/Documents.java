package org.interventionledger.ui.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.ExportDocument;
import org.interventionledger.api.evidence.ExportDocument.Exported;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.evidence.FindDocuments.Kept;
import org.interventionledger.api.evidence.StoreDocument;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A school's documents: stored, listed and fetched, for pages and the API alike. */
@Component
class Documents {

  private final Ledger ledger;

  Documents(Ledger ledger) {
    this.ledger = ledger;
  }

  DocumentRef store(SignedIn signedIn, Urn urn, MultipartFile file, DocumentReaders readers)
      throws IOException {
    var arrival = Arrival.of(file);
    var command =
        new StoreDocument(urn, arrival.document(), readers.readership(), arrival.content());
    return (DocumentRef) ledger.record(command, signedIn.officer(), Optional.empty());
  }

  List<Kept> all(SignedIn signedIn, Urn urn) {
    return ledger
        .ask(new FindDocuments(signedIn.reader(), urn), FindDocuments.Documents.class)
        .documents();
  }

  Exported one(SignedIn signedIn, Urn urn, String sha256) {
    return ledger
        .askForOne(new ExportDocument(signedIn.reader(), urn, sha256), Exported.class)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
