package org.interventionledger.command.rules;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.framework.RowNames;

/** What a rule calls for, with the labels of the time. */
public final class CourseSteps {

  private CourseSteps() {}

  public static List<CourseStep> of(Consequence one, Pack pack) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) ->
          List.of(new CourseStep(Verb.FIND, List.of(fact(pack, name, value))));
      case Consequence.Release(var scales) -> List.of(step(Verb.RELEASE, scales, pack));
      case Consequence.Require(var what) -> List.of(step(Verb.DO, what, pack));
      case Consequence.Offer(var what) -> List.of(step(Verb.OFFER, what, pack));
      case Consequence.ConsiderLevel(var scale, var levels) ->
          List.of(new CourseStep(Verb.CONSIDER_LEVEL, levels(scale, levels, pack)));
      case Consequence.ConsiderMeasures(var measures) ->
          List.of(step(Verb.CONSIDER_STEP, measures, pack));
      case Consequence.Apply(var measures) -> List.of(step(Verb.TAKE, measures, pack));
      case Consequence.Assign(var parties) -> List.of(step(Verb.ASSIGN, parties, pack));
      case Consequence.Inform(var all, var anyOf) ->
          Stream.of(step(Verb.TELL, all, pack), step(Verb.TELL_ONE_OF, anyOf, pack))
              .filter(step -> !step.of().isEmpty())
              .toList();
      // Done, or called for, where the level is looked at.
      case Consequence.Raise _, Consequence.Advance _ -> List.of();
    };
  }

  /** What a rule that only offers has in mind: nothing of it is done by itself. */
  public static List<CourseStep> offered(Consequence one, Pack pack) {
    return switch (one) {
      case Consequence.SetTo(var name, var value) ->
          pack.scale(name).map(scale -> List.of(give(scale, value))).orElseGet(() -> of(one, pack));
      case Consequence.Raise(var name, var level) ->
          pack.scale(name).map(scale -> give(scale, level)).stream().toList();
      case Consequence.Advance(var scales) -> List.of(step(Verb.ADVANCE, scales, pack));
      case Consequence.Release _,
          Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          of(one, pack);
    };
  }

  public static CourseStep give(Scale scale, String level) {
    return new CourseStep(Verb.GIVE_LEVEL, List.of(level(scale, level)));
  }

  public static CourseStep release(Scale scale) {
    return new CourseStep(Verb.RELEASE, List.of(new Labelled(scale.id(), scale.label())));
  }

  private static CourseStep step(Verb verb, List<String> ids, Pack pack) {
    return new CourseStep(
        verb, ids.stream().map(id -> new Labelled(id, RowNames.of(pack, id))).toList());
  }

  private static List<Labelled> levels(String scale, List<String> levels, Pack pack) {
    return pack.scale(scale).stream()
        .flatMap(it -> levels.stream().map(level -> level(it, level)))
        .toList();
  }

  private static Labelled level(Scale scale, String id) {
    var level = scale.level(id).map(Level::label).orElse(id);
    return new Labelled(scale.id() + "/" + id, scale.label() + ": " + level);
  }

  private static Labelled fact(Pack pack, String name, String value) {
    return new Labelled(name, RowNames.of(pack, name) + ": " + value);
  }
}
