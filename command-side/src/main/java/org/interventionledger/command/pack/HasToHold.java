package org.interventionledger.command.pack;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;

/**
 * A condition that bears on whether anything comes of its row. By some nothing comes while they are
 * not known to hold; by others (how often something is held) what is not on record was not so; by
 * others again (for which schools a step is) something comes until they are known to fail.
 */
record HasToHold(String path, Condition condition, Unrecorded unrecorded) {

  static Stream<HasToHold> in(Pack pack) {
    return Stream.of(
            Rows.each(
                "/activities",
                pack.activities(),
                (path, row) ->
                    Stream.concat(
                        one(path + "/when", row.when(), heldBy(row.cadence())),
                        Rows.each(
                            path + "/variants",
                            row.variants(),
                            (place, variant) ->
                                one(place + "/when", variant.when(), heldBy(variant.cadence()))))),
            Rows.each(
                "/records",
                pack.records(),
                (path, row) -> one(path + "/when", row.when(), Unrecorded.OPEN)),
            Rows.each(
                "/measures",
                pack.measures(),
                (path, row) ->
                    Stream.concat(
                        one(path + "/when", row.when(), Unrecorded.OPEN),
                        one(path + "/needs", row.needs()))),
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

  static HasToHold needs(String path, Condition condition) {
    return new HasToHold(path + "/needs", condition, Unrecorded.NOT_KNOWN);
  }

  /** Of what the authority does for all of its schools at once, the condition is not asked. */
  private static Unrecorded heldBy(List<Cadence> cadence) {
    return cadence.stream().anyMatch(line -> line.of() == null)
        ? Unrecorded.NOT_SO
        : Unrecorded.OPEN;
  }

  private static Stream<HasToHold> one(String path, Condition condition) {
    return one(path, condition, Unrecorded.NOT_KNOWN);
  }

  private static Stream<HasToHold> one(String path, Condition condition, Unrecorded unrecorded) {
    return Following.isStated(condition)
        ? Stream.of(new HasToHold(path, condition, unrecorded))
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
