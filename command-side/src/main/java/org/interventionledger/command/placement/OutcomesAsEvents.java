package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;

/**
 * What came of an activity, as an occasion for rules. It is one at the act that puts it on record,
 * at the level that the school had when the activity was held: an assessment that was made at one
 * stage says nothing of the school at another.
 *
 * @param now what is known after everything that happened
 * @param on what was known by the end of a day
 */
record OutcomesAsEvents(Pack pack, Facts now, Function<LocalDate, Facts> on) {

  /**
   * Whether a course whose condition holds may act: because it holds whatever came of activities,
   * or because of an outcome that is put on record now.
   */
  boolean occasion(Condition condition, List<Trigger> triggers) {
    var asked = Conditions.asks(condition);
    return asked.stream().noneMatch(Asked.Outcome.class::isInstance)
        || holds(condition, now.without(Asked.Outcome.class::isInstance))
        || triggers.stream().anyMatch(it -> restsOn(it, condition, asked));
  }

  private boolean restsOn(Trigger trigger, Condition condition, Set<Asked> asked) {
    return asked.stream().anyMatch(trigger.brings())
        && !holds(condition, now.without(trigger.brings()))
        && holds(condition, now.with(places(asked, on.apply(trigger.on()))));
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
