package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/** Conditions that ask for what nobody records, or wait for a value that never comes. */
final class UnknownFacts {

  private UnknownFacts() {}

  static Stream<PackFault> faults(Pack pack, Names names, Unread unread) {
    var possible = new PossibleValues(pack, unread);
    return Stream.concat(
        Conditions.in(pack).flatMap(placed -> faults(placed, possible, names)),
        Rows.each("/rules", pack.rules(), (path, rule) -> given(path, rule, possible)));
  }

  private static Stream<PackFault> faults(
      Conditions.Placed placed, PossibleValues values, Names names) {
    var holds = placed.holds();
    if (!known(holds.asked(), names)) {
      return Stream.of(PackFault.at(placed.path(), Kind.UNKNOWN_FACT, holds.asked().name()));
    }
    if (holds.test() instanceof Test.AtLeast && !isCounted(holds.asked())) {
      return Stream.of(PackFault.at(placed.path(), Kind.NOT_COUNTED, holds.asked().name()));
    }
    return values.of(holds.asked()).stream()
        .flatMap(possible -> asked(holds.test()).filter(value -> !possible.contains(value)))
        .map(value -> PackFault.at(placed.path(), Kind.UNKNOWN_VALUE, value));
  }

  private static boolean known(Asked asked, Names names) {
    return switch (asked) {
      case Asked.OfSchool _, Asked.Now _ -> true;
      case Asked.Named(var name) -> names.has(Target.SCALE, name) || names.has(Target.FACT, name);
      case Asked.Was(var scale) -> names.has(Target.SCALE, scale);
      case Asked.Shown(var indicator) -> names.has(Target.INDICATOR, indicator);
      case Asked.Done(var activity) -> names.has(Target.ACTIVITY, activity);
      case Asked.Outcome(var activity) -> names.has(Target.ACTIVITY, activity);
      case Asked.Standing(var measure) -> names.has(Target.MEASURE, measure);
      case Asked.Told(var party) -> names.has(Target.PARTY, party);
    };
  }

  private static boolean isCounted(Asked asked) {
    return asked instanceof Asked.Now(var what)
        && switch (what) {
          case INDICATORS, GROUNDS, CONSULTED, REVIEWED -> true;
          case CONTACT, APPROPRIATE -> false;
        };
  }

  private static Stream<String> asked(Test test) {
    return switch (test) {
      case Test.Among(var values) -> values.stream();
      case Test.Other(var than) -> than.stream();
      case Test.AtLeast _ -> Stream.empty();
    };
  }

  private static Stream<PackFault> given(String path, Rule rule, PossibleValues values) {
    return switch (rule) {
      case Rule.Course course ->
          Following.by(course).flatMap(one -> given(path + "/then", one, values));
      case Rule.Gate gate ->
          gate.before() instanceof Step.Setting(var scale, var levels)
              ? impossible(path + "/before/set/" + scale, scale, levels, values)
              : Stream.empty();
    };
  }

  private static Stream<PackFault> given(
      String path, Consequence consequence, PossibleValues values) {
    return switch (consequence) {
      case Consequence.SetTo(var name, var value) ->
          impossible(path + "/set/" + name, name, List.of(value), values);
      case Consequence.Raise(var scale, var level) ->
          impossible(path + "/raise/" + scale, scale, List.of(level), values);
      case Consequence.ConsiderLevel(var scale, var levels) ->
          impossible(path + "/consider/" + scale, scale, levels, values);
      case Consequence.Advance _,
          Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          Stream.empty();
    };
  }

  private static Stream<PackFault> impossible(
      String path, String name, List<String> given, PossibleValues values) {
    return values.named(name).stream()
        .flatMap(possible -> given.stream().filter(value -> !possible.contains(value)))
        .map(value -> PackFault.at(path, Kind.UNKNOWN_VALUE, value));
  }
}
