package org.interventionledger.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks for the stored events, for the page and for the API. */
@Component
class Histories {

  /** What the reader asked to see of them; empty does not filter. */
  record Filter(
      Optional<Urn> school,
      Optional<String> type,
      Optional<String> person,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {

    Filter {
      type = type.map(String::strip).filter(words -> !words.isEmpty());
      person = person.map(String::strip).filter(words -> !words.isEmpty());
    }
  }

  private final Ledger ledger;
  private final Schools schools;
  private final Words words;

  Histories(Ledger ledger, Schools schools, Words words) {
    this.ledger = ledger;
    this.schools = schools;
    this.words = words;
  }

  /**
   * The query side would find nothing for somebody to whom the history is closed; here it says so.
   */
  History find(SignedIn signedIn, Filter filter, long after, int size) {
    if (!Readership.HISTORY.includes(signedIn.officer().role())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("history.not-yours"));
    }
    filter.school().ifPresent(urn -> schools.find(signedIn, urn));
    var query =
        new FindHistory(
            signedIn.reader(),
            filter.school(),
            filter.type(),
            filter.person(),
            filter.from(),
            filter.to(),
            after,
            size);
    return ledger.ask(query, History.class);
  }
}
