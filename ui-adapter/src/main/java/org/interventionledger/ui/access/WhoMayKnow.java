package org.interventionledger.ui.access;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindDisclosures;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks who may know what of schools, and who was told. */
@Component
public class WhoMayKnow {

  private final Ledger ledger;
  private final Schools schools;
  private final Words words;

  WhoMayKnow(Ledger ledger, Schools schools, Words words) {
    this.ledger = ledger;
    this.schools = schools;
    this.words = words;
  }

  /** Empty where the reader may not know it. */
  public Optional<Access> find(SignedIn signedIn, Urn urn) {
    return ledger.askForOne(new FindAccess(signedIn.reader(), urn), Access.class);
  }

  /** "Forbidden" where the reader may not know it, whether or not there is anything to know. */
  Access of(SignedIn signedIn, Urn urn) {
    schools.find(signedIn, urn);
    return find(signedIn, urn).orElseThrow(() -> notOpen(urn));
  }

  /**
   * A list without rows would say that nothing was disclosed: of a school that is not open to the
   * reader there is none.
   */
  Disclosures disclosures(
      SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> from, Optional<LocalDate> to) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    var found =
        ledger.ask(new FindDisclosures(signedIn.reader(), school, from, to), Disclosures.class);
    if (!found.mayRead()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("access.not-yours"));
    }
    school
        .filter(urn -> find(signedIn, urn).isEmpty())
        .ifPresent(
            urn -> {
              throw notOpen(urn);
            });
    return found;
  }

  private ResponseStatusException notOpen(Urn urn) {
    return new ResponseStatusException(
        HttpStatus.FORBIDDEN, words.of("school.register-not-open", urn));
  }
}
