package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.AGREED_ACTION;
import static org.interventionledger.api.record.FindDiary.What.MEETING_PLANNED;
import static org.interventionledger.api.record.FindDiary.What.MEETING_RECORD_OUTSTANDING;
import static org.interventionledger.api.record.Readership.DEALINGS;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.query.journey.Meeting;

/** What a meeting waits for: to be held, then its record, then the actions agreed. */
final class MeetingDueItems {

  private MeetingDueItems() {}

  static Stream<Due> of(Meeting meeting) {
    if (meeting.cancelled().isPresent()) {
      return Stream.empty();
    }
    if (meeting.recorded().isPresent()) {
      return openActions(meeting, meeting.recorded().get());
    }
    return meeting
        .held()
        .map(held -> Stream.of(due(meeting, MEETING_RECORD_OUTSTANDING, held.heldOn())))
        .orElseGet(() -> Stream.of(due(meeting, MEETING_PLANNED, meeting.called().plannedFor())));
  }

  private static Due due(Meeting meeting, What what, LocalDate day) {
    return new Due(what, meeting.id(), day, DEALINGS, meeting.called().kindLabel())
        .by(meeting.called().framework());
  }

  private static Stream<Due> openActions(Meeting meeting, MeetingRecorded recorded) {
    return IntStream.rangeClosed(1, recorded.actions().size())
        .filter(number -> !meeting.completed().containsKey(number))
        .mapToObj(number -> action(meeting, recorded, number));
  }

  private static Due action(Meeting meeting, MeetingRecorded recorded, int number) {
    var action = recorded.actions().get(number - 1);
    var about = meeting.id() + "#" + number;
    return new Due(AGREED_ACTION, about, action.dueOn(), DEALINGS, action.what().text())
        .owner(action.owner().name());
  }
}
