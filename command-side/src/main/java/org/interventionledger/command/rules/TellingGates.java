package org.interventionledger.command.rules;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/**
 * The gates before somebody is told. Who has to be told first has to be told of the same: that the
 * headteacher was told of something else opens nothing (E15-135, E15-164).
 */
public final class TellingGates {

  private TellingGates() {}

  /**
   * @param matter what it is about, in the framework's words
   * @param first who was told of this matter before
   * @throws Refused by the first gate that is shut
   */
  public static void check(
      LocalRules rules,
      String party,
      String matter,
      Set<String> first,
      Facts facts,
      Predicate<String> departed) {
    var act = new LocalAct.Telling(List.of(party));
    var ofThis = facts.toldAlone(first);
    Gates.firstShut(rules, act, ofThis, departed)
        .filter(TellingGates::asksWhoWasTold)
        .ifPresent(
            gate -> {
              throw Refused.byRule(
                  FrameworkRefusal.OTHERS_ARE_TOLD_FIRST,
                  rules.cite(gate),
                  text("rule", gate.id()),
                  text("matter", matter),
                  text("missing", Gates.missing(gate.needs(), ofThis, rules)));
            });
    Gates.check(rules, act, ofThis, departed);
  }

  /**
   * A telling that does not say what it is about.
   *
   * @throws Refused where a gate asks who was told of the same
   */
  public static void checkOfNothing(
      LocalRules rules, String party, Facts facts, Predicate<String> departed) {
    var act = new LocalAct.Telling(List.of(party));
    Gates.firstShut(rules, act, facts.toldAlone(Set.of()), departed)
        .filter(TellingGates::asksWhoWasTold)
        .ifPresent(
            gate -> {
              throw Refused.byRule(
                  FrameworkRefusal.TELLING_WITHOUT_ITS_MATTER,
                  rules.cite(gate),
                  text("rule", gate.id()),
                  text("party", rules.party(party).map(Labelled::label).orElse(party)));
            });
    Gates.check(rules, act, facts, departed);
  }

  private static boolean asksWhoWasTold(Rule.Gate gate) {
    return Conditions.asks(gate.needs()).stream().anyMatch(Asked.Told.class::isInstance);
  }
}
