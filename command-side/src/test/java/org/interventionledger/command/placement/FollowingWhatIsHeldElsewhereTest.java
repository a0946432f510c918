package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * What is held in the streams of activities and meetings is carried to the rules, with what was
 * stated there, and so is what is put right there: by the policy itself.
 */
class FollowingWhatIsHeldElsewhereTest {

  private static final String PACK =
      """
      framework: {id: seventh, authority: Anywhere, version: "1", status: ratified, title: Rules, srcPrefix: SEV}
      parties:
        - {id: ea, label: Education adviser, kind: officer}
        - {id: head, label: Headteacher, kind: school}
        - {id: chair, label: Chair, kind: school}
        - {id: bishop, label: Bishop, kind: body}
      facts:
        - {id: dashboard, label: The dashboard, values: [seen], by: ea}
      activities:
        - id: check
          kind: assessment
          label: Safeguarding check
          outcome: [secure, notSecure]
          who: [{party: bishop, as: attend, force: must, when: {appropriate: true}}]
        - {id: talk, kind: meeting, label: Talk with the head}
      records:
        - id: note
          kind: note
          label: Note of visit
          of: [check]
          who: [{party: ea, as: author}, {party: chair, as: receive, force: usual, when: {appropriate: true}}]
      rules:
        - {id: not-secure, when: {outcome.check: notSecure}, then: {require: talk}, force: must, src: [4]}
        - {id: after-talk, when: {done.talk: true}, then: {inform: [chair]}, force: must, src: [5]}
        - {id: read-first, before: {hold: talk}, needs: {reviewed: dashboard}, force: must, src: [6]}
        - {id: note-always, when: {contactBy: ea}, then: {require: note}, force: must, src: [7]}
      """;

  private static final String WITHOUT_RULES =
      """
      framework: {id: eighth, authority: Anywhere, version: "1", title: Meetings}
      activities:
        - {id: talk, kind: meeting, label: Talk with the head, cadence: [{per: year, force: must}]}
      """;

  private static final String CHECK = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e11";
  private static final String TALK = "0f8b7a34-2f0f-4d8e-8f2f-5f0e6f0a7c21";
  private static final String NOTE = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e22";
  private static final LocalDate DAY = TODAY.minusDays(3);
  private static final List<Attendee> PRESENT =
      List.of(new Attendee(Attendee.Capacity.HEAD_TEACHER, Optional.empty()));
  private static final Stating READ = stating(List.of("dashboard"), null, null);

  @Test
  void an_activity_is_noted_with_its_outcome_and_its_correction_puts_the_note_right() {
    run(
        ledger -> {
          act(ledger, check("notSecure", Stating.NOTHING));
          assertThat(types(ledger)).containsExactly("ActivityNoted", "CourseCalledFor");

          act(ledger, correctActivity(0, check("secure", Stating.NOTHING)));

          assertThat(types(ledger))
              .endsWith("CourseCalledFor", "PlacementEntryCorrected", "RuleCeasedToHold");
          assertThat(corrected(ledger).correction().entry()).isZero();
          assertThat(corrected(ledger).replacement())
              .contains(
                  new ActivityNoted(
                      SCHOOL,
                      NORTHMOOR,
                      DAY,
                      new Labelled("check", "Safeguarding check"),
                      Optional.of("secure"),
                      new EntryRef("activities:" + SCHOOL, 1),
                      corrected(ledger)
                          .replacement()
                          .map(it -> ((ActivityNoted) it).framework())
                          .orElseThrow()));
        });
  }

  @Test
  void an_activity_that_is_struck_out_takes_its_note_with_it() {
    run(
        ledger -> {
          act(ledger, check("notSecure", Stating.NOTHING));

          act(ledger, correctActivity(0, null));

          assertThat(types(ledger)).endsWith("PlacementEntryCorrected", "RuleCeasedToHold");
          assertThat(corrected(ledger).replacement()).isEmpty();
        });
  }

  @Test
  void a_meeting_is_noted_when_it_is_held_and_its_correction_puts_the_note_right() {
    run(
        ledger -> {
          act(ledger, call());
          assertThat(types(ledger)).isEmpty();
          act(ledger, hold(DAY, READ));
          assertThat(types(ledger)).containsExactly("ActivityNoted", "CourseCalledFor");

          act(ledger, correctMeeting(1, hold(DAY.plusDays(1), READ)));

          assertThat(types(ledger)).endsWith("CourseCalledFor", "PlacementEntryCorrected");
          var right = (ActivityNoted) corrected(ledger).replacement().orElseThrow();
          assertThat(right.activity().id()).isEqualTo("talk");
          assertThat(right.doneOn()).isEqualTo(DAY.plusDays(1));
          assertThat(right.entry()).isEqualTo(new EntryRef("meeting:" + TALK, 2));
        });
  }

