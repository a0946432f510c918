package org.interventionledger.command.placement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.terms.EntryRef;

/**
 * How far a rule has acted for a school.
 *
 * @param holding whether its condition has held since it acted last
 * @param causes the entries for which it acted
 * @param called what it called for last
 * @param considered what came of considering that, or what held at a move
 */
record Acted(
    Holding holding,
    Set<EntryRef> causes,
    Optional<CourseCalledFor> called,
    Optional<CourseConsidered> considered) {

  /** Since when a condition holds. */
  enum Holding {
    NOT,
    /** The rule acted when it became true. */
    SINCE_IT_ACTED,
    /** It held already when the journey was moved to the version, and the rule did not act. */
    SINCE_A_MOVE
  }

  static final Acted NEVER = new Acted(Holding.NOT, Set.of(), Optional.empty(), Optional.empty());

  Acted {
    causes = Set.copyOf(causes);
  }

  boolean holds() {
    return holding != Holding.NOT;
  }

  Acted with(CourseConsidered event) {
    return new Acted(holding, causes, called, Optional.of(event));
  }

  Acted with(RuleEvent event) {
    var more = new HashSet<>(causes);
    more.add(event.cause().entry());
    return switch (event) {
      case CourseCalledFor course ->
          new Acted(Holding.SINCE_IT_ACTED, more, Optional.of(course), Optional.empty());
      case RuleEvent.RuleCeasedToHold _ -> new Acted(Holding.NOT, more, called, considered);
      case RuleEvent.PlacedByRule _,
          RuleEvent.LevelRaisedByRule _,
          RuleEvent.FoundAtHighestLevel _,
          RuleEvent.RuleFoundSatisfied _ ->
          new Acted(Holding.SINCE_IT_ACTED, more, called, considered);
    };
  }
}
