package org.interventionledger.command.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Consequence;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;
import org.interventionledger.command.pack.Ways.Answer;

/**
 * What conditions have to do with each other: whether one holds wherever another does, and whether
 * both can hold for one school. It is said only where it is sure; each by itself is taken to hold
 * for some school.
 */
record Overlaps(Pack pack) {

  /** Whether one cannot hold without the other. */
  boolean follows(Condition other, Condition one) {
    if (one.equals(other)) {
      return true;
    }
    var ways = Ways.of(one).stream().filter(this::isPossible).toList();
    return !ways.isEmpty()
        && ways.stream().noneMatch(way -> MayHold.of(other, holds -> given(holds, way)).fail());
  }

  /** Whether both can hold for one school at once. */
  boolean canHoldTogether(Condition one, Condition other) {
    return follows(one, other)
        || follows(other, one)
        || Ways.of(new Condition.All(List.of(one, other))).stream()
            .anyMatch(way -> isPossible(way) && isOfSeparateThings(way));
  }

  private MayHold given(Holds holds, List<Answer> way) {
    if (way.contains(new Answer(holds, true))) {
      return new MayHold(true, false);
    }
    if (way.contains(new Answer(holds, false))) {
      return new MayHold(false, true);
    }
    return hasOneValue(holds.asked()) && !(holds.test() instanceof Test.AtLeast)
        ? values(holds.asked(), way)
            .map(values -> MayHold.of(holds.test(), values))
            .orElse(MayHold.OPEN)
        : MayHold.OPEN;
  }

  /** A count below some number is not looked into. */
  private boolean isPossible(List<Answer> way) {
    return way.stream().noneMatch(it -> it.counts() && !it.so())
        && way.stream()
            .map(Answer::asked)
            .allMatch(asked -> values(asked, way).filter(Set::isEmpty).isEmpty());
  }

  /** What it can be when it is answered so; empty where it can be anything. */
  private Optional<Set<String>> values(Asked asked, List<Answer> way) {
    var answers = Ways.about(asked, way);
    return new PossibleValues(pack, Unread.NOTHING)
        .of(asked)
        .or(() -> answers.stream().flatMap(Overlaps::named).findFirst())
        .filter(_ -> !answers.isEmpty())
        .map(all -> Ways.allowed(all, answers));
  }

  private static Stream<List<String>> named(Answer answer) {
    return answer.so() && answer.holds().test() instanceof Test.Among(var values)
        ? Stream.of(values)
        : Stream.empty();
  }

  /** Of what was, or came of several occasions, there may be more than one. */
  private static boolean hasOneValue(Asked asked) {
    return switch (asked) {
      case Asked.OfSchool _, Asked.Named _, Asked.Shown _, Asked.Done _, Asked.Told _ -> true;
      case Asked.Was _, Asked.Outcome _, Asked.Standing _, Asked.Now _ -> false;
    };
  }

  /** Whether no answer stands in the way of another: each can be so whatever the others are. */
  private boolean isOfSeparateThings(List<Answer> way) {
    var asked = way.stream().map(Answer::asked).distinct().toList();
    return asked.stream()
        .allMatch(
            one ->
                asked.stream().filter(other -> !other.equals(one)).allMatch(isSeparateFrom(one)));
  }

  private Predicate<Asked> isSeparateFrom(Asked one) {
    return other ->
        isSetByPeople(one) && (isSetByPeople(other) || isLasting(other))
            || isLasting(one) && isSetByPeople(other);
  }

  /** Whether it is as it is for a school at all times, for it asks of what kind the school is. */
  static boolean isLasting(Condition condition) {
    return condition.everyPart().map(Holds::asked).allMatch(Overlaps::isLasting);
  }

  /** The kind of a school bears on its law, and not on what people find or decide of it. */
  private static boolean isLasting(Asked asked) {
    return switch (asked) {
      case Asked.OfSchool(var fact) ->
          switch (fact) {
            case type, phase -> true;
            case ofsted, category, eligible -> false;
          };
      case Asked _ -> false;
    };
  }

  /** What people say of a school, neither a rule by itself nor bound by a gate. */
  private boolean isSetByPeople(Asked asked) {
    return switch (asked) {
      case Asked.Shown _ -> true;
      case Asked.Named(var name) -> pack.rules().stream().noneMatch(rule -> binds(rule, name));
      case Asked _ -> false;
    };
  }

  private static boolean binds(Rule rule, String name) {
    return switch (rule) {
      case Rule.Gate gate ->
          gate.before() instanceof Step.Setting(var scale, _) && scale.equals(name);
      case Rule.Course course ->
          course.force() == Force.automatic
              && Following.by(course).anyMatch(one -> changes(one, name));
    };
  }

  private static boolean changes(Consequence one, String name) {
    return switch (one) {
      case Consequence.SetTo(var set, _) -> set.equals(name);
      case Consequence.Raise(var scale, _) -> scale.equals(name);
      case Consequence.Advance(var scales) -> scales.contains(name);
      case Consequence.Release(var scales) -> scales.contains(name);
      case Consequence.Require _,
          Consequence.Offer _,
          Consequence.ConsiderLevel _,
          Consequence.ConsiderMeasures _,
          Consequence.Apply _,
          Consequence.Assign _,
          Consequence.Inform _ ->
          false;
    };
  }
}
