package org.interventionledger.command.pack;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;

/**
 * The ways in which a condition can hold: each by answers to what it asks, all of which it needs.
 */
final class Ways {

  /** Of a condition with more ways than these nothing is said. */
  private static final int MOST = 200;

  private static final List<List<Answer>> NOTHING_ASKED = List.of(List.of());

  private Ways() {}

  /** Something that is asked, and whether it is so. */
  record Answer(Holds holds, boolean so) {

    Asked asked() {
      return holds.asked();
    }

    /** Whether that value, and no other, answers so. */
    boolean allows(String value) {
      return Conditions.passes(holds.test()).test(value) == so;
    }

    boolean counts() {
      return holds.test() instanceof Test.AtLeast;
    }
  }

  /** None where there are too many to be told. */
  static List<List<Answer>> of(Condition condition) {
    var ways = of(condition, true);
    return ways.size() > MOST ? List.of() : ways;
  }

  /** What is answered of one thing. */
  static List<Answer> about(Asked asked, List<Answer> way) {
    return way.stream().filter(answer -> answer.asked().equals(asked)).toList();
  }

  /** The values that every answer allows. */
  static Set<String> allowed(Collection<String> values, List<Answer> answers) {
    return values.stream()
        .filter(value -> answers.stream().allMatch(answer -> answer.allows(value)))
        .collect(Collectors.toSet());
  }

  private static List<List<Answer>> of(Condition condition, boolean so) {
    return switch (condition) {
      case Condition.All(var parts) -> so ? all(parts, true) : any(parts, false);
      case Condition.AnyOf(var parts) -> so ? any(parts, true) : all(parts, false);
      case Condition.Not(var that) -> of(that, !so);
      case Holds holds -> List.of(List.of(new Answer(holds, so)));
    };
  }

  private static List<List<Answer>> any(List<Condition> parts, boolean so) {
    return parts.stream().flatMap(part -> of(part, so).stream()).limit(MOST + 1).toList();
  }

  private static List<List<Answer>> all(List<Condition> parts, boolean so) {
    return parts.stream().map(part -> of(part, so)).reduce(NOTHING_ASKED, Ways::together);
  }

  private static List<List<Answer>> together(List<List<Answer>> some, List<List<Answer>> others) {
    return some.stream()
        .flatMap(
            one ->
                others.stream().map(other -> Stream.concat(one.stream(), other.stream()).toList()))
        .limit(MOST + 1)
        .toList();
  }
}