  @Test
  void a_meeting_that_was_not_held_takes_its_note_with_it() {
    run(
        ledger -> {
          act(ledger, call());
          act(ledger, hold(DAY, READ));

          act(ledger, correctMeeting(1, null));

          assertThat(types(ledger)).endsWith("PlacementEntryCorrected", "RuleCeasedToHold");
          assertThat(corrected(ledger).replacement()).isEmpty();
        });
  }

  @Test
  void a_meeting_too_stands_behind_the_gates_before_holding_and_says_what_was_read() {
    run(
        ledger -> {
          act(ledger, call());
          refused(ledger, hold(DAY, Stating.NOTHING), FrameworkRefusal.GATE_CLOSED, "SEV-006");
          assertThat(ledger.events("meeting:" + TALK)).hasSize(1);

          act(ledger, hold(DAY, READ));

          var held = (MeetingHeld) ledger.events("meeting:" + TALK).getLast();
          assertThat(held.stated().orElseThrow().reviewed())
              .containsExactly(new Labelled("dashboard", "The dashboard"));
        });
  }

  @Test
  void what_came_through_the_gate_is_put_right_without_it_and_what_reads_otherwise_is_not() {
    run(
        ledger -> {
          act(ledger, call());
          act(ledger, hold(DAY, READ));
          refused(
              ledger,
              correctMeeting(1, hold(DAY, Stating.NOTHING)),
              FrameworkRefusal.GATE_CLOSED,
              "SEV-006");
          var apologies = new HoldMeeting(SCHOOL, TALK, DAY, PRESENT, PRESENT, READ);
          act(ledger, correctMeeting(1, apologies));
          assertThat(ledger.events("meeting:" + TALK)).hasSize(3);
        });
  }

  @Test
  void who_made_contact_is_carried_to_the_rules() {
    run(
        ledger -> {
          act(ledger, check("secure", stating(List.of(), "ea", null)));

          assertThat(types(ledger)).containsExactly("ActivityNoted", "CourseCalledFor");
          assertThat(((ActivityHeld) ledger.events("activities:" + SCHOOL).getFirst()).stated())
              .hasValueSatisfying(
                  it ->
                      assertThat(it.contactBy()).contains(new Labelled("ea", "Education adviser")));
        });
  }

  @Test
  void whom_the_framework_has_take_part_where_appropriate_must_come_once_it_was_found_so() {
    run(
        ledger -> {
          refused(
              ledger,
              check("secure", stating(List.of(), null, Appropriateness.APPROPRIATE)),
              FrameworkRefusal.ABSENCE_NEEDS_A_REASON,
              "activities check");
          act(ledger, check("secure", stating(List.of(), null, Appropriateness.NOT_APPROPRIATE)));
          assertThat(ledger.events("activities:" + SCHOOL)).hasSize(1);
        });
  }

  @Test
  void a_paper_is_sent_where_that_was_found_appropriate_or_says_why_not() {
    run(
        ledger -> {
          refused(
              ledger,
              note(Appropriateness.APPROPRIATE, null),
              FrameworkRefusal.PAPER_WITHOUT_A_PARTY,
              "records note");
          act(ledger, note(Appropriateness.APPROPRIATE, WORDS));
          assertThat(
                  ((PaperWritten) ledger.events("activities:" + SCHOOL).getFirst()).appropriate())
              .contains(Appropriateness.APPROPRIATE);
        });
    run(ledger -> act(ledger, note(Appropriateness.NOT_APPROPRIATE, null)));
    // Left unsaid it stays unknown, and nothing is asked of the paper.
    run(ledger -> act(ledger, note(null, null)));
  }

  @Test
  void what_nothing_in_the_framework_asks_for_is_not_stated() {
    run(
        ledger -> {
          refused(ledger, check("secure", READ), FrameworkRefusal.NOT_ASKED_AT_THE_ACT, "rules");
          act(ledger, call());
          refused(
              ledger,
              hold(DAY, stating(List.of("dashboard"), null, Appropriateness.APPROPRIATE)),
              FrameworkRefusal.NOT_ASKED_AT_THE_ACT,
              "rules");
          refused(
              ledger,
              hold(DAY, stating(List.of("tea-leaves"), null, null)),
              FrameworkRefusal.NOT_IN_THE_FRAMEWORK,
              "reviewed");
          refused(
              ledger,
              hold(DAY, stating(List.of("dashboard"), "uncle", null)),
              FrameworkRefusal.NOT_IN_THE_FRAMEWORK,
              "parties");
        });
  }

