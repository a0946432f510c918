package org.interventionledger.ui.support;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.support.FindEntitlements;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindSupport;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks what schools are entitled to, and which support was asked for. */
@Component
public class Brokerage {

  /** Before it there is nothing that could be on record. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Ledger ledger;
  private final Schools schools;
  private final Words words;

  Brokerage(Ledger ledger, Schools schools, Words words) {
    this.ledger = ledger;
    this.schools = schools;
    this.words = words;
  }

  /** What a school is entitled to today; nothing where the reader may not know it. */
  public Entitlements entitlements(SignedIn signedIn, Urn urn) {
    return find(signedIn, urn, Optional.empty());
  }

  /**
   * What a school was entitled to on a day, or is today; "forbidden" where the reader may not know
   * it.
   */
  Entitlements entitlements(SignedIn signedIn, Urn urn, Optional<LocalDate> on) {
    schools.findWithRegister(signedIn, urn);
    return find(signedIn, urn, on);
  }

  private Entitlements find(SignedIn signedIn, Urn urn, Optional<LocalDate> on) {
    var day = on.orElseGet(ledger::today);
    if (day.isBefore(EARLIEST) || day.isAfter(ledger.today())) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, words.of("entitlements.day.impossible"));
    }
    return ledger.ask(new FindEntitlements(signedIn.reader(), urn, day), Entitlements.class);
  }

  /**
   * The support asked for at one school, or at all that the reader serves; "forbidden" where the
   * reader may not know it.
   */
  SupportList support(SignedIn signedIn, Optional<Urn> school, Optional<SupportStanding> standing) {
    schools.checkRegister(signedIn, school);
    return ledger.ask(new FindSupport(signedIn.reader(), school, standing), SupportList.class);
  }
}
