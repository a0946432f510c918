package org.interventionledger.command.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;

/** What rules called for, until the rule says otherwise or somebody considered it. */
final class StandingCalls {

  private StandingCalls() {}

  /** The calls that stand, by rule, in the order in which they were made. */
  static Map<String, CourseCalledFor> of(List<PlacementEvent> placings) {
    var standing = new LinkedHashMap<String, CourseCalledFor>();
    for (var event : placings) {
      switch (event) {
        case CourseCalledFor call -> standing.putLast(call.cause().rule(), call);
        case RuleEvent other -> standing.remove(other.cause().rule());
        case CourseConsidered settled ->
            standing.computeIfPresent(settled.rule(), (_, call) -> stillToTell(call, settled));
        case PlacementEvent _ -> {
          // Says nothing of a rule.
        }
      }
    }
    return standing;
  }

  /** That a duty to tell is followed tells nobody yet: it ends with the telling alone. */
  private static CourseCalledFor stillToTell(CourseCalledFor call, CourseConsidered settled) {
    var telling =
        call.steps().stream()
            .filter(step -> step.verb() == Verb.TELL || step.verb() == Verb.TELL_ONE_OF)
            .toList();
    var duty = call.force() == Force.must || call.force() == Force.automatic;
    return duty && settled.conclusion() == Conclusion.FOLLOWED && !telling.isEmpty()
        ? new CourseCalledFor(
            call.urn(),
            call.authority(),
            call.calledOn(),
            call.force(),
            telling,
            call.cause(),
            call.framework())
        : null;
  }
}
