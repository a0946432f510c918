package org.interventionledger.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.authority.NorthmoorsOwn.ANOTHER;
import static org.interventionledger.command.authority.NorthmoorsOwn.DAY;
import static org.interventionledger.command.authority.NorthmoorsOwn.MEETING;
import static org.interventionledger.command.authority.NorthmoorsOwn.REPORT;
import static org.interventionledger.command.authority.NorthmoorsOwn.SINCE;
import static org.interventionledger.command.authority.NorthmoorsOwn.activity;
import static org.interventionledger.command.authority.NorthmoorsOwn.correct;
import static org.interventionledger.command.authority.NorthmoorsOwn.meeting;
import static org.interventionledger.command.authority.NorthmoorsOwn.pack;
import static org.interventionledger.command.authority.NorthmoorsOwn.paper;
import static org.interventionledger.command.authority.NorthmoorsOwn.received;
import static org.interventionledger.command.authority.NorthmoorsOwn.report;
import static org.interventionledger.command.authority.NorthmoorsOwn.whoSometimes;
import static org.interventionledger.command.authority.NorthmoorsOwn.wrote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an authority does under its framework for all of its schools at once: its own meetings
 * (items HIL-096, E15-097, E15-098, HAV-060, HAV-062) and its regular reports (HAV-089, HAV-106).
 */
class RecordingWhatTheAuthorityDoesTest {

  private static final Map<String, String> SENIOR = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final String WHY = "The lead member was abroad.";

  @Test
  void a_meeting_is_recorded_with_who_took_part_and_who_did_not() {
    given()
        .when(meeting(MEETING, "members", "member"), SENIOR)
        .expectEvents(held(MEETING, DAY, List.of("member"), List.of("officers"), null));
    given()
        .when(meeting(MEETING, "members", "member", "officers", "governors"), SENIOR)
        .expectEvents(
            held(MEETING, DAY, List.of("member", "officers", "governors"), List.of(), null));
  }

  @Test
  void whoever_must_take_part_is_missed_with_a_reason() {
    refused(
        meeting(MEETING, "members", "officers", "panel"),
        FrameworkRefusal.ABSENCE_NEEDS_A_REASON,
        "activities members");
    given()
        .when(meeting(MEETING, DAY, "members", WHY, "officers"), SENIOR)
        .expectEvents(held(MEETING, DAY, List.of("officers"), List.of("member"), WHY));
    refused(meeting(MEETING, DAY, "members", "n/a", "officers"), RecordRefusal.A_BARE_TICK);
  }

  @Test
  void who_takes_part_in_some_circumstances_alone_is_for_people_to_judge() {
    var sometimes =
        pack(
            List.of(activity("members", Cadence.Whose.authority, whoSometimes("member"))),
            List.of());
    given(NorthmoorsOwn.deskOf(sometimes))
        .when(meeting(MEETING, "members", "panel"), SENIOR)
        .expectEvents(held(MEETING, DAY, List.of("panel"), List.of(), null));
  }

  @Test
  void somebody_of_the_framework_took_part() {
    refused(meeting(MEETING, "members"), RecordRefusal.NOBODY_TOOK_PART);
    refused(
        meeting(MEETING, "members", "member", "mayor"), FrameworkRefusal.PARTY_UNKNOWN, "parties");
  }

