package org.interventionledger.command.placement;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.springframework.stereotype.Component;

/** Of what kind a meeting is, read from its stream without taking its lock. */
@Component
record MeetingKinds(EventStore events) {

  /** The id of the activity in the framework. */
  Optional<String> of(String meetingId) {
    return events
        .readEvents("meeting:" + meetingId)
        .asStream()
        .map(message -> message.getPayload())
        .flatMap(
            event ->
                event instanceof MeetingEntryCorrected corrected
                    ? corrected.replacement().stream()
                    : Stream.of(event))
        .filter(MeetingCalled.class::isInstance)
        .map(called -> ((MeetingCalled) called).kind())
        .reduce((_, later) -> later);
  }
}
