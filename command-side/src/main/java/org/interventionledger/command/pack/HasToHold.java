package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;

/**
 * A condition of which nothing comes while it is not known to hold. Of the others (for which
 * schools a step is, in what circumstances somebody takes part) something comes until it is known
 * to fail.
 */
record HasToHold(String path, Condition condition) {

  static Stream<HasToHold> in(Pack pack) {
    return Stream.of(
            Rows.each(
                "/activities",
                pack.activities(),
                (path, row) ->
                    Stream.concat(
                        row.cadence().isEmpty()
                            ? Stream.<HasToHold>empty()
                            : one(path + "/when", row.when()),
                        Rows.each(
                            path + "/variants",
                            row.variants(),
                            (place, variant) -> one(place + "/when", variant.when())))),
            Rows.each(
                "/measures", pack.measures(), (path, row) -> one(path + "/needs", row.needs())),
            Rows.each(
                "/entitlements",
                pack.entitlements(),
                (path, row) -> one(path + "/when", row.when())),
            Rows.each(
                "/rules",
                pack.rules(),
                (path, row) ->
                    Stream.concat(
                        one(path + "/when", row.when()), one(path + "/needs", row.needs()))),
            Rows.each("/kpis", pack.kpis(), (path, row) -> one(path + "/of", row.of())))
        .flatMap(found -> found);
  }

  private static Stream<HasToHold> one(String path, Condition condition) {
    return Following.isStated(condition)
        ? Stream.of(new HasToHold(path, condition))
        : Stream.empty();
  }

  /** Each thing that it asks to be so, and not to be otherwise. */
  Stream<Conditions.Placed> asksToBeSo() {
    return Conditions.in(path, condition).filter(placed -> !isNegated(placed.path()));
  }

  private boolean isNegated(String place) {
    return Stream.of(place.substring(path.length()).split("/")).anyMatch("not"::equals);
  }
}
