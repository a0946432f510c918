package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Asks what the frameworks call for and offer at schools. */
@Component
class LocalCourses {

  private final Ledger ledger;
  private final Schools schools;
  private final DaysOfDuties days;

  LocalCourses(Ledger ledger, Schools schools, DaysOfDuties days) {
    this.ledger = ledger;
    this.schools = schools;
    this.days = days;
  }

  /** As {@link #find}; "forbidden" where the reader may not know, for no rows would say "none". */
  Courses export(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    schools.checkRegister(signedIn, school);
    return find(signedIn, school, on);
  }

  /** At one school or at all that the reader serves, on a day or today. */
  Courses find(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    return ledger.ask(new FindCourses(signedIn.reader(), school, days.asked(on)), Courses.class);
  }
}
