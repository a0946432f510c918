package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.command.rules.SettledBySaying;

/**
 * What recorded considerations leave of what rules call for and offer. That a course is not
 * followed leaves nothing of it; that it is, leaves all that can be seen done.
 *
 * @param placings what happened by the day asked about, in order
 * @param pack the version of that day
 */
record Considered(List<PlacementEvent> placings, Pack pack) {

  /** The calls that stand, each with what is left of it, in the order in which they were made. */
  Map<String, CourseCalledFor> calls() {
    var standing = new LinkedHashMap<String, CourseCalledFor>();
    for (var event : placings) {
      switch (event) {
        case CourseCalledFor call -> standing.putLast(call.cause().rule(), call);
        case RuleEvent other -> standing.remove(other.cause().rule());
        case CourseConsidered considered ->
            standing.computeIfPresent(considered.rule(), (_, call) -> left(call, considered));
        case PlacementEvent _ -> {
          // Says nothing of a rule.
        }
      }
    }
    return standing;
  }

  /** Null, as a map understands it, where nothing is left. */
  private CourseCalledFor left(CourseCalledFor call, CourseConsidered considered) {
    var left = left(call.steps(), considered.conclusion());
    return left.isEmpty() ? null : call.of(left);
  }

  /** What is left of what a rule has had in mind since a day. */
  List<CourseStep> left(List<CourseStep> steps, String rule, LocalDate since) {
    return placings.stream()
        .filter(CourseConsidered.class::isInstance)
        .map(CourseConsidered.class::cast)
        .filter(it -> it.rule().equals(rule) && !it.consideredOn().isBefore(since))
        .map(CourseConsidered::conclusion)
        .reduce(steps, this::left, (_, later) -> later);
  }

  private List<CourseStep> left(List<CourseStep> steps, Conclusion conclusion) {
    return switch (conclusion) {
      case FOLLOWED -> SettledBySaying.toBeSeen(steps, pack);
      case NOT_FOLLOWED -> List.of();
    };
  }
}
