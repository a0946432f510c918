package org.interventionledger.command.placement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.terms.EntryRef;

/**
 * How far a rule has acted for a school.
 *
 * @param holds whether its condition has held since it acted last
 * @param causes the entries for which it acted
 * @param called what it called for last
 */
record Acted(boolean holds, Set<EntryRef> causes, Optional<CourseCalledFor> called) {

  static final Acted NEVER = new Acted(false, Set.of(), Optional.empty());

  Acted {
    causes = Set.copyOf(causes);
  }

  Acted with(RuleEvent event) {
    var more = new HashSet<>(causes);
    more.add(event.cause().entry());
    return switch (event) {
      case CourseCalledFor course -> new Acted(true, more, Optional.of(course));
      case RuleEvent.RuleCeasedToHold _ -> new Acted(false, more, called);
      case RuleEvent.PlacedByRule _,
          RuleEvent.LevelRaisedByRule _,
          RuleEvent.RuleFoundSatisfied _ ->
          new Acted(true, more, called);
    };
  }
}
