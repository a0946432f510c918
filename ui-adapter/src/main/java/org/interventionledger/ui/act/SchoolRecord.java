package org.interventionledger.ui.act;

import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a form needs to know of its school. */
@Component
public class SchoolRecord {

  private final Ledger ledger;

  SchoolRecord(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The school, or 404 where there is none. */
  public School find(Urn urn, SignedIn signedIn) {
    return ledger
        .askForOne(new FindSchool(signedIn.reader(), urn), School.class)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** What its record and its authority's frameworks offer to choose from. */
  public SchoolOffers offers(School school, SignedIn signedIn) {
    var frameworks = ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
    var documents =
        ledger.ask(
            new FindDocuments(signedIn.reader(), school.urn()), FindDocuments.Documents.class);
    return new SchoolOffers(school, frameworks.adopted(), documents.documents());
  }
}
