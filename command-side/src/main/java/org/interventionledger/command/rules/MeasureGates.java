package org.interventionledger.command.rules;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/** What a framework asks for before one of its measures is taken. */
public final class MeasureGates {

  private MeasureGates() {}

  /**
   * Before a step that may be any of these measures: one of them has to be open.
   *
   * @throws Refused by what stands in the way of the first
   */
  public static void checkAny(
      List<Measure> measures,
      int grounds,
      LocalRules rules,
      Facts facts,
      Predicate<String> departed) {
    var refusals =
        measures.stream()
            .map(measure -> refusal(measure, grounds, rules, facts, departed))
            .toList();
    if (!refusals.isEmpty() && refusals.stream().allMatch(Optional::isPresent)) {
      throw refusals.getFirst().orElseThrow();
    }
  }

  private static Optional<Refused> refusal(
      Measure measure, int grounds, LocalRules rules, Facts facts, Predicate<String> departed) {
    try {
      check(measure, grounds, rules, facts, departed);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused);
    }
  }

  private static void check(
      Measure measure, int grounds, LocalRules rules, Facts facts, Predicate<String> departed) {
    var atTheAct = facts.with(new Asked.Now(AtTheAct.GROUNDS), new Value.Count(grounds));
    var cite = rules.cite("measure " + measure.id() + rules.itemsInBrackets(measure.src()));
    if (Conditions.hold(measure.when(), atTheAct) == Truth.FALSE) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL,
          cite,
          text("measure", measure.label()),
          text("missing", Gates.missing(measure.when(), atTheAct, rules)));
    }
    if (Conditions.hold(measure.needs(), atTheAct) != Truth.TRUE) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_NEEDS_SOMETHING_FIRST,
          cite,
          text("measure", measure.label()),
          text("missing", Gates.missing(measure.needs(), atTheAct, rules)));
    }
    Opened.check(measure, rules, atTheAct);
    if (measure.minGrounds() != null
        && !measure.leavesGroundsUnstated()
        && grounds < measure.minGrounds()) {
      throw Refused.byRule(
          FrameworkRefusal.TOO_FEW_GROUNDS,
          cite,
          text("measure", measure.label()),
          number("least", measure.minGrounds()));
    }
    Gates.check(rules, new LocalAct.Taking(measure.id()), atTheAct, departed);
  }
}
