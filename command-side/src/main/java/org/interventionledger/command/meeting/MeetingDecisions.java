package org.interventionledger.command.meeting;

import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.GatesBeforeHolding;

/**
 * Where each act about a meeting is decided, and how its stream is read.
 *
 * @param rules the framework's rules for an act about a meeting
 * @param binding the framework's rules for the day on which one is held, if it has any
 * @param gates what the framework asks for before one is held
 */
record MeetingDecisions(
    AuthorityCode authority,
    Acting acting,
    Function<MeetingCommand, LocalRules> rules,
    Function<HoldMeeting, Optional<LocalRules>> binding,
    GatesBeforeHolding gates,
    CountedDays days) {

  /** Of what came through the gates when it was entered. */
  MeetingDecisions pastTheGates() {
    return new MeetingDecisions(authority, acting, rules, binding, GatesBeforeHolding.OPEN, days);
  }

  MeetingEvent decide(MeetingCommand command, Journal<MeetingEvent> journal) {
    var state = MeetingState.of(journal.events());
    return switch (command) {
      case CallMeeting act -> Meetings.call(act, state, authority, rules.apply(act));
      case HoldMeeting act -> Meetings.hold(act, state, this);
      case RecordMeeting act -> Meetings.record(act, state, authority, acting);
      case CancelMeeting act -> Meetings.cancel(act, state, authority);
      case CompleteAgreedAction act -> Meetings.complete(act, state, authority);
      case CorrectMeetingEntry act -> MeetingCorrections.decide(act, journal, this);
    };
  }

  static Journal<MeetingEvent> read(
      Journal<MeetingEvent> journal, long number, MeetingEvent event) {
    return event instanceof MeetingEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
