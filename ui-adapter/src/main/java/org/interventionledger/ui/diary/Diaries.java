package org.interventionledger.ui.diary;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Missed;
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
      SignedIn signedIn, Optional<Asked> whose, Optional<LocalDate> from, Optional<LocalDate> to) {
    var school = whose.flatMap(Asked::school);
    school.ifPresent(urn -> schools.find(signedIn, urn));
    var ofFrameworks = duties.find(signedIn, whose, Optional.empty());
    var atSchools =
        whose.filter(Asked.TheAuthorityItself.class::isInstance).isPresent()
            ? new AtSchools(Stream.empty(), List.of(), List.of())
            : atSchools(signedIn, school, from, to);
    return OfficeDiary.of(
            Stream.concat(atSchools.items(), DutyItems.of(ofFrameworks, ledger.today()))
                .sorted(
                    comparing(DueItem::dueOn)
                        .thenComparing(item -> item.school().orElse(""))
                        .thenComparing(item -> item.urn().map(Urn::number).orElse(0)))
                .toList(),
            ofFrameworks,
            atSchools.missed(),
            atSchools.leavesOut())
        .within(from, to);
  }

  /**
   * What falls due at schools but for their duties, which agreed days were missed there, and which
   * schools' matters are left out.
   */
  private record AtSchools(Stream<DueItem> items, List<Missed> missed, List<LeftOut> leavesOut) {}

  private AtSchools atSchools(
      SignedIn signedIn, Optional<Urn> school, Optional<LocalDate> from, Optional<LocalDate> to) {
    var diary =
        ledger.ask(new FindDiary(signedIn.reader(), school, from, to, ledger.today()), Diary.class);
    return new AtSchools(
        Stream.concat(
            diary.items().stream().map(DueItem::of),
            courseItems.of(courses.find(signedIn, school, Optional.empty()), ledger.today())),
        diary.missed(),
        diary.leavesOut());
  }
}
