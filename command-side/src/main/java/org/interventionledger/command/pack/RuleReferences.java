package org.interventionledger.command.pack;

import static org.interventionledger.command.pack.Reference.one;
import static org.interventionledger.command.pack.Reference.several;
import static org.interventionledger.command.pack.Reference.verb;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/** What rules name. */
final class RuleReferences {

  private RuleReferences() {}

  static Stream<Reference> in(String path, Rule rule) {
    return switch (rule) {
      case Rule.Course course -> Following.by(course).flatMap(one -> in(path + "/then", one));
      case Rule.Gate gate ->
          Stream.concat(
              several(path + "/unless", gate.unless(), Target.RULE),
              in(path + "/before", gate.before()));
    };
  }

  private static Stream<Reference> in(String path, Consequence consequence) {
    return switch (consequence) {
      case Consequence.SetTo(var name, _) ->
          one(path + "/set/" + name, name, Target.SCALE, Target.FACT);
      case Consequence.Raise(var scale, _) -> one(path + "/raise/" + scale, scale, Target.SCALE);
      case Consequence.Advance(var scales) -> verb(path + "/advance", scales, Target.SCALE);
      case Consequence.Release(var scales) -> verb(path + "/release", scales, Target.SCALE);
      case Consequence.Require(var what) ->
          verb(
              path + "/require",
              what,
              Target.ACTIVITY,
              Target.RECORD,
              Target.MEASURE,
              Target.ENTITLEMENT);
      case Consequence.Offer(var what) ->
          verb(
              path + "/offer",
              what,
              Target.ACTIVITY,
              Target.RECORD,
              Target.MEASURE,
              Target.ENTITLEMENT);
      case Consequence.ConsiderLevel(var scale, _) ->
          one(path + "/consider/" + scale, scale, Target.SCALE);
      case Consequence.ConsiderMeasures(var measures) ->
          verb(path + "/consider/measure", measures, Target.MEASURE);
      case Consequence.Apply(var measures) -> verb(path + "/apply", measures, Target.MEASURE);
      case Consequence.Assign(var parties) -> verb(path + "/assign", parties, Target.PARTY);
      case Consequence.Inform(var all, var anyOf) ->
          Stream.concat(
              several(
                  anyOf.isEmpty() ? path + "/inform" : path + "/inform/also", all, Target.PARTY),
              several(path + "/inform/anyOf", anyOf, Target.PARTY));
    };
  }

  private static Stream<Reference> in(String path, Step before) {
    return switch (before) {
      case Step.Setting(var scale, _) -> one(path + "/set/" + scale, scale, Target.SCALE);
      case Step.Holding(var activities) -> verb(path + "/hold", activities, Target.ACTIVITY);
      case Step.Applying(var measures) -> verb(path + "/apply", measures, Target.MEASURE);
      case Step.Issuing(var measures) -> verb(path + "/issue", measures, Target.MEASURE);
      case Step.Informing(var parties) -> verb(path + "/inform", parties, Target.PARTY);
    };
  }
}
