package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.Origin;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.placement.CallsOfEarlierVersions;
import org.interventionledger.command.rules.ClassesAsked;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.CourseSteps;
import org.interventionledger.command.rules.HeldSince;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolPast;

/**
 * What the framework calls for and offers at one school on a day, and what of it is neither done
 * nor settled. What a rule called for is open as long as its condition holds, until it is done, or
 * departed from where that is open; what it offers, as long as its condition holds, until it is
 * taken up or left. That a rule was followed settles only what cannot be seen done. What a rule
 * called for that the school is not under any more is not.
 */
record OpenCourses(
    Urn urn,
    String school,
    LocalDate on,
    LocalRules rules,
    Adoptions adoptions,
    SchoolPast past,
    OnRecord record,
    CountedDays days,
    Supplier<SchoolInLaw> law) {

  /** What may be a formal step. */
  private static final Set<Verb> FORMAL =
      EnumSet.of(Verb.DO, Verb.OFFER, Verb.TAKE, Verb.CONSIDER_STEP);

  /** Those that may be told to a reader of these classes. */
  List<OpenCourse> readableBy(Set<Readership> readable) {
    return Stream.of(called(), heldAtTheMove(), heldWithoutACall(), offered())
        .flatMap(courses -> courses)
        .filter(course -> readable.containsAll(classes(course)))
        .toList();
  }

  private Stream<OpenCourse> called() {
    return considered().calls().values().stream()
        .filter(this::stands)
        .map(
            call ->
                course(
                    call.cause().rule(),
                    call.cause().items(),
                    call.force(),
                    call.calledOn(),
                    dueBy(call),
                    left(call.steps(), call.cause().happenedOn()),
                    Optional.of(call),
                    Origin.CALLED_FOR))
        .filter(course -> !course.steps().isEmpty());
  }

  /**
   * Also what an earlier version called for that was superseded: until it is done or settled. After
   * a move the school is under the rules of the version it was moved to alone.
   */
  private boolean stands(CourseCalledFor call) {
    var rule = call.cause().rule();
    return course(rule, rules).isPresent()
        || CallsOfEarlierVersions.stands(call, record.placings(), rules)
            && course(rule, under(call.framework())).isPresent();
  }

  private static Optional<Rule.Course> course(String rule, LocalRules rules) {
    return rules
        .rule(rule)
        .flatMap(it -> it instanceof Rule.Course course ? Optional.of(course) : Optional.empty());
  }

  /** As the version says under which it was called for. */
  private Optional<Span> within(CourseCalledFor call) {
    return course(call.cause().rule(), under(call.framework())).map(Rule.Course::within);
  }

  private Optional<LocalDate> dueBy(CourseCalledFor call) {
    return within(call).flatMap(within -> days.after(call.cause().happenedOn(), within));
  }

  private LocalRules under(FrameworkVersion version) {
    return adoptions.rulesOf(Optional.of(version), on).orElse(rules);
  }

  private Stream<OpenCourse> offered() {
    return rules.pack().rules().stream()
        .flatMap(rule -> rule instanceof Rule.Course course ? Stream.of(course) : Stream.empty())
        .filter(course -> course.binding() == Force.may)
        .flatMap(
            course ->
                since(course.condition()).stream()
                    .map(day -> offered(course, day, day, Origin.OFFERED)))
        .flatMap(Optional::stream);
  }

  /**
   * What held already when the journey was moved to the version, and has held since: no entry
   * called for it, and the school is under the version all the same. What was done of it while it
   * held, by whichever version, is done.
   */
  private Stream<OpenCourse> heldAtTheMove() {
    return SinceTheMove.of(record.placings(), rules.version()).stream()
        .flatMap(
            move ->
                move.untouched()
                    .filter(rule -> !considered().calls().containsKey(rule))
                    .map(rule -> heldAt(move.day(), rule)))
        .flatMap(Optional::stream);
  }

  private Optional<OpenCourse> heldAt(LocalDate move, String rule) {
    return course(rule, rules)
        .filter(course -> course.binding() != Force.may)
        .flatMap(
            course ->
                since(course.condition())
                    .filter(day -> !day.isAfter(move))
                    .flatMap(day -> offered(course, day, move, Origin.HELD_AT_THE_MOVE)));
  }

  /** What holds, and no entry called for it under whichever version. */
  private Stream<OpenCourse> heldWithoutACall() {
    return new HeldWithoutACall(rules, past, on)
        .courses(law)
        .flatMap(held -> since(held.course().condition()).stream().map(day -> held(held, day)))
        .filter(course -> !course.steps().isEmpty());
  }

  private OpenCourse held(HeldWithoutACall.Held held, LocalDate since) {
    var id = held.course().id();
    var steps =
        considered().left(offered(held.course()), id, since).stream()
            .flatMap(step -> record.leftUnlessGiven(step, since))
            .toList();
    var none = Optional.<CourseCalledFor>empty();
    var origin = Origin.HELD_WITHOUT_A_CALL;
    var items = rules.items(held.course().src());
    return course(id, items, held.course().binding(), since, Optional.empty(), steps, none, origin)
        .after(held.report());
  }

  private Optional<OpenCourse> offered(
      Rule.Course course, LocalDate held, LocalDate since, Origin origin) {
    var steps = considered().left(offered(course), course.id(), since);
    return Optional.of(
            course(
                course.id(),
                rules.items(course.src()),
                course.binding(),
                since,
                Optional.empty(),
                left(steps, held),
                Optional.empty(),
                origin))
        .filter(offer -> !offer.steps().isEmpty());
  }

  private List<CourseStep> offered(Rule.Course course) {
    return course.then().follows().stream()
        .flatMap(one -> CourseSteps.offered(one, rules.pack()).stream())
        .toList();
  }

  private Considered considered() {
    return new Considered(record.placings(), rules.pack());
  }

  private Optional<LocalDate> since(Condition condition) {
    return new HeldSince(past, rules.since()).day(condition, on);
  }

  private List<CourseStep> left(List<CourseStep> steps, LocalDate since) {
    return steps.stream().flatMap(step -> record.left(step, since)).toList();
  }

  private OpenCourse course(
      String rule,
      List<String> items,
      Force force,
      LocalDate since,
      Optional<LocalDate> dueBy,
      List<CourseStep> left,
      Optional<CourseCalledFor> call,
      Origin origin) {
    return new OpenCourse(
        urn,
        school,
        rule,
        items,
        force,
        since,
        dueBy,
        call.flatMap(this::within).filter(_ -> dueBy.isEmpty()),
        left.stream().map(step -> ActsThatDo.of(step, rule, rules.pack())).toList(),
        call.map(CourseCalledFor::cause),
        call.map(CourseCalledFor::framework).orElseGet(rules::version),
        origin);
  }

  /**
   * Of which classes the entries are that it rests on, and those that would do it: by the version
   * that called for it, and by that of the day.
   */
  private Set<Readership> classes(OpenCourse course) {
    var classes = EnumSet.of(Readership.REGISTER);
    Stream.of(rules, under(course.framework()))
        .forEach(version -> classes.addAll(classes(course, version)));
    return classes;
  }

  private static Set<Readership> classes(OpenCourse course, LocalRules rules) {
    var classes = EnumSet.noneOf(Readership.class);
    course(course.rule(), rules)
        .map(rule -> ClassesAsked.of(Conditions.asks(rule.condition()), rules.pack()))
        .ifPresent(classes::addAll);
    course.steps().stream()
        .filter(step -> FORMAL.contains(step.verb()))
        .flatMap(step -> step.of().stream())
        .map(one -> ClassesAsked.ofMeasure(one.id(), rules.pack()))
        .forEach(classes::addAll);
    return classes;
  }
}
