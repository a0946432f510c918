package org.interventionledger.command.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.RecordedFact;

/** What the things can be that a pack asks about; empty where anything can be said. */
record PossibleValues(Pack pack, Unread unread) {

  private static final List<String> YES_OR_NO = List.of("true", "false");

  Optional<List<String>> of(Asked asked) {
    return switch (asked) {
      case Asked.OfSchool(var fact) -> Optional.of(fact.known());
      case Asked.Named(var name) -> named(name);
      case Asked.Was(var scale) -> levels(scale);
      case Asked.Shown _, Asked.Done _, Asked.Told _ -> Optional.of(YES_OR_NO);
      case Asked.Outcome(var activity) ->
          find("/activities", pack.activities(), row -> activity.equals(row.id()), this::outcome);
      case Asked.Standing _ -> Optional.of(Asked.Standing.VALUES);
      case Asked.Now(var what) ->
          what == Asked.AtTheAct.APPROPRIATE ? Optional.of(YES_OR_NO) : Optional.empty();
    };
  }

  /** Of a scale, or of a fact of the pack's own. */
  Optional<List<String>> named(String name) {
    return pack.scale(name).isPresent()
        ? levels(name)
        : find("/facts", pack.facts(), row -> name.equals(row.id()), this::values);
  }

  private Optional<List<String>> levels(String name) {
    return find("/scales", pack.scales(), row -> name.equals(row.id()), this::levels);
  }

  // A register that names no levels is on or off.
  private Optional<List<String>> levels(String path, Scale scale) {
    if (unread.hidesNames(path + "/levels", !scale.levels().isEmpty())) {
      return Optional.empty();
    }
    var levels = scale.levels().stream().map(Level::id).toList();
    return Optional.of(levels.isEmpty() ? List.of("on", "off") : levels);
  }

  private Optional<List<String>> values(String path, RecordedFact fact) {
    return fact.values().isEmpty() || unread.touches(path + "/values")
        ? Optional.empty()
        : Optional.of(fact.values());
  }

  private Optional<List<String>> outcome(String path, Activity activity) {
    return unread.lacks(path, "outcome", !activity.outcome().isEmpty())
        ? Optional.empty()
        : Optional.of(activity.outcome());
  }

  private static <T> Optional<List<String>> find(
      String section,
      List<T> rows,
      Predicate<T> is,
      BiFunction<String, T, Optional<List<String>>> values) {
    return IntStream.range(0, rows.size())
        .filter(index -> is.test(rows.get(index)))
        .boxed()
        .findFirst()
        .flatMap(index -> values.apply(section + "/" + index, rows.get(index)));
  }
}
