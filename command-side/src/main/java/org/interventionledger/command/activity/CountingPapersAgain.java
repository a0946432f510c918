package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.activity.ActivityCommand.CountPaperAgain;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;

/**
 * Counting again by when a paper is due, after the dates to count it by have changed: the only way
 * in which that day moves. It is counted by the version under which its activity was recorded.
 */
final class CountingPapersAgain {

  private CountingPapersAgain() {}

  static PaperCountedAgain count(
      CountPaperAgain act, ActivityRecord record, ActivityDecisions decisions) {
    var held =
        record
            .activity(act.activityId())
            .orElseThrow(
                () -> new Refused(RecordRefusal.ACTIVITY_NOT_FOUND, text("id", act.activityId())));
    Order.check(act.countedOn(), held);
    var owed = record.owed(held).orElseThrow(() -> notOutstanding(held));
    var rows = decisions.rowsOf().apply(held);
    var paper = rows.paper(owed.paper());
    var now =
        PaperDays.dueBy(paper, held.heldOn(), decisions.days())
            .filter(day -> moves(owed, day))
            .orElseThrow(
                () ->
                    new Refused(
                        RecordRefusal.PAPER_DAY_STAYS_AS_IT_IS, text("paper", owed.label())));
    return new PaperCountedAgain(
        act.urn(),
        decisions.authority(),
        held.activityId(),
        act.countedOn(),
        owed.paper(),
        owed.label(),
        owed.dueBy(),
        now,
        act.reasons(),
        rows.version(),
        rows.row(paper));
  }

  static boolean moves(PaperOwed owed, LocalDate now) {
    return owed.dueBy().filter(now::equals).isEmpty();
  }

  private static Refused notOutstanding(ActivityHeld held) {
    return new Refused(
        RecordRefusal.PAPER_NOT_OUTSTANDING,
        text("activity", held.label()),
        date("heldOn", held.heldOn()));
  }
}
