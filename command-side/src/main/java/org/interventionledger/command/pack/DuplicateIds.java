package org.interventionledger.command.pack;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;

/** Names that stand for two things where a reader, or a rule, means one. */
final class DuplicateIds {

  private DuplicateIds() {}

  /** One name and where it stands. */
  private record Named(String path, String name) {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Stream.of(
            twice(named("/framework/calendar", Names.calendar(pack), CalendarPeriod::id)),
            twice(named("/parties", pack.parties(), Party::id)),
            twice(named("/indicators", pack.indicators(), Indicator::id)),
            twice(named("/rules", pack.rules(), Rule::id)),
            twice(named("/access", pack.access(), AccessClass::id)),
            twice(named("/kpis", pack.kpis(), Figure::id)),
            twice(conditionsName(pack)),
            twice(rulesName(pack)),
            Rows.each("/scales", pack.scales(), (path, scale) -> levels(path, scale, unread)),
            Rows.each("/indicators", pack.indicators(), (path, row) -> levelMeant(path, row, pack)))
        .flatMap(found -> found);
  }

  // A condition names a fact or a scale without saying which; the ledger's own facts are taken
  // already.
  private static Stream<Named> conditionsName(Pack pack) {
    var own = Stream.of(Asked.SchoolFact.values()).map(fact -> new Named("/facts", fact.name()));
    var atTheAct =
        Stream.of(Asked.AtTheAct.values()).map(what -> new Named("/facts", what.written()));
    return Stream.of(
            own,
            atTheAct,
            named("/facts", pack.facts(), RecordedFact::id),
            named("/scales", pack.scales(), Scale::id))
        .flatMap(names -> names);
  }

  // A rule requires or offers any of these without saying which.
  private static Stream<Named> rulesName(Pack pack) {
    return Stream.of(
            named("/activities", pack.activities(), Activity::id),
            named("/records", pack.records(), Paper::id),
            named("/measures", pack.measures(), Measure::id),
            named("/entitlements", pack.entitlements(), Entitlement::id))
        .flatMap(names -> names);
  }

  private static Stream<PackFault> levels(String path, Scale scale, Unread unread) {
    var ids = twice(named(path + "/levels", scale.levels(), Level::id));
    var ranks = new HashSet<Integer>();
    var sameRank =
        Rows.each(
            path + "/levels",
            scale.levels(),
            (place, level) ->
                unread.has(place + "/rank") || ranks.add(level.rank())
                    ? Stream.<PackFault>empty()
                    : Stream.of(
                        PackFault.at(place + "/rank", Kind.DUPLICATE_ID, "" + level.rank())));
    return Stream.concat(ids, sameRank);
  }

  // An indicator speaks for a level by its identifier alone.
  private static Stream<PackFault> levelMeant(String path, Indicator indicator, Pack pack) {
    var several =
        pack.scales().stream()
            .filter(scale -> scale.level(indicator.level()).isPresent())
            .skip(1)
            .findAny();
    return several.stream()
        .map(_ -> PackFault.at(path + "/level", Kind.AMBIGUOUS_LEVEL, indicator.level()));
  }

  private static <T> Stream<Named> named(String section, List<T> rows, Function<T, String> id) {
    return IntStream.range(0, rows.size())
        .mapToObj(index -> new Named(section + "/" + index + "/id", id.apply(rows.get(index))));
  }

  private static Stream<PackFault> twice(Stream<Named> names) {
    var seen = new HashSet<String>();
    return names
        .filter(named -> named.name() != null && !seen.add(named.name()))
        .map(named -> PackFault.at(named.path(), Kind.DUPLICATE_ID, named.name()));
  }
}
