package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;

/** Agreeing in advance on the days of an activity (items HIL-092, HIL-163). */
final class Timetables {

  private Timetables() {}

  static ReviewTimetableAgreed agree(
      AgreeReviewTimetable act, ActivityRecord record, ActivityDecisions decisions) {
    var rows = decisions.rows().apply(act);
    var activity = rows.activity(act.activity());
    if (act.days().isEmpty()) {
      throw new Refused(RecordRefusal.TIMETABLE_WITHOUT_DAYS, text("activity", activity.label()));
    }
    if (act.agreedWith().isEmpty()) {
      throw new Refused(
          RecordRefusal.TIMETABLE_AGREED_WITH_NOBODY, text("activity", activity.label()));
    }
    var days = act.days().stream().sorted().distinct().toList();
    Order.check(days.getFirst(), act.agreedOn(), "agreedOn");
    var before = record.timetables().get(activity.id());
    if (before != null) {
      Order.check(act.agreedOn(), before);
      if (before.days().equals(days)) {
        throw new Refused(
            RecordRefusal.NOTHING_CHANGED,
            text("activity", activity.label()),
            date("since", before.agreedOn()));
      }
      if (act.change().isEmpty()) {
        throw new Refused(
            RecordRefusal.CHANGE_OF_AGREED_DAYS_UNEXPLAINED,
            text("activity", activity.label()),
            date("since", before.agreedOn()));
      }
    }
    return new ReviewTimetableAgreed(
        act.urn(),
        decisions.authority(),
        act.agreedOn(),
        activity.id(),
        activity.label(),
        days,
        rows.participants(act.agreedWith()),
        rows.version(),
        rows.row(activity),
        act.change());
  }
}
