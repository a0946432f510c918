package org.interventionledger.command.pack;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Assignment;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Levels that are given by rules alone, and to which no rule leads, neither by itself nor by a
 * person who follows it. A judgement leads to every level.
 */
final class UnreachableLevels {

  private UnreachableLevels() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/scales",
        pack.scales(),
        (path, scale) ->
            byRules(scale) && isKnown(path, scale, pack, unread)
                ? faults(path, scale, pack, byRule(pack, unread))
                : Stream.empty());
  }

  // What leads to a level may stand in whatever of the rules, or of the ladder, was not read.
  private static boolean isKnown(String path, Scale scale, Pack pack, Unread unread) {
    return !unread.lacks("", "rules", !pack.rules().isEmpty())
        && !unread.lacks(path, "levels", !scale.levels().isEmpty())
        && !unread.lacks(path, "start", scale.start() != null)
        && !unread.has(path + "/id");
  }

  private static CanHold byRule(Pack pack, Unread unread) {
    return new CanHold(new PossibleValues(pack, unread), Unrecorded.NOT_KNOWN);
  }

  private static boolean byRules(Scale scale) {
    return scale.assign() != null && scale.assign().mode() == Assignment.Mode.rule;
  }

  private static Stream<PackFault> faults(String path, Scale scale, Pack pack, CanHold can) {
    var reached = reached(scale, pack, can);
    var unreached =
        Rows.each(
            path + "/levels",
            ladder(scale),
            (place, level) ->
                level.id() == null || reached.contains(level.id())
                    ? Stream.<PackFault>empty()
                    : Stream.of(PackFault.at(place, Kind.UNREACHABLE_LEVEL, level.id())));
    // A register that lists no levels has none to point to.
    return scale.levels().isEmpty()
        ? unreached.map(fault -> new PackFault(path + "/assign/mode", fault.kind(), fault.facts()))
        : unreached;
  }

  /** A register that names no levels is on or off. */
  private static List<Level> ladder(Scale scale) {
    return scale.levels().isEmpty() && scale.shape() == Shape.flag
        ? List.of(level("off", 0), level("on", 1))
        : scale.levels();
  }

  private static Level level(String id, int rank) {
    return new Level(id, rank, id, null, List.of(), List.of());
  }

  private static Set<String> reached(Scale scale, Pack pack, CanHold can) {
    var reached = new HashSet<String>();
    beginning(scale).ifPresent(reached::add);
    for (var before = -1; before < reached.size(); ) {
      before = reached.size();
      courses(pack)
          .filter(rule -> can.ever(condition(rule)))
          .flatMap(rule -> Following.by(rule).flatMap(one -> levels(one, rule, scale, reached)))
          .toList()
          .forEach(reached::add);
    }
    return reached;
  }

  // Whoever was never placed on a register is not on it.
  private static Optional<String> beginning(Scale scale) {
    return Optional.ofNullable(scale.start())
        .or(
            () ->
                scale.shape() == Shape.flag
                    ? ladder(scale).stream().min(comparingInt(Level::rank)).map(Level::id)
                    : Optional.empty());
  }

  /** Those that the ledger follows by itself, and those by which a person gives the level. */
  private static Stream<Rule.Course> courses(Pack pack) {
    return pack.rules().stream()
        .flatMap(rule -> rule instanceof Rule.Course course ? Stream.of(course) : Stream.empty());
  }

  private static Stream<String> levels(
      Consequence one, Rule.Course rule, Scale scale, Set<String> reached) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) when name.equals(scale.id()) ->
          higher(value, rule, scale, reached);
      case Consequence.Raise(var name, var level) when name.equals(scale.id()) ->
          higher(level, rule, scale, reached);
      case Consequence.Advance(var scales) when scales.contains(scale.id()) ->
          from(rule, scale, reached).flatMap(level -> next(level, scale).stream());
      case Consequence.ConsiderLevel(var name, var levels) when name.equals(scale.id()) ->
          from(rule, scale, reached).findAny().isPresent() ? levels.stream() : Stream.empty();
      case Consequence.SetTo _,
          Consequence.Raise _,
          Consequence.Advance _,
          Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          Stream.empty();
    };
  }

  /** The level, where the rule acts on a school that does not have it or a higher one yet. */
  private static Stream<String> higher(
      String level, Rule.Course rule, Scale scale, Set<String> reached) {
    return from(rule, scale, reached).anyMatch(from -> rank(from, scale) < rank(level, scale))
        ? Stream.of(level)
        : Stream.empty();
  }

  /** The levels, of those that are reached, at which a rule can act; empty is none given yet. */
  private static Stream<Optional<String>> from(Rule.Course rule, Scale scale, Set<String> reached) {
    var none =
        beginning(scale).isEmpty()
            ? Stream.of(Optional.<String>empty())
            : Stream.<Optional<String>>empty();
    return Stream.concat(none, reached.stream().map(Optional::of))
        .filter(
            at -> MayHold.of(condition(rule), holds -> given(holds, at, scale, reached)).hold());
  }

  private static Condition condition(Rule.Course rule) {
    return new Condition.All(List.of(rule.when(), rule.needs()));
  }

  private static MayHold given(Holds holds, Optional<String> at, Scale scale, Set<String> reached) {
    return switch (holds.asked()) {
      case Asked.Named(var name) when name.equals(scale.id()) ->
          at.map(level -> MayHold.of(holds.test(), Set.of(level))).orElse(MayHold.UNKNOWN);
      case Asked.Was(var name) when name.equals(scale.id()) ->
          new MayHold(MayHold.of(holds.test(), reached).hold(), true);
      case Asked _ -> MayHold.OPEN;
    };
  }

  private static Optional<String> next(Optional<String> level, Scale scale) {
    return ladder(scale).stream()
        .filter(higher -> higher.rank() > rank(level, scale))
        .min(comparingInt(Level::rank))
        .map(Level::id);
  }

  private static int rank(Optional<String> level, Scale scale) {
    return level.map(id -> rank(id, scale)).orElse(Integer.MIN_VALUE);
  }

  private static int rank(String id, Scale scale) {
    return ladder(scale).stream()
        .filter(level -> id.equals(level.id()))
        .mapToInt(Level::rank)
        .findFirst()
        .orElse(Integer.MIN_VALUE);
  }
}
