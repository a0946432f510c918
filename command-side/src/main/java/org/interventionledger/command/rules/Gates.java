package org.interventionledger.command.rules;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/**
 * The gates of a framework: what has to be known to hold before an act. A gate binds where its own
 * condition is known to hold. It does not bind what a rule that it names under {@code unless} calls
 * for, while all that this rule waits for and needs is known to hold.
 */
public final class Gates {

  private Gates() {}

  /**
   * @param departed whether a departure from a rule, by its id, is on record
   * @throws Refused by the first gate that is shut
   */
  public static void check(
      LocalRules rules, LocalAct act, Facts facts, Predicate<String> departed) {
    firstShut(rules, act, facts, departed).ifPresent(gate -> refuse(gate, rules, facts));
  }

  /** The first gate that is shut before an act, and that no departure on record opens. */
  public static Optional<Rule.Gate> firstShut(
      LocalRules rules, LocalAct act, Facts facts, Predicate<String> departed) {
    return shut(rules, act, facts)
        .filter(gate -> gate.binding() != Force.usual || !departed.test(gate.id()))
        .findFirst();
  }

  /** Whether what a rule does by itself is held up by a gate that does not name that rule. */
  public static boolean holdUp(LocalRules rules, LocalAct act, Facts facts, String ruleId) {
    return gates(rules, act, facts)
        .filter(gate -> !gate.unless().contains(ruleId))
        .anyMatch(gate -> Conditions.hold(gate.needs(), facts) != Truth.TRUE);
  }

  private static Stream<Rule.Gate> shut(LocalRules rules, LocalAct act, Facts facts) {
    return gates(rules, act, facts)
        .filter(gate -> gate.unless().stream().noneMatch(id -> calls(rules, id, act, facts)))
        .filter(gate -> Conditions.hold(gate.needs(), facts) != Truth.TRUE);
  }

  private static Stream<Rule.Gate> gates(LocalRules rules, LocalAct act, Facts facts) {
    return rules.pack().rules().stream()
        .flatMap(rule -> rule instanceof Rule.Gate gate ? Stream.of(gate) : Stream.empty())
        .filter(gate -> gate.binding() != Force.may)
        .filter(gate -> act.isBehind(gate.before()))
        .filter(gate -> Conditions.hold(gate.when(), facts) == Truth.TRUE);
  }

  private static boolean calls(LocalRules rules, String id, LocalAct act, Facts facts) {
    return rules.rule(id).filter(rule -> calls(rule, act, facts)).isPresent();
  }

  /** Whether a rule calls for the act, by all that has to hold for it. */
  public static boolean calls(Rule rule, LocalAct act, Facts facts) {
    return rule instanceof Rule.Course course
        && Conditions.hold(course.condition(), facts) == Truth.TRUE
        && course.then().follows().stream().anyMatch(act::isCalledForBy);
  }

  private static void refuse(Rule.Gate gate, LocalRules rules, Facts facts) {
    throw Refused.byRule(
        gate.binding() == Force.usual
            ? FrameworkRefusal.DEPARTURE_NEEDS_A_REASON
            : FrameworkRefusal.GATE_CLOSED,
        rules.cite(gate),
        text("rule", gate.id()),
        text("missing", missing(gate.needs(), facts, rules)));
  }

  /** What has to be known to hold and is not, in the framework's own words. */
  public static String missing(Condition needs, Facts facts, LocalRules rules) {
    return words(Conditions.missing(needs, facts), rules);
  }

  private static String words(Set<Holds> parts, LocalRules rules) {
    return parts.stream().map(rules::name).distinct().collect(Collectors.joining("; "));
  }
}
