package org.interventionledger.command.placement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.RuleEvent;

/**
 * What is on record for a school's levels and rules, each by its id in the framework.
 *
 * @param indicators whether each that was ever recorded is present
 * @param findings the latest on each fact
 * @param activities the latest of each
 * @param noted the entries of which note was taken
 * @param told who was told of what, as it was recorded
 * @param steps the latest standing of each formal step
 * @param considered the latest consideration of each rule
 * @param rules how far each has acted
 */
record Grounds(
    Map<String, Boolean> indicators,
    Map<String, FindingRecorded> findings,
    Map<String, ActivityNoted> activities,
    Noted noted,
    List<Told> told,
    Map<String, LocalStepTaken> steps,
    Map<String, CourseConsidered> considered,
    Map<String, Acted> rules) {

  static final Grounds NONE =
      new Grounds(
          Map.of(), Map.of(), Map.of(), Noted.NOTHING, List.of(), Map.of(), Map.of(), Map.of());

  Grounds with(GroundsEvent event) {
    return switch (event) {
      case IndicatorRecorded it -> indicator(it.indicator().id(), true);
      case IndicatorWithdrawn it -> indicator(it.indicator().id(), false);
      case FindingRecorded it ->
          new Grounds(
              indicators,
              with(findings, it.fact().id(), it),
              activities,
              noted,
              told,
              steps,
              considered,
              rules);
      case CourseConsidered it ->
          new Grounds(
              indicators,
              findings,
              activities,
              noted,
              told,
              steps,
              with(considered, it.rule(), it),
              with(rules, it.rule(), acted(it.rule()).with(it)));
      case PartiesTold it -> told(Told.by(it));
      case LocalStepTaken it ->
          new Grounds(
              indicators,
              findings,
              activities,
              noted,
              told,
              with(steps, it.measure().id(), it),
              considered,
              rules);
      case ActivityNoted it ->
          new Grounds(
              indicators,
              findings,
              with(activities, it.activity().id(), laterOf(it)),
              noted.with(it.entry()),
              told,
              steps,
              considered,
              rules);
      case AssignmentAgreed _ -> this;
    };
  }

  Grounds with(RuleEvent event) {
    var rule = event.cause().rule();
    return new Grounds(
        indicators,
        findings,
        activities,
        noted,
        told,
        steps,
        considered,
        with(rules, rule, acted(rule).with(event)));
  }

  /**
   * The rules of another version, as far as they hold on the day of a move, count as having acted
   * for every entry that any rule acted for before.
   */
  Grounds movedTo(List<String> holding) {
    var causes =
        rules.values().stream()
            .flatMap(acted -> acted.causes().stream())
            .collect(toUnmodifiableSet());
    var moved = new HashMap<>(rules);
    holding.forEach(
        rule ->
            moved.put(
                rule,
                new Acted(
                    Acted.Holding.SINCE_A_MOVE, causes, acted(rule).called(), Optional.empty())));
    return new Grounds(
        indicators, findings, activities, noted, told, steps, considered, Map.copyOf(moved));
  }

  /** Whoever was shown something was told of it. */
  Grounds with(AccessEvent event) {
    return switch (event) {
      case DisclosureRecorded it -> told(Told.by(it));
      case NeedToKnowRecorded _, NeedToKnowEnded _ -> this;
    };
  }

  /** One that is put on record late does not come in the place of one that was held after it. */
  private ActivityNoted laterOf(ActivityNoted noted) {
    return Optional.ofNullable(activities.get(noted.activity().id()))
        .filter(other -> other.doneOn().isAfter(noted.doneOn()))
        .orElse(noted);
  }

  private Grounds told(Told one) {
    var more = Stream.concat(told.stream(), Stream.of(one)).toList();
    return new Grounds(indicators, findings, activities, noted, more, steps, considered, rules);
  }

  Acted acted(String rule) {
    return rules.getOrDefault(rule, Acted.NEVER);
  }

  boolean isPresent(String indicator) {
    return indicators.getOrDefault(indicator, false);
  }

  /** Whether a departure from a rule is on record. */
  boolean departedFrom(String rule) {
    return considered.containsKey(rule)
        && considered.get(rule).conclusion() == Conclusion.NOT_FOLLOWED;
  }

  private Grounds indicator(String id, boolean present) {
    return new Grounds(
        with(indicators, id, present), findings, activities, noted, told, steps, considered, rules);
  }

  static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return Map.copyOf(more);
  }
}
