package org.interventionledger.command.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
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

/**
 * The names that the rows of a pack have.
 *
 * @param unread of what there may be names that nobody could read
 */
record Names(Map<Target, Set<String>> of, Set<Target> unread) {

  private static final Map<Target, String> SECTIONS =
      Map.ofEntries(
          Map.entry(Target.PARTY, "/parties"),
          Map.entry(Target.FACT, "/facts"),
          Map.entry(Target.SCALE, "/scales"),
          Map.entry(Target.INDICATOR, "/indicators"),
          Map.entry(Target.ACTIVITY, "/activities"),
          Map.entry(Target.RECORD, "/records"),
          Map.entry(Target.MEASURE, "/measures"),
          Map.entry(Target.ENTITLEMENT, "/entitlements"),
          Map.entry(Target.RULE, "/rules"),
          Map.entry(Target.ACCESS, "/access"),
          Map.entry(Target.PERIOD, "/framework/calendar"));

  static Names of(Pack pack, Unread unread) {
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
    names.put(Target.PERIOD, ids(calendar(pack), CalendarPeriod::id));
    return new Names(names, unread(pack, names, unread));
  }

  boolean has(Target target, String name) {
    return of.get(target).contains(name) || unread.contains(target);
  }

  /** Whether the pack lists its parties. A pack without them names them in words. */
  boolean listsParties() {
    return !of.get(Target.PARTY).isEmpty();
  }

  private static Set<Target> unread(Pack pack, Map<Target, Set<String>> names, Unread unread) {
    var hidden = EnumSet.noneOf(Target.class);
    SECTIONS.forEach(
        (target, section) -> {
          if (unread.hidesNames(section, !names.get(target).isEmpty())) {
            hidden.add(target);
          }
        });
    if (hidden.contains(Target.SCALE)
        || Rows.anyOf("/scales", pack.scales(), hidesLevels(unread))) {
      hidden.add(Target.LEVEL);
    }
    return hidden;
  }

  private static BiPredicate<String, Scale> hidesLevels(Unread unread) {
    return (path, scale) -> unread.hidesNames(path + "/levels", !scale.levels().isEmpty());
  }

  static List<CalendarPeriod> calendar(Pack pack) {
    return pack.framework() == null ? List.of() : pack.framework().calendar();
  }

  private static List<Level> levels(Pack pack) {
    var levels = new ArrayList<Level>();
    pack.scales().forEach(scale -> levels.addAll(scale.levels()));
    return levels;
  }

  private static <T> Set<String> ids(List<T> rows, Function<T, String> id) {
    return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
