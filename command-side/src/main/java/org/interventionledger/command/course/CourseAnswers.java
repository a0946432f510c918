package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.FindCoursesAfterAMoveUnderFramework;
import org.interventionledger.api.placement.FindCoursesUnderFramework;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.Origin;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.calendar.DaysOfSchools;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.placement.MovesForeseen;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.interventionledger.command.school.Schools;
import org.interventionledger.command.support.Requests;
import org.springframework.stereotype.Component;

/**
 * Answers the query side what stands open of the frameworks' courses at schools, from the events
 * themselves. Who may read it was decided there.
 */
@Component
record CourseAnswers(
    Schools schools,
    Frameworks frameworks,
    SchoolPasts pasts,
    Journeys journeys,
    Holdings holdings,
    Requests requests,
    DaysOfSchools days,
    MovesForeseen moves,
    SchoolsInLaw inLaw) {

  @QueryHandler
  Courses handle(FindCoursesUnderFramework query) {
    var read = new HashMap<AuthorityCode, Adoptions>();
    return new Courses(
        query.schools().stream()
            .flatMap(urn -> courses(urn, query, code -> read.computeIfAbsent(code, frameworks::of)))
            .toList());
  }

  /** What would stand open at the school by the version that it is to be moved to. */
  @QueryHandler
  Courses handle(FindCoursesAfterAMoveUnderFramework query) {
    var urn = query.move().urn();
    return new Courses(
        schools
            .inTime(urn)
            .filter(school -> OpenSchools.isOpen(school.now(), query.on()))
            .map(school -> afterMove(query, school, frameworks.of(school.now().authority())))
            .orElse(List.of()));
  }

  private List<OpenCourse> afterMove(
      FindCoursesAfterAMoveUnderFramework query, SchoolInTime school, Adoptions adoptions) {
    var urn = query.move().urn();
    var past = pasts.find(urn, school, adoptions);
    return moves.of(query.move(), school, adoptions, past, query.on()).stream()
        .map(past::with)
        .flatMap(after -> open(urn, school, query.on(), query.readable(), adoptions, after))
        .filter(course -> course.origin() != Origin.CALLED_FOR)
        .toList();
  }

  private Stream<OpenCourse> courses(
      Urn urn, FindCoursesUnderFramework query, Function<AuthorityCode, Adoptions> adopted) {
    return schools
        .inTime(urn)
        .filter(school -> OpenSchools.isOpen(school.now(), query.on()))
        .filter(
            school ->
                adopted.apply(school.now().authority()).hasRules()
                    || journeys.isFromElsewhere(urn, school.now().authority()))
        .map(school -> courses(urn, school, query, adopted.apply(school.now().authority())))
        .stream()
        .flatMap(List::stream);
  }

  private List<OpenCourse> courses(
      Urn urn, SchoolInTime school, FindCoursesUnderFramework query, Adoptions adoptions) {
    var past = pasts.find(urn, school, adoptions);
    return open(urn, school, query.on(), query.readable(), adoptions, past).toList();
  }

  private Stream<OpenCourse> open(
      Urn urn,
      SchoolInTime school,
      LocalDate on,
      Set<Readership> readable,
      Adoptions adoptions,
      SchoolPast past) {
    return past.rules(on).stream()
        .map(
            rules ->
                new OpenCourses(
                    urn,
                    school.now().name(),
                    on,
                    rules,
                    adoptions,
                    past,
                    onRecord(urn, on, rules, past),
                    days.of(urn, school.now()),
                    () -> inLaw.find(urn, on)))
        .flatMap(courses -> courses.readableBy(readable).stream());
  }

  private OnRecord onRecord(Urn urn, LocalDate on, LocalRules rules, SchoolPast past) {
    return new OnRecord(
        rules.pack(),
        past.on(on),
        past.placings().stream().filter(event -> !event.happenedOn().isAfter(on)).toList(),
        holdings.of(urn).stream().filter(event -> !event.happenedOn().isAfter(on)).toList(),
        requests.of(urn).stream().filter(event -> !event.happenedOn().isAfter(on)).toList());
  }
}
