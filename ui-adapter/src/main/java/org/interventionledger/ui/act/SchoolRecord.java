package org.interventionledger.ui.act;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.pool.FindPool;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a form needs to know of its school. */
@Component
public class SchoolRecord {

  private final Ledger ledger;
  private final Matters matters;
  private final Labels labels;
  private final Dates dates;

  SchoolRecord(Ledger ledger, Matters matters, Labels labels, Dates dates) {
    this.ledger = ledger;
    this.matters = matters;
    this.labels = labels;
    this.dates = dates;
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
    var brought = ledger.ask(new FindBroughtVersions(signedIn.reader()), Brought.class);
    var documents =
        ledger.ask(
            new FindDocuments(signedIn.reader(), school.urn()), FindDocuments.Documents.class);
    var pool =
        ledger.ask(new FindPool(signedIn.reader(), Optional.empty(), Optional.empty()), Pool.class);
    return new SchoolOffers(
        school,
        frameworks.adopted(),
        brought.of(school.urn()).map(FindBroughtVersions.Row::pack),
        documents.documents(),
        matters.ofDecisions(school),
        new PoolOffers(ofAuthority(school, pool), ledger.today(), labels, dates));
  }

  private static List<InPool> ofAuthority(School school, Pool pool) {
    return pool.people().stream()
        .filter(person -> person.authority().equals(school.particulars().authority()))
        .toList();
  }
}
