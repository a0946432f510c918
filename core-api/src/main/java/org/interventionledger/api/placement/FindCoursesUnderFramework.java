package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What do the frameworks call for and offer at these schools on the day? Asked by the query side
 * alone, once its SQL has said of which schools the reader of a {@link FindCourses} may know it.
 * Answered by the command side with {@link FindCourses.Courses}.
 *
 * @param readable courses that rest on entries of other classes are not told
 */
public record FindCoursesUnderFramework(List<Urn> schools, LocalDate on, Set<Readership> readable) {

  public FindCoursesUnderFramework {
    schools = List.copyOf(schools);
    readable = Sorted.copyOf(readable);
  }
}
