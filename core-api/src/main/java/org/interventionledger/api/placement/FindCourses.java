package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What do the frameworks call for and offer at the reader's schools, that is not done and not
 * settled? Answered by the query side, whose SQL says of which schools the reader may know it;
 * reckoned by the command side, which is asked {@link FindCoursesUnderFramework}.
 *
 * @param urn only this school's; without it, those of schools with an entry of their own in the
 *     authority's arrangements
 */
public record FindCourses(Reader reader, Optional<Urn> urn, LocalDate on) {

  /** The answer, by school: what is called for in the order of its days, then what is offered. */
  public record Courses(List<OpenCourse> courses) {
    public Courses {
      courses = List.copyOf(courses);
    }
  }
}
