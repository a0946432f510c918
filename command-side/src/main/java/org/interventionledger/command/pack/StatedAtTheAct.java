package org.interventionledger.command.pack;

import static org.interventionledger.command.pack.Reference.verb;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Pack;

/** Whom and what conditions name that is stated at an act: who was heard, what was read. */
final class StatedAtTheAct {

  private StatedAtTheAct() {}

  static Stream<Reference> in(Pack pack) {
    return Conditions.in(pack)
        .flatMap(
            placed ->
                placed.holds().asked() instanceof Asked.Now(var what)
                    ? in(placed.path(), what, placed.holds().test(), pack)
                    : Stream.empty());
  }

  private static Stream<Reference> in(String path, AtTheAct what, Test test, Pack pack) {
    return switch (what) {
      case CONSULTED, CONTACT -> named(path, test, Target.PARTY);
      case REVIEWED ->
          named(
                  path,
                  test,
                  Target.FACT,
                  Target.RECORD,
                  Target.ACTIVITY,
                  Target.INDICATOR,
                  Target.PARTY)
              .filter(source -> !isAnInput(source.name(), pack));
      case INDICATORS, GROUNDS, APPROPRIATE -> Stream.empty();
    };
  }

  private static Stream<Reference> named(String path, Test test, Target first, Target... others) {
    return switch (test) {
      case Test.Among(var names) -> verb(path, names, first, others);
      case Test.Other(var names) -> verb(path + "/not", names, first, others);
      case Test.AtLeast _ -> Stream.empty();
    };
  }

  /** What an activity reads may stand there in the document's words. */
  private static boolean isAnInput(String source, Pack pack) {
    return pack.activities().stream()
        .flatMap(activity -> activity.inputs().stream())
        .anyMatch(input -> source.equals(input.from()));
  }
}
