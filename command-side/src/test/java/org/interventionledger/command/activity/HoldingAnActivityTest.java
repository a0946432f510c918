package org.interventionledger.command.activity;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.activity.ActivityFixture.BOTH;
import static org.interventionledger.command.activity.ActivityFixture.HELD;
import static org.interventionledger.command.activity.ActivityFixture.REVIEW;
import static org.interventionledger.command.activity.ActivityFixture.given;
import static org.interventionledger.command.activity.ActivityFixture.part;
import static org.interventionledger.command.activity.ActivityFixture.review;
import static org.interventionledger.command.activity.ActivityFixture.summarised;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.NoticeDays;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.calendar.Terms;
import org.junit.jupiter.api.Test;

/** Holding an activity of the framework, and agreeing on its days in advance. */
class HoldingAnActivityTest {

  private static final Map<String, String> ADVISER = Northmoor.as(Role.ADVISER).toMetadata();
  private static final Map<String, String> SENIOR = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final String ROW = "northmoor-scc 1, activities la-review (NOR-092, NOR-163)";
  private static final LocalDate TOLD = HELD.minusDays(5);

  @Test
  void it_is_recorded_with_the_row_that_has_it_and_the_paper_that_it_owes() {
    given().when(review(HELD, BOTH, TOLD), ADVISER).expectEvents(held(List.of(), TOLD, null));
  }

