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
 * Rules that would lower an ordinal level. A rule sets a level only where its condition keeps the
 * school to levels that are no higher; elsewhere it raises. Going back to the start is a person's
 * step: no duty, and nothing that happens by itself.
 */
final class LoweringRules {

  private LoweringRules() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            unread.lacks(path, "when", Following.isStated(rule.when()))
                ? Stream.empty()
                : Following.by(rule).flatMap(one -> faults(path + "/then", one, rule, pack)));
  }

  private static Stream<PackFault> faults(String path, Consequence one, Rule rule, Pack pack) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) ->
          ordinal(name, pack)
              .filter(scale -> mayLower(scale, value, rule))
              .map(
                  scale ->
                      PackFault.at(
                          path + "/set/" + name,
                          Kind.LOWERS_LEVEL,
                          Following.named(rule),
                          name,
                          value));
      case Consequence.Release(var scales) ->
          scales.stream()
              .flatMap(name -> ordinal(name, pack))
              .filter(scale -> scale.start() != null)
              .filter(_ -> rule.force() == Force.automatic || rule.force() == Force.must)
              .map(
                  scale ->
                      PackFault.at(
                          path + "/release",
                          Kind.LOWERS_LEVEL,
                          Following.named(rule),
                          scale.id(),
                          scale.start()));
      case Consequence.Raise _,
          Consequence.Advance _,
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

  private static Stream<Scale> ordinal(String name, Pack pack) {
    return pack.scale(name).filter(scale -> scale.shape() == Shape.ordinal).stream();
  }

  private static boolean mayLower(Scale scale, String value, Rule rule) {
    var target = scale.level(value).map(Level::rank).orElse(Integer.MAX_VALUE);
    var highest = scale.levels().stream().mapToInt(Level::rank).max().orElse(0);
    return Conditions.levels(rule.when(), scale)
            .map(
                levels ->
                    levels.stream()
                        .flatMap(id -> scale.level(id).stream())
                        .mapToInt(Level::rank)
                        .max()
                        .orElse(0))
            .orElse(highest)
        > target;
  }
}
