package org.interventionledger.ui.diary;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What is next to be done at a school by its framework: an activity that it has held, or what one
 * of its rules calls for. Offers are neither.
 */
@Component
public class NextOfFrameworks {

  /**
   * One thing.
   *
   * @param dueOn empty where it stands open without a day
   */
  public record Next(Optional<LocalDate> dueOn, What what) {}

  private record At(Urn urn, Next next) {}

  /** The earliest day first; what has none after every day. */
  private static final Comparator<Next> BY_DAY =
      comparing((Next next) -> next.dueOn().orElse(null), nullsLast(naturalOrder()));

  private final Ledger ledger;
  private final LocalDuties duties;
  private final LocalCourses courses;

  NextOfFrameworks(Ledger ledger, LocalDuties duties, LocalCourses courses) {
    this.ledger = ledger;
    this.duties = duties;
    this.courses = courses;
  }

  /** By school; a school where there is nothing is not among them. */
  public Map<Urn, Next> of(SignedIn signedIn, List<Urn> schools) {
    if (schools.isEmpty()) {
      return Map.of();
    }
    return Stream.concat(duties(signedIn, schools), courses(signedIn, schools))
        .collect(toMap(At::urn, At::next, minBy(BY_DAY)));
  }

  private Stream<At> duties(SignedIn signedIn, List<Urn> schools) {
    return DutyItems.binding(duties.at(signedIn, schools))
        .flatMap(
            duty ->
                duty.urn().stream()
                    .map(urn -> new At(urn, new Next(duty.dueBy(), DutyItems.what(duty)))));
  }

  private Stream<At> courses(SignedIn signedIn, List<Urn> schools) {
    var asked = Set.copyOf(schools);
    var one = schools.size() == 1 ? Optional.of(schools.getFirst()) : Optional.<Urn>empty();
    return courses.find(signedIn, one, Optional.empty()).courses().stream()
        .filter(course -> asked.contains(course.urn()) && CourseItems.isDue(course))
        .map(
            course ->
                new At(
                    course.urn(),
                    new Next(
                        CourseItems.ownDay(course, ledger.today()), CourseItems.what(course))));
  }
}
