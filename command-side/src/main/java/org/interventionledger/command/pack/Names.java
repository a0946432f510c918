package org.interventionledger.command.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;

/** The names that the rows of a pack have. */
record Names(Map<Target, Set<String>> of) {

  static Names of(Pack pack) {
    var names = new EnumMap<Target, Set<String>>(Target.class);
    names.put(Target.PARTY, ids(pack.parties(), Party::id));
    names.put(Target.FACT, ids(pack.facts(), RecordedFact::id));
    names.put(Target.SCALE, ids(pack.scales(), Scale::id));
    names.put(Target.LEVEL, ids(levels(pack), Level::id));
    names.put(Target.INDICATOR, ids(pack.indicators(), Indicator::id));
    names.put(Target.ACTIVITY, ids(pack.activities(), Activity::id));
    names.put(Target.RECORD, ids(pack.records(), Paper::id));
    names.put(Target.MEASURE, ids(pack.measures(), Measure::id));
    names.put(Target.ENTITLEMENT, ids(pack.entitlements(), Entitlement::id));
    names.put(Target.RULE, ids(pack.rules(), Rule::id));
    names.put(Target.ACCESS, ids(pack.access(), AccessClass::id));
    names.put(Target.PERIOD, ids(pack.framework().calendar(), CalendarPeriod::id));
    return new Names(names);
  }

  boolean has(Target target, String name) {
    return of.get(target).contains(name);
  }

  /** Whether the pack lists its parties. A pack without them names them in words. */
  boolean listsParties() {
    return !of.get(Target.PARTY).isEmpty();
  }

  private static List<Level> levels(Pack pack) {
    var levels = new ArrayList<Level>();
    pack.scales().forEach(scale -> levels.addAll(scale.levels()));
    return levels;
  }

  private static <T> Set<String> ids(List<T> rows, Function<T, String> id) {
    return rows.stream().map(id).collect(Collectors.toUnmodifiableSet());
  }
}
