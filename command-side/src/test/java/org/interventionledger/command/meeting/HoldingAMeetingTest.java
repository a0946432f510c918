package org.interventionledger.command.meeting;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.meeting.MeetingFixture.MEETING;
import static org.interventionledger.command.meeting.MeetingFixture.PRESENT;
import static org.interventionledger.command.meeting.MeetingFixture.actions;
import static org.interventionledger.command.meeting.MeetingFixture.called;
import static org.interventionledger.command.meeting.MeetingFixture.cancelled;
import static org.interventionledger.command.meeting.MeetingFixture.completed;
import static org.interventionledger.command.meeting.MeetingFixture.given;
import static org.interventionledger.command.meeting.MeetingFixture.givenNoJourney;
import static org.interventionledger.command.meeting.MeetingFixture.givenNotice;
import static org.interventionledger.command.meeting.MeetingFixture.held;
import static org.interventionledger.command.meeting.MeetingFixture.recorded;
import static org.interventionledger.command.meeting.MeetingFixture.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.framework.NoticeDays;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Calling a meeting, holding it, recording it, and doing what was agreed. */
class HoldingAMeetingTest {

  private static final LocalDate CALLED = TODAY.minusDays(6);
  private static final LocalDate HELD = TODAY.minusDays(4);
  private static final LocalDate RECORDED = TODAY.minusDays(2);
  private static final Map<String, String> ADVISER = Northmoor.as(Role.ADVISER).toMetadata();

  @Test
  void a_meeting_is_called_under_the_version_of_the_schools_journey() {
    given().when(call("stage-meeting"), ADVISER).expectEvents(called(CALLED, VERSION_1));
  }

  @Test
  void without_a_journey_it_is_called_under_the_version_in_force() {
    givenNoJourney().when(call("stage-meeting"), ADVISER).expectEvents(called(CALLED, VERSION_2));
  }

  @Test
  void it_is_of_a_kind_of_meeting_that_the_framework_has() {
    var unknown =
        RefusedBecause.of(FrameworkRefusal.MEETING_KIND_UNKNOWN, "northmoor-scc 1, activities");
    given().when(call("chat"), ADVISER).expectException(unknown);
    given().when(call("visit"), ADVISER).expectException(unknown);
  }

