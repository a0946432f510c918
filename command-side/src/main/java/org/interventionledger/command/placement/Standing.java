package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;

/**
 * Where a school stands in its authority's arrangements. A journey begins with the first register
 * or level and ends when the school is removed from its last register; levels outlast it, for they
 * are a fact of their own.
 *
 * @param registers the registers it is on
 * @param removals the last removal from each register
 * @param levels its level on each scale, and of whom
 * @param past the levels held before on each
 * @param journey the version that its journey began under
 * @param grounds what is on record for levels and rules
 */
record Standing(
    Map<String, RegisterEntered> registers,
    Map<String, RemovedFromRegister> removals,
    Map<String, LevelGained> levels,
    Map<String, Set<String>> past,
    Optional<AdviserAssigned> adviser,
    Optional<FrameworkVersion> journey,
    Grounds grounds) {

  static final Standing NONE =
      new Standing(
          Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Grounds.NONE);

  static Standing of(Stream<PlacementEvent> events) {
    return events.reduce(NONE, Standing::with, (_, later) -> later);
  }

  Standing onJourney(Optional<FrameworkVersion> version) {
    return new Standing(registers, removals, levels, past, adviser, version, grounds);
  }

  /** The removal that a placing on this register follows, if it follows one. */
  Optional<RemovedFromRegister> removalBefore(String register) {
    var latest =
        Comparator.<RemovedFromRegister, LocalDate>comparing(RemovedFromRegister::removedOn);
    return registers.isEmpty()
        ? removals.values().stream().max(latest)
        : Optional.ofNullable(removals.get(register));
  }

  Standing with(PlacementEvent event) {
    return switch (event) {
      case RuleEvent rule -> movedBy(rule).onGrounds(grounds.with(rule));
      case PlacedOnRegister placed -> placed(placed);
      case LevelChanged changed -> levelled(changed);
      case RemovedFromRegister removed -> {
        var left = without(registers, removed.register());
        yield new Standing(
            left,
            Grounds.with(removals, removed.register(), removed),
            levels,
            past,
            adviser,
            left.isEmpty() ? Optional.empty() : journey,
            grounds);
      }
      case AdviserAssigned assigned ->
          new Standing(registers, removals, levels, past, Optional.of(assigned), journey, grounds);
      case GroundsEvent recorded -> onGrounds(grounds.with(recorded));
      case AccessEvent access -> onGrounds(grounds.with(access));
      case PlacementEntryCorrected _ -> this;
    };
  }

  private Standing movedBy(RuleEvent event) {
    return switch (event) {
      case RuleEvent.PlacedByRule placed -> placed(placed);
      case RuleEvent.LevelRaisedByRule raised -> levelled(raised);
      case RuleEvent.CourseCalledFor _,
          RuleEvent.RuleFoundSatisfied _,
          RuleEvent.RuleCeasedToHold _ ->
          this;
    };
  }

  private Standing placed(RegisterEntered placed) {
    return new Standing(
        Grounds.with(registers, placed.register(), placed),
        removals,
        levels,
        past,
        adviser,
        begunUnder(placed.framework()),
        grounds);
  }

  private Standing levelled(LevelGained changed) {
    var ladder = changed.level().ladder();
    var held = new HashSet<>(past.getOrDefault(ladder, Set.of()));
    Optional.ofNullable(levels.get(ladder)).ifPresent(before -> held.add(before.level().level()));
    return new Standing(
        registers,
        removals,
        Grounds.with(levels, ladder, changed),
        Grounds.with(past, ladder, Set.copyOf(held)),
        adviser,
        begunUnder(changed.framework()),
        grounds);
  }

  private Standing onGrounds(Grounds others) {
    return new Standing(registers, removals, levels, past, adviser, journey, others);
  }

  private Optional<FrameworkVersion> begunUnder(FrameworkVersion version) {
    return journey.or(() -> Optional.of(version));
  }

  private static <V> Map<String, V> without(Map<String, V> map, String key) {
    var fewer = new HashMap<>(map);
    fewer.remove(key);
    return Map.copyOf(fewer);
  }
}
