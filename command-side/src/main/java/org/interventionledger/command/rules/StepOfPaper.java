package org.interventionledger.command.rules;

import static java.util.stream.Collectors.joining;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/** A paper of a formal step, such as a notice, is on record when the step is: it takes none. */
public final class StepOfPaper {

  private static final Condition.Test TAKEN =
      new Condition.Test.Other(List.of("none", "considered"));

  private StepOfPaper() {}

  static boolean isTaken(Measure measure, Facts facts) {
    var asked = new Condition.Holds(new Asked.Standing(measure.id()), TAKEN);
    return Conditions.hold(asked, facts) == Truth.TRUE;
  }

  /**
   * @throws Refused where the paper is of formal steps alone, none of which was taken
   */
  public static void check(Paper paper, LocalRules rules, Facts facts) {
    var steps = paper.of().stream().map(rules::measure).flatMap(Optional::stream).toList();
    if (!steps.isEmpty() && steps.stream().noneMatch(step -> isTaken(step, facts))) {
      throw Refused.byRule(
          FrameworkRefusal.PAPER_OF_A_STEP_NOT_TAKEN,
          rules.cite(PackRow.of(rules.pack(), "records", paper.id(), paper.src()).toString()),
          text("paper", paper.label()),
          text("steps", steps.stream().map(Measure::label).collect(joining(", "))));
    }
  }
}
