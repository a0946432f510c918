package org.interventionledger.command.placement;

import java.util.List;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.framework.LocalRules;

/**
 * What an earlier version of the same authority called for, of a school that was not moved since.
 */
public final class CallsOfEarlierVersions {

  private CallsOfEarlierVersions() {}

  public static boolean stands(
      CourseCalledFor call, List<PlacementEvent> placings, LocalRules rules) {
    return call.framework().authority().equals(rules.version().authority())
        && placings.stream()
            .dropWhile(event -> !isSame(event, call))
            .noneMatch(MovedToFrameworkVersion.class::isInstance);
  }

  /** What is left of a call has fewer steps than it was made with. */
  private static boolean isSame(PlacementEvent event, CourseCalledFor call) {
    return event instanceof CourseCalledFor other && other.cause().equals(call.cause());
  }
}
