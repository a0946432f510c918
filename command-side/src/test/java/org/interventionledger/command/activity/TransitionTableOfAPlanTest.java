package org.interventionledger.command.activity;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.activity.ActivityFixture.HELD;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.TransitionTable;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;
import org.junit.jupiter.api.Test;

/** The README's table of a plan is what the code does. */
class TransitionTableOfAPlanTest {

  private static final String PLAN = "1a9c7b44-3e1f-4d9e-9f3f-6f1e7f1b8d33";

  @Test
  void a_plan() throws IOException {
    TransitionTable.of(TransitionTableOfAPlanTest::plan)
        .in("n", after())
        .in("o", after(write()))
        .in(", the first of two priorities met", after(write(), meet(1)))
        .in("m", after(write(), meet(1), meet(2)))
        .act("first priority met", it -> then(it, meet(1)))
        .act("second priority met", it -> then(it, meet(2)))
        .act("third priority met", it -> then(it, meet(3)))
        .isInTheReadme("a plan of two priorities that is");
  }

  private static String plan(Journal<ActivityEvent> journal) {
    var record = ActivityRecord.of(journal.events());
    if (record.paper(PLAN).isEmpty()) {
      return "NotWritten";
    }
    return record.isMet(PLAN, 1) && record.isMet(PLAN, 2) ? "Met" : "Written";
  }

  private static WritePaper write() {
    return new WritePaper(
        SCHOOL,
        PLAN,
        HELD,
        "plan",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(priority(), priority()),
        Optional.empty(),
        List.of());
  }

  private static PlanPriority priority() {
    return new PlanPriority(WORDS, "Deputy headteacher", TODAY.plusDays(30), Optional.empty());
  }

  private static MeetPlanPriority meet(int priority) {
    return new MeetPlanPriority(SCHOOL, PLAN, priority, TODAY, WORDS);
  }

  private static Journal<ActivityEvent> after(ActivityCommand... done) {
    return Stream.of(done)
        .reduce(
            Journal.<ActivityEvent>empty(), TransitionTableOfAPlanTest::then, (_, later) -> later);
  }

  private static Journal<ActivityEvent> then(Journal<ActivityEvent> journal, ActivityCommand act) {
    var desk =
        new ActivityDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> Optional.of(VERSION_1),
            _ -> Adoptions.none(NORTHMOOR).with(ActivityFixture.adopted(null)),
            (_, _, _) -> Optional.empty(),
            GatesBeforeHolding.OPEN,
            GatesBeforePapers.OPEN,
            (_, _) -> new CountedDays(List::of, WorkingDays::asBuiltIn));
    var event = desk.decisionsFor(act, Northmoor.as(Role.ADVISER)).decide(act, journal);
    return ActivityDecisions.read(journal, journal.length(), event);
  }
}