  @Test
  void it_is_not_planned_for_a_day_before_it_is_called() {
    var act =
        new CallMeeting(
            SCHOOL, MEETING, CALLED, "stage-meeting", CALLED.minusDays(1), PRESENT, WORDS);
    given().when(act, ADVISER).expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void it_is_called_once() {
    refused(
        given(called(CALLED, VERSION_1)), call("stage-meeting"), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void it_is_held_with_somebody_on_the_day_it_was_called_or_later() {
    given(called(CALLED, VERSION_1)).when(hold(CALLED), ADVISER).expectEvents(held(CALLED));
    refused(
        given(called(CALLED, VERSION_1)), hold(CALLED.minusDays(1)), RecordRefusal.OUT_OF_ORDER);
    var alone = new HoldMeeting(SCHOOL, MEETING, HELD, List.of(), PRESENT);
    refused(given(called(CALLED, VERSION_1)), alone, RecordRefusal.NOBODY_ATTENDED);
  }

  @Test
  void notice_shorter_than_the_framework_asks_for_needs_a_reason() {
    var row = "northmoor-scc 1, activities stage-meeting";
    var planned = CALLED.plusDays(1);
    var called = called(CALLED, VERSION_1);
    var why = new Narrative("The head teacher asked for an earlier day.");
    var explained =
        new HoldMeeting(
            SCHOOL, MEETING, planned, PRESENT, List.of(), Stating.NOTHING, Optional.of(why));
    givenNotice(new NoticeDays(1, null), List.of(), called)
        .when(hold(planned), ADVISER)
        .expectEvents(held(planned));
    givenNotice(new NoticeDays(2, null), List.of(), called)
        .when(hold(planned), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, row));
    givenNotice(new NoticeDays(2, null), List.of(), called)
        .when(explained, ADVISER)
        .expectEvents(
            new MeetingHeld(
                SCHOOL,
                NORTHMOOR,
                MEETING,
                "Stage meeting",
                planned,
                PRESENT,
                List.of(),
                Optional.empty(),
                Optional.of(why)));
    givenNotice(new NoticeDays(1, NoticeDays.Kind.school), List.of(), called)
        .when(hold(planned), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.NOTICE_CANNOT_BE_COUNTED, row));
    givenNotice(new NoticeDays(1, null), List.of(), called)
        .when(hold(planned.plusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, row));
    givenNotice(new NoticeDays(2, null), List.of(), called)
        .when(
            new HoldMeeting(
                SCHOOL,
                MEETING,
                planned,
                PRESENT,
                List.of(),
                Stating.NOTHING,
                Optional.of(new Narrative("n/a"))),
            ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  @Test
  void it_is_held_once() {
    refused(
        given(called(CALLED, VERSION_1), held(HELD)),
        hold(HELD),
        RecordRefusal.MEETING_ALREADY_HELD);
    refused(recordedMeeting(), hold(HELD), RecordRefusal.MEETING_ALREADY_HELD);
  }

  @Test
  void it_is_recorded_after_it_was_held() {
    given(called(CALLED, VERSION_1), held(HELD))
        .when(record(RECORDED), ADVISER)
        .expectEvents(recorded(HELD, RECORDED));
    refused(given(called(CALLED, VERSION_1)), record(RECORDED), RecordRefusal.MEETING_NOT_YET_HELD);
    refused(
        given(called(CALLED, VERSION_1), held(HELD)),
        record(HELD.minusDays(1)),
        RecordRefusal.OUT_OF_ORDER);
    refused(recordedMeeting(), record(RECORDED), RecordRefusal.MEETING_ALREADY_RECORDED);
  }

  @Test
  void what_was_agreed_is_not_due_before_and_nobody_was_told_before_or_is_told_in_future() {
    var early =
        new RecordMeeting(
            SCHOOL, MEETING, RECORDED, WORDS, WORDS, actions(HELD.minusDays(1)), told(HELD));
    refused(given(called(CALLED, VERSION_1), held(HELD)), early, RecordRefusal.OUT_OF_ORDER);
    var toldBefore =
        new RecordMeeting(
            SCHOOL, MEETING, RECORDED, WORDS, WORDS, actions(HELD), told(HELD.minusDays(1)));
    refused(given(called(CALLED, VERSION_1), held(HELD)), toldBefore, RecordRefusal.OUT_OF_ORDER);
    var toldTomorrow =
        new RecordMeeting(
            SCHOOL, MEETING, RECORDED, WORDS, WORDS, actions(HELD), told(TODAY.plusDays(1)));
    refused(
        given(called(CALLED, VERSION_1), held(HELD)),
        toldTomorrow,
        RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void it_is_called_off_before_it_is_held_and_nothing_follows() {
    given(called(CALLED, VERSION_1)).when(cancel(HELD), ADVISER).expectEvents(cancelled(HELD));
    refused(
        given(called(CALLED, VERSION_1)), cancel(CALLED.minusDays(1)), RecordRefusal.OUT_OF_ORDER);
    refused(
        given(called(CALLED, VERSION_1), held(HELD)),
        cancel(HELD),
        RecordRefusal.MEETING_ALREADY_HELD);
    refused(recordedMeeting(), cancel(TODAY), RecordRefusal.MEETING_ALREADY_HELD);
    for (var act : List.of(hold(TODAY), record(TODAY), cancel(TODAY), complete(1, TODAY))) {
      refused(
          given(called(CALLED, VERSION_1), cancelled(HELD)), act, RecordRefusal.MEETING_CANCELLED);
    }
  }

  @Test
  void nothing_follows_a_meeting_that_was_not_called_or_was_called_for_another_school() {
    for (var act : List.of(hold(TODAY), record(TODAY), cancel(TODAY), complete(1, TODAY))) {
      refused(given(), act, RecordRefusal.MEETING_NOT_FOUND);
    }
    var elsewhere = new HoldMeeting(new Urn(999_002), MEETING, HELD, PRESENT, List.of());
    refused(given(called(CALLED, VERSION_1)), elsewhere, RecordRefusal.MEETING_NOT_FOUND);
  }

  @Test
  void an_agreed_action_is_completed_by_its_number_counted_from_1() {
    recordedMeeting().when(complete(1, HELD), ADVISER).expectEvents(completed(HELD));
    refused(recordedMeeting(), complete(0, TODAY), RecordRefusal.ACTION_NOT_FOUND);
    refused(recordedMeeting(), complete(2, TODAY), RecordRefusal.ACTION_NOT_FOUND);
    refused(recordedMeeting(), complete(1, HELD.minusDays(1)), RecordRefusal.OUT_OF_ORDER);
    refused(
        given(called(CALLED, VERSION_1), held(HELD)),
        complete(1, TODAY),
        RecordRefusal.ACTION_NOT_FOUND);
    refused(
        given(called(CALLED, VERSION_1)), complete(1, TODAY), RecordRefusal.MEETING_NOT_YET_HELD);
  }

  @Test
  void it_is_completed_once() {
    refused(
        given(called(CALLED, VERSION_1), held(HELD), recorded(HELD, RECORDED), completed(RECORDED)),
        complete(1, TODAY),
        RecordRefusal.ACTION_ALREADY_COMPLETED);
  }

  private static void refused(TestExecutor<Meeting> meeting, MeetingCommand act, Refusal refusal) {
    meeting.when(act, ADVISER).expectException(RefusedBecause.of(refusal));
  }

  private static TestExecutor<Meeting> recordedMeeting() {
    return given(called(CALLED, VERSION_1), held(HELD), recorded(HELD, RECORDED));
  }

  private static CallMeeting call(String kind) {
    return new CallMeeting(SCHOOL, MEETING, CALLED, kind, CALLED.plusDays(1), PRESENT, WORDS);
  }

  private static HoldMeeting hold(LocalDate on) {
    return new HoldMeeting(SCHOOL, MEETING, on, PRESENT, List.of());
  }

  private static RecordMeeting record(LocalDate on) {
    return new RecordMeeting(SCHOOL, MEETING, on, WORDS, WORDS, actions(HELD), told(HELD));
  }

  private static CancelMeeting cancel(LocalDate on) {
    return new CancelMeeting(SCHOOL, MEETING, on, WORDS);
  }

  private static CompleteAgreedAction complete(int action, LocalDate on) {
    return new CompleteAgreedAction(SCHOOL, MEETING, action, on, WORDS);
  }
}
