package org.interventionledger.command.meeting;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.meeting.MeetingRefusals.alreadyHeld;
import static org.interventionledger.command.meeting.MeetingRefusals.checkSchool;
import static org.interventionledger.command.meeting.MeetingRefusals.noSuchAction;
import static org.interventionledger.command.meeting.MeetingRefusals.notFound;
import static org.interventionledger.command.meeting.MeetingRefusals.notYetHeld;
import static org.interventionledger.command.meeting.MeetingRefusals.wasCancelled;

import java.util.Optional;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.activity.NoticeOfActivities;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.meeting.MeetingState.Called;
import org.interventionledger.command.meeting.MeetingState.Cancelled;
import org.interventionledger.command.meeting.MeetingState.Held;
import org.interventionledger.command.meeting.MeetingState.NotCalled;
import org.interventionledger.command.meeting.MeetingState.Recorded;
import org.interventionledger.command.rules.Statements;

/** Calling, holding, recording and cancelling a meeting, and completing what was agreed there. */
final class Meetings {

  private Meetings() {}

  static MeetingCalled call(
      CallMeeting act, MeetingState state, AuthorityCode authority, LocalRules rules) {
    return switch (state) {
      case NotCalled _ -> {
        var kind = rules.meetingKind(act.kind());
        Order.check(act.plannedFor(), act.calledOn(), "calledOn");
        yield new MeetingCalled(
            act.urn(),
            authority,
            act.meetingId(),
            act.calledOn(),
            kind.id(),
            kind.label(),
            act.plannedFor(),
            act.invited(),
            act.purpose(),
            rules.version());
      }
      case Called _, Held _, Recorded _, Cancelled _ ->
          throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", act.meetingId()));
    };
  }

  static MeetingHeld hold(HoldMeeting act, MeetingState state, MeetingDecisions decisions) {
    return switch (state) {
      case Called(MeetingCalled called) -> {
        checkSchool(act, called);
        Order.check(act.heldOn(), called);
        if (act.attended().isEmpty()) {
          throw new Refused(RecordRefusal.NOBODY_ATTENDED, date("heldOn", act.heldOn()));
        }
        var stated = stated(act, called, decisions);
        decisions.gates().check(act.urn(), act.heldOn(), called.kind(), act.stating());
        decisions
            .binding()
            .apply(act)
            .ifPresent(rules -> NoticeOfActivities.check(act, called, rules, decisions.days()));
        yield new MeetingHeld(
            act.urn(),
            decisions.authority(),
            act.meetingId(),
            called.kindLabel(),
            act.heldOn(),
            act.attended(),
            act.apologies(),
            stated,
            act.departure());
      }
      case NotCalled _ -> throw notFound(act);
      case Held(MeetingHeld held) -> throw alreadyHeld(held.heldOn());
      case Recorded recorded -> throw alreadyHeld(recorded.recorded().heldOn());
      case Cancelled(MeetingCancelled cancelled) -> throw wasCancelled(cancelled);
    };
  }

  private static Optional<Stated> stated(
      HoldMeeting act, MeetingCalled called, MeetingDecisions decisions) {
    return act.stating().equals(Stating.NOTHING)
        ? Optional.empty()
        : Statements.of(act.stating(), called.kind(), false, decisions.rules().apply(act));
  }

  static MeetingRecorded record(
      RecordMeeting act, MeetingState state, AuthorityCode authority, Acting acting) {
    return switch (state) {
      case Held(MeetingHeld held) -> {
        checkSchool(act, held);
        Order.check(act.recordedOn(), held);
        act.actions().forEach(action -> Order.check(action.dueOn(), held));
        for (var told : act.told()) {
          Order.check(told.on(), held);
          Order.checkHasCome(told.on(), acting);
        }
        yield new MeetingRecorded(
            act.urn(),
            authority,
            act.meetingId(),
            held.kindLabel(),
            held.heldOn(),
            act.recordedOn(),
            act.concernsConveyed(),
            act.outcome(),
            act.actions(),
            act.told());
      }
      case NotCalled _ -> throw notFound(act);
      case Called(MeetingCalled called) -> throw notYetHeld(called);
      case Recorded recorded ->
          throw new Refused(
              RecordRefusal.MEETING_ALREADY_RECORDED,
              date("recordedOn", recorded.recorded().recordedOn()));
      case Cancelled(MeetingCancelled cancelled) -> throw wasCancelled(cancelled);
    };
  }

  static MeetingCancelled cancel(CancelMeeting act, MeetingState state, AuthorityCode authority) {
    return switch (state) {
      case Called(MeetingCalled called) -> {
        checkSchool(act, called);
        Order.check(act.cancelledOn(), called);
        yield new MeetingCancelled(
            act.urn(),
            authority,
            act.meetingId(),
            called.kindLabel(),
            act.cancelledOn(),
            act.reasons());
      }
      case NotCalled _ -> throw notFound(act);
      case Held(MeetingHeld held) -> throw alreadyHeld(held.heldOn());
      case Recorded recorded -> throw alreadyHeld(recorded.recorded().heldOn());
      case Cancelled(MeetingCancelled cancelled) -> throw wasCancelled(cancelled);
    };
  }

  static AgreedActionCompleted complete(
      CompleteAgreedAction act, MeetingState state, AuthorityCode authority) {
    return switch (state) {
      case Recorded(MeetingRecorded recorded, var done) -> {
        checkSchool(act, recorded);
        var actions = recorded.actions();
        if (act.action() < 1 || act.action() > actions.size()) {
          throw noSuchAction(act, actions.size());
        }
        var already = done.get(act.action());
        if (already != null) {
          throw new Refused(
              RecordRefusal.ACTION_ALREADY_COMPLETED,
              number("action", act.action()),
              date("completedOn", already.completedOn()));
        }
        Order.check(act.completedOn(), recorded.heldOn(), "MeetingHeld");
        yield new AgreedActionCompleted(
            act.urn(),
            authority,
            act.meetingId(),
            act.action(),
            actions.get(act.action() - 1).what(),
            act.completedOn(),
            act.evidence());
      }
      case NotCalled _ -> throw notFound(act);
      case Called(MeetingCalled called) -> throw notYetHeld(called);
      case Held _ -> throw noSuchAction(act, 0);
      case Cancelled(MeetingCancelled cancelled) -> throw wasCancelled(cancelled);
    };
  }
}
