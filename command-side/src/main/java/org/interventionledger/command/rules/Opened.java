package org.interventionledger.command.rules;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/**
 * Measures of the authority's own that others open (enables): each waits for one of them. What a
 * notice of the law opens is open wherever the school is eligible for intervention, for there are
 * other ways to that; the law's own steps are opened by the law.
 */
final class Opened {

  private static final List<String> TAKEN = List.of("issued", "complied", "failed", "applied");

  private Opened() {}

  /**
   * @throws Refused where no measure that opens it was taken
   */
  static void check(Measure measure, LocalRules rules, Facts facts) {
    var openers =
        rules.pack().measures().stream()
            .filter(one -> one.enables().contains(measure.id()))
            .toList();
    if (measure.statutory() == null
        && !openers.isEmpty()
        && openers.stream().noneMatch(one -> Conditions.hold(opening(one), facts) == Truth.TRUE)) {
      throw Refused.byRule(
          FrameworkRefusal.STEP_NEEDS_SOMETHING_FIRST,
          rules.cite(
              openers.stream().map(one -> cited(one, rules)).collect(Collectors.joining(", "))),
          text("measure", measure.label()),
          text(
              "missing",
              openers.stream()
                  .map(one -> Gates.missing(opening(one), facts, rules))
                  .distinct()
                  .collect(Collectors.joining("; "))));
    }
  }

  private static Condition opening(Measure by) {
    var taken = new Holds(new Asked.Standing(by.id()), new Test.Among(TAKEN));
    var eligible =
        new Holds(new Asked.OfSchool(SchoolFact.eligible), new Test.Among(List.of("true")));
    return new Condition.AnyOf(by.statutory() == null ? List.of(taken) : List.of(taken, eligible));
  }

  private static String cited(Measure measure, LocalRules rules) {
    return "measure " + measure.id() + rules.itemsInBrackets(measure.src());
  }
}
