package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.ui.layout.CourseWords;
import org.springframework.stereotype.Component;

/**
 * What rules of the frameworks call for, in the form of the diary. Each stands on the day by which
 * its rule has it done; where the rule names none, and what is usual once its day is over, on the
 * day of reading. What is only offered stands on the school's page alone.
 */
@Component
class CourseItems {

  private final CourseWords words;

  CourseItems(CourseWords words) {
    this.words = words;
  }

  Stream<DueItem> of(Courses courses, LocalDate today) {
    return courses.courses().stream().filter(CourseItems::isDue).map(course -> item(course, today));
  }

  private DueItem item(OpenCourse course, LocalDate today) {
    var day = ownDay(course, today).orElse(today);
    return new DueItem(
        Optional.of(course.urn()),
        Optional.of(course.school()),
        what(course),
        day,
        day.isBefore(today),
        course.steps().stream().map(words::of).collect(Collectors.joining("; ")),
        Optional.of(words.basis(course)),
        forWhom(course),
        Optional.empty(),
        Optional.empty());
  }

  /** The parties that the rule names: whoever is to be told. */
  private static Optional<String> forWhom(OpenCourse course) {
    return OfficeDiary.joined(
        course.steps().stream()
            .filter(step -> step.verb() == Verb.TELL || step.verb() == Verb.TELL_ONE_OF)
            .flatMap(step -> step.of().stream())
            .map(Labelled::label)
            .distinct()
            .toList());
  }

  /** What is only offered falls due on no day. */
  static boolean isDue(OpenCourse course) {
    return course.force() != Force.may;
  }

  /** The day by which its rule has it done, unless that day is over and it was only usual. */
  static Optional<LocalDate> ownDay(OpenCourse course, LocalDate today) {
    return course.dueBy().filter(day -> course.force() != Force.usual || !day.isBefore(today));
  }

  static What what(OpenCourse course) {
    if (course.steps().stream().allMatch(step -> isConsideration(step.verb()))) {
      return What.COURSE_TO_CONSIDER;
    }
    return course.force() == Force.usual ? What.COURSE_USUAL : What.COURSE_DUE;
  }

  private static boolean isConsideration(Verb verb) {
    return verb == Verb.CONSIDER_LEVEL || verb == Verb.CONSIDER_STEP;
  }
}
