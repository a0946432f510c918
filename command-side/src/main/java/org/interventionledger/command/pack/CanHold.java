package org.interventionledger.command.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.command.pack.Ways.Answer;

/**
 * Whether a condition can ever hold. It cannot where each way in which it would needs one thing to
 * be two at once, or to be none of what it can be. Of what may have several values or names, and of
 * a value that there is not (which is told for itself), nothing is said.
 */
record CanHold(PossibleValues possible, Unrecorded unrecorded) {

  /** What was done, or who was told, is on record; what was not, is not. */
  private static final List<String> RECORDED = List.of("true");

  /** A school may be of no kind, and have a grade, of which packs know. */
  private static final String NO_NAME = "";

  boolean ever(Condition condition) {
    var ways = Ways.of(condition);
    return ways.isEmpty() || ways.stream().anyMatch(this::isPossible);
  }

  private boolean isPossible(List<Answer> way) {
    return way.stream()
        .map(Answer::asked)
        .distinct()
        .filter(CanHold::hasOneValue)
        .allMatch(asked -> isPossible(asked, Ways.about(asked, way)));
  }

  private boolean isPossible(Asked asked, List<Answer> answers) {
    return answers.stream().anyMatch(Answer::counts)
        || unrecorded.allows(asked, answers)
        || values(asked, answers)
            .map(values -> !Ways.allowed(values, answers).isEmpty())
            .orElse(true);
  }

  /** What it can be; empty where it can be anything that is not named here. */
  private Optional<Set<String>> values(Asked asked, List<Answer> answers) {
    var named = answers.stream().flatMap(CanHold::named).collect(Collectors.toSet());
    var known =
        switch (asked) {
          case Asked.Done(var activity) -> possible.pack().activity(activity).map(_ -> RECORDED);
          case Asked.Told(var party) ->
              Optional.of(RECORDED)
                  .filter(
                      _ ->
                          possible.pack().parties().stream().anyMatch(it -> party.equals(it.id())));
          case Asked _ -> possible.of(asked).filter(values -> values.containsAll(named));
        };
    return known
        .map(values -> Stream.concat(values.stream(), nameless(asked)).collect(Collectors.toSet()))
        .or(() -> Optional.of(named).filter(_ -> answers.stream().anyMatch(CanHold::isOneOf)));
  }

  private static Stream<String> nameless(Asked asked) {
    return asked instanceof Asked.OfSchool(var fact) && fact != SchoolFact.eligible
        ? Stream.of(NO_NAME)
        : Stream.empty();
  }

  private static Stream<String> named(Answer answer) {
    return switch (answer.holds().test()) {
      case Test.Among(var values) -> values.stream();
      case Test.Other(var than) -> than.stream();
      case Test.AtLeast _ -> Stream.empty();
    };
  }

  /** Whether it keeps to the values that it names. */
  private static boolean isOneOf(Answer answer) {
    return switch (answer.holds().test()) {
      case Test.Among _ -> answer.so();
      case Test.Other _ -> !answer.so();
      case Test.AtLeast _ -> false;
    };
  }

  /** A category of concern has several names, and of levels held, or heard at an act, are many. */
  private static boolean hasOneValue(Asked asked) {
    return switch (asked) {
      case Asked.OfSchool(var fact) -> fact != SchoolFact.category;
      case Asked.Named _,
          Asked.Shown _,
          Asked.Done _,
          Asked.Told _,
          Asked.Outcome _,
          Asked.Standing _ ->
          true;
      case Asked.Was _, Asked.Now _ -> false;
    };
  }
}
