package org.interventionledger.query.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Test;

/** On what something depends, in the names that the framework gives its rows. */
final class ConditionInWords {

  private ConditionInWords() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> together(parts, "; ");
      case Condition.AnyOf(var parts) -> "(" + together(parts, " or ") + ")";
      case Condition.Not(var that) -> "not (" + of(that) + ")";
      case Condition.Holds(var asked, var test) -> asked.name() + ": " + of(test);
    };
  }

  private static String of(Test test) {
    return switch (test) {
      case Test.Among(var values) -> String.join(" or ", values);
      case Test.Other(var than) -> "not " + String.join(" or ", than);
      case Test.AtLeast(var number) -> "at least " + number;
    };
  }

  private static String together(List<Condition> parts, String by) {
    return parts.stream().map(ConditionInWords::of).collect(joining(by));
  }
}
