package org.interventionledger.command.placement;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;

/**
 * Whether a rule that holds now calls for a level. Where rules alone give levels, a person gives
 * those that the ledger does not give by itself: what is the usual course or a duty, and the return
 * to the start.
 */
final class CalledForNow {

  private CalledForNow() {}

  static boolean isLevel(Scale scale, String level, LocalRules rules, Facts facts) {
    return rules.pack().rules().stream()
        .anyMatch(
            rule ->
                rule instanceof Rule.Course course
                    && Conditions.hold(course.condition(), facts) == Truth.TRUE
                    && course.then().follows().stream()
                        .anyMatch(one -> leadsTo(one, scale, level, facts)));
  }

  private static boolean leadsTo(Consequence one, Scale scale, String level, Facts facts) {
    return switch (one) {
      case Consequence.SetTo(var of, var to) -> of.equals(scale.id()) && to.equals(level);
      case Consequence.Raise(var of, var to) -> of.equals(scale.id()) && to.equals(level);
      case Consequence.Advance(var scales) ->
          scales.contains(scale.id()) && next(scale, facts).filter(level::equals).isPresent();
      case Consequence.Release(var scales) ->
          scales.contains(scale.id()) && level.equals(scale.start());
      case Consequence.ConsiderLevel(var of, var levels) ->
          of.equals(scale.id()) && levels.contains(level);
      case Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          false;
    };
  }

  private static Optional<String> next(Scale scale, Facts facts) {
    var now =
        names(facts.of(new Asked.Named(scale.id()))).stream()
            .flatMap(name -> scale.level(name).stream())
            .mapToInt(Level::rank)
            .max()
            .orElse(Integer.MIN_VALUE);
    return scale.levels().stream()
        .filter(level -> level.rank() > now)
        .min(Comparator.comparingInt(Level::rank))
        .map(Level::id);
  }

  private static Set<String> names(Value value) {
    return value instanceof Value.One(var names) ? names : Set.of();
  }
}
