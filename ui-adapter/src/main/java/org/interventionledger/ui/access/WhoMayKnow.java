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
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks who may know what of schools, and who was told. */
@Component
public class WhoMayKnow {

  private final Ledger ledger;
  private final Words words;

  WhoMayKnow(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** Empty where the reader may not know it. */
  public Optional<Access> find(SignedIn signedIn, Urn urn) {
    return ledger.askForOne(new FindAccess(signedIn.reader(), urn), Access.class);
  }

  /** "Not found" where the reader may not know it. */
  Access of(SignedIn signedIn, Urn urn) {
    return find(signedIn, urn)
        .orElseThrow(
            () ->
                new ResponseStatusException(HttpStatus.NOT_FOUND, words.of("school.unknown", urn)));
  }

  /** A list without rows would say that nothing was disclosed. */
  Disclosures disclosures(
      SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> from, Optional<LocalDate> to) {
    var found =
        ledger.ask(new FindDisclosures(signedIn.reader(), school, from, to), Disclosures.class);
    if (!found.mayRead()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("access.not-yours"));
    }
    return found;
  }
}
