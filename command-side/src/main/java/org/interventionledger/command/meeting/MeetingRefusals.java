package org.interventionledger.command.meeting;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** What stands in the way of an act about a meeting. */
final class MeetingRefusals {

  private MeetingRefusals() {}

  /** A meeting is known by an identifier of its own, so the school has to be looked at too. */
  static void checkSchool(MeetingCommand act, MeetingEvent earlier) {
    if (!act.urn().equals(earlier.urn())) {
      throw notFound(act);
    }
  }

  static Refused notFound(MeetingCommand act) {
    return new Refused(RecordRefusal.MEETING_NOT_FOUND, text("meetingId", act.meetingId()));
  }

  static Refused alreadyHeld(LocalDate heldOn) {
    return new Refused(RecordRefusal.MEETING_ALREADY_HELD, date("heldOn", heldOn));
  }

  static Refused notYetHeld(MeetingCalled called) {
    return new Refused(RecordRefusal.MEETING_NOT_YET_HELD, date("plannedFor", called.plannedFor()));
  }

  static Refused wasCancelled(MeetingCancelled cancelled) {
    return new Refused(
        RecordRefusal.MEETING_CANCELLED, date("cancelledOn", cancelled.cancelledOn()));
  }

  static Refused noSuchAction(CompleteAgreedAction act, int actions) {
    return new Refused(
        RecordRefusal.ACTION_NOT_FOUND, number("action", act.action()), number("actions", actions));
  }
}
