package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Limit;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;

/** The numbers of a document's items that the rows of a pack name. */
final class Items {

  private Items() {}

  static Stream<Integer> of(Pack pack) {
    return Stream.of(
            Stream.of(pack.framework().src()),
            pack.parties().stream().map(Party::src),
            pack.facts().stream().map(RecordedFact::src),
            pack.scales().stream().flatMap(Items::of),
            pack.indicators().stream().map(Indicator::src),
            pack.activities().stream().map(Pack.Activity::src),
            pack.records().stream().map(Paper::src),
            pack.measures().stream().map(Measure::src),
            pack.entitlements().stream().map(Entitlement::src),
            pack.rules().stream().map(Rule::src),
            pack.access().stream().map(AccessClass::src),
            pack.kpis().stream().map(Figure::src),
            pack.limits().stream().map(Limit::src))
        .flatMap(rows -> rows)
        .flatMap(List::stream);
  }

  private static Stream<List<Integer>> of(Pack.Scale scale) {
    return Stream.concat(Stream.of(scale.src()), scale.levels().stream().map(Pack.Level::src));
  }
}
