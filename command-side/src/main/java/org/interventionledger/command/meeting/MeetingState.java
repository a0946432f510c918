package org.interventionledger.command.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;

/** Where a meeting has come to. */
sealed interface MeetingState {

  record NotCalled() implements MeetingState {}

  record Called(MeetingCalled called) implements MeetingState {}

  record Held(MeetingHeld held) implements MeetingState {}

  /** With the actions done so far, by number. */
  record Recorded(MeetingRecorded recorded, Map<Integer, AgreedActionCompleted> done)
      implements MeetingState {}

  record Cancelled(MeetingCancelled cancelled) implements MeetingState {}

  static MeetingState of(Stream<MeetingEvent> events) {
    return events.<MeetingState>reduce(new NotCalled(), MeetingState::after, (_, later) -> later);
  }

  private static MeetingState after(MeetingState state, MeetingEvent event) {
    return switch (event) {
      case MeetingCalled called -> new Called(called);
      case MeetingHeld held -> new Held(held);
      case MeetingRecorded recorded -> new Recorded(recorded, Map.of());
      case MeetingCancelled cancelled -> new Cancelled(cancelled);
      case AgreedActionCompleted completed -> withDone(state, completed);
      case MeetingEntryCorrected _ -> state;
    };
  }

  private static MeetingState withDone(MeetingState state, AgreedActionCompleted completed) {
    if (!(state instanceof Recorded(MeetingRecorded recorded, var done))) {
      return state;
    }
    var more = new HashMap<>(done);
    more.put(completed.action(), completed);
    return new Recorded(recorded, Map.copyOf(more));
  }
}
