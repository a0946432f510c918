package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Variant;

/**
 * What an authority is to do for all of its schools at once, and which hangs on one of them: on
 * where it stands, on a change there, or on its plan. Nobody could say when it is due. The
 * condition of a whole row says of which schools it is, and nothing hangs on it.
 */
final class NotOfTheAuthority {

  private NotOfTheAuthority() {}

  static Stream<PackFault> faults(Pack pack) {
    return Stream.concat(
        Rows.each("/activities", pack.activities(), NotOfTheAuthority::faults),
        Rows.each("/records", pack.records(), NotOfTheAuthority::faults));
  }

  private static Stream<PackFault> faults(String path, Activity activity) {
    return Stream.concat(
        faults(path, activity.cadence()),
        Rows.each(path + "/variants", activity.variants(), NotOfTheAuthority::faults));
  }

  private static Stream<PackFault> faults(String path, Variant variant) {
    var asked =
        isOfTheAuthority(variant.cadence())
            ? Conditions.in(path + "/when", variant.when())
                .map(placed -> fault(placed.path(), placed.holds().asked().name()))
            : Stream.<PackFault>empty();
    return Stream.concat(asked, faults(path, variant.cadence()));
  }

  private static Stream<PackFault> faults(String path, List<Cadence> cadence) {
    return Rows.each(
        path + "/cadence",
        cadence,
        (place, line) -> line.of() == null ? Stream.empty() : faults(place, line.per()));
  }

  private static Stream<PackFault> faults(String path, Paper paper) {
    return paper.whose() == null ? Stream.empty() : faults(path, paper.per());
  }

  private static Stream<PackFault> faults(String path, Cadence.Per per) {
    return switch (per) {
      case change, plan -> Stream.of(fault(path + "/per", per.name()));
      case fortnight, month, quarter, halfTerm, term, year, event, request -> Stream.empty();
      case null -> Stream.empty();
    };
  }

  private static boolean isOfTheAuthority(List<Cadence> cadence) {
    return cadence.stream().anyMatch(line -> line.of() != null);
  }

  private static PackFault fault(String path, String on) {
    return PackFault.at(path, Kind.NOT_OF_THE_AUTHORITY, on);
  }
}
