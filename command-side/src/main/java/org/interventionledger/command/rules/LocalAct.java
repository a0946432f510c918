package org.interventionledger.command.rules;

import java.util.List;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Step;

/** An act that a framework may have a gate before. */
public sealed interface LocalAct {

  /** A level, or a register, is given. */
  record Giving(String scale, String level) implements LocalAct {}

  /** A measure is taken. */
  record Taking(String measure) implements LocalAct {}

  /** An activity is held. */
  record Doing(String activity) implements LocalAct {}

  /** Parties are told. */
  record Telling(List<String> parties) implements LocalAct {
    public Telling {
      parties = List.copyOf(parties);
    }
  }

  /** Whether a gate stands before it. */
  default boolean isBehind(Step gate) {
    return switch (gate) {
      case Step.Setting(var scale, var levels) ->
          this instanceof Giving(var of, var level) && of.equals(scale) && levels.contains(level);
      case Step.Applying(var measures) ->
          this instanceof Taking(var measure) && measures.contains(measure);
      case Step.Issuing(var measures) ->
          this instanceof Taking(var measure) && measures.contains(measure);
      case Step.Holding(var activities) ->
          this instanceof Doing(var activity) && activities.contains(activity);
      case Step.Informing(var told) ->
          this instanceof Telling(var parties) && told.stream().anyMatch(parties::contains);
    };
  }

  /** Whether it is what a rule calls for. */
  default boolean isCalledForBy(Consequence one) {
    return switch (one) {
      case Consequence.SetTo(var scale, var level) -> equals(new Giving(scale, level));
      case Consequence.Raise(var scale, var level) -> equals(new Giving(scale, level));
      case Consequence.Advance(var scales) ->
          this instanceof Giving(var scale, _) && scales.contains(scale);
      case Consequence.Release(var scales) ->
          this instanceof Giving(var scale, _) && scales.contains(scale);
      case Consequence.Apply(var measures) ->
          this instanceof Taking(var measure) && measures.contains(measure);
      case Consequence.Require(var what) -> isAmong(what);
      case Consequence.Offer(var what) -> isAmong(what);
      case Consequence.Inform(var all, var anyOf) ->
          this instanceof Telling(var parties)
              && parties.stream().anyMatch(it -> all.contains(it) || anyOf.contains(it));
      case Consequence.ConsiderLevel _, Consequence.ConsiderMeasures _, Consequence.Assign _ ->
          false;
    };
  }

  private boolean isAmong(List<String> what) {
    return this instanceof Taking(var measure) && what.contains(measure)
        || this instanceof Doing(var activity) && what.contains(activity);
  }
}
