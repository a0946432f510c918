package org.interventionledger.command.pack;

import java.util.Objects;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Rule;

/** What follows by the rules of a pack, of which a part may not have been read. */
final class Following {

  private Following() {}

  /** By one rule; by a gate nothing. */
  static Stream<Consequence> by(Rule rule) {
    return rule instanceof Rule.Course course && course.then() != null
        ? course.then().follows().stream()
        : Stream.empty();
  }

  /** How a fault names the rule. */
  static String named(Rule rule) {
    return Objects.requireNonNullElse(rule.id(), "");
  }

  static boolean isStated(Condition condition) {
    return !condition.equals(Condition.ALWAYS);
  }
}
