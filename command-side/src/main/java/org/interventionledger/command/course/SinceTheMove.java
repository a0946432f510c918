package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;

/**
 * The move by which a journey came under its version.
 *
 * @param after what was entered since
 */
record SinceTheMove(MovedToFrameworkVersion move, List<PlacementEvent> after) {

  static Optional<SinceTheMove> of(List<PlacementEvent> placings, FrameworkVersion version) {
    return placings.stream()
        .filter(MovedToFrameworkVersion.class::isInstance)
        .map(MovedToFrameworkVersion.class::cast)
        .reduce((_, later) -> later)
        .filter(moved -> moved.framework().equals(version))
        .map(
            moved ->
                new SinceTheMove(
                    moved,
                    placings.stream().dropWhile(event -> !event.equals(moved)).skip(1).toList()));
  }

  LocalDate day() {
    return move.movedOn();
  }

  /** The rules that held already, and that did nothing since. */
  Stream<String> untouched() {
    return move.holding().stream()
        .map(PackRow::id)
        .filter(rule -> after.stream().noneMatch(acts(rule)));
  }

  private static Predicate<PlacementEvent> acts(String rule) {
    return event -> event instanceof RuleEvent of && of.cause().rule().equals(rule);
  }
}
