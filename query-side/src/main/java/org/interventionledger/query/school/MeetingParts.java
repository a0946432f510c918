package org.interventionledger.query.school;

import static java.util.Comparator.comparing;
import static org.interventionledger.api.school.FindSchool.MeetingStanding.CALLED;
import static org.interventionledger.api.school.FindSchool.MeetingStanding.CANCELLED;
import static org.interventionledger.api.school.FindSchool.MeetingStanding.HELD;
import static org.interventionledger.api.school.FindSchool.MeetingStanding.RECORDED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.ActionState;
import org.interventionledger.api.school.FindSchool.MeetingStanding;
import org.interventionledger.query.journey.Meeting;

/** A school's meetings in the form of the answer, in the order in which they were planned. */
final class MeetingParts {

  private MeetingParts() {}

  static List<FindSchool.Meeting> of(List<Meeting> meetings) {
    return meetings.stream()
        .map(MeetingParts::of)
        .sorted(
            comparing(FindSchool.Meeting::plannedFor).thenComparing(FindSchool.Meeting::meetingId))
        .toList();
  }

  private static FindSchool.Meeting of(Meeting meeting) {
    var called = meeting.called();
    return new FindSchool.Meeting(
        meeting.id(),
        called.kindLabel(),
        called.plannedFor(),
        meeting.held().map(MeetingHeld::heldOn),
        standing(meeting),
        meeting.held().map(MeetingHeld::attended).orElse(List.of()),
        actions(meeting));
  }

  private static MeetingStanding standing(Meeting meeting) {
    if (meeting.cancelled().isPresent()) {
      return CANCELLED;
    }
    if (meeting.recorded().isPresent()) {
      return RECORDED;
    }
    return meeting.held().isPresent() ? HELD : CALLED;
  }

  private static List<ActionState> actions(Meeting meeting) {
    var actions = meeting.recorded().map(MeetingRecorded::actions).orElse(List.of());
    return IntStream.rangeClosed(1, actions.size())
        .mapToObj(
            number ->
                new ActionState(
                    number,
                    actions.get(number - 1),
                    Optional.ofNullable(meeting.completed().get(number))))
        .toList();
  }
}
