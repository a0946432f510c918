package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Conditions of which something is to come, and that can never hold: nothing follows, and nothing
 * behind them is ever reached.
 */
final class NeverHolds {

  private final CanHold can;

  private NeverHolds(CanHold can) {
    this.can = can;
  }

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    var possible = new PossibleValues(pack, unread);
    var byRule = new NeverHolds(new CanHold(possible, Unrecorded.NOT_KNOWN));
    return Stream.concat(
        HasToHold.in(pack)
            .filter(it -> !unread.touches(it.path()))
            .flatMap(
                it ->
                    new NeverHolds(new CanHold(possible, it.unrecorded()))
                        .in(it.path(), it.condition())),
        Rows.each(
            "/rules",
            pack.rules(),
            (path, rule) ->
                unread.touches(path) ? Stream.<PackFault>empty() : byRule.together(path, rule)));
  }

  /** What a rule waits for and what it needs besides hold at once or not at all. */
  private Stream<PackFault> together(String path, Rule rule) {
    return rule instanceof Rule.Course
            && can.ever(rule.when())
            && can.ever(rule.needs())
            && !can.ever(new Condition.All(List.of(rule.when(), rule.needs())))
        ? Stream.of(fault(path + "/needs", new Condition.All(List.of(rule.when(), rule.needs()))))
        : Stream.empty();
  }

  private Stream<PackFault> in(String path, Condition condition) {
    return switch (condition) {
      case Condition.AnyOf(var parts) -> Rows.each(path + "/any", parts, this::in);
      case Condition.All(var parts) -> {
        var within = parts.stream().flatMap(part -> in(path, part)).toList();
        yield within.isEmpty() && !can.ever(condition)
            ? Stream.of(fault(path, condition))
            : within.stream();
      }
      case Condition.Not _ ->
          can.ever(condition) ? Stream.empty() : Stream.of(alone(path + "/not", condition));
      case Holds holds ->
          can.ever(condition)
              ? Stream.empty()
              : Stream.of(alone(path + "/" + holds.asked().name(), condition));
    };
  }

  private static PackFault fault(String path, Condition condition) {
    return PackFault.at(
        path,
        Kind.NEVER_HOLDS,
        asked(condition).map(Asked::name).distinct().collect(Collectors.joining(", ")));
  }

  /** Whoever asks what was not done, or who was not told, where nobody can know it, is told so. */
  private PackFault alone(String path, Condition condition) {
    return asked(condition)
        .filter(_ -> can.unrecorded() == Unrecorded.NOT_KNOWN)
        .filter(asked -> asked instanceof Asked.Done || asked instanceof Asked.Told)
        .findFirst()
        .map(asked -> PackFault.at(path, Kind.NEVER_FALSE, asked.name()))
        .orElseGet(() -> fault(path, condition));
  }

  private static Stream<Asked> asked(Condition condition) {
    return condition.everyPart().map(Holds::asked);
  }
}
