package org.interventionledger.command.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.Labelled;

/**
 * Which things that a course calls for are settled by saying that it was followed: considering, and
 * what the version of the day gives no way of putting on record, because it has no row for it any
 * more, or does not say at which level a ladder starts. Whatever can be seen done is done when that
 * is on record.
 */
public final class SettledBySaying {

  private SettledBySaying() {}

  public static boolean settles(CourseStep step, Pack pack) {
    return toBeSeen(step, pack).isEmpty();
  }

  public static boolean settlesNoneOf(List<CourseStep> steps, Pack pack) {
    return toBeSeen(steps, pack).equals(steps);
  }

  /** What is left of it to be seen done; empty where saying so settles all of it. */
  public static Optional<CourseStep> toBeSeen(CourseStep step, Pack pack) {
    return Optional.of(step.of().stream().filter(one -> canBeSeen(step, one, pack)).toList())
        .filter(left -> !left.isEmpty())
        .map(left -> new CourseStep(step.verb(), left));
  }

  /** What is left of them to be seen done. */
  public static List<CourseStep> toBeSeen(List<CourseStep> steps, Pack pack) {
    return steps.stream().flatMap(step -> toBeSeen(step, pack).stream()).toList();
  }

  private static boolean canBeSeen(CourseStep step, Labelled one, Pack pack) {
    return switch (step.verb()) {
      case CONSIDER_LEVEL, CONSIDER_STEP -> false;
      case DO, OFFER, TAKE -> rows(pack).anyMatch(one.id()::equals);
      case TELL, TELL_ONE_OF -> pack.parties().stream().anyMatch(it -> it.id().equals(one.id()));
      case FIND ->
          pack.facts().stream()
              .filter(fact -> fact.id().equals(one.id()))
              .anyMatch(fact -> !RecordedFact.DERIVED.equals(fact.by()));
      case RELEASE ->
          pack.scale(one.id())
              .filter(scale -> scale.shape() == Shape.flag || scale.start() != null)
              .isPresent();
      case GIVE_LEVEL, ADVANCE -> pack.scale(one.id().replaceFirst("/.*", "")).isPresent();
      case ASSIGN -> true;
    };
  }

  private static Stream<String> rows(Pack pack) {
    return Stream.of(
            pack.activities().stream().map(it -> it.id()),
            pack.records().stream().map(it -> it.id()),
            pack.measures().stream().map(it -> it.id()),
            pack.entitlements().stream().map(it -> it.id()))
        .flatMap(ids -> ids);
  }
}
