package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.placement.SchoolPastsInEventStore.Past;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.CourseSteps;
import org.interventionledger.command.rules.HeldSince;
import org.interventionledger.command.rules.SettledBySaying;
import org.interventionledger.command.rules.Truth;

/**
 * Putting on record what came of considering a rule. Each call is considered once. That it was
 * followed is said only of what cannot be seen done, and a duty is not departed from.
 */
final class Considering {

  private final RecordConsideration act;
  private final Standing standing;
  private final LocalRules rules;
  private final Case of;

  Considering(RecordConsideration act, Standing standing, LocalRules rules, Case of) {
    this.act = act;
    this.standing = standing;
    this.rules = rules;
    this.of = of;
  }

  CourseConsidered decide(Journal<PlacementEvent> journal) {
    var under = under(journal);
    var rule = under.rule(act.rule()).orElseThrow(() -> rules.unknown("rules", act.rule()));
    switch (rule) {
      case Rule.Gate gate ->
          check(
              gate.binding() == Force.usual && act.conclusion() == Conclusion.NOT_FOLLOWED,
              rule,
              under);
      case Rule.Course course -> {
        var calls = calls(course);
        check(!calls.isEmpty(), rule, under);
        latest(course, journal).ifPresent(earlier -> refuseAgain(rule, under, earlier));
        switch (act.conclusion()) {
          case FOLLOWED -> checkSaying(calls, rule, under);
          case NOT_FOLLOWED ->
              check(
                  course.binding() == Force.usual
                      || course.binding() == Force.may
                      || calls.stream().anyMatch(Considering::isAChoice),
                  rule,
                  under);
        }
      }
    }
    return new CourseConsidered(
        act.urn(),
        of.authority(),
        act.consideredOn(),
        rule.id(),
        under.items(rule.src()),
        act.conclusion(),
        act.reasons(),
        under.version());
  }

  /** The version of the day, or the earlier one that called for what is still open. */
  private LocalRules under(Journal<PlacementEvent> journal) {
    return rules.rule(act.rule()).isPresent()
        ? rules
        : standing
            .grounds()
            .acted(act.rule())
            .called()
            .filter(call -> CallsOfEarlierVersions.stands(call, journal.events().toList(), rules))
            .flatMap(call -> of.adoptions().rulesOf(Optional.of(call.framework()), of.today()))
            .orElse(rules);
  }

  /** What it offers; or what it called for, and what holds without having been called for. */
  private List<List<CourseStep>> calls(Rule.Course course) {
    if (course.binding() == Force.may) {
      return Conditions.hold(course.condition(), of.facts(rules, standing)) == Truth.TRUE
          ? List.of(steps(course))
          : List.of();
    }
    var acted = standing.grounds().acted(course.id());
    return Stream.concat(
            acted.called().map(CourseCalledFor::steps).stream(),
            acted.holding() == Acted.Holding.SINCE_A_MOVE || holdsWithoutACall(course)
                ? Stream.of(steps(course))
                : Stream.empty())
        .toList();
  }

  /** By what is known but for outcomes of activities, which are events and no states. */
  private boolean holdsWithoutACall(Rule.Course course) {
    var facts = of.facts(rules, standing).without(Asked.Outcome.class::isInstance);
    return !standing.grounds().acted(course.id()).holds()
        && rules.rule(course.id()).isPresent()
        && Conditions.hold(course.condition(), facts) == Truth.TRUE;
  }

  private List<CourseStep> steps(Rule.Course course) {
    return course.then().follows().stream()
        .flatMap(one -> CourseSteps.offered(one, rules.pack()).stream())
        .toList();
  }

  /** The consideration of this call, or of what has been open without one since it last was not. */
  private Optional<CourseConsidered> latest(Rule.Course course, Journal<PlacementEvent> journal) {
    return course.binding() == Force.may || holdsWithoutACall(course)
        ? Optional.ofNullable(standing.grounds().considered().get(course.id()))
            .filter(
                earlier ->
                    since(course, journal)
                        .filter(day -> !earlier.consideredOn().isBefore(day))
                        .isPresent())
        : standing.grounds().acted(course.id()).considered();
  }

  private Optional<LocalDate> since(Rule.Course course, Journal<PlacementEvent> journal) {
    var past = new Past(journal, of.past().get(), of.school(), of.adoptions());
    return new HeldSince(past, rules.since()).day(course.condition(), of.today());
  }

  private static void refuseAgain(Rule rule, LocalRules under, CourseConsidered earlier) {
    throw Refused.byRule(
        FrameworkRefusal.ALREADY_CONSIDERED,
        under.cite(rule),
        text("rule", rule.id()),
        date("consideredOn", earlier.consideredOn()));
  }

  private static void check(boolean open, Rule rule, LocalRules under) {
    if (!open) {
      throw Refused.byRule(
          FrameworkRefusal.NOTHING_TO_CONSIDER, under.cite(rule), text("rule", rule.id()));
    }
  }

  private void checkSaying(List<List<CourseStep>> calls, Rule rule, LocalRules under) {
    if (calls.stream().allMatch(steps -> SettledBySaying.settlesNoneOf(steps, rules.pack()))) {
      throw Refused.byRule(
          FrameworkRefusal.FOLLOWED_WHEN_IT_IS_DONE,
          under.cite(rule),
          text("rule", rule.id()),
          text(
              "things",
              calls.stream()
                  .flatMap(List::stream)
                  .flatMap(step -> step.of().stream())
                  .map(Labelled::label)
                  .distinct()
                  .collect(Collectors.joining(", "))));
    }
  }

  private static boolean isAChoice(List<CourseStep> steps) {
    return steps.stream()
        .allMatch(step -> step.verb() == Verb.CONSIDER_LEVEL || step.verb() == Verb.CONSIDER_STEP);
  }
}
