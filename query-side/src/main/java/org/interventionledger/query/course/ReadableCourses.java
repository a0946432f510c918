package org.interventionledger.query.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.FindCoursesAfterAMove;
import org.interventionledger.api.placement.FindCoursesAfterAMoveUnderFramework;
import org.interventionledger.api.placement.FindCoursesUnderFramework;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.interventionledger.query.reading.Readerships;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL of which schools a reader may know what the framework calls for there: who reads
 * the authority's dealings and its register, for courses follow from both. Only then is the command
 * side asked, for no other school and no further class. Of what a course follows nothing is told
 * that not every reader of the register may open.
 */
@Component
class ReadableCourses {

  /** Of all schools asked about at once only those that a rule can have called for anything at. */
  private static final String READABLE =
      """
      select urn from school
      where authority = any(:authorities)
        and 'DEALINGS' = any(:classes) and 'REGISTER' = any(:classes)
        and may_know(urn, 'DEALINGS', :role, :reader, :authorities) and may_know(urn, 'REGISTER', :role, :reader, :authorities)
        and (urn = cast(:urn as integer)
          or cast(:urn as integer) is null
            and exists (select from journey_entry where stream in ('placement:' || school.urn, 'intervention:' || school.urn)))
      order by name, urn
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadableCourses(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  Courses handle(FindCourses query) {
    var schools = readable(query.reader(), query.urn());
    return schools.isEmpty()
        ? new Courses(List.of())
        : asked(new FindCoursesUnderFramework(schools, query.on(), classes(query.reader())));
  }

  @QueryHandler
  Courses handle(FindCoursesAfterAMove query) {
    return readable(query.reader(), Optional.of(query.move().urn())).isEmpty()
        ? new Courses(List.of())
        : asked(
            new FindCoursesAfterAMoveUnderFramework(
                query.move(), query.on(), classes(query.reader())));
  }

  private List<Urn> readable(Reader reader, Optional<Urn> school) {
    return jdbc
        .sql(READABLE)
        .params(Rights.of(reader))
        .param("urn", school.map(Urn::number).orElse(null))
        .query(Integer.class)
        .list()
        .stream()
        .map(Urn::new)
        .toList();
  }

  private static Set<Readership> classes(Reader reader) {
    return Readership.of(reader.role()).stream().collect(Collectors.toSet());
  }

  private Courses asked(Object query) {
    var found = axon.getObject().queryGateway().query(query, Courses.class).join();
    return new Courses(found.courses().stream().map(ReadableCourses::told).toList());
  }

  private static OpenCourse told(OpenCourse course) {
    return course.cause().filter(cause -> !Readerships.isOpenToRegister(cause.type())).isPresent()
        ? course.withoutCause()
        : course;
  }
}
