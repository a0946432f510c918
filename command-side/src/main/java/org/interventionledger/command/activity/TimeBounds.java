package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Locale;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** The priorities of a plan, each with a day that lies after the plan's own (HIL-130). */
final class TimeBounds {

  /** Parts that a plan has as its priorities, which have an owner and a day each. */
  private static final List<String> PRIORITIES = List.of("priorit", "time bound");

  private TimeBounds() {}

  static void check(WritePaper act, Paper paper, PackRows rows) {
    if (act.priorities().isEmpty() && hasPriorities(paper)) {
      throw rows.refusal(
          FrameworkRefusal.PLAN_WITHOUT_PRIORITIES,
          rows.row(paper),
          text("paper", paper.label()),
          text("parts", String.join("; ", paper.must())));
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

  private static boolean hasPriorities(Paper paper) {
    return paper.kind() == Paper.Kind.plan
        && paper.must().stream()
            .map(part -> part.toLowerCase(Locale.UK))
            .anyMatch(part -> PRIORITIES.stream().anyMatch(part::contains));
  }
}
