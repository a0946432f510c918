package org.interventionledger.ui.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.ToDo;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.act.ActLinks;

/**
 * A course of the framework as a school's page shows it.
 *
 * @param steps what is still to be done, each with the form that does it where that is open to the
 *     officer
 * @param settling the form by which it is said that what is usual is not followed, or an offer not
 *     taken up; of a duty there is none
 */
public record CourseShown(OpenCourse course, List<StepShown> steps, Optional<String> settling) {

  /** What may be left, with a reason. */
  private static final Set<Force> LEFT = EnumSet.of(Force.usual, Force.may);

  /** One thing of it. */
  public record StepShown(ToDo step, Optional<String> href) {}

  /**
   * @param own whether the school is the officer's own authority's
   */
  static List<CourseShown> of(List<OpenCourse> courses, Officer officer, boolean own) {
    return courses.stream().map(course -> of(course, officer, own)).toList();
  }

  private static CourseShown of(OpenCourse course, Officer officer, boolean own) {
    return new CourseShown(
        course,
        course.steps().stream()
            .map(step -> new StepShown(step, form(course, step.by(), step.about(), officer, own)))
            .toList(),
        LEFT.contains(course.force())
                && course.steps().stream().anyMatch(step -> step.by() != Act.RECORD_CONSIDERATION)
            ? form(course, Act.RECORD_CONSIDERATION, Optional.of(course.rule()), officer, own)
            : Optional.empty());
  }

  private static Optional<String> form(
      OpenCourse course, Act act, Optional<String> about, Officer officer, boolean own) {
    return own && act.isOpenTo(officer.role())
        ? Optional.of(ActLinks.page(course.urn(), act, about))
        : Optional.empty();
  }

  /** Whether nothing follows from leaving it. */
  public boolean isOffer() {
    return course.force() == Force.may;
  }
}
