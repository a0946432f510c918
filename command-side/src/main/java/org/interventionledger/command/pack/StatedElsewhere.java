package org.interventionledger.command.pack;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/**
 * Conditions that ask where nobody can know it for what is stated at one act alone: who was heard
 * when a level is given, what was read when an activity is held, on how many grounds a step is
 * taken, whether somebody's part is appropriate. How many indicators there are, and who made the
 * last contact, is on record and can be asked anywhere.
 */
final class StatedElsewhere {

  private static final Set<AtTheAct> AT_ONE_ACT =
      EnumSet.of(AtTheAct.CONSULTED, AtTheAct.GROUNDS, AtTheAct.REVIEWED, AtTheAct.APPROPRIATE);

  private static final Set<AtTheAct> NOTHING = EnumSet.noneOf(AtTheAct.class);

  private StatedElsewhere() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Stream.of(
            Rows.each(
                "/activities",
                pack.activities(),
                (path, row) ->
                    Stream.concat(
                        in(path + "/when", row.when(), NOTHING),
                        Rows.each(
                            path + "/variants",
                            row.variants(),
                            (place, variant) -> in(place + "/when", variant.when(), NOTHING)))),
            Rows.each(
                "/records", pack.records(), (path, row) -> in(path + "/when", row.when(), NOTHING)),
            Rows.each(
                "/measures",
                pack.measures(),
                (path, row) -> both(path, row.when(), row.needs(), EnumSet.of(AtTheAct.GROUNDS))),
            Rows.each(
                "/entitlements",
                pack.entitlements(),
                (path, row) -> in(path + "/when", row.when(), NOTHING)),
            Rows.each(
                "/rules",
                pack.rules(),
                (path, rule) -> both(path, rule.when(), rule.needs(), known(rule, pack, unread))),
            Rows.each("/kpis", pack.kpis(), (path, row) -> in(path + "/of", row.of(), NOTHING)))
        .flatMap(found -> found);
  }

  private static Set<AtTheAct> known(Rule rule, Pack pack, Unread unread) {
    return switch (rule) {
      case Rule.Course _ -> NOTHING;
      case Rule.Gate gate ->
          gate.before() == null || unread.touches("/activities")
              ? AT_ONE_ACT
              : known(gate.before(), pack);
    };
  }

  private static Set<AtTheAct> known(Step before, Pack pack) {
    return switch (before) {
      case Step.Setting _ -> EnumSet.of(AtTheAct.CONSULTED);
      case Step.Applying _, Step.Issuing _ -> EnumSet.of(AtTheAct.GROUNDS);
      case Step.Holding(var activities) ->
          pack.activities().stream()
                  .filter(activity -> activities.contains(activity.id()))
                  .anyMatch(new AskedAtTheAct(pack)::appropriate)
              ? EnumSet.of(AtTheAct.REVIEWED, AtTheAct.APPROPRIATE)
              : EnumSet.of(AtTheAct.REVIEWED);
      case Step.Informing _ -> NOTHING;
    };
  }

  private static Stream<PackFault> both(
      String path, Condition when, Condition needs, Set<AtTheAct> known) {
    return Stream.concat(in(path + "/when", when, known), in(path + "/needs", needs, known));
  }

  private static Stream<PackFault> in(String path, Condition condition, Set<AtTheAct> known) {
    return Conditions.in(path, condition)
        .filter(
            placed ->
                placed.holds().asked() instanceof Asked.Now(var what)
                    && AT_ONE_ACT.contains(what)
                    && !known.contains(what))
        .map(
            placed ->
                PackFault.at(placed.path(), Kind.STATED_ELSEWHERE, placed.holds().asked().name()));
  }
}
