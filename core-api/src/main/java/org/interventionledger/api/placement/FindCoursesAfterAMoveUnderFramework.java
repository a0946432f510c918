package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Sorted;

/**
 * Asked by the query side alone, once its SQL has said that the reader of a {@link
 * FindCoursesAfterAMove} may know it. Answered by the command side with {@link
 * FindCourses.Courses}.
 *
 * @param readable courses that rest on entries of other classes are not told
 */
public record FindCoursesAfterAMoveUnderFramework(
    MoveToFrameworkVersion move, LocalDate on, Set<Readership> readable) {

  public FindCoursesAfterAMoveUnderFramework {
    readable = Sorted.copyOf(readable);
  }
}