  /** A framework of meetings alone: nothing follows from them, and they count. */
  @Test
  void a_meeting_counts_for_its_cadence_where_the_framework_has_no_rules() {
    run(
        WITHOUT_RULES,
        ledger -> {
          assertThat(timesHeld(ledger)).containsExactly(0);
          act(ledger, call());
          act(ledger, hold(DAY, Stating.NOTHING));
          assertThat(types(ledger)).containsExactly("ActivityNoted");
          assertThat(timesHeld(ledger)).containsExactly(1);

          act(ledger, correctMeeting(1, null));
          assertThat(timesHeld(ledger)).containsExactly(0);
        });
  }

  private static List<Integer> timesHeld(LedgerInMemory ledger) {
    return ledger
        .part(QueryGateway.class)
        .query(
            new FindDutiesUnderFramework(List.of(SCHOOL), TODAY, EnumSet.allOf(Readership.class)),
            Duties.class)
        .join()
        .duties()
        .stream()
        .map(Duty::held)
        .toList();
  }

  private static void run(Consumer<LedgerInMemory> test) {
    run(PACK, test);
  }

  private static void run(String pack, Consumer<LedgerInMemory> test) {
    LedgerInMemory.run(
        ledger -> {
          ledger.recorded(
              "framework:" + NORTHMOOR,
              0,
              Packs.adopted(Packs.written(pack), LocalDate.of(2025, 9, 1)),
              Northmoor.as(Role.HEAD_OF_SERVICE));
          test.accept(ledger);
        });
  }

  private static void act(LedgerInMemory ledger, Object command) {
    ledger.act(command, Northmoor.as(Role.SENIOR_OFFICER));
  }

  private static void refused(
      LedgerInMemory ledger, Object command, Refusal refusal, String citing) {
    var refused = catchThrowableOfType(Exception.class, () -> act(ledger, command));
    var details = details(refused);
    assertThat(details.refusal()).isEqualTo(refusal);
    assertThat(details.citation()).contains("seventh 1").contains(citing);
  }

  private static Refused.Details details(Exception thrown) {
    assertThat(thrown).as("not refused").isNotNull();
    return thrown instanceof Refused refused
        ? refused.details()
        : ((org.axonframework.commandhandling.CommandExecutionException) thrown)
            .<Refused.Details>getDetails()
            .orElseThrow();
  }

  private static List<String> types(LedgerInMemory ledger) {
    return ledger.events("placement:" + SCHOOL).stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  private static PlacementEntryCorrected corrected(LedgerInMemory ledger) {
    return ledger.events("placement:" + SCHOOL).stream()
        .filter(PlacementEntryCorrected.class::isInstance)
        .map(PlacementEntryCorrected.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static RecordActivity check(String outcome, Stating stating) {
    return new RecordActivity(
        SCHOOL,
        CHECK,
        DAY,
        "check",
        List.of(new TakingPart("ea", Optional.empty())),
        Optional.empty(),
        Optional.of(outcome),
        WORDS,
        Optional.empty(),
        List.of(),
        stating);
  }

  private static WritePaper note(Appropriateness appropriate, Narrative departure) {
    return new WritePaper(
        SCHOOL,
        NOTE,
        DAY,
        "note",
        Optional.empty(),
        List.of(new PaperPart("key information", WORDS)),
        List.of(new Involving("ea", Who.Part.author, DAY)),
        List.of(),
        Optional.ofNullable(departure),
        List.of(),
        Optional.ofNullable(appropriate));
  }

  private static CallMeeting call() {
    return new CallMeeting(SCHOOL, TALK, DAY.minusDays(1), "talk", DAY, PRESENT, WORDS);
  }

  private static HoldMeeting hold(LocalDate on, Stating stating) {
    return new HoldMeeting(SCHOOL, TALK, on, PRESENT, List.of(), stating);
  }

  private static CorrectActivityEntry correctActivity(long entry, RecordActivity right) {
    return new CorrectActivityEntry(
        SCHOOL, Northmoor.correctionOf(entry), Optional.ofNullable(right));
  }

  private static CorrectMeetingEntry correctMeeting(long entry, HoldMeeting right) {
    return new CorrectMeetingEntry(
        SCHOOL, TALK, Northmoor.correctionOf(entry), Optional.ofNullable(right));
  }

  private static Stating stating(
      List<String> reviewed, String contactBy, Appropriateness appropriate) {
    return new Stating(reviewed, Optional.ofNullable(contactBy), Optional.ofNullable(appropriate));
  }
}
