package org.interventionledger.command.meeting;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;
import static org.interventionledger.command.meeting.MeetingFixture.MEETING;
import static org.interventionledger.command.meeting.MeetingFixture.PRESENT;
import static org.interventionledger.command.meeting.MeetingFixture.actions;
import static org.interventionledger.command.meeting.MeetingFixture.called;
import static org.interventionledger.command.meeting.MeetingFixture.cancelled;
import static org.interventionledger.command.meeting.MeetingFixture.completed;
import static org.interventionledger.command.meeting.MeetingFixture.given;
import static org.interventionledger.command.meeting.MeetingFixture.held;
import static org.interventionledger.command.meeting.MeetingFixture.recorded;
import static org.interventionledger.command.meeting.MeetingFixture.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Putting right what was entered about a meeting. */
class CorrectingAMeetingTest {

  private static final LocalDate CALLED = TODAY.minusDays(6);
  private static final LocalDate HELD = TODAY.minusDays(4);
  private static final LocalDate RECORDED = TODAY.minusDays(2);
  private static final Narrative OTHERWISE = new Narrative("Otherwise.");
  private static final Map<String, String> OFFICER = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();

  @Test
  void a_meeting_called_off_by_mistake_can_be_held() {
    given(called(CALLED, VERSION_1), cancelled(HELD), corrected(1, null))
        .when(hold(TODAY, PRESENT), OFFICER)
        .expectEvents(held(TODAY));
  }

  @Test
  void who_sent_apologies_is_put_right_though_the_meeting_is_recorded() {
    var right = new HoldMeeting(SCHOOL, MEETING, HELD, PRESENT, PRESENT);
    journey().when(correct(1, right), OFFICER).expectEvents(corrected(1, held(HELD, PRESENT)));
  }

  @Test
  void the_words_of_the_record_are_put_right_though_an_action_is_done() {
    var right =
        new RecordMeeting(SCHOOL, MEETING, RECORDED, WORDS, OTHERWISE, actions(HELD), told(HELD));
    journey()
        .when(correct(2, right), OFFICER)
        .expectEvents(corrected(2, recorded(HELD, RECORDED, OTHERWISE)));
  }

  @Test
  void what_later_entries_copied_is_put_right_from_the_latest_backwards() {
    refused(correct(1, hold(HELD.plusDays(1), PRESENT)), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(
        correct(
            2, new RecordMeeting(SCHOOL, MEETING, RECORDED, WORDS, WORDS, List.of(), told(HELD))),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(correct(0, call(HELD.plusDays(1))), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(correct(0, null), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(correct(2, null), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void the_last_entry_is_struck_out() {
    journey().when(correct(3, null), OFFICER).expectEvents(corrected(3, null));
  }

  @Test
  void what_should_have_been_done_obeys_the_rules_of_a_meeting() {
    refused(correct(1, hold(HELD, List.of())), RecordRefusal.NOBODY_ATTENDED);
    refused(correct(1, call(CALLED)), RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
    refused(correct(9, null), RecordRefusal.ENTRY_NOT_FOUND);
  }

  private static TestExecutor<Meeting> journey() {
    return given(
        called(CALLED, VERSION_1), held(HELD), recorded(HELD, RECORDED), completed(RECORDED));
  }

  private static void refused(MeetingCommand act, Refusal refusal) {
    journey().when(act, OFFICER).expectException(RefusedBecause.of(refusal));
  }

  private static CallMeeting call(LocalDate on) {
    return new CallMeeting(SCHOOL, MEETING, on, "stage-meeting", on, PRESENT, WORDS);
  }

  private static HoldMeeting hold(LocalDate on, List<Attendee> attended) {
    return new HoldMeeting(SCHOOL, MEETING, on, attended, List.of());
  }

  private static CorrectMeetingEntry correct(long entry, MeetingCommand replacement) {
    return new CorrectMeetingEntry(
        SCHOOL, MEETING, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static MeetingEntryCorrected corrected(long entry, MeetingEvent replacement) {
    return new MeetingEntryCorrected(
        SCHOOL, NORTHMOOR, MEETING, correctionOf(entry), Optional.ofNullable(replacement));
  }
}
