package org.interventionledger.command.pack;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Assignment;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Levels that are given by rules alone, and to which no rule leads. A judgement leads to every
 * level.
 */
final class UnreachableLevels {

  private UnreachableLevels() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/scales",
        pack.scales(),
        (path, scale) ->
            byRules(scale) && isKnown(path, scale, pack, unread)
                ? faults(path, scale, pack)
                : Stream.empty());
  }

  // What leads to a level may stand in whatever of the rules, or of the ladder, was not read.
  private static boolean isKnown(String path, Scale scale, Pack pack, Unread unread) {
    return !unread.lacks("", "rules", !pack.rules().isEmpty())
        && !unread.lacks(path, "levels", !scale.levels().isEmpty())
        && !unread.lacks(path, "start", scale.start() != null)
        && !unread.has(path + "/id");
  }

  private static boolean byRules(Scale scale) {
    return scale.assign() != null && scale.assign().mode() == Assignment.Mode.rule;
  }

  private static Stream<PackFault> faults(String path, Scale scale, Pack pack) {
    var reached = reached(scale, pack);
    return Rows.each(
        path + "/levels",
        scale.levels(),
        (place, level) ->
            level.id() == null || reached.contains(level.id())
                ? Stream.<PackFault>empty()
                : Stream.of(PackFault.at(place, Kind.UNREACHABLE_LEVEL, level.id())));
  }

  private static Set<String> reached(Scale scale, Pack pack) {
    var reached = new HashSet<String>();
    Optional.ofNullable(scale.start()).ifPresent(reached::add);
    for (var before = -1; before < reached.size(); ) {
      before = reached.size();
      courses(pack)
          .flatMap(rule -> Following.by(rule).flatMap(one -> levels(one, rule, scale, reached)))
          .toList()
          .forEach(reached::add);
    }
    return reached;
  }

  static Stream<Rule.Course> courses(Pack pack) {
    return pack.rules().stream()
        .flatMap(rule -> rule instanceof Rule.Course course ? Stream.of(course) : Stream.empty());
  }

  private static Stream<String> levels(Consequence one, Rule rule, Scale scale, Set<String> from) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) when name.equals(scale.id()) -> Stream.of(value);
      case Consequence.Raise(var name, var level) when name.equals(scale.id()) -> Stream.of(level);
      case Consequence.Advance(var scales) when scales.contains(scale.id()) ->
          Conditions.levels(rule.when(), scale).orElse(from).stream()
              .filter(from::contains)
              .flatMap(level -> next(level, scale).stream());
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

  private static Optional<String> next(String id, Scale scale) {
    return scale
        .level(id)
        .flatMap(
            level ->
                scale.levels().stream()
                    .filter(higher -> higher.rank() > level.rank())
                    .min(Comparator.comparingInt(Level::rank))
                    .map(Level::id));
  }
}
