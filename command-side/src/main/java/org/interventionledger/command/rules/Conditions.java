package org.interventionledger.command.rules;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Test;

/**
 * Whether a condition of a pack holds for a school.
 *
 * <p>There are three answers, after Kleene. What nobody recorded is unknown, not false. {@code all}
 * is false as soon as one part is false, and otherwise unknown as long as one is unknown; {@code
 * any} is true as soon as one part is true; {@code not} of the unknown is unknown, and so is "other
 * than" of it. A school of which no inspection is recorded is therefore neither in a category nor
 * without one. Nothing follows by rule from the unknown: a course begins where its condition is
 * true, and a gate opens where what it needs is true.
 *
 * <p>What is known to have no value is neither any value nor "other than" one.
 *
 * <p>A list means one of these; where several values stand at once (who was consulted), all of
 * these.
 */
public final class Conditions {

  private Conditions() {}

  public static Truth hold(Condition condition, Facts facts) {
    return switch (condition) {
      case Condition.All(var of) -> Truth.all(of.stream().map(part -> hold(part, facts)));
      case Condition.AnyOf(var of) -> Truth.any(of.stream().map(part -> hold(part, facts)));
      case Condition.Not(var that) -> Truth.not(hold(that, facts));
      case Condition.Holds(var asked, var test) -> passes(facts.of(asked), test);
    };
  }

  /** Everything that a condition asks about, in the order in which it does. */
  public static Set<Asked> asks(Condition condition) {
    return condition
        .everyPart()
        .map(Condition.Holds::asked)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** What keeps a condition from holding: each part that is false or not known. */
  public static Set<Condition.Holds> missing(Condition condition, Facts facts) {
    return condition
        .everyPart()
        .filter(part -> hold(part, facts) != Truth.TRUE)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** What would have to be known to say whether it holds; nothing where that is known. */
  public static Set<Asked> unknown(Condition condition, Facts facts) {
    return hold(condition, facts) == Truth.UNKNOWN
        ? unknownParts(condition, facts).collect(toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private static Stream<Asked> unknownParts(Condition condition, Facts facts) {
    return switch (condition) {
      case Condition.All(var of) -> of.stream().flatMap(part -> unknown(part, facts).stream());
      case Condition.AnyOf(var of) -> of.stream().flatMap(part -> unknown(part, facts).stream());
      case Condition.Not(var that) -> unknown(that, facts).stream();
      case Condition.Holds(var asked, _) -> Stream.of(asked);
    };
  }

  private static Truth passes(Value value, Test test) {
    return switch (value) {
      case Value.Unknown _ -> Truth.UNKNOWN;
      case Value.None _ -> Truth.FALSE;
      case Value.One(var names) -> one(names, test);
      case Value.Several(var values) -> several(values, test);
      case Value.Count(var number) -> count(number, test);
    };
  }

  private static Truth one(Set<String> names, Test test) {
    return switch (test) {
      case Test.Among(var values) -> Truth.of(values.stream().anyMatch(names::contains));
      case Test.Other(var than) -> Truth.of(than.stream().noneMatch(names::contains));
      // How many a word is, nobody knows.
      case Test.AtLeast _ -> Truth.UNKNOWN;
    };
  }

  private static Truth several(Set<String> present, Test test) {
    return switch (test) {
      case Test.Among(var values) -> Truth.of(present.containsAll(values));
      case Test.Other(var than) -> Truth.of(than.stream().noneMatch(present::contains));
      case Test.AtLeast(var number) -> Truth.of(present.size() >= number);
    };
  }

  private static Truth count(int number, Test test) {
    return switch (test) {
      case Test.AtLeast(var least) -> Truth.of(number >= least);
      case Test.Among(var values) -> Truth.of(values.contains(Integer.toString(number)));
      case Test.Other(var than) -> Truth.of(!than.contains(Integer.toString(number)));
    };
  }
}
