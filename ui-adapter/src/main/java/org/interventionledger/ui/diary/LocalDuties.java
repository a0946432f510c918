package org.interventionledger.ui.diary;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.minBy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.record.FindDiary.Item;
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

  /** As {@link #find}; "forbidden" where the reader may not know, for no rows would say "none". */
  Duties export(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    schools.checkRegister(signedIn, school);
    return find(signedIn, school, on);
  }

  /** Of one school or of all that the reader serves, on a day or today. */
  Duties find(SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> on) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    return ledger.ask(
        new FindDuties(signedIn.reader(), school.stream().toList(), days.asked(on)), Duties.class);
  }

  /**
   * By school, the earliest day by which its framework has something done; offers are no duties.
   */
  public Map<Urn, Item> next(SignedIn signedIn, List<Urn> schools) {
    if (schools.isEmpty()) {
      return Map.of();
    }
    var today = ledger.today();
    var found = ledger.ask(new FindDuties(signedIn.reader(), schools, today), Duties.class);
    return DutyItems.dated(found, today)
        .collect(toMap(Item::urn, identity(), minBy(comparing(Item::dueOn))));
  }
}
