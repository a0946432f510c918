package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;

/**
 * Where a school stands in its authority's arrangements. A journey begins with the first register
 * or level and ends when the school is removed from its last register; levels outlast it, for they
 * are a fact of their own.
 *
 * @param registers the registers it is on
 * @param removals the last removal from each register
 * @param levels its level on each scale
 * @param journey the version that its journey began under
 */
record Standing(
    Map<String, PlacedOnRegister> registers,
    Map<String, RemovedFromRegister> removals,
    Map<String, LevelChanged> levels,
    Optional<AdviserAssigned> adviser,
    Optional<FrameworkVersion> journey) {

  private static final Standing NONE =
      new Standing(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

  static Standing of(Stream<PlacementEvent> events) {
    return events.reduce(NONE, Standing::with, (_, later) -> later);
  }

  Standing onJourney(Optional<FrameworkVersion> version) {
    return new Standing(registers, removals, levels, adviser, version);
  }

  /** The removal that a placing on this register follows, if it follows one. */
  Optional<RemovedFromRegister> removalBefore(String register) {
    var latest =
        Comparator.<RemovedFromRegister, LocalDate>comparing(RemovedFromRegister::removedOn);
    return registers.isEmpty()
        ? removals.values().stream().max(latest)
        : Optional.ofNullable(removals.get(register));
  }

  private Standing with(PlacementEvent event) {
    return switch (event) {
      case PlacedOnRegister placed ->
          new Standing(
              with(registers, placed.register(), placed),
              removals,
              levels,
              adviser,
              begunUnder(placed.framework()));
      case LevelChanged changed ->
          new Standing(
              registers,
              removals,
              with(levels, changed.level().scale(), changed),
              adviser,
              begunUnder(changed.framework()));
      case RemovedFromRegister removed -> {
        var left = without(registers, removed.register());
        yield new Standing(
            left,
            with(removals, removed.register(), removed),
            levels,
            adviser,
            left.isEmpty() ? Optional.empty() : journey);
      }
      case AdviserAssigned assigned ->
          new Standing(registers, removals, levels, Optional.of(assigned), journey);
      case PlacementEntryCorrected _ -> this;
    };
  }

  private Optional<FrameworkVersion> begunUnder(FrameworkVersion version) {
    return journey.or(() -> Optional.of(version));
  }

  private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return Map.copyOf(more);
  }

  private static <V> Map<String, V> without(Map<String, V> map, String key) {
    var fewer = new HashMap<>(map);
    fewer.remove(key);
    return Map.copyOf(fewer);
  }
}
