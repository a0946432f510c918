package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Asks what the frameworks have done at schools. */
@Component
public class LocalDuties {

  private final Ledger ledger;
  private final Schools schools;
  private final DaysOfDuties days;

  LocalDuties(Ledger ledger, Schools schools, DaysOfDuties days) {
    this.ledger = ledger;
    this.schools = schools;
    this.days = days;
  }

  /** Of one school, today. */
  public Duties of(SignedIn signedIn, Urn urn) {
    return find(signedIn, Optional.of(urn), Optional.empty());
  }

  /** Of one school or of all that the reader serves, on a day or today. */
  Duties find(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    return ledger.ask(new FindDuties(signedIn.reader(), school, days.asked(on)), Duties.class);
  }
}
