package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Automatic rules for what the ledger does not do by itself: people do it. What a rule calls for
 * besides something that the ledger does is a duty, and no fault.
 */
final class NotDoneByItself {

  private NotDoneByItself() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            rule.force() == Force.automatic
                    && (isForPeople(rule, pack)
                        || !unread.touches(path + "/then") && onlyCallsFor(rule))
                ? Stream.of(
                    PackFault.at(path + "/force", Kind.NOT_DONE_BY_ITSELF, Following.named(rule)))
                : Stream.<PackFault>empty());
  }

  private static boolean isForPeople(Rule rule, Pack pack) {
    return switch (rule) {
      case Rule.Gate _ -> true;
      case Rule.Course course -> Following.by(course).anyMatch(one -> isForPeople(one, pack));
    };
  }

  /** Whether nothing of it is placing on a register or raising a level. */
  private static boolean onlyCallsFor(Rule rule) {
    return switch (rule) {
      case Rule.Gate _ -> false;
      case Rule.Course course -> {
        var all = Following.by(course).toList();
        yield !all.isEmpty() && all.stream().noneMatch(NotDoneByItself::isDoneByItself);
      }
    };
  }

  private static boolean isDoneByItself(Consequence one) {
    return switch (one) {
      case Consequence.SetTo _, Consequence.Raise _, Consequence.Advance _ -> true;
      case Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          false;
    };
  }

  private static boolean isForPeople(Consequence one, Pack pack) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) ->
          isFinding(name, pack) || register(name, pack).anyMatch(scale -> isOff(scale, value));
      case Consequence.Release(var scales) ->
          scales.stream().anyMatch(name -> register(name, pack).findAny().isPresent());
      case Consequence.Raise _,
          Consequence.Advance _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          false;
    };
  }

  private static boolean isFinding(String name, Pack pack) {
    return pack.facts().stream().anyMatch(fact -> name.equals(fact.id()));
  }

  private static Stream<Scale> register(String name, Pack pack) {
    return pack.scale(name).filter(scale -> scale.shape() == Shape.flag).stream();
  }

  private static boolean isOff(Scale register, String value) {
    var least = register.levels().stream().mapToInt(Level::rank).min();
    return register.levels().isEmpty()
        ? value.equals("off")
        : register.level(value).filter(level -> level.rank() == least.orElseThrow()).isPresent();
  }
}
