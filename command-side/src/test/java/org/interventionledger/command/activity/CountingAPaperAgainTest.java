package org.interventionledger.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.activity.ActivityFixture.HELD;
import static org.interventionledger.command.activity.ActivityFixture.REVIEW;
import static org.interventionledger.command.activity.ActivityFixture.SUMMARY;
import static org.interventionledger.command.activity.ActivityFixture.summarised;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.CountPaperAgain;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.FindPapersToCount.PaperToCount;
import org.interventionledger.api.activity.FindPapersToCountOnRecord;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.framework.Span.Unit;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.framework.Adoptions;
import org.junit.jupiter.api.Test;

/**
 * By when a paper is due moves by a recorded count alone, as long as the paper is to be written.
 */
class CountingAPaperAgainTest {

  private static final Map<String, String> SENIOR = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final Span FIVE = new Span(5, Unit.schoolDay);
  private static final Paper.Due WITHIN = new Paper.Due("review", FIVE);

  /** Four days of school are left before the half-term, and the fifth comes after it. */
  private static final LocalDate FIFTH = LocalDate.of(2026, 6, 1);

  private static final List<TermDates> HELD_NOW = List.of(Terms.YEAR_2025);

  @Test
  void what_could_not_be_counted_is_counted_once_the_dates_are_adopted() {
    given(HELD_NOW, uncounted())
        .when(again(TODAY), SENIOR)
        .expectEvents(counted(Optional.empty(), FIFTH));
  }

  @Test
  void a_day_on_record_moves_where_other_dates_were_adopted_since() {
    var before = Optional.of(LocalDate.of(2026, 5, 27));
    given(HELD_NOW, owing(before, Optional.empty()))
        .when(again(TODAY), SENIOR)
        .expectEvents(counted(before, FIFTH));
    given(HELD_NOW, uncounted(), counted(Optional.empty(), LocalDate.of(2026, 5, 27)))
        .when(again(TODAY), SENIOR)
        .expectEvents(counted(before, FIFTH));
  }

  @Test
  void a_day_that_stays_as_it_is_and_one_that_cannot_be_counted_are_no_entry() {
    refused(
        given(HELD_NOW, owing(Optional.of(FIFTH), Optional.empty())),
        again(TODAY),
        RecordRefusal.PAPER_DAY_STAYS_AS_IT_IS);
    refused(
        given(HELD_NOW, uncounted(), counted(Optional.empty(), FIFTH)),
        again(TODAY),
        RecordRefusal.PAPER_DAY_STAYS_AS_IT_IS);
    refused(given(List.of(), uncounted()), again(TODAY), RecordRefusal.PAPER_DAY_STAYS_AS_IT_IS);
    refused(
        summarised(
            new Paper.Due("review", null), HELD_NOW, owing(Optional.empty(), Optional.empty())),
        again(TODAY),
        RecordRefusal.PAPER_DAY_STAYS_AS_IT_IS);
  }

  @Test
  void only_a_paper_that_is_still_to_be_written_is_counted_again() {
    refused(given(HELD_NOW), again(TODAY), RecordRefusal.ACTIVITY_NOT_FOUND);
    refused(
        given(HELD_NOW, held(Optional.empty())), again(TODAY), RecordRefusal.PAPER_NOT_OUTSTANDING);
    refused(
        given(HELD_NOW, uncounted(), written()), again(TODAY), RecordRefusal.PAPER_NOT_OUTSTANDING);
  }