  @Test
  void it_is_one_of_the_framework_and_so_is_who_takes_part() {
    var unknown =
        new RecordActivity(
            SCHOOL,
            REVIEW,
            HELD,
            "tea",
            BOTH,
            Optional.empty(),
            Optional.empty(),
            WORDS,
            Optional.empty(),
            List.of());
    refused(unknown, FrameworkRefusal.ACTIVITY_UNKNOWN, "northmoor-scc 1, activities");
    refused(
        review(HELD, List.of(part("uncle")), TOLD),
        FrameworkRefusal.PARTY_UNKNOWN,
        "northmoor-scc 1, parties");
    given()
        .when(review(HELD, List.of(), TOLD), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.NOBODY_TOOK_PART));
  }

  @Test
  void its_outcome_is_one_that_the_framework_lists() {
    refused(outcome(null), FrameworkRefusal.OUTCOME_MISSING, ROW);
    refused(outcome("splendid"), FrameworkRefusal.OUTCOME_UNKNOWN, ROW);
    var watch =
        new RecordActivity(
            SCHOOL,
            REVIEW,
            HELD,
            "watch",
            BOTH,
            Optional.empty(),
            Optional.of("satisfied"),
            WORDS,
            Optional.empty(),
            List.of());
    refused(watch, FrameworkRefusal.OUTCOME_UNKNOWN, "northmoor-scc 1, activities watch");
  }

  @Test
  void who_must_take_part_was_there_or_it_says_why_not() {
    var alone = List.of(part("adviser"));
    refused(review(HELD, alone, TOLD), FrameworkRefusal.ABSENCE_NEEDS_A_REASON, ROW);
    var head = new Participant("headteacher", "Headteacher", Optional.empty());
    given()
        .when(departing(alone, TOLD), ADVISER)
        .expectEvents(
            new ActivityHeld(
                SCHOOL,
                NORTHMOOR,
                REVIEW,
                HELD,
                "la-review",
                "Review",
                ActivityKind.review,
                List.of(new Participant("adviser", "Adviser", Optional.empty())),
                List.of(head),
                Optional.of(TOLD),
                Optional.of("satisfied"),
                WORDS,
                Optional.of(WORDS),
                List.of(),
                owed(),
                VERSION_1,
                row()));
  }

  @Test
  void notice_shorter_than_the_framework_asks_for_needs_a_reason() {
    var aDayLate = review(HELD, BOTH, TOLD.plusDays(1));
    refused(aDayLate, FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW);
    refused(review(HELD, BOTH, null), FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW);
    given()
        .when(departing(BOTH, TOLD.plusDays(1)), ADVISER)
        .expectEvents(held(List.of(), TOLD.plusDays(1), WORDS));
    given()
        .when(review(HELD, BOTH, HELD.plusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void days_of_school_are_counted_by_the_term_dates_and_days_of_work_by_the_bank_holidays() {
    var school = List.of(Terms.YEAR_2025);
    var monday = HELD.minusDays(7);
    given(NoticeDays.Kind.school, school)
        .when(review(HELD, BOTH, monday), ADVISER)
        .expectEvents(held(List.of(), monday, null));
    given(NoticeDays.Kind.school, school)
        .when(review(HELD, BOTH, monday.plusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW));
    given(NoticeDays.Kind.working, List.of())
        .when(review(HELD, BOTH, monday), ADVISER)
        .expectEvents(held(List.of(), monday, null));
    given(NoticeDays.Kind.working, List.of())
        .when(review(HELD, BOTH, monday.plusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW));
    given(NoticeDays.Kind.calendar, List.of())
        .when(review(HELD, BOTH, TOLD), ADVISER)
        .expectEvents(held(List.of(), TOLD, null));
  }

  @Test
  void without_term_dates_the_officer_judges_whether_the_notice_was_long_enough() {
    given(NoticeDays.Kind.school, List.of())
        .when(review(HELD, BOTH, TOLD), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.NOTICE_CANNOT_BE_COUNTED, ROW));
    given(NoticeDays.Kind.school, List.of())
        .when(departing(BOTH, TOLD), ADVISER)
        .expectEvents(held(List.of(), TOLD, WORDS));
    given(NoticeDays.Kind.school, List.of())
        .when(review(HELD, BOTH, TOLD.plusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW));
  }

  @Test
  void the_day_of_its_paper_is_counted_or_it_is_said_that_it_could_not_be() {
    var within = new Span(5, Span.Unit.schoolDay);
    var due = new Paper.Due("review", within);
    summarised(due, List.of(Terms.YEAR_2025))
        .when(review(HELD, BOTH, TOLD), ADVISER)
        .expectEvents(owing(Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty()));
    summarised(due, List.of())
        .when(review(HELD, BOTH, TOLD), ADVISER)
        .expectEvents(owing(Optional.empty(), Optional.of(within)));
    for (var silent : Arrays.asList(new Paper.Due("review", null), null)) {
      summarised(silent, List.of())
          .when(review(HELD, BOTH, TOLD), ADVISER)
          .expectEvents(owing(Optional.empty(), Optional.empty()));
    }
  }

  /** HIL-163: the timetable is agreed five days in advance at least. */
  @Test
  void a_timetable_agreed_in_time_is_its_notice() {
    given(agreed(TOLD, HELD))
        .when(review(HELD, BOTH, null), ADVISER)
        .expectEvents(held(List.of(), TOLD, null));
    given(agreed(TOLD, HELD.plusDays(1)))
        .when(review(HELD, BOTH, null), ADVISER)
        .expectException(RefusedBecause.of(FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON, ROW));
  }

  @Test
  void a_timetable_has_days_to_come_and_says_something_new() {
    given().when(agree(TOLD, HELD, TODAY), ADVISER).expectEvents(agreed(TOLD, HELD, TODAY));
    given()
        .when(agree(TOLD), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.TIMETABLE_WITHOUT_DAYS));
    given()
        .when(agree(TOLD, TOLD.minusDays(1)), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(agreed(TOLD, HELD))
        .when(agree(TOLD, HELD), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.NOTHING_CHANGED));
    given(agreed(TOLD.plusDays(1), HELD))
        .when(agree(TOLD, TODAY), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void it_is_not_recorded_in_advance_nor_twice() {
    given()
        .when(review(TODAY.plusDays(1), BOTH, TOLD), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.DATE_IN_THE_FUTURE));
    given(held(List.of(), TOLD, null))
        .when(review(HELD, BOTH, TOLD), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.NAME_ALREADY_TAKEN));
  }

  @Test
  void it_is_put_right_by_a_further_entry() {
    var day = HELD.minusDays(1);
    var right = review(day, BOTH, TOLD.minusDays(1));
    given(held(List.of(), TOLD, null))
        .when(
            new CorrectActivityEntry(SCHOOL, Northmoor.correctionOf(0), Optional.of(right)), SENIOR)
        .expectEvents(
            new ActivityEntryCorrected(
                SCHOOL,
                NORTHMOOR,
                Northmoor.correctionOf(0),
                Optional.of(held(day, List.of(), TOLD.minusDays(1), null))));
  }

  /** What was agreed is agreed with somebody, and not changed without saying why. */
  @Test
  void a_timetable_is_agreed_with_somebody_and_changed_for_a_reason() {
    var day = TODAY.plusDays(9);
    var alone = new AgreeReviewTimetable(SCHOOL, TODAY, "la-review", List.of(day), List.of());
    given()
        .when(alone, ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.TIMETABLE_AGREED_WITH_NOBODY));
    var before = agreed(TODAY.minusDays(1), TODAY.plusDays(8));
    given(before)
        .when(agree(TODAY, day), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.CHANGE_OF_AGREED_DAYS_UNEXPLAINED));
    given(before)
        .when(because("dates"), ADVISER)
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
    given(before)
        .when(because("The head asked for a later day."), ADVISER)
        .expectSuccessfulHandlerExecution();
  }

  private static AgreeReviewTimetable because(String why) {
    return new AgreeReviewTimetable(
        SCHOOL,
        TODAY,
        "la-review",
        List.of(TODAY.plusDays(9)),
        List.of(part("headteacher")),
        Optional.of(new Narrative(why)));
  }

  private static void refused(RecordActivity act, Refusal refusal, String citation) {
    given().when(act, ADVISER).expectException(RefusedBecause.of(refusal, citation));
  }

  private static RecordActivity outcome(String outcome) {
    return new RecordActivity(
        SCHOOL,
        REVIEW,
        HELD,
        "la-review",
        BOTH,
        Optional.of(TOLD),
        Optional.ofNullable(outcome),
        WORDS,
        Optional.empty(),
        List.of());
  }

  private static RecordActivity departing(List<TakingPart> present, LocalDate told) {
    return new RecordActivity(
        SCHOOL,
        REVIEW,
        HELD,
        "la-review",
        present,
        Optional.of(told),
        Optional.of("satisfied"),
        WORDS,
        Optional.of(WORDS),
        List.of());
  }

  private static AgreeReviewTimetable agree(LocalDate on, LocalDate... days) {
    return new AgreeReviewTimetable(
        SCHOOL, on, "la-review", List.of(days), List.of(part("headteacher")));
  }

  private static ReviewTimetableAgreed agreed(LocalDate on, LocalDate... days) {
    return new ReviewTimetableAgreed(
        SCHOOL,
        NORTHMOOR,
        on,
        "la-review",
        "Review",
        List.of(days),
        List.of(new Participant("headteacher", "Headteacher", Optional.empty())),
        VERSION_1,
        row(),
        Optional.empty());
  }

  static ActivityEvent held(List<Participant> absent, LocalDate told, Narrative departure) {
    return held(HELD, absent, told, departure);
  }

  private static ActivityEvent held(
      LocalDate on, List<Participant> absent, LocalDate told, Narrative departure) {
    return held(
        on,
        absent,
        told,
        departure,
        new PaperOwed("summary", "Summary", Optional.of(on.plusDays(1))));
  }

  private static ActivityEvent owing(Optional<LocalDate> dueBy, Optional<Span> uncounted) {
    return held(HELD, List.of(), TOLD, null, new PaperOwed("summary", "Summary", dueBy, uncounted));
  }

  private static ActivityEvent held(
      LocalDate on, List<Participant> absent, LocalDate told, Narrative departure, PaperOwed owed) {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        REVIEW,
        on,
        "la-review",
        "Review",
        ActivityKind.review,
        List.of(
            new Participant("adviser", "Adviser", Optional.empty()),
            new Participant("headteacher", "Headteacher", Optional.empty())),
        absent,
        Optional.of(told),
        Optional.of("satisfied"),
        WORDS,
        Optional.ofNullable(departure),
        List.of(),
        Optional.of(owed),
        VERSION_1,
        row());
  }

  private static Optional<PaperOwed> owed() {
    return Optional.of(new PaperOwed("summary", "Summary", Optional.of(HELD.plusDays(1))));
  }

  private static PackRow row() {
    return new PackRow("activities", "la-review", List.of("NOR-092", "NOR-163"));
  }
}
