package org.interventionledger.command.activity;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.activity.ActivityFixture.HELD;
import static org.interventionledger.command.activity.ActivityFixture.REVIEW;
import static org.interventionledger.command.activity.ActivityFixture.SUMMARY;
import static org.interventionledger.command.activity.ActivityFixture.given;
import static org.interventionledger.command.activity.ActivityFixture.summary;
import static org.interventionledger.command.activity.ActivityFixture.summaryOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Putting a paper of the framework on record, and meeting the priorities of a plan. */
class WritingAPaperTest {

  private static final Map<String, String> ADVISER = Northmoor.as(Role.ADVISER).toMetadata();
  private static final Map<String, String> SENIOR = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final String ROW = "northmoor-scc 1, records summary (NOR-133)";
  private static final List<String> PARTS = List.of("progress", "one page");
  private static final Involving AUTHOR = new Involving("adviser", Who.Part.author, HELD);
  private static final Involving AGREED = new Involving("headteacher", Who.Part.agree, HELD);
  private static final Involving SENT = new Involving("governors", Who.Part.receive, HELD);
  private static final PlanPriority READING =
      new PlanPriority(WORDS, "Deputy headteacher", TODAY.plusDays(30), Optional.empty());

  @Test
  void it_is_recorded_with_its_parts_and_hands_and_the_day_it_was_due() {
    given(held()).when(summaryOf(REVIEW), ADVISER).expectEvents(written());
  }

  @Test
  void it_contains_all_that_the_framework_has_it_contain() {
    refused(
        summary(REVIEW, List.of("progress"), AUTHOR, AGREED, SENT),
        FrameworkRefusal.PAPER_WITHOUT_A_PART);
  }

  @Test
  void it_goes_through_all_hands_that_the_framework_names() {
    Stream.of(
            summary(REVIEW, PARTS, AGREED, SENT),
            summary(REVIEW, PARTS, AUTHOR, SENT),
            summary(REVIEW, PARTS, AUTHOR, AGREED))
        .forEach(act -> refused(act, FrameworkRefusal.PAPER_WITHOUT_A_PARTY));
  }

