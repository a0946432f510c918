package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks what the frameworks have done at schools. */
@Component
public class LocalDuties {

  /** Before it there is nothing that could be on record. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Beyond it no authority has set its terms. */
  private static final int YEARS_AHEAD = 5;

  private final Ledger ledger;
  private final Schools schools;
  private final Words words;

  LocalDuties(Ledger ledger, Schools schools, Words words) {
    this.ledger = ledger;
    this.schools = schools;
    this.words = words;
  }

  /** Of one school, today. */
  public Duties of(SignedIn signedIn, Urn urn) {
    return find(signedIn, Optional.of(urn), Optional.empty());
  }

  /** Of one school or of all that the reader serves, on a day or today. */
  Duties find(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    var day = on.orElseGet(ledger::today);
    if (day.isBefore(EARLIEST) || day.isAfter(ledger.today().plusYears(YEARS_AHEAD))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words.of("duties.day.impossible"));
    }
    return ledger.ask(new FindDuties(signedIn.reader(), school, day), Duties.class);
  }
}
