package org.interventionledger.query.timeline;

import static org.interventionledger.api.meeting.Attendee.Capacity.REGIONAL_DIRECTOR_REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Told;

/** Meetings. */
final class MeetingSentences {

  /** The first day of the Regional Directors, who were Regional Schools Commissioners before. */
  private static final LocalDate REGIONAL_DIRECTORS_SINCE = LocalDate.of(2022, 9, 1);

  private MeetingSentences() {}

  static Telling of(MeetingEvent event, Mistaken mistaken) {
    return switch (event) {
      case MeetingCalled called ->
          Telling.of(called)
              .naming("meeting", called.kindLabel())
              .naming("plannedFor", called.plannedFor())
              .naming("invited", attendees(called.invited(), called.calledOn()))
              .detail("purpose", called.purpose());
      case MeetingHeld held ->
          StatedSentences.of(
                  Telling.of(held)
                      .naming("meeting", held.kindLabel())
                      .naming("attended", attendees(held.attended(), held.heldOn()))
                      .naming("apologies", attendees(held.apologies(), held.heldOn())),
                  held.stated())
              .detail("departure", held.departure());
      case MeetingRecorded recorded ->
          Telling.of(recorded)
              .naming("meeting", recorded.kindLabel())
              .naming("heldOn", recorded.heldOn())
              .naming("actions", recorded.actions().size())
              .detail("concernsConveyed", recorded.concernsConveyed())
              .detail("outcome", recorded.outcome())
              .detail("actions", actions(recorded.actions()))
              .detail("told", recorded.told().stream().map(MeetingSentences::told).toList());
      case MeetingCancelled cancelled ->
          Telling.of(cancelled)
              .naming("meeting", cancelled.kindLabel())
              .detail("reasons", cancelled.reasons());
      case AgreedActionCompleted completed ->
          Telling.of(completed)
              .naming("action", completed.action())
              .detail("what", completed.what())
              .detail("evidence", completed.evidence());
      case MeetingEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }

  private static List<String> attendees(List<Attendee> attendees, LocalDate on) {
    return attendees.stream()
        .map(
            attendee ->
                Words.sentence(
                    "Attendee",
                    Map.of("capacity", capacity(attendee.capacity(), on), "name", attendee.name())))
        .toList();
  }

  private static String capacity(Attendee.Capacity capacity, LocalDate on) {
    return capacity == REGIONAL_DIRECTOR_REPRESENTATIVE && on.isBefore(REGIONAL_DIRECTORS_SINCE)
        ? Words.sentence("Capacity.REGIONAL_SCHOOLS_COMMISSIONER_REPRESENTATIVE", Map.of())
        : Words.of(capacity);
  }

  private static List<String> actions(List<AgreedAction> actions) {
    return IntStream.range(0, actions.size()).mapToObj(i -> action(i + 1, actions.get(i))).toList();
  }

  private static String action(int number, AgreedAction action) {
    return Words.sentence(
        "AgreedAction",
        Map.of(
            "number",
            number,
            "what",
            action.what(),
            "owner",
            action.owner(),
            "dueOn",
            action.dueOn()));
  }

  private static String told(Told told) {
    return Words.sentence("Told", Map.of("party", told.party(), "on", told.on()));
  }
}
