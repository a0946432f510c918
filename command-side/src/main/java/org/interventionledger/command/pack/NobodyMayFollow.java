package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Assignment.Mode;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Rules for people to give a level that is given by rule alone: nobody may follow them. Only what
 * an automatic rule does is given there.
 */
final class NobodyMayFollow {

  private NobodyMayFollow() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            rule.force() == null || rule.force() == Force.automatic || unread.touches("/scales")
                ? Stream.<PackFault>empty()
                : Following.by(rule).flatMap(one -> faults(path + "/then", one, rule, pack)));
  }

  private static Stream<PackFault> faults(String path, Consequence one, Rule rule, Pack pack) {
    return switch (one) {
      case Consequence.SetTo(var name, _) ->
          byRuleAlone(path + "/set/" + name, List.of(name), rule, pack);
      case Consequence.Raise(var scale, _) ->
          byRuleAlone(path + "/raise/" + scale, List.of(scale), rule, pack);
      case Consequence.Advance(var scales) -> byRuleAlone(path + "/advance", scales, rule, pack);
      case Consequence.Release _,
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

  private static Stream<PackFault> byRuleAlone(
      String path, List<String> scales, Rule rule, Pack pack) {
    return scales.stream()
        .flatMap(name -> pack.scale(name).stream())
        .filter(scale -> scale.assign() != null && scale.assign().mode() == Mode.rule)
        .map(
            scale ->
                PackFault.at(path, Kind.NOBODY_MAY_FOLLOW, Following.named(rule), scale.id()));
  }
}
