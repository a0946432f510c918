package org.interventionledger.command.placement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.acting.Order;

/**
 * Where a school stands in its authority's arrangements. A journey begins with the first register
 * or level and goes on as long as any register or level is on record, of the school, its governing
 * body or its setting: a level is a fact of its own, and outlasts the removal from the last
 * register.
 *
 * @param registers the registers it is on, and of whom: the school itself by the register alone
 * @param removals the last removal from each
 * @param levels its level on each scale, and of whom
 * @param past the levels held before on each; of a register that a move ended, that there was one
 * @param journey the version that its journey began under
 * @param grounds what is on record for levels and rules
 * @param moves how its journey was moved from version to version
 */
record Standing(
    Map<String, RegisterEntered> registers,
    Map<String, RemovedFromRegister> removals,
    Map<String, LevelGained> levels,
    Map<String, Set<String>> past,
    Optional<AdviserAssigned> adviser,
    Optional<FrameworkVersion> journey,
    Grounds grounds,
    List<MovedToFrameworkVersion> moves) {

  static final Standing NONE =
      new Standing(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Grounds.NONE,
          List.of());

  /** An entry that gave or took a register or a level, or moved the journey. */
  record Placing(LocalDate on, String type) {
    static Placing of(LocalDate on, Object entry) {
      return new Placing(on, entry.getClass().getSimpleName());
    }
  }

  static Standing of(Stream<PlacementEvent> events) {
    return events.reduce(NONE, Standing::with, (_, later) -> later);
  }

  Standing onJourney(Optional<FrameworkVersion> version) {
    return new Standing(registers, removals, levels, past, adviser, version, grounds, moves);
  }

  /** The version that the journey was under on a day, by the moves on record. */
  Optional<FrameworkVersion> journeyOn(LocalDate day) {
    return moves.stream()
        .filter(move -> move.movedOn().isAfter(day))
        .map(MovedToFrameworkVersion::from)
        .findFirst()
        .or(() -> journey);
  }

  /** A register or level is not given or taken before the move that settled all of them. */
  void checkAfterMove(LocalDate day) {
    if (!moves.isEmpty()) {
      Order.check(day, moves.getLast());
    }
  }

  /** The latest entry of a register, a level or a move. */
  Optional<Placing> latestPlacing() {
    return Stream.of(
            moves.stream().map(it -> Placing.of(it.movedOn(), it)),
            registers.values().stream().map(it -> Placing.of(it.placedOn(), it)),
            removals.values().stream().map(it -> Placing.of(it.removedOn(), it)),
            levels.values().stream().map(it -> Placing.of(it.changedOn(), it)))
        .flatMap(placings -> placings)
        .max(Comparator.comparing(Placing::on));
  }

  /** The removal that a placing on this register follows, if it follows one. */
  Optional<RemovedFromRegister> removalBefore(String place) {
    var latest =
        Comparator.<RemovedFromRegister, LocalDate>comparing(RemovedFromRegister::removedOn);
    return registers.isEmpty()
        ? removals.values().stream().max(latest)
        : Optional.ofNullable(removals.get(place));
  }

  Standing with(PlacementEvent event) {
    return switch (event) {
      case RuleEvent rule -> movedBy(rule).onGrounds(grounds.with(rule));
      case PlacedOnRegister placed -> placed(placed);
      case LevelChanged changed -> levelled(changed);
      case RemovedFromRegister removed -> {
        var left = without(registers, removed.place());
        yield new Standing(
            left,
            Grounds.with(removals, removed.place(), removed),
            levels,
            past,
            adviser,
            left.isEmpty() && levels.isEmpty() ? Optional.empty() : journey,
            grounds,
            left.isEmpty() && levels.isEmpty() ? List.of() : moves);
      }
      case AdviserAssigned assigned ->
          new Standing(
              registers, removals, levels, past, Optional.of(assigned), journey, grounds, moves);
      case GroundsEvent recorded -> onGrounds(grounds.with(recorded));
      case MovedToFrameworkVersion moved -> moved(moved);
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
          RuleEvent.FoundAtHighestLevel _,
          RuleEvent.RuleCeasedToHold _ ->
          this;
    };
  }

  private Standing placed(RegisterEntered placed) {
    return new Standing(
        Grounds.with(registers, placed.place(), placed),
        removals,
        levels,
        past,
        adviser,
        begunUnder(placed.framework()),
        grounds,
        moves);
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
        grounds,
        moves);
  }

  /** What it stood at is past, and it stands at what that became. */
  private Standing moved(MovedToFrameworkVersion move) {
    var held = new HashMap<>(past);
    move.levels().stream()
        .filter(it -> it.after().filter(after -> isSame(after, it.level())).isEmpty())
        .map(LevelMoved::level)
        .forEach(it -> held.merge(it.ladder(), Set.of(it.level()), Standing::both));
    move.registers().stream()
        .filter(it -> it.placeAfter().filter(it.place()::equals).isEmpty())
        .forEach(it -> held.putIfAbsent(it.place(), Set.of()));
    return new Standing(
        move.registersAfter().stream()
            .collect(toUnmodifiableMap(RegisterEntered::place, identity())),
        removals,
        move.levelsAfter().stream()
            .collect(toUnmodifiableMap(it -> it.level().ladder(), identity())),
        Map.copyOf(held),
        adviser,
        Optional.of(move.framework()),
        grounds.movedTo(move.holding().stream().map(PackRow::id).toList()),
        Stream.concat(moves.stream(), Stream.of(move)).toList());
  }

  private static boolean isSame(LevelGiven after, LevelGiven before) {
    return after.scale().equals(before.scale()) && after.level().equals(before.level());
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
  }

  private Standing onGrounds(Grounds others) {
    return new Standing(registers, removals, levels, past, adviser, journey, others, moves);
  }

  /**
   * On no register it may have begun anew, under another version: until levels kept a journey, the
   * removal from the last register ended it.
   */
  private Optional<FrameworkVersion> begunUnder(FrameworkVersion version) {
    return registers.isEmpty() ? Optional.of(version) : journey.or(() -> Optional.of(version));
  }

  private static <V> Map<String, V> without(Map<String, V> map, String key) {
    var fewer = new HashMap<>(map);
    fewer.remove(key);
    return Map.copyOf(fewer);
  }
}
