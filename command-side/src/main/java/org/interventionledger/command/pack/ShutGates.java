package org.interventionledger.command.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/**
 * Gates that can never open, for what they need stands behind them, or behind another that waits
 * for them. Only what must hold can shut one for good, and only gates that concern the same school
 * hold each other up: wherever a condition holds, or two that surely can hold together, those that
 * are asked there. A formal step has gates of its own: what it needs, and what opens it. As a step
 * stands once and for all, these hold up only gates that a school is never without.
 */
final class ShutGates {

  /** A gate, and how it is told that it never opens. */
  record Placed(PackFault fault, Rule.Gate gate) {}

  /** How a step stands that nobody has taken. */
  private static final List<String> WITHOUT_THE_STEP = List.of("none", "considered");

  private ShutGates() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    var ofRules = gates(pack).toList();
    var all = Stream.concat(ofRules.stream(), GatesOfMeasures.in(pack, unread)).toList();
    var always = all.stream().filter(it -> Overlaps.isLasting(it.gate().when())).toList();
    var shut =
        Stream.of(ofRules, always).flatMap(gates -> shut(gates, pack)).collect(Collectors.toSet());
    return all.stream().filter(shut::contains).map(Placed::fault);
  }

  private static Stream<Placed> shut(List<Placed> gates, Pack pack) {
    var overlaps = new Overlaps(pack);
    return where(gates, overlaps)
        .flatMap(where -> shut(concerned(gates, where, overlaps), where, pack));
  }

  private static Stream<Placed> gates(Pack pack) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            rule instanceof Rule.Gate gate && gate.force() == Force.must && gate.before() != null
                ? Stream.of(new Placed(fault(path, gate), gate))
                : Stream.empty());
  }

  private static PackFault fault(String path, Rule.Gate gate) {
    return PackFault.at(path + "/needs", Kind.GATE_NEVER_OPENS, Following.named(gate));
  }

  /** The conditions of the gates, each alone and every two that can hold together. */
  private static Stream<Condition> where(List<Placed> gates, Overlaps overlaps) {
    var each = gates.stream().map(placed -> placed.gate().when()).distinct().toList();
    var two =
        IntStream.range(0, each.size())
            .boxed()
            .flatMap(
                at ->
                    each.subList(0, at).stream()
                        .filter(other -> overlaps.canHoldTogether(each.get(at), other))
                        .map(other -> new Condition.All(List.of(each.get(at), other))));
    return Stream.concat(each.stream(), two);
  }

  private static List<Placed> concerned(List<Placed> gates, Condition where, Overlaps overlaps) {
    return gates.stream().filter(it -> overlaps.follows(it.gate().when(), where)).toList();
  }

  private static Stream<Placed> shut(List<Placed> gates, Condition where, Pack pack) {
    var shut = new ArrayList<>(gates);
    var overlaps = new Overlaps(pack);
    Function<Holds, MayHold> given =
        holds -> overlaps.follows(holds, where) ? MayHold.OPEN : given(holds, shut, pack);
    Predicate<Placed> opens = placed -> MayHold.of(placed.gate().needs(), given).hold();
    while (shut.removeAll(shut.stream().filter(opens).toList())) {
      // One that opens lets through what others wait for.
    }
    return shut.stream();
  }

  private static MayHold given(Holds holds, List<Placed> shut, Pack pack) {
    return new MayHold(
        shut.stream().noneMatch(placed -> holdsUp(placed.gate(), holds, pack)), true);
  }

  /** Whether what is asked comes of nothing but what is behind the gate. */
  private static boolean holdsUp(Rule.Gate gate, Holds holds, Pack pack) {
    return gate.unless().isEmpty()
        && switch (gate.before()) {
          case Step.Holding(var activities) ->
              switch (holds.asked()) {
                case Asked.Done(var activity) -> activities.contains(activity);
                case Asked.Outcome(var activity) -> activities.contains(activity);
                case Asked _ -> false;
              };
          case Step.Setting(var scale, var levels) ->
              isOf(scale, holds.asked())
                  && new PossibleValues(pack, Unread.NOTHING)
                      .named(scale).stream()
                          .flatMap(List::stream)
                          .filter(Conditions.passes(holds.test()))
                          .allMatch(levels::contains)
                  && !startsThere(scale, holds, pack);
          case Step.Applying(var measures) -> waitsFor(measures, holds);
          case Step.Issuing(var measures) -> waitsFor(measures, holds);
          case Step.Informing(var parties) ->
              holds.asked() instanceof Asked.Told(var party) && parties.contains(party);
        };
  }

  /** Neither is it at a level, nor was it, before one was given. */
  private static boolean isOf(String scale, Asked asked) {
    return asked.equals(new Asked.Named(scale)) || asked.equals(new Asked.Was(scale));
  }

  private static boolean startsThere(String scale, Holds holds, Pack pack) {
    return pack.scale(scale)
        .map(Pack.Scale::start)
        .filter(Conditions.passes(holds.test()))
        .isPresent();
  }

  private static boolean waitsFor(Collection<String> measures, Holds holds) {
    return holds.asked() instanceof Asked.Standing(var measure)
        && measures.contains(measure)
        && WITHOUT_THE_STEP.stream().noneMatch(Conditions.passes(holds.test()));
  }
}
