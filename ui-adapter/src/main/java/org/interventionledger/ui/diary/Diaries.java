package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Asks what falls due. */
@Component
public class Diaries {

  private final Ledger ledger;
  private final Schools schools;
  private final LocalDuties duties;

  Diaries(Ledger ledger, Schools schools, LocalDuties duties) {
    this.ledger = ledger;
    this.schools = schools;
    this.duties = duties;
  }

  /** Everything that falls due. */
  public Diary all(SignedIn signedIn) {
    return find(signedIn, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Diary find(
      SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> from, Optional<LocalDate> to) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    var diary =
        ledger.ask(new FindDiary(signedIn.reader(), school, from, to, ledger.today()), Diary.class);
    return DutyItems.with(
        diary, duties.find(signedIn, school, Optional.empty()), ledger.today(), from, to);
  }
}
