package org.interventionledger.command.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/**
 * Rules that set each other off. Only rules that act by themselves can: between two others stands a
 * person. A rule that makes its own condition true is none: it acts once for each time the
 * condition becomes true.
 */
final class RuleCycles {

  private RuleCycles() {}

  static Stream<PackFault> faults(Pack pack) {
    var reaches = reaches(pack.rules());
    var told = new BitSet();
    var faults = new ArrayList<PackFault>();
    for (var rule = 0; rule < reaches.size(); rule++) {
      var first = rule;
      var circle =
          IntStream.range(first + 1, reaches.size())
              .filter(other -> reaches.get(first).get(other) && reaches.get(other).get(first))
              .toArray();
      if (circle.length > 0 && !told.get(first)) {
        IntStream.of(circle).forEach(told::set);
        var ids =
            IntStream.concat(IntStream.of(first), IntStream.of(circle))
                .mapToObj(pack.rules()::get)
                .map(Following::named);
        faults.add(new PackFault("/rules/" + first, Kind.RULE_CYCLE, ids.toList()));
      }
    }
    return faults.stream();
  }

  /** For each rule, the rules that it sets off, directly or by way of others. */
  private static List<BitSet> reaches(List<Rule> rules) {
    var reaches = rules.stream().map(rule -> direct(rule, rules)).toList();
    for (var by = 0; by < rules.size(); by++) {
      for (var from : reaches) {
        if (from.get(by)) {
          from.or(reaches.get(by));
        }
      }
    }
    return reaches;
  }

  private static BitSet direct(Rule from, List<Rule> rules) {
    var direct = new BitSet(rules.size());
    IntStream.range(0, rules.size())
        .filter(to -> setsOff(from, rules.get(to)))
        .forEach(direct::set);
    return direct;
  }

  private static boolean setsOff(Rule from, Rule to) {
    return from instanceof Rule.Course course
        && to instanceof Rule.Course
        && from.force() == Force.automatic
        && to.force() == Force.automatic
        && Stream.of(to.when(), to.needs())
            .flatMap(condition -> Conditions.in("", condition))
            .anyMatch(asked -> Following.by(course).anyMatch(one -> answers(one, asked)));
  }

  private static boolean answers(Consequence one, Conditions.Placed placed) {
    var negated = placed.path().contains("/not");
    return switch (one) {
      case Consequence.SetTo(var name, var value) -> gives(name, value, placed.holds(), negated);
      case Consequence.Raise(var scale, var level) -> gives(scale, level, placed.holds(), negated);
      case Consequence.Advance(var scales) ->
          scales.stream().anyMatch(scale -> asks(scale, placed.holds()));
      case Consequence.Release(var scales) ->
          scales.stream().anyMatch(scale -> asks(scale, placed.holds()));
      case Consequence.Apply(var measures) ->
          placed.holds().asked() instanceof Asked.Standing(var measure)
              && measures.contains(measure);
      case Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          false;
    };
  }

  private static boolean gives(String name, String value, Holds holds, boolean negated) {
    return asks(name, holds)
        && (negated
            || holds.asked() instanceof Asked.Was
            || Conditions.passes(holds.test()).test(value));
  }

  private static boolean asks(String name, Holds holds) {
    return holds.asked().equals(new Asked.Named(name)) || holds.asked().equals(new Asked.Was(name));
  }
}
