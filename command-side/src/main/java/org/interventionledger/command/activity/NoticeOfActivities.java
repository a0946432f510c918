package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.DaysCounted;
import org.interventionledger.api.framework.NoticeDays;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.framework.LocalRules;

/**
 * How long before it the school was told of an activity. Where days of school are asked for and the
 * term dates are not held, fewer days of the calendar are too few all the same; of more the officer
 * judges, and says so.
 */
public final class NoticeOfActivities {

  private NoticeOfActivities() {}

  /**
   * Of a meeting. It was called for a day; of another day on which it was held instead, nobody says
   * when the school was told.
   */
  public static void check(
      HoldMeeting act, MeetingCalled called, LocalRules rules, CountedDays days) {
    var told = Optional.of(called.calledOn()).filter(_ -> act.heldOn().equals(called.plannedFor()));
    rules
        .pack()
        .activity(called.kind())
        .ifPresent(
            activity ->
                check(activity, act.heldOn(), act.departure(), told, new PackRows(rules), days));
  }

  /**
   * @param told the day on which the school was told, or a timetable with the day was agreed
   */
  static void check(
      Activity activity,
      LocalDate heldOn,
      Optional<Narrative> departure,
      Optional<LocalDate> told,
      PackRows rows,
      CountedDays days) {
    var asked = activity.noticeDays();
    if (asked == null || departure.isPresent()) {
      return;
    }
    var inAll = told.flatMap(day -> days.notice(day, heldOn, DaysCounted.CALENDAR)).orElse(0L);
    var given =
        inAll < asked.min()
            ? Optional.of(inAll)
            : told.flatMap(day -> days.notice(day, heldOn, asked.counted()));
    if (given.isEmpty()) {
      throw rows.refusal(
          FrameworkRefusal.NOTICE_CANNOT_BE_COUNTED,
          rows.row(activity),
          number("min", asked.min()),
          number("days", inAll),
          date("heldOn", heldOn));
    }
    if (given.get() < asked.min()) {
      throw rows.refusal(
          FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON,
          rows.row(activity),
          number("min", asked.min()),
          number("days", given.get()),
          term("counted", counted(asked, inAll)));
    }
  }

  private static DaysCounted counted(NoticeDays asked, long inAll) {
    return inAll < asked.min() && asked.counted() != DaysCounted.UNSTATED
        ? DaysCounted.CALENDAR
        : asked.counted();
  }
}
