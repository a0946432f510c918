package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** The priorities of a plan, each with a day that lies after the plan's own (HIL-130). */
final class TimeBounds {

  private TimeBounds() {}

  static void check(WritePaper act, Paper paper, PackRows rows) {
    if (act.priorities().isEmpty() && paper.priorities() == Force.must) {
      throw rows.refusal(
          FrameworkRefusal.PLAN_WITHOUT_PRIORITIES, rows.row(paper), text("paper", paper.label()));
    }
    act.priorities().stream()
        .filter(priority -> !priority.by().isAfter(act.writtenOn()))
        .findFirst()
        .ifPresent(
            priority -> {
              throw new Refused(
                  RecordRefusal.PRIORITY_DUE_BEFORE_ITS_PLAN,
                  date("by", priority.by()),
                  date("writtenOn", act.writtenOn()));
            });
  }
}
