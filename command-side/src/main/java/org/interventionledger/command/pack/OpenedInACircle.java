package org.interventionledger.command.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/** Measures that wait for each other, or for themselves: none of them is ever opened. */
final class OpenedInACircle {

  private OpenedInACircle() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    if (unread.touches("/measures")) {
      return Stream.empty();
    }
    var open = new HashSet<String>();
    for (var before = -1; before < open.size(); ) {
      before = open.size();
      pack.measures().stream()
          .filter(measure -> isOpen(measure, open, pack.measures()))
          .map(Measure::id)
          .forEach(open::add);
    }
    return Rows.each(
        "/measures",
        pack.measures(),
        (path, measure) ->
            measure.id() == null || open.contains(measure.id())
                ? Stream.<PackFault>empty()
                : Stream.of(PackFault.at(path, Kind.NEVER_OPENED, measure.id())));
  }

  /** The law opens its own steps. */
  private static boolean isOpen(Measure measure, Set<String> open, List<Measure> all) {
    var openers = all.stream().filter(it -> it.enables().contains(measure.id())).toList();
    return measure.statutory() != null
        || openers.isEmpty()
        || openers.stream().anyMatch(it -> it.statutory() != null || open.contains(it.id()));
  }
}
