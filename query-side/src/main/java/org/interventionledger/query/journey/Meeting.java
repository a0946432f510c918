package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;

/**
 * A meeting from its call to its last agreed action.
 *
 * @param completed by number of the action, the day it was done
 */
public record Meeting(
    MeetingCalled called,
    Optional<MeetingHeld> held,
    Optional<MeetingRecorded> recorded,
    Optional<MeetingCancelled> cancelled,
    Map<Integer, LocalDate> completed) {

  static Matters<Meeting> on(Matters<Meeting> meetings, MeetingEvent event) {
    return switch (event) {
      case MeetingCalled called ->
          meetings.with(
              new Meeting(called, Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
      case MeetingHeld held -> meetings.carriedOn(about(held), meeting -> meeting.held(held));
      case MeetingRecorded recorded ->
          meetings.carriedOn(about(recorded), meeting -> meeting.recorded(recorded));
      case MeetingCancelled cancelled ->
          meetings.carriedOn(about(cancelled), meeting -> meeting.cancelled(cancelled));
      case AgreedActionCompleted done ->
          meetings.carriedOn(about(done), meeting -> meeting.completed(done));
      case MeetingEntryCorrected _ -> meetings;
    };
  }

  public String id() {
    return called.meetingId();
  }

  private static Predicate<Meeting> about(MeetingEvent event) {
    return meeting -> meeting.id().equals(event.meetingId());
  }

  private Meeting held(MeetingHeld event) {
    return new Meeting(called, Optional.of(event), recorded, cancelled, completed);
  }

  private Meeting recorded(MeetingRecorded event) {
    return new Meeting(called, held, Optional.of(event), cancelled, completed);
  }

  private Meeting cancelled(MeetingCancelled event) {
    return new Meeting(called, held, recorded, Optional.of(event), completed);
  }

  private Meeting completed(AgreedActionCompleted event) {
    var more = new TreeMap<>(completed);
    more.put(event.action(), event.completedOn());
    return new Meeting(called, held, recorded, cancelled, Collections.unmodifiableMap(more));
  }
}
