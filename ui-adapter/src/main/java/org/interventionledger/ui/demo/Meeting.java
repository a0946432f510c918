package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.Attendee.Capacity;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Told;

/**
 * Deeds about one meeting.
 *
 * @param name tells a school's meetings apart
 * @param kind id of the meeting in the authority's framework
 */
record Meeting(String name, String kind, List<Capacity> invited) {

  static Meeting of(String kind, Capacity... invited) {
    return new Meeting(kind, kind, List.of(invited));
  }

  Deed called(LocalDate on, LocalDate plannedFor, String purpose) {
    return school ->
        new CallMeeting(
            school.urn(),
            school.id(name),
            on,
            kind,
            plannedFor,
            people(invited),
            new Narrative(purpose));
  }

  Deed heldWithout(LocalDate on, Capacity... apologies) {
    var absent = List.of(apologies);
    var present = invited.stream().filter(capacity -> !absent.contains(capacity)).toList();
    return school ->
        new HoldMeeting(school.urn(), school.id(name), on, people(present), people(absent));
  }

  Deed held(LocalDate on) {
    return heldWithout(on);
  }

  Deed recorded(LocalDate on, String concerns, String outcome, AgreedAction... actions) {
    return school ->
        new RecordMeeting(
            school.urn(),
            school.id(name),
            on,
            new Narrative(concerns),
            new Narrative(outcome),
            List.of(actions),
            List.of(new Told("Chair of governors", on), new Told("Head teacher", on)));
  }

  Deed done(int action, LocalDate on, String evidence) {
    return school ->
        new CompleteAgreedAction(
            school.urn(), school.id(name), action, on, new Narrative(evidence));
  }

  static AgreedAction action(String what, String owner, LocalDate due) {
    return new AgreedAction(new Narrative(what), new PersonName(owner), due);
  }

  private static List<Attendee> people(List<Capacity> capacities) {
    return capacities.stream().map(capacity -> new Attendee(capacity, Optional.empty())).toList();
  }
}