  @Test
  void it_is_a_meeting_that_the_framework_has_of_the_authority() {
    refused(meeting(MEETING, "ball", "member"), FrameworkRefusal.ACTIVITY_UNKNOWN, "activities");
    refused(
        meeting(MEETING, "visit", "member"),
        FrameworkRefusal.ACTIVITY_OF_EACH_SCHOOL,
        "activities visit");
    given(NorthmoorsOwn.deskOf(pack(List.of(activity("visit", null)), List.of())))
        .when(meeting(MEETING, "visit", "member"), SENIOR)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.ACTIVITY_OF_EACH_SCHOOL, "northmoor-scc 1, activities visit"));
  }

  @Test
  void its_account_says_something() {
    refused(
        new RecordAuthorityActivity(
            NORTHMOOR,
            MEETING,
            DAY,
            "members",
            meeting(MEETING, "members", "member").present(),
            new Narrative("done"),
            Optional.empty(),
            Optional.empty()),
        RecordRefusal.A_BARE_TICK);
  }

  @Test
  void it_is_recorded_when_it_was_held_under_the_framework_in_force() {
    refused(onDay(TODAY.plusDays(1)), RecordRefusal.DATE_IN_THE_FUTURE);
    given().when(onDay(TODAY), SENIOR).expectSuccessfulHandlerExecution();
    refused(onDay(TODAY.minusDays(8)), RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
    given()
        .when(onDay(SINCE.minusDays(1)), late())
        .expectException(RefusedBecause.of(FrameworkRefusal.NO_FRAMEWORK_IN_FORCE));
    given().when(onDay(SINCE), late()).expectSuccessfulHandlerExecution();
    given(NorthmoorsOwn.deskWithoutAFramework())
        .when(onDay(TODAY), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.NO_FRAMEWORK_IN_FORCE));
  }

  @Test
  void an_identifier_is_used_once_also_where_its_entry_was_put_right() {
    var first = held(MEETING, DAY, List.of("member"), List.of("officers"), null);
    refused(meeting(MEETING, "members", "member"), RecordRefusal.NAME_ALREADY_TAKEN, first);
    refused(
        report(MEETING, "open", received("panel", DAY)), RecordRefusal.NAME_ALREADY_TAKEN, first);
    refused(
        meeting(MEETING, "members", "member"),
        RecordRefusal.NAME_ALREADY_TAKEN,
        first,
        corrected(0, null));
  }

  @Test
  void a_report_is_recorded_with_who_wrote_it_and_who_was_given_it() {
    given()
        .when(
            report(
                REPORT,
                "monthly",
                DAY.minusDays(4),
                null,
                wrote(DAY.minusDays(2)),
                received("member", DAY)),
            SENIOR)
        .expectEvents(
            given(
                "monthly",
                DAY.minusDays(4),
                null,
                involved(wrote(DAY.minusDays(2))),
                involved(received("member", DAY))));
  }

  @Test
  void it_is_given_to_all_whom_the_framework_has_receive_it_or_it_says_why_not() {
    refused(
        report(REPORT, "monthly", wrote(DAY), received("panel", DAY)),
        FrameworkRefusal.PAPER_WITHOUT_A_PARTY,
        "records monthly");
    refused(
        report(REPORT, "monthly", received("member", DAY)),
        FrameworkRefusal.PAPER_WITHOUT_A_PARTY,
        "records monthly");
    given()
        .when(report(REPORT, "monthly", null, WHY, received("panel", DAY)), SENIOR)
        .expectEvents(given("monthly", null, WHY, involved(received("panel", DAY))));
    refused(
        report(REPORT, "monthly", null, "n/a", received("panel", DAY)), RecordRefusal.A_BARE_TICK);
  }

  @Test
  void it_is_given_to_somebody_of_the_framework() {
    refused(report(REPORT, "monthly", null, WHY, wrote(DAY)), RecordRefusal.REPORT_GIVEN_TO_NOBODY);
    refused(report(REPORT, "open"), RecordRefusal.REPORT_GIVEN_TO_NOBODY);
    refused(
        report(REPORT, "open", received("mayor", DAY)), FrameworkRefusal.PARTY_UNKNOWN, "parties");
  }

  @Test
  void nobody_had_it_before_it_was_written_or_after_it_was_given() {
    refused(
        report(REPORT, "monthly", wrote(DAY), received("member", DAY.minusDays(1))),
        FrameworkRefusal.HANDS_OUT_OF_ORDER,
        "records monthly");
    refused(
        report(REPORT, "monthly", wrote(DAY), received("member", DAY.plusDays(1))),
        RecordRefusal.OUT_OF_ORDER);
    refused(
        report(REPORT, "monthly", wrote(DAY), received("member", TODAY.plusDays(1))),
        RecordRefusal.DATE_IN_THE_FUTURE);
    refused(
        report(REPORT, "open", DAY.plusDays(1), null, received("panel", DAY)),
        RecordRefusal.OUT_OF_ORDER);
    given()
        .when(report(REPORT, "open", DAY, null, received("panel", DAY)), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void it_is_a_report_that_the_framework_has_of_the_authority() {
    refused(
        report(REPORT, "novel", received("panel", DAY)), FrameworkRefusal.PAPER_UNKNOWN, "records");
    refused(
        report(REPORT, "summary", received("panel", DAY)),
        FrameworkRefusal.PAPER_OF_ONE_SCHOOL,
        "records summary");
    given(NorthmoorsOwn.deskOf(pack(List.of(), List.of(paper("summary", null)))))
        .when(report(REPORT, "summary", received("panel", DAY)), SENIOR)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.PAPER_OF_ONE_SCHOOL, "northmoor-scc 1, records summary"));
  }

  @Test
  void a_mistaken_entry_is_put_right_by_what_is_held_to_the_same_rules() {
    var mistaken = held(MEETING, DAY, List.of("member"), List.of("officers"), null);
    var right = held(MEETING, DAY.minusDays(1), List.of("member", "officers"), List.of(), null);
    given(mistaken)
        .when(
            correct(0, meeting(MEETING, DAY.minusDays(1), "members", null, "member", "officers")),
            SENIOR)
        .expectEvents(corrected(0, right));
    given(mistaken, corrected(0, right))
        .when(correct(1, null), SENIOR)
        .expectEvents(corrected(1, null));
    refused(
        correct(0, meeting(MEETING, "members", "officers")),
        FrameworkRefusal.ABSENCE_NEEDS_A_REASON,
        "activities members",
        mistaken);
    refused(
        correct(0, meeting(MEETING, "members", "member")), RecordRefusal.NOTHING_CHANGED, mistaken);
    refused(
        correct(0, meeting(MEETING, TODAY.plusDays(1), "members", null, "member")),
        RecordRefusal.DATE_IN_THE_FUTURE,
        mistaken);
  }

  @Test
  void it_keeps_its_own_identifier_or_takes_a_new_one() {
    var mistaken = held(MEETING, DAY, List.of("member"), List.of("officers"), null);
    var other = given("open", null, null, involved(received("panel", DAY)));
    given(mistaken, other)
        .when(correct(0, meeting(ANOTHER, "members", "member")), SENIOR)
        .expectSuccessfulHandlerExecution();
    refused(
        correct(0, meeting(REPORT, "members", "member")),
        RecordRefusal.NAME_ALREADY_TAKEN,
        mistaken,
        other);
  }

  @Test
  void an_entry_is_put_right_once_and_by_one_of_its_kind() {
    var mistaken = held(MEETING, DAY, List.of("member"), List.of("officers"), null);
    refused(correct(1, null), RecordRefusal.ENTRY_NOT_FOUND, mistaken);
    refused(correct(0, null), RecordRefusal.ENTRY_ALREADY_CORRECTED, mistaken, corrected(0, null));
    refused(
        correct(0, report(MEETING, "open", received("panel", DAY))),
        RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
        mistaken);
    refused(correct(0, correct(0, null)), RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND, mistaken);
    var eastvales =
        new RecordAuthorityActivity(
            EASTVALE,
            MEETING,
            DAY,
            "members",
            meeting(MEETING, "members", "member").present(),
            WORDS,
            Optional.empty(),
            Optional.empty());
    refused(correct(0, eastvales), RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND, mistaken);
    var tick =
        new Correction(
            0, TODAY, Correction.Reason.DID_NOT_HAPPEN, new Narrative("n/a"), new Narrative("n/a"));
    refused(
        new CorrectAuthorityEntry(NORTHMOOR, tick, Optional.empty()),
        RecordRefusal.A_BARE_TICK,
        mistaken);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void it_is_recorded_by_the_roles_that_it_is_open_to(Role role) {
    var when =
        given()
            .when(report(REPORT, "open", received("panel", DAY)), Northmoor.as(role).toMetadata());
    if (Act.RECORD_AUTHORITY_REPORT.isOpenTo(role)) {
      when.expectSuccessfulHandlerExecution();
    } else {
      when.expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
    }
    assertThat(Act.RECORD_AUTHORITY_ACTIVITY.isOpenTo(Role.ADVISER)).isTrue();
    assertThat(Act.RECORD_AUTHORITY_REPORT.isOpenTo(Role.ADVISER)).isFalse();
    assertThat(Act.CORRECT_AUTHORITY_ENTRY.isOpenTo(Role.ADVISER)).isFalse();
  }

  @Test
  void an_officer_records_what_the_own_authority_did() {
    var eastvale = Northmoor.as(Role.HEAD_OF_SERVICE, EASTVALE, Optional.empty()).toMetadata();
    given()
        .when(meeting(MEETING, "members", "member"), eastvale)
        .expectException(RefusedBecause.of(RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY));
  }

  private static RecordAuthorityActivity onDay(LocalDate on) {
    return meeting(MEETING, on, "members", null, "member");
  }

  private static Map<String, String> late() {
    return Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)).toMetadata();
  }

  private static AuthorityActivityHeld held(
      String id, LocalDate on, List<String> present, List<String> absent, String departure) {
    return new AuthorityActivityHeld(
        NORTHMOOR,
        id,
        on,
        "members",
        "Meeting with the lead member",
        ActivityKind.meeting,
        participants(present),
        participants(absent),
        WORDS,
        Optional.ofNullable(departure).map(Narrative::new),
        VERSION_1,
        new PackRow("activities", "members", List.of()));
  }

  private static AuthorityReportGiven given(
      String paper, LocalDate figuresOn, String departure, Involved... involved) {
    return new AuthorityReportGiven(
        NORTHMOOR,
        REPORT,
        DAY,
        paper,
        paper.equals("monthly") ? "Monthly report" : paper,
        Paper.Kind.report,
        Arrays.asList(involved),
        Optional.ofNullable(figuresOn),
        WORDS,
        Optional.ofNullable(departure).map(Narrative::new),
        VERSION_1,
        new PackRow("records", paper, List.of()));
  }

  private static AuthorityEntryCorrected corrected(long entry, AuthorityEvent right) {
    return new AuthorityEntryCorrected(
        NORTHMOOR, Northmoor.correctionOf(entry), Optional.ofNullable(right));
  }

  private static Involved involved(Involving part) {
    return new Involved(part.party(), label(part.party()), part.as(), part.on());
  }

  private static List<Participant> participants(List<String> parties) {
    return parties.stream()
        .map(party -> new Participant(party, label(party), Optional.empty()))
        .toList();
  }

  private static String label(String party) {
    return NorthmoorsOwn.pack().parties().stream()
        .filter(it -> it.id().equals(party))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private static TestExecutor<OwnWork> given(AuthorityEvent... events) {
    return given(NorthmoorsOwn.desk(), events);
  }

  private static TestExecutor<OwnWork> given(AuthorityDesk desk, AuthorityEvent... events) {
    var fixture = new AggregateTestFixture<>(OwnWork.class);
    fixture.registerInjectableResource(desk);
    return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
  }

  private static void refused(Object act, Refusal refusal, String place, AuthorityEvent... events) {
    given(events)
        .when(act, SENIOR)
        .expectException(RefusedBecause.of(refusal, "northmoor-scc 1, " + place));
  }

  private static void refused(Object act, Refusal refusal, AuthorityEvent... events) {
    given(events).when(act, SENIOR).expectException(RefusedBecause.of(refusal));
  }
}
