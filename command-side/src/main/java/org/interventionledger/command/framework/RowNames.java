package org.interventionledger.command.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test.Among;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.RecordedFact;

/** What conditions ask about, by the labels of a pack's rows. */
public final class RowNames {

  private RowNames() {}

  /** The label of the row that is asked about; what names no row, as it is written. */
  public static String of(Pack pack, Asked asked) {
    return switch (asked) {
      case Asked.OfSchool _, Asked.Now _ -> asked.name();
      case Asked.Named(var name) -> scaleOrFact(pack, name);
      case Asked.Was(var scale) -> scaleOrFact(pack, scale);
      case Asked.Shown(var id) -> label(pack.indicators(), Indicator::id, Indicator::label, id);
      case Asked.Done(var id) -> activity(pack, id);
      case Asked.Outcome(var id) -> activity(pack, id);
      case Asked.Standing(var id) -> label(pack.measures(), Measure::id, Measure::label, id);
      case Asked.Told(var id) -> label(pack.parties(), Party::id, Party::label, id);
    };
  }

  static String of(Pack pack, Holds part) {
    return part.asked() instanceof Asked.Now(var what) && part.test() instanceof Among(var values)
        ? what.written()
            + ": "
            + String.join(", ", values.stream().map(it -> of(pack, it)).toList())
        : of(pack, part.asked());
  }

  /** The label of a row; within one pack the sections a rule may name share no identifier. */
  public static String of(Pack pack, String id) {
    return Stream.of(
            in(pack.scales(), Pack.Scale::id, Pack.Scale::label, id),
            in(pack.activities(), Pack.Activity::id, Pack.Activity::label, id),
            in(pack.records(), Paper::id, Paper::label, id),
            in(pack.measures(), Measure::id, Measure::label, id),
            in(pack.entitlements(), Entitlement::id, Entitlement::label, id),
            in(pack.parties(), Party::id, Party::label, id),
            in(pack.facts(), RecordedFact::id, RecordedFact::label, id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(id);
  }

  private static String scaleOrFact(Pack pack, String name) {
    return pack.scale(name)
        .map(Pack.Scale::label)
        .orElseGet(() -> label(pack.facts(), RecordedFact::id, RecordedFact::label, name));
  }

  private static String activity(Pack pack, String id) {
    return pack.activity(id).map(Pack.Activity::label).orElse(id);
  }

  private static <T> String label(
      List<T> rows, Function<T, String> id, Function<T, String> label, String wanted) {
    return in(rows, id, label, wanted).orElse(wanted);
  }

  private static <T> Optional<String> in(
      List<T> rows, Function<T, String> id, Function<T, String> label, String wanted) {
    Predicate<T> isIt = row -> id.apply(row).equals(wanted);
    return rows.stream().filter(isIt).findFirst().map(label);
  }
}
