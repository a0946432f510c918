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

/** Automatic rules for what the ledger does not do by itself: people do it. */
final class NotDoneByItself {

  private NotDoneByItself() {}

  static Stream<PackFault> faults(Pack pack) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            rule.force() == Force.automatic && isForPeople(rule, pack)
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
