package org.interventionledger.command.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/** Conditions that ask for what nobody records, or wait for a value that never comes. */
final class UnknownFacts {

  private static final List<String> YES_OR_NO = List.of("true", "false");

  private UnknownFacts() {}

  static Stream<PackFault> faults(Pack pack, Names names) {
    return Stream.concat(
        Conditions.in(pack).flatMap(placed -> faults(placed, pack, names)),
        Rows.each("/rules", pack.rules(), (path, rule) -> given(path, rule, pack)));
  }

  private static Stream<PackFault> faults(Conditions.Placed placed, Pack pack, Names names) {
    var holds = placed.holds();
    if (!known(holds.asked(), names)) {
      return Stream.of(PackFault.at(placed.path(), Kind.UNKNOWN_FACT, holds.asked().name()));
    }
    return values(holds.asked(), pack).stream()
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

  /** What it can be; empty where anything can be said. */
  private static Optional<List<String>> values(Asked asked, Pack pack) {
    return switch (asked) {
      case Asked.OfSchool(var fact) -> Optional.of(fact.known());
      case Asked.Named(var name) -> named(name, pack);
      case Asked.Was(var scale) -> pack.scale(scale).flatMap(UnknownFacts::levels);
      case Asked.Shown _, Asked.Done _, Asked.Told _ -> Optional.of(YES_OR_NO);
      case Asked.Outcome(var activity) -> pack.activity(activity).map(Activity::outcome);
      case Asked.Standing _ -> Optional.of(Asked.Standing.VALUES);
      case Asked.Now(var what) ->
          what == Asked.AtTheAct.APPROPRIATE ? Optional.of(YES_OR_NO) : Optional.empty();
    };
  }

  private static Optional<List<String>> named(String name, Pack pack) {
    return pack.scale(name)
        .map(UnknownFacts::levels)
        .orElseGet(
            () ->
                pack.facts().stream()
                    .filter(fact -> fact.id().equals(name))
                    .map(RecordedFact::values)
                    .filter(values -> !values.isEmpty())
                    .findFirst());
  }

  // A register that names no levels is on or off.
  private static Optional<List<String>> levels(Scale scale) {
    var levels = scale.levels().stream().map(Level::id).toList();
    return Optional.of(levels.isEmpty() ? List.of("on", "off") : levels);
  }

  private static Stream<String> asked(Test test) {
    return switch (test) {
      case Test.Among(var values) -> values.stream();
      case Test.Other(var than) -> than.stream();
      case Test.AtLeast _ -> Stream.empty();
    };
  }

  private static Stream<PackFault> given(String path, Rule rule, Pack pack) {
    return switch (rule) {
      case Rule.Course course ->
          course.then().follows().stream().flatMap(one -> given(path + "/then", one, pack));
      case Rule.Gate gate ->
          gate.before() instanceof Step.Setting(var scale, var levels)
              ? impossible(path + "/before/set/" + scale, scale, levels, pack)
              : Stream.empty();
    };
  }

  private static Stream<PackFault> given(String path, Consequence consequence, Pack pack) {
    return switch (consequence) {
      case Consequence.SetTo(var name, var value) ->
          impossible(path + "/set/" + name, name, List.of(value), pack);
      case Consequence.Raise(var scale, var level) ->
          impossible(path + "/raise/" + scale, scale, List.of(level), pack);
      case Consequence.ConsiderLevel(var scale, var levels) ->
          impossible(path + "/consider/" + scale, scale, levels, pack);
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
      String path, String name, List<String> values, Pack pack) {
    return named(name, pack).stream()
        .flatMap(possible -> values.stream().filter(value -> !possible.contains(value)))
        .map(value -> PackFault.at(path, Kind.UNKNOWN_VALUE, value));
  }
}
