package org.interventionledger.command.course;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolInLaw.Report;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Truth;

/**
 * The rules that hold at a school on a day without having acted. Nothing happens by itself on the
 * first day of a version, nor when the national register changes what a school is: what holds then
 * waits for people. An outcome of an activity that was put on record before is no such thing, for
 * it is an event and no state.
 */
record HeldWithoutACall(LocalRules rules, SchoolPast past, LocalDate on) {

  private static final Asked GRADE = new Asked.OfSchool(SchoolFact.ofsted);
  private static final Asked CATEGORY = new Asked.OfSchool(SchoolFact.category);

  /**
   * One of them.
   *
   * @param report of the inspection that it rests on, if it rests on one
   */
  record Held(Rule.Course course, Optional<RuleCause> report) {}

  Stream<Held> courses(Supplier<SchoolInLaw> law) {
    var known = past.on(on).without(Asked.Outcome.class::isInstance);
    var atTheMove =
        SinceTheMove.of(past.placings(), rules.version()).stream()
            .flatMap(SinceTheMove::untouched)
            .collect(toUnmodifiableSet());
    return rules.pack().rules().stream()
        .flatMap(rule -> rule instanceof Rule.Course course ? Stream.of(course) : Stream.empty())
        .filter(course -> course.binding() != Force.may)
        .filter(course -> holds(course.condition(), known))
        .filter(course -> !atTheMove.contains(course.id()) && !hasActed(course.id()))
        .map(course -> new Held(course, report(course, law)));
  }

  /** By the day, and did not cease to hold since; or after it, for what was recorded late. */
  private boolean hasActed(String rule) {
    var acts =
        past.placings().stream()
            .filter(event -> event instanceof RuleEvent of && of.cause().rule().equals(rule))
            .toList();
    var latest =
        acts.stream().filter(event -> !event.happenedOn().isAfter(on)).reduce((_, later) -> later);
    var next = acts.stream().filter(event -> event.happenedOn().isAfter(on)).findFirst();
    return Stream.concat(latest.stream(), next.stream()).anyMatch(HeldWithoutACall::isAnAct);
  }

  private static boolean isAnAct(PlacementEvent event) {
    return !(event instanceof RuleCeasedToHold);
  }

  /** The later of two. */
  private Optional<RuleCause> report(Rule.Course course, Supplier<SchoolInLaw> law) {
    var rests = restsOn(course);
    return Stream.of(GRADE, CATEGORY)
        .filter(rests::contains)
        .flatMap(asked -> report(asked, law.get()).stream())
        .max(Comparator.comparing(Report::publishedOn))
        .map(
            report ->
                new RuleCause(
                    course.id(),
                    rules.items(course.src()),
                    report.entry(),
                    InspectionOutcomeRecorded.class.getSimpleName(),
                    report.publishedOn()));
  }

  private Set<Asked> restsOn(Rule.Course course) {
    return course
        .condition()
        .everyPart()
        .filter(part -> holds(part, past.on(on)))
        .map(Condition.Holds::asked)
        .collect(toUnmodifiableSet());
  }

  private static Optional<Report> report(Asked asked, SchoolInLaw law) {
    return asked.equals(GRADE) ? law.graded() : law.categorised();
  }

  private static boolean holds(Condition condition, Facts facts) {
    return Conditions.hold(condition, facts) == Truth.TRUE;
  }
}
