package org.interventionledger.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.meeting.MeetingFixture.MEETING;
import static org.interventionledger.command.meeting.MeetingFixture.PRESENT;
import static org.interventionledger.command.meeting.MeetingFixture.actions;
import static org.interventionledger.command.meeting.MeetingFixture.told;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.junit.jupiter.api.Test;

/** The README's table of a meeting is what the code does. */
class TransitionTableOfAMeetingTest {

  private static final LocalDate EARLIER = TODAY.minusDays(3);
  private static final String ANOTHER = "1a9c7b44-3e1f-4d9e-9f3f-6f1e7f1b8d32";

  @Test
  void a_meeting() throws IOException {
    var situations = new LinkedHashMap<String, Journal<MeetingEvent>>();
    situations.put("", after());
    situations.put("c", after(call(EARLIER)));
    situations.put("h", after(call(EARLIER), hold(EARLIER)));
    situations.put("r", after(call(EARLIER), hold(EARLIER), record(EARLIER)));
    situations.put(
        ", its action done", after(call(EARLIER), hold(EARLIER), record(EARLIER), done(EARLIER)));
    situations.put("x", after(call(EARLIER), cancel(EARLIER)));
    var acts = new LinkedHashMap<String, MeetingCommand>();
    acts.put("call another", call(ANOTHER, TODAY));
    acts.put("hold", hold(TODAY));
    acts.put("record", record(TODAY));
    acts.put("call off", cancel(TODAY));
    acts.put("action done", done(TODAY));

    var states =
        Arrays.stream(MeetingState.class.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(situations.values().stream().map(TransitionTableOfAMeetingTest::state).distinct())
        .containsExactlyInAnyOrderElementsOf(states.toList());
    ReadmeTable.check(
        "a meeting that is",
        acts.keySet().stream(),
        situations.entrySet().stream()
            .map(
                row ->
                    ReadmeTable.row(
                        state(row.getValue()) + (row.getKey().startsWith(",") ? row.getKey() : ""),
                        acts.values().stream().map(act -> outcome(row.getValue(), act))))
            .toList());
  }

  private static CallMeeting call(LocalDate on) {
    return call(MEETING, on);
  }

  private static CallMeeting call(String id, LocalDate on) {
    return new CallMeeting(SCHOOL, id, on, "stage-meeting", on.plusDays(1), PRESENT, WORDS);
  }

  private static HoldMeeting hold(LocalDate on) {
    return new HoldMeeting(SCHOOL, MEETING, on, PRESENT, List.of());
  }

  private static RecordMeeting record(LocalDate on) {
    return new RecordMeeting(SCHOOL, MEETING, on, WORDS, WORDS, actions(on.plusDays(30)), told(on));
  }

  private static CancelMeeting cancel(LocalDate on) {
    return new CancelMeeting(SCHOOL, MEETING, on, WORDS);
  }

  private static CompleteAgreedAction done(LocalDate on) {
    return new CompleteAgreedAction(SCHOOL, MEETING, 1, on, WORDS);
  }

  private static Journal<MeetingEvent> after(MeetingCommand... done) {
    return Stream.of(done)
        .reduce(Journal.<MeetingEvent>empty(), TransitionTableOfAMeetingTest::with, (a, _) -> a);
  }

  private static String state(Journal<MeetingEvent> journal) {
    return MeetingState.of(journal.events()).getClass().getSimpleName();
  }

  /** Each meeting has a stream of its own. */
  private static String outcome(Journal<MeetingEvent> journal, MeetingCommand act) {
    try {
      return state(with(act.meetingId().equals(ANOTHER) ? after() : journal, act));
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }

  private static Journal<MeetingEvent> with(Journal<MeetingEvent> journal, MeetingCommand act) {
    var adoptions = Adoptions.none(NORTHMOOR).with(Northmoor.version1());
    var desk =
        new MeetingDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> Optional.of(VERSION_1),
            _ -> adoptions,
            GatesBeforeHolding.OPEN,
            (_, _) -> new CountedDays(List::of, WorkingDays::asBuiltIn));
    var event = desk.decisionsFor(act, Northmoor.as(Role.ADVISER)).decide(act, journal);
    return MeetingDecisions.read(journal, journal.length(), event);
  }
}