  @Test
  void it_is_not_counted_again_before_the_activity() {
    refused(given(HELD_NOW, uncounted()), again(HELD.minusDays(1)), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void the_activity_is_put_right_after_the_count_that_rests_on_it() {
    var correction = Northmoor.correctionOf(0);
    refused(
        given(HELD_NOW, uncounted(), counted(Optional.empty(), FIFTH)),
        new CorrectActivityEntry(SCHOOL, correction, Optional.empty()),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    var ofCount = Northmoor.correctionOf(1);
    given(HELD_NOW, uncounted(), counted(Optional.empty(), FIFTH))
        .when(new CorrectActivityEntry(SCHOOL, ofCount, Optional.empty()), SENIOR)
        .expectEvents(new ActivityEntryCorrected(SCHOOL, NORTHMOOR, ofCount, Optional.empty()));
    // With the count struck out, the day can be counted again.
    given(
            HELD_NOW,
            uncounted(),
            counted(Optional.empty(), FIFTH),
            new ActivityEntryCorrected(SCHOOL, NORTHMOOR, ofCount, Optional.empty()))
        .when(again(TODAY), SENIOR)
        .expectEvents(counted(Optional.empty(), FIFTH));
  }

  @Test
  void which_papers_would_be_due_on_another_day_is_told_and_nothing_is_moved() {
    var to =
        new PaperToCount(
            SCHOOL,
            "Alder Primary School",
            REVIEW,
            "Review",
            HELD,
            "Summary",
            Optional.empty(),
            FIFTH);
    assertThat(asked(HELD_NOW, TODAY, uncounted())).containsExactly(to);
    assertThat(asked(List.of(), TODAY, uncounted())).isEmpty();
    assertThat(asked(HELD_NOW, TODAY, uncounted(), counted(Optional.empty(), FIFTH))).isEmpty();
    assertThat(asked(HELD_NOW, TODAY, uncounted(), written())).isEmpty();
    assertThat(asked(HELD_NOW, TODAY, held(Optional.empty()))).isEmpty();
  }

  private static List<PaperToCount> asked(
      List<TermDates> terms, LocalDate on, ActivityEvent... events) {
    var answers =
        new PapersToCountAnswers(
            _ -> Optional.of(Northmoor.school()),
            _ -> Adoptions.none(NORTHMOOR).with(ActivityFixture.adoptedWith(WITHIN)),
            _ -> List.of(events),
            (_, _) -> new CountedDays(() -> terms, WorkingDays::asBuiltIn));
    return answers.handle(new FindPapersToCountOnRecord(List.of(SCHOOL), on)).papers();
  }

  private static TestExecutor<SchoolActivities> given(
      List<TermDates> terms, ActivityEvent... events) {
    return summarised(WITHIN, terms, events);
  }

  private static void refused(
      TestExecutor<SchoolActivities> given, Object command, Refusal refusal) {
    given.when(command, SENIOR).expectException(RefusedBecause.of(refusal));
  }

  private static CountPaperAgain again(LocalDate on) {
    return new CountPaperAgain(SCHOOL, REVIEW, on, WORDS);
  }

  private static PaperCountedAgain counted(Optional<LocalDate> before, LocalDate dueBy) {
    return new PaperCountedAgain(
        SCHOOL,
        NORTHMOOR,
        REVIEW,
        TODAY,
        "summary",
        "Summary",
        before,
        dueBy,
        WORDS,
        VERSION_1,
        ActivityFixture.ROW_OF_SUMMARY);
  }

  private static ActivityHeld uncounted() {
    return owing(Optional.empty(), Optional.of(FIVE));
  }

  private static ActivityHeld owing(Optional<LocalDate> dueBy, Optional<Span> uncounted) {
    return held(Optional.of(new PaperOwed("summary", "Summary", dueBy, uncounted)));
  }

  private static ActivityHeld held(Optional<PaperOwed> owed) {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        REVIEW,
        HELD,
        "la-review",
        "Review",
        ActivityKind.review,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of("satisfied"),
        WORDS,
        Optional.empty(),
        List.of(),
        owed,
        VERSION_1,
        new PackRow("activities", "la-review", List.of("NOR-092")));
  }

  private static PaperWritten written() {
    return new PaperWritten(
        SCHOOL,
        NORTHMOOR,
        SUMMARY,
        TODAY,
        "summary",
        "Summary",
        Paper.Kind.note,
        Optional.of(REVIEW),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        VERSION_1,
        ActivityFixture.ROW_OF_SUMMARY,
        Optional.empty());
  }
}
