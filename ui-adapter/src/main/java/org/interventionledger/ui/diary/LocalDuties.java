package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindOwnDuties;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Asks what the frameworks have done at schools, and by the authority itself. */
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
    return find(signedIn, Asked.of(Optional.of(urn)), Optional.empty());
  }

  /** As {@link #find}; "forbidden" where the reader may not know, for no rows would say "none". */
  Duties export(SignedIn signedIn, Optional<Asked> whose, Optional<LocalDate> on) {
    schools.checkRegister(signedIn, whose.flatMap(Asked::school));
    return find(signedIn, whose, on);
  }

  /**
   * Of one school, of the authority itself, or of it and all schools that the reader serves, on a
   * day or today.
   */
  Duties find(SignedIn signedIn, Optional<Asked> whose, Optional<LocalDate> on) {
    var day = days.asked(on);
    return whose
        .map(
            asked ->
                switch (asked) {
                  case Asked.OneSchool(var urn) -> find(signedIn, urn, day);
                  case Asked.TheAuthorityItself() -> own(signedIn, day);
                })
        .orElseGet(() -> find(signedIn, List.of(), day));
  }

  private Duties find(SignedIn signedIn, Urn urn, LocalDate on) {
    schools.find(signedIn, urn);
    return find(signedIn, List.of(urn), on);
  }

  private Duties find(SignedIn signedIn, List<Urn> these, LocalDate on) {
    return ledger.ask(new FindDuties(signedIn.reader(), these, on), Duties.class);
  }

  private Duties own(SignedIn signedIn, LocalDate on) {
    return ledger.ask(new FindOwnDuties(signedIn.reader(), on), Duties.class);
  }

  /** Of these schools, today. */
  Duties at(SignedIn signedIn, List<Urn> these) {
    return find(signedIn, these, ledger.today());
  }
}