  /** E15-150: the headteacher agrees it before the governors see it. */
  @Test
  void what_is_to_be_agreed_is_agreed_before_others_see_it() {
    var seen = new Involving("governors", Who.Part.receive, HELD.minusDays(1));
    refused(
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD,
            "summary",
            Optional.empty(),
            parts(),
            List.of(AUTHOR, AGREED, seen),
            List.of(),
            Optional.empty(),
            List.of()),
        FrameworkRefusal.SEEN_BEFORE_AGREED);
  }

  /** Written, then agreed, then sent; and none of it before the review that it records. */
  @Test
  void its_hands_come_in_their_order() {
    var late = new Involving("adviser", Who.Part.author, TODAY);
    refused(writtenToday(late, AGREED, today(SENT)), FrameworkRefusal.HANDS_OUT_OF_ORDER);
    var reviewed = new Involving("press", Who.Part.review, TODAY);
    var early = writtenToday(AUTHOR, AGREED, SENT, reviewed);
    refused(early, FrameworkRefusal.HANDS_OUT_OF_ORDER);
    given(held()).when(because(early), ADVISER).expectSuccessfulHandlerExecution();
    refused(because(writtenToday(late, AGREED, today(SENT))), FrameworkRefusal.HANDS_OUT_OF_ORDER);
    var longAgo = new Involving("adviser", Who.Part.author, LocalDate.of(2020, 1, 1));
    refusedBy(given(held()), writtenToday(longAgo, AGREED, SENT), RecordRefusal.OUT_OF_ORDER);
    refusedBy(
        given(held()),
        summary(REVIEW, PARTS, late, today(AGREED), today(SENT)),
        RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void a_part_says_something() {
    var tick = new PaperPart("progress", new Narrative("n/a"));
    var act = summaryOf(REVIEW);
    given(held())
        .when(
            new WritePaper(
                SCHOOL,
                SUMMARY,
                HELD,
                "summary",
                act.about(),
                List.of(tick, new PaperPart("one page", WORDS)),
                act.involved(),
                List.of(),
                Optional.empty(),
                List.of()),
            ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  @Test
  void an_activity_has_one_of_each() {
    var second = summaryOf(REVIEW);
    refusedBy(
        given(held(), written()),
        new WritePaper(
            SCHOOL,
            "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e23",
            HELD,
            "summary",
            second.about(),
            second.contents(),
            second.involved(),
            List.of(),
            Optional.empty(),
            List.of()),
        RecordRefusal.ACTIVITY_HAS_THIS_PAPER);
    var again =
        new CorrectActivityEntry(SCHOOL, Northmoor.correctionOf(1), Optional.of(because(second)));
    given(held(), written()).when(again, SENIOR).expectSuccessfulHandlerExecution();
  }

  /** HIL-130: a plan has key priorities, and is time-bounded. */
  @Test
  void a_plan_of_priorities_has_some() {
    var words =
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD,
            "rip",
            Optional.empty(),
            List.of(new PaperPart("time bounds", WORDS)),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    refused(
        words, FrameworkRefusal.PLAN_WITHOUT_PRIORITIES, "northmoor-scc 1, records rip (NOR-202)");
  }

  @Test
  void a_priority_is_due_after_its_plan() {
    var overdue = new PlanPriority(WORDS, "Deputy headteacher", HELD, Optional.empty());
    refusedBy(
        given(),
        plan(Optional.empty(), List.of(overdue)),
        RecordRefusal.PRIORITY_DUE_BEFORE_ITS_PLAN);
  }

  /** HIL-129 and HIL-247: the record goes to whom the framework names, and to nobody else. */
  @Test
  void it_stays_in_its_circle_unless_it_says_why_not() {
    var press = new Involving("press", Who.Part.copy, HELD);
    var act = summary(REVIEW, PARTS, AUTHOR, AGREED, SENT, press);
    refused(act, FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE);
    var why =
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD,
            "summary",
            Optional.of(REVIEW),
            act.contents(),
            act.involved(),
            List.of(),
            Optional.of(WORDS),
            List.of());
    given(held()).when(why, ADVISER).expectSuccessfulHandlerExecution();
  }

  @Test
  void it_records_an_activity_that_was_held_and_that_the_framework_has_it_record() {
    given()
        .when(summaryOf(REVIEW), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.ACTIVITY_NOT_FOUND));
    var plan = plan(Optional.of(REVIEW), List.of());
    given(held())
        .when(plan, ADVISER)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.PAPER_OF_ANOTHER_ACTIVITY,
                "northmoor-scc 1, records plan (NOR-130)"));
    refused(
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD,
            "poem",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()),
        FrameworkRefusal.PAPER_UNKNOWN,
        "northmoor-scc 1, records");
  }

  @Test
  void it_is_not_written_before_its_activity_nor_sent_in_the_future() {
    var early =
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD.minusDays(1),
            "summary",
            Optional.of(REVIEW),
            parts(),
            List.of(AUTHOR, AGREED, SENT),
            List.of(),
            Optional.empty(),
            List.of());
    given(held())
        .when(early, ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    var tomorrow = new Involving("governors", Who.Part.receive, TODAY.plusDays(1));
    given(held())
        .when(summary(REVIEW, PARTS, AUTHOR, AGREED, tomorrow), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.DATE_IN_THE_FUTURE));
  }

  @Test
  void only_a_plan_has_priorities_each_with_its_time_bound() {
    var act =
        new WritePaper(
            SCHOOL,
            SUMMARY,
            HELD,
            "summary",
            Optional.empty(),
            parts(),
            List.of(),
            List.of(READING),
            Optional.empty(),
            List.of());
    refused(act, FrameworkRefusal.NOT_A_PLAN);
    given().when(plan(Optional.empty(), List.of(READING)), ADVISER).expectEvents(planned());
  }

  @Test
  void a_priority_is_met_once() {
    given(planned()).when(meet(1, TODAY), ADVISER).expectEvents(met());
    refusedBy(given(planned()), meet(2, TODAY), RecordRefusal.PRIORITY_NOT_FOUND);
    refusedBy(given(planned()), meet(0, TODAY), RecordRefusal.PRIORITY_NOT_FOUND);
    refusedBy(given(planned(), met()), meet(1, TODAY), RecordRefusal.PRIORITY_ALREADY_MET);
    refusedBy(given(planned()), meet(1, HELD.minusDays(1)), RecordRefusal.OUT_OF_ORDER);
    refusedBy(given(), meet(1, TODAY), RecordRefusal.PLAN_NOT_FOUND);
  }

  @Test
  void an_activity_is_not_struck_out_while_a_paper_records_it() {
    var strike = new CorrectActivityEntry(SCHOOL, Northmoor.correctionOf(0), Optional.empty());
    given(held(), written())
        .when(strike, SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(held())
        .when(strike, SENIOR)
        .expectEvents(
            new ActivityEntryCorrected(
                SCHOOL, NORTHMOOR, Northmoor.correctionOf(0), Optional.empty()));
  }

  private static WritePaper writtenToday(Involving... involved) {
    return new WritePaper(
        SCHOOL,
        SUMMARY,
        TODAY,
        "summary",
        Optional.of(REVIEW),
        parts(),
        List.of(involved),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static WritePaper because(WritePaper act) {
    return new WritePaper(
        act.urn(),
        act.paperId(),
        act.writtenOn(),
        act.paper(),
        act.about(),
        act.contents(),
        act.involved(),
        act.priorities(),
        Optional.of(WORDS),
        act.evidence());
  }

  private static Involving today(Involving part) {
    return new Involving(part.party(), part.as(), TODAY);
  }

  private static void refused(WritePaper act, Refusal refusal) {
    refused(act, refusal, ROW);
  }

  private static void refused(WritePaper act, Refusal refusal, String citation) {
    given(held()).when(act, ADVISER).expectException(RefusedBecause.of(refusal, citation));
  }

  private static void refusedBy(
      TestExecutor<SchoolActivities> school, ActivityCommand act, Refusal refusal) {
    school.when(act, ADVISER).expectException(RefusedBecause.of(refusal));
  }

  private static List<PaperPart> parts() {
    return PARTS.stream().map(part -> new PaperPart(part, WORDS)).toList();
  }

  private static WritePaper plan(Optional<String> about, List<PlanPriority> priorities) {
    return new WritePaper(
        SCHOOL,
        SUMMARY,
        HELD,
        "plan",
        about,
        List.of(),
        List.of(),
        priorities,
        Optional.empty(),
        List.of());
  }

  private static MeetPlanPriority meet(int priority, LocalDate on) {
    return new MeetPlanPriority(SCHOOL, SUMMARY, priority, on, WORDS);
  }

  private static ActivityEvent held() {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        REVIEW,
        HELD,
        "la-review",
        "Review",
        ActivityKind.review,
        List.of(new Participant("adviser", "Adviser", Optional.empty())),
        List.of(),
        Optional.empty(),
        Optional.of("satisfied"),
        WORDS,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        VERSION_1,
        new PackRow("activities", "la-review", List.of()));
  }

  private static ActivityEvent written() {
    return new PaperWritten(
        SCHOOL,
        NORTHMOOR,
        SUMMARY,
        HELD,
        "summary",
        "Summary",
        Paper.Kind.report,
        Optional.of(REVIEW),
        Optional.of(HELD.plusDays(1)),
        List.of(new PaperPart("progress", WORDS), new PaperPart("One page", WORDS)),
        List.of(
            new Involved("adviser", "Adviser", Who.Part.author, HELD),
            new Involved("headteacher", "Headteacher", Who.Part.agree, HELD),
            new Involved("governors", "Governing body", Who.Part.receive, HELD)),
        List.of(),
        Optional.empty(),
        List.of(),
        VERSION_1,
        new PackRow("records", "summary", List.of("NOR-133")),
        Optional.empty());
  }

  private static ActivityEvent planned() {
    return new PaperWritten(
        SCHOOL,
        NORTHMOOR,
        SUMMARY,
        HELD,
        "plan",
        "Improvement plan",
        Paper.Kind.plan,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(READING),
        Optional.empty(),
        List.of(),
        VERSION_1,
        new PackRow("records", "plan", List.of("NOR-130")),
        Optional.empty());
  }

  private static ActivityEvent met() {
    return new PlanPriorityMet(
        SCHOOL, NORTHMOOR, SUMMARY, "Improvement plan", 1, WORDS, READING.by(), TODAY, WORDS);
  }
}
