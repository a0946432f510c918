package org.interventionledger.command.pack;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;

/**
 * Whether a condition can hold, and whether it can fail, where something of what it asks is given
 * and the rest is open. What is not known does neither.
 */
record MayHold(boolean hold, boolean fail) {

  /** Nothing is given of it. */
  static final MayHold OPEN = new MayHold(true, true);

  /** Nobody knows it. */
  static final MayHold UNKNOWN = new MayHold(false, false);

  /** A condition, where something is said of each thing that it asks. */
  static MayHold of(Condition condition, Function<Holds, MayHold> given) {
    return switch (condition) {
      case Condition.All(var parts) -> all(each(parts, given));
      case Condition.AnyOf(var parts) ->
          all(each(parts, given).stream().map(MayHold::not).toList()).not();
      case Condition.Not(var that) -> of(that, given).not();
      case Holds holds -> given.apply(holds);
    };
  }

  /** What is said of one thing alone, by the values of which it has one; none where it is open. */
  static Function<Holds, MayHold> where(Asked asked, String value) {
    return holds -> holds.asked().equals(asked) ? of(holds.test(), Set.of(value)) : OPEN;
  }

  /** A test of something that has one of these values. */
  static MayHold of(Test test, Set<String> values) {
    return new MayHold(
        values.stream().anyMatch(Conditions.passes(test)),
        !values.stream().allMatch(Conditions.passes(test)));
  }

  private static List<MayHold> each(List<Condition> parts, Function<Holds, MayHold> given) {
    return parts.stream().map(part -> of(part, given)).toList();
  }

  private static MayHold all(List<MayHold> parts) {
    return new MayHold(
        parts.stream().allMatch(MayHold::hold), parts.stream().anyMatch(MayHold::fail));
  }

  private MayHold not() {
    return new MayHold(fail, hold);
  }
}
