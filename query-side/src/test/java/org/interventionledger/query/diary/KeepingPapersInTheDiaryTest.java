package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.record.FindDiary.What.AGREED_DAY;
import static org.interventionledger.api.record.FindDiary.What.PAPER_OUTSTANDING;
import static org.interventionledger.api.record.FindDiary.What.PLAN_PRIORITY;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.school.ActivityOnRecord;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Papers, priorities and agreed days of the framework, by their days or without one. */
class KeepingPapersInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final FrameworkVersion FRAMEWORK =
      new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1");
  private static final PackRow ROW = new PackRow("activities", "visit", List.of("NOR-128"));
  private static final Narrative WORDS = new Narrative("Reading in Year 2.");
  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.empty());

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_paper_with_a_day_is_due_on_it_and_overdue_after_it_until_it_is_written() {
    var school = new FictionalSchool(997_700, "990", "Teasel Primary School");
    clerk.record(school.entered(), held(school, Optional.of("2026-03-12"), Optional.empty()));
    assertThat(items(school, "2026-03-12"))
        .containsExactly(
            new Item(
                school.urn(),
                "Teasel Primary School",
                PAPER_OUTSTANDING,
                day("2026-03-12"),
                false,
                "Note of visit, on what was held on 5 March 2026",
                Optional.of("northmoor-scc 1, activities visit (NOR-128)"),
                Optional.empty()));
    assertThat(items(school, "2026-03-13").getFirst().overdue()).isTrue();

    clerk.record(written(school, "note", Paper.Kind.note, List.of()));
    assertThat(items(school, "2026-03-13")).isEmpty();
  }

  @Test
  void a_paper_of_which_the_document_names_no_day_stands_open_and_is_never_overdue() {
    var school = new FictionalSchool(997_701, "990", "Bryony Primary School");
    clerk.record(
        school.entered(),
        school.placed("2026-03-02", null),
        held(school, Optional.empty(), Optional.empty()));
    for (var today : List.of("2026-03-05", "2026-03-06", "2027-03-06")) {
      assertThat(items(school, today))
          .as("on " + today)
          .extracting(Item::what, Item::dueOn, Item::overdue, Item::noDay)
          .containsExactly(
              tuple(
                  PAPER_OUTSTANDING, day(today), false, Optional.of(new NoDay(Optional.empty()))));
      assertThat(row(school, today))
          .as("in the register on " + today)
          .extracting(Row::nextDueOn, Row::nextDueWhat)
          .containsExactly(Optional.empty(), Optional.of("PAPER_OUTSTANDING"));
    }
    assertThat(onRecord(school).paperOwed())
        .hasValue(new PaperOwed("note", "Note of visit", Optional.empty()));
    assertThat(asked(school, "2026-03-06", "2026-03-07")).as("of later days alone").isEmpty();

    clerk.record(priority(school, "2026-05-01"));
    assertThat(row(school, "2026-03-06").nextDueOn())
        .as("what has a day comes before what has none")
        .hasValue(day("2026-05-01"));
  }

  @Test
  void a_paper_of_which_the_day_could_not_be_counted_says_how_soon_and_is_never_overdue() {
    var school = new FictionalSchool(997_702, "990", "Tansy Primary School");
    var within = new Span(5, Span.Unit.schoolDay);
    clerk.record(school.entered(), held(school, Optional.empty(), Optional.of(within)));
    assertThat(items(school, "2026-09-01"))
        .extracting(Item::overdue, Item::noDay)
        .containsExactly(tuple(false, Optional.of(new NoDay(Optional.of(within)))));
    assertThat(onRecord(school).paperOwed().flatMap(PaperOwed::uncounted)).hasValue(within);
  }

  @Test
  void the_day_of_a_paper_is_the_one_counted_last() {
    var school = new FictionalSchool(980_220, "990", "Teasel Primary School");
    var within = new Span(5, Span.Unit.schoolDay);
    clerk.record(school.entered(), held(school, Optional.empty(), Optional.of(within)));
    clerk.record(counted(school, Optional.empty(), "2026-03-12"));
    assertThat(items(school, "2026-03-12"))
        .extracting(Item::what, Item::dueOn, Item::overdue, Item::noDay)
        .containsExactly(tuple(PAPER_OUTSTANDING, day("2026-03-12"), false, Optional.empty()));
    assertThat(items(school, "2026-03-13").getFirst().overdue()).isTrue();
    assertThat(onRecord(school).paperOwed())
        .hasValue(new PaperOwed("note", "Note of visit", Optional.of(day("2026-03-12"))));

    clerk.record(counted(school, Optional.of(day("2026-03-12")), "2026-03-16"));
    assertThat(items(school, "2026-03-13"))
        .extracting(Item::dueOn, Item::overdue)
        .containsExactly(tuple(day("2026-03-16"), false));
  }

  private static PaperCountedAgain counted(
      FictionalSchool school, Optional<LocalDate> before, String dueBy) {
    return new PaperCountedAgain(
        school.urn(),
        NORTHMOOR,
        "a-1",
        day("2026-03-09"),
        "note",
        "Note of visit",
        before,
        day(dueBy),
        WORDS,
        FRAMEWORK,
        ROW);
  }

  @Test
  void a_priority_of_a_plan_is_due_by_its_time_bound_and_overdue_after_it_until_it_is_met() {
    var school = new FictionalSchool(997_703, "990", "Yarrow Primary School");
    clerk.record(school.entered(), priority(school, "2026-03-20"));
    assertThat(items(school, "2026-03-20"))
        .extracting(Item::what, Item::dueOn, Item::overdue, Item::owner, Item::noDay)
        .containsExactly(
            tuple(
                PLAN_PRIORITY,
                day("2026-03-20"),
                false,
                Optional.of("Deputy headteacher"),
                Optional.empty()));
    assertThat(items(school, "2026-03-21").getFirst().overdue()).isTrue();

    clerk.record(
        new PlanPriorityMet(
            school.urn(),
            NORTHMOOR,
            "p-1",
            "Plan",
            1,
            WORDS,
            day("2026-03-20"),
            day("2026-03-21"),
            WORDS));
    assertThat(items(school, "2026-03-21")).isEmpty();
  }

  @Test
  void an_agreed_day_is_due_on_it_and_overdue_after_it_until_the_activity_is_held() {
    var school = new FictionalSchool(997_704, "990", "Betony Primary School");
    clerk.record(
        school.entered(),
        new ReviewTimetableAgreed(
            school.urn(),
            NORTHMOOR,
            day("2026-03-02"),
            "visit",
            "Visit",
            List.of(day("2026-03-05"), day("2026-06-11")),
            List.of(HEAD),
            FRAMEWORK,
            ROW,
            Optional.empty()));
    assertThat(items(school, "2026-03-05"))
        .extracting(Item::what, Item::dueOn, Item::overdue)
        .containsExactly(
            tuple(AGREED_DAY, day("2026-03-05"), false),
            tuple(AGREED_DAY, day("2026-06-11"), false));
    assertThat(items(school, "2026-03-06")).extracting(Item::overdue).containsExactly(true, false);

    clerk.record(held(school, Optional.of("2026-03-12"), Optional.empty()));
    assertThat(items(school, "2026-03-06"))
        .extracting(Item::what)
        .as("the first of the days was kept; its note is owed")
        .containsExactly(PAPER_OUTSTANDING, AGREED_DAY);
  }

  @Test
  void a_day_that_had_passed_unheld_when_others_were_agreed_was_missed_and_stays_so() {
    var school = new FictionalSchool(981_830, "990", "Teasel Primary School");
    clerk.record(
        school.entered(),
        agreed(school, "2026-03-02", null, "2026-03-04", "2026-03-10", "2026-03-20", "2026-04-14"),
        held(school, Optional.empty(), Optional.empty()),
        agreed(school, "2026-04-14", "The head was ill.", "2026-06-11"));
    var reader = Clerk.reader(Role.ADVISER, "990");
    assertThat(items(school, "2026-04-20"))
        .extracting(Item::what, Item::dueOn, Item::owner)
        .contains(tuple(AGREED_DAY, day("2026-06-11"), Optional.of(HEAD.label())));
    assertThat(missed(reader, school))
        .as("one day was kept, and the last had not passed")
        .extracting(it -> it.day().day())
        .containsExactly(day("2026-03-20"), day("2026-03-10"));
    var one = missed(reader, school).getFirst();
    assertThat(one.school()).isEqualTo("Teasel Primary School");
    assertThat(one.day().label()).isEqualTo("Visit");
    assertThat(one.day().givenUpOn()).isEqualTo(day("2026-04-14"));
    assertThat(one.day().why()).hasValue(new Narrative("The head was ill."));
    assertThat(one.day().agreedWith()).containsExactly(HEAD.label());

    for (var closed :
        List.of(
            Clerk.reader(Role.RSC_LIAISON, "990"),
            Clerk.reader(Role.ADMINISTRATOR, "990"),
            Clerk.reader(Role.HEAD_OF_SERVICE, "975"))) {
      assertThat(missed(closed, school)).isEmpty();
    }
    var before = LEDGER.rows("missed_day");
    LEDGER.rebuild("journeys", People.ADMINISTRATOR);
    assertThat(LEDGER.rows("missed_day")).isEqualTo(before);
  }

  private static List<FindDiary.Missed> missed(Reader reader, FictionalSchool school) {
    var nothing = Optional.<LocalDate>empty();
    var query =
        new FindDiary(reader, Optional.of(school.urn()), nothing, nothing, day("2026-04-20"));
    return LEDGER.ask(query, Diary.class).missed();
  }

  private static ReviewTimetableAgreed agreed(
      FictionalSchool school, String on, String change, String... days) {
    return new ReviewTimetableAgreed(
        school.urn(),
        NORTHMOOR,
        day(on),
        "visit",
        "Visit",
        Arrays.stream(days).map(FictionalSchool::day).toList(),
        List.of(HEAD),
        FRAMEWORK,
        ROW,
        Optional.ofNullable(change).map(Narrative::new));
  }

  private static ActivityHeld held(
      FictionalSchool school, Optional<String> dueBy, Optional<Span> uncounted) {
    return new ActivityHeld(
        school.urn(),
        NORTHMOOR,
        "a-1",
        day("2026-03-05"),
        "visit",
        "Visit",
        ActivityKind.visit,
        List.of(HEAD),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        List.of(),
        Optional.of(
            new PaperOwed("note", "Note of visit", dueBy.map(FictionalSchool::day), uncounted)),
        FRAMEWORK,
        ROW);
  }

  private static PaperWritten priority(FictionalSchool school, String by) {
    return written(
        school,
        "plan",
        Paper.Kind.plan,
        List.of(new PlanPriority(WORDS, "Deputy headteacher", day(by), Optional.empty())));
  }

  private static PaperWritten written(
      FictionalSchool school, String paper, Paper.Kind kind, List<PlanPriority> priorities) {
    return new PaperWritten(
        school.urn(),
        NORTHMOOR,
        "p-1",
        day("2026-03-06"),
        paper,
        "Paper",
        kind,
        Optional.of("a-1"),
        Optional.empty(),
        List.of(),
        List.of(),
        priorities,
        Optional.empty(),
        List.of(),
        FRAMEWORK,
        new PackRow("records", paper, List.of("NOR-129")),
        Optional.empty());
  }

  private static List<Item> items(FictionalSchool school, String today) {
    return asked(school, today, null);
  }

  private static List<Item> asked(FictionalSchool school, String today, String from) {
    return LEDGER
        .ask(
            new FindDiary(
                Clerk.reader(Role.ADVISER, "990"),
                Optional.of(school.urn()),
                Optional.ofNullable(from).map(FictionalSchool::day),
                Optional.empty(),
                day(today)),
            Diary.class)
        .items();
  }

  private static ActivityOnRecord onRecord(FictionalSchool school) {
    return LEDGER
        .askForOne(new FindSchool(Clerk.reader(Role.ADVISER, "990"), school.urn()), School.class)
        .orElseThrow()
        .activities()
        .getFirst();
  }

  private static Row row(FictionalSchool school, String today) {
    var none = Optional.<String>empty();
    return LEDGER
        .ask(
            new FindRegister(
                Clerk.reader(Role.ADVISER, "990"),
                none,
                none,
                none,
                Optional.empty(),
                Optional.of("Bryony"),
                day(today)),
            Register.class)
        .rows()
        .stream()
        .filter(it -> it.urn().equals(school.urn()))
        .findFirst()
        .orElseThrow();
  }
}
