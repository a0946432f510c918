package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Order;

/** Meeting the priorities of a plan. */
final class Plans {

  private Plans() {}

  static PlanPriorityMet meet(
      MeetPlanPriority act, ActivityRecord record, AuthorityCode authority) {
    var plan =
        record
            .paper(act.paperId())
            .filter(paper -> paper.kind() == Paper.Kind.plan)
            .orElseThrow(
                () -> new Refused(RecordRefusal.PLAN_NOT_FOUND, text("id", act.paperId())));
    checkPriority(act, plan, record);
    Order.check(act.metOn(), plan);
    var priority = plan.priorities().get(act.priority() - 1);
    return new PlanPriorityMet(
        act.urn(),
        authority,
        act.paperId(),
        plan.label(),
        act.priority(),
        priority.what(),
        priority.by(),
        act.metOn(),
        act.evidence());
  }

  private static void checkPriority(
      MeetPlanPriority act, PaperWritten plan, ActivityRecord record) {
    if (act.priority() < 1 || act.priority() > plan.priorities().size()) {
      throw new Refused(
          RecordRefusal.PRIORITY_NOT_FOUND,
          number("priority", act.priority()),
          number("priorities", plan.priorities().size()));
    }
    if (record.isMet(act.paperId(), act.priority())) {
      throw new Refused(RecordRefusal.PRIORITY_ALREADY_MET, number("priority", act.priority()));
    }
  }
}
