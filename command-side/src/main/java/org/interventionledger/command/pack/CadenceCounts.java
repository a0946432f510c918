package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/** Cadences that say how many times, and not in which time: they can never be kept. */
final class CadenceCounts {

  private CadenceCounts() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/activities",
        pack.activities(),
        (path, activity) ->
            Stream.concat(
                in(path, activity.cadence(), unread),
                Rows.each(
                    path + "/variants",
                    activity.variants(),
                    (place, variant) -> in(place, variant.cadence(), unread))));
  }

  private static Stream<PackFault> in(String row, List<Cadence> cadence, Unread unread) {
    return Rows.each(
        row + "/cadence",
        cadence,
        (path, one) ->
            isCounted(one) && one.per() == null && one.at().isEmpty() && !unread.touches(path)
                ? Stream.of(PackFault.at(path, Kind.TIMES_WITHOUT_A_TIME))
                : Stream.<PackFault>empty());
  }

  private static boolean isCounted(Cadence one) {
    return one.times() != null || one.atLeast() != null;
  }
}
