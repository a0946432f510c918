package org.interventionledger.ui.diary;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Asks what falls due and what was missed. */
@Component
public class Diaries {

  private final Ledger ledger;
  private final Schools schools;
  private final LocalDuties duties;
  private final LocalCourses courses;
  private final CourseItems courseItems;

  Diaries(
      Ledger ledger,
      Schools schools,
      LocalDuties duties,
      LocalCourses courses,
      CourseItems courseItems) {
    this.ledger = ledger;
    this.schools = schools;
    this.duties = duties;
    this.courses = courses;
    this.courseItems = courseItems;
  }

  /** Everything that falls due, and what was missed. */
  public OfficeDiary all(SignedIn signedIn) {
    return find(signedIn, Optional.empty(), Optional.empty(), Optional.empty());
  }

  OfficeDiary find(
      SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> from, Optional<LocalDate> to) {
    school.ifPresent(urn -> schools.find(signedIn, urn));
    var diary =
        ledger.ask(new FindDiary(signedIn.reader(), school, from, to, ledger.today()), Diary.class);
    var ofSchools = duties.find(signedIn, school, Optional.empty());
    var ofFrameworks =
        Stream.concat(
            DutyItems.of(ofSchools, ledger.today()),
            courseItems.of(courses.find(signedIn, school, Optional.empty()), ledger.today()));
    return OfficeDiary.of(
            Stream.concat(diary.items().stream(), ofFrameworks)
                .sorted(comparing(Item::dueOn).thenComparing(Item::school).thenComparing(Item::urn))
                .toList(),
            ofSchools,
            diary.leavesOut())
        .within(from, to);
  }
}
