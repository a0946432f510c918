package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;

/**
 * What came of an activity, as an occasion for rules. It is one at the act that puts it on record,
 * at the level that the school had when the activity was held: an assessment that was made at one
 * stage says nothing of the school at another. Nor does it move a school on that was moved since:
 * the next level is that after the one at which it was held.
 *
 * @param now what is known after everything that happened
 * @param on what was known by the end of a day
 */
record OutcomesAsEvents(Pack pack, Facts now, Function<LocalDate, Facts> on) {

  /**
   * Whether a course whose condition holds may act: because it holds whatever came of activities,
   * or because of an outcome that is put on record now.
   */
  boolean occasion(Rule.Course course, List<Trigger> triggers) {
    var condition = course.condition();
    var asked = Conditions.asks(condition);
    return asked.stream().noneMatch(Asked.Outcome.class::isInstance)
        || holds(condition, now.without(Asked.Outcome.class::isInstance))
        || triggers.stream().anyMatch(it -> restsOn(it, course, asked));
  }

  private boolean restsOn(Trigger trigger, Rule.Course course, Set<Asked> asked) {
    if (asked.stream().noneMatch(trigger.brings())
        || holds(course.condition(), now.without(trigger.brings()))) {
      return false;
    }
    var then = on.apply(trigger.broughtOf());
    return holds(course.condition(), now.with(places(asked, then)))
        && movesOn(course).allMatch(scale -> now.of(scale).equals(then.of(scale)));
  }

  /** The scales on which it moves a school to the next level, whichever that is. */
  private static Stream<Asked> movesOn(Rule.Course course) {
    return course.then().follows().stream()
        .flatMap(
            one ->
                one instanceof Consequence.Advance(var scales)
                    ? scales.stream().map(Asked.Named::new)
                    : Stream.empty());
  }

  /** The levels and registers of that day. */
  private Map<Asked, Value> places(Set<Asked> asked, Facts then) {
    var places = new HashMap<Asked, Value>();
    asked.stream().filter(this::isPlace).forEach(one -> places.put(one, then.of(one)));
    return places;
  }

  private boolean isPlace(Asked asked) {
    return asked instanceof Asked.Was
        || asked instanceof Asked.Named(var name) && pack.scale(name).isPresent();
  }

  private static boolean holds(Condition condition, Facts facts) {
    return Conditions.hold(condition, facts) == Truth.TRUE;
  }
}
