package org.interventionledger.command.meeting;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.PuttingRight;

/**
 * Putting right what was entered about a meeting. The act as it should have been is decided as it
 * would have been at that time. An entry struck out takes what followed with it, so that goes
 * first; one put in another's place leaves standing what copied nothing that changed.
 */
final class MeetingCorrections {

  private MeetingCorrections() {}

  static MeetingEntryCorrected decide(
      CorrectMeetingEntry act, Journal<MeetingEvent> journal, MeetingDecisions decisions) {
    var mistaken = journal.entry(act.correction().entry()).map(Entry::event);
    var instead =
        PuttingRight.<MeetingEvent, MeetingCommand>decide(
            journal,
            act.correction(),
            (later, earlier) ->
                act.replacement()
                    .map(right -> restsOnWhatChanges(later, earlier, right))
                    .orElseGet(() -> restsOn(later, earlier)),
            act.replacement(),
            MeetingCorrections::kind,
            (right, before) ->
                (cameThroughTheGates(right, mistaken) ? decisions.pastTheGates() : decisions)
                    .decide(right, before));
    return new MeetingEntryCorrected(
        act.urn(), decisions.authority(), act.meetingId(), act.correction(), instead);
  }

  /** Held on the same day, with the same read beforehand. */
  private static boolean cameThroughTheGates(
      MeetingCommand right, Optional<MeetingEvent> mistaken) {
    return right instanceof HoldMeeting act
        && mistaken.orElse(null) instanceof MeetingHeld held
        && act.heldOn().equals(held.heldOn())
        && act.stating().reviewed().equals(reviewed(held));
  }

  private static List<String> reviewed(MeetingHeld held) {
    return held.stated().orElse(Stated.NOTHING).reviewed().stream().map(Labelled::id).toList();
  }

  private static boolean restsOn(MeetingEvent later, MeetingEvent earlier) {
    return !(later instanceof AgreedActionCompleted && earlier instanceof AgreedActionCompleted);
  }

  private static boolean restsOnWhatChanges(
      MeetingEvent later, MeetingEvent earlier, MeetingCommand right) {
    return switch (earlier) {
      case MeetingCalled called ->
          right instanceof CallMeeting call
              && (!call.kind().equals(called.kind())
                  || call.calledOn().isAfter(later.happenedOn()));
      case MeetingHeld held ->
          right instanceof HoldMeeting hold && !hold.heldOn().equals(held.heldOn());
      case MeetingRecorded recorded ->
          right instanceof RecordMeeting record && !record.actions().equals(recorded.actions());
      case MeetingCancelled _, AgreedActionCompleted _, MeetingEntryCorrected _ -> false;
    };
  }

  private static Class<? extends MeetingEvent> kind(MeetingCommand command) {
    return switch (command) {
      case CallMeeting _ -> MeetingCalled.class;
      case HoldMeeting _ -> MeetingHeld.class;
      case RecordMeeting _ -> MeetingRecorded.class;
      case CancelMeeting _ -> MeetingCancelled.class;
      case CompleteAgreedAction _ -> AgreedActionCompleted.class;
      case CorrectMeetingEntry _ -> MeetingEntryCorrected.class;
    };
  }
}
