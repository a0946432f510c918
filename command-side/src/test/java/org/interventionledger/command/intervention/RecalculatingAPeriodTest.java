package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.CountedMatter.INITIAL_PERIOD;
import static org.interventionledger.api.intervention.CountedMatter.PERIOD_AFTER_CONFIRMATION;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60A;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.command.intervention.DirectionDrafts.DIRECTION;
import static org.interventionledger.command.intervention.DirectionDrafts.direct;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.InformationDrafts.ask;
import static org.interventionledger.command.intervention.InformationDrafts.comment;
import static org.interventionledger.command.intervention.InformationDrafts.draftJudged;
import static org.interventionledger.command.intervention.InformationDrafts.draftReceived;
import static org.interventionledger.command.intervention.InformationDrafts.give;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;
import static org.interventionledger.command.intervention.StatementDrafts.judge;
import static org.interventionledger.command.intervention.StatementDrafts.recalculate;
import static org.interventionledger.command.intervention.StatementDrafts.receive;
import static org.interventionledger.command.intervention.StatementDrafts.send;
import static org.interventionledger.command.intervention.StatementDrafts.shorten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.evidence.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A changed calendar moves no period; a recorded recalculation does. */
class RecalculatingAPeriodTest {

  private static final Counting AS_IT_WAS = new Counting(WorkingDays::asBuiltIn, Terms.both());
  private static final Counting WITH_A_HOLIDAY =
      new Counting(Terms.withHolidayOn("2026-06-19"), Terms.both());

  private static final Counting WITH_ANOTHER_IN_2012 =
      new Counting(Terms.withHolidayOn("2012-06-15"), Terms.both());

  private final CaseFile running =
      after(
          CaseFile.EMPTY,
          AS_IT_WAS,
          inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES),
          receive("2026-06-08", "2026-05-05"));

  @Test
  void a_changed_calendar_shows_where_the_period_would_end_and_moves_nothing() {
    var run = CountedRun.of(running).findFirst().orElseThrow();

    assertThat(run.endsOn()).isEqualTo("2026-06-22");
    assertThat(run.recount(COMMUNITY, AS_IT_WAS).endsOn()).isEqualTo("2026-06-22");
    assertThat(run.recount(COMMUNITY, WITH_A_HOLIDAY).endsOn()).isEqualTo("2026-06-23");
    assertThat(run.endsOn()).isEqualTo("2026-06-22");
  }

  @Test
  void a_recalculation_records_both_ends_with_the_arithmetic_of_the_new_one() {
    var after = after(running, WITH_A_HOLIDAY, recalculate("2026-06-10"));

    assertThat(after.journal().events().toList().getLast())
        .isInstanceOfSatisfying(
            PeriodRecalculated.class,
            again -> {
              assertThat(again.before()).isEqualTo("2026-06-22");
              assertThat(again.period().endsOn()).isEqualTo("2026-06-23");
              assertThat(again.period().notCounted())
                  .anyMatch(not -> not.name().equals(Optional.of("Extra bank holiday")));
            });
    assertThat(CountedRun.of(after).findFirst().orElseThrow().endsOn()).isEqualTo("2026-06-23");
  }

  @Test
  void what_was_late_before_is_in_time_after() {
    var after =
        after(
            running, WITH_A_HOLIDAY, recalculate("2026-06-10"), send("2026-06-23", Recipient.HMCI));

    assertThat(after.journal().events().toList().getLast().toString()).contains("IN_TIME");
  }

  @Test
  void a_judged_end_gives_way_to_a_counted_one_once_term_dates_are_adopted() {
    var judged =
        after(
            CaseFile.EMPTY,
            new Counting(WorkingDays::asBuiltIn, Terms.of()),
            inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES),
            judge("2026-06-08", "2026-05-05", "2026-06-30"));

    assertThat(CountedRun.of(after(judged, AS_IT_WAS, recalculate("2026-06-10"))).findFirst())
        .map(CountedRun::endsOn)
        .contains(day("2026-06-22"));
  }

  @Test
  void the_periods_of_a_direction_are_counted_again_each_by_itself() {
    var directed = after(CaseFile.EMPTY, AS_IT_WAS, direct(SECTION_60A, "2026-06-08"));
    assertThat(ends(directed)).containsExactly("2026-06-09", "2026-06-16", "2026-06-19");

    var again =
        new RecalculatePeriod(
            Drafts.URN,
            CountedMatter.ANSWER_TO_DIRECTION,
            DIRECTION,
            day("2026-06-10"),
            new Narrative("An extra bank holiday."));
    assertThat(ends(after(directed, WITH_A_HOLIDAY, again)))
        .containsExactly("2026-06-09", "2026-06-16", "2026-06-22");
  }

  @Test
  void an_initial_period_moves_with_its_window_and_with_the_time_for_representations() {
    var warned = after(CaseFile.EMPTY, AS_IT_WAS, OldLaw.given("2012-05-28"));
    assertThat(ends(warned)).containsExactly("2012-06-20");
    assertThat(ends(after(warned, AS_IT_WAS))).containsExactly("2012-06-20");

    var again = after(warned, WITH_ANOTHER_IN_2012, ofNotice(INITIAL_PERIOD, "2012-06-12"));

    assertThat(ends(again)).containsExactly("2012-06-21");
    var given = notice(again).given();
    assertThat(given.period().endsOn()).isEqualTo("2012-06-21");
    assertThat(given.counted().orElseThrow().notCounted())
        .extracting(DayNotCounted::day)
        .contains(day("2012-06-15"));
    assertThat(given.window().opensOn()).isEqualTo("2012-06-22");
    assertThat(given.window().lastDay()).isEqualTo("2012-08-21");
    assertThat(notice(after(again, AS_IT_WAS, OldLaw.represent("2012-06-21"))))
        .isInstanceOf(Notice.Contested.class);
  }

  @Test
  void the_period_after_confirmation_is_counted_again_from_the_confirmation() {
    var confirmed =
        after(
            CaseFile.EMPTY,
            AS_IT_WAS,
            OldLaw.given("2012-05-01"),
            OldLaw.represent("2012-05-14"),
            OldLaw.decision("2012-05-28", CONFIRMED));
    assertThat(ends(confirmed)).containsExactly("2012-06-20");

    var again =
        after(confirmed, WITH_ANOTHER_IN_2012, ofNotice(PERIOD_AFTER_CONFIRMATION, "2012-06-12"));

    assertThat(ends(again)).containsExactly("2012-06-21");
    assertThat(notice(again).given().window().lastDay()).isEqualTo("2012-08-21");
    refused(again, ofNotice(INITIAL_PERIOD, "2012-06-13"), RecordRefusal.PERIOD_NOT_RUNNING);
  }

  @Test
  void a_period_of_a_notice_is_counted_again_until_compliance_is_judged() {
    var warned = after(CaseFile.EMPTY, AS_IT_WAS, OldLaw.given("2012-05-28"));
    var again = ofNotice(INITIAL_PERIOD, "2012-06-25");

    assertThat(ends(after(warned, WITH_ANOTHER_IN_2012, again))).containsExactly("2012-06-21");
    refused(
        after(warned, AS_IT_WAS, Drafts.assess("2012-06-21", ComplianceVerdict.NOT_COMPLIED)),
        again,
        RecordRefusal.PERIOD_NOT_RUNNING);
    refused(
        after(warned, AS_IT_WAS, OldLaw.represent("2012-06-01")),
        again,
        RecordRefusal.PERIOD_NOT_RUNNING);
    refused(warned, ofNotice(INITIAL_PERIOD, "2012-05-27"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void a_period_that_the_notice_itself_specifies_is_not_counted() {
    var warned = after(CaseFile.EMPTY, AS_IT_WAS, Drafts.giveNotice("2026-05-01", "2026-05-29"));

    assertThat(ends(warned)).isEmpty();
    refused(warned, ofNotice(INITIAL_PERIOD, "2026-05-04"), RecordRefusal.PERIOD_NOT_RUNNING);
  }

  @Test
  void a_notice_that_was_counted_again_is_put_right_after_its_recalculation() {
    var again =
        after(
            after(CaseFile.EMPTY, AS_IT_WAS, OldLaw.given("2012-05-28")),
            WITH_ANOTHER_IN_2012,
            ofNotice(INITIAL_PERIOD, "2012-06-12"));
    var events = again.journal().events().toList();

    var given = notice(again).given();
    assertThat(events.getLast()).isInstanceOf(PeriodRecalculated.class);
    assertThat(Reliance.restsOn(events.getLast(), given)).isTrue();
    assertThat(Reliance.restsOn(given, events.getLast())).isTrue();
  }

  @Test
  void the_time_for_comments_on_a_draft_report_moves_and_what_was_late_is_in_time() {
    var received = after(CaseFile.EMPTY, AS_IT_WAS, draftReceived("2026-06-15"));
    assertThat(ends(received)).containsExactly("2026-06-22");

    var again = after(received, WITH_A_HOLIDAY, ofDraft("2026-06-17"));

    assertThat(ends(again)).containsExactly("2026-06-23");
    assertThat(after(again, AS_IT_WAS, comment("2026-06-23")).journal().events().toList().getLast())
        .isInstanceOfSatisfying(
            CommentsOnDraftSent.class,
            sent -> {
              assertThat(sent.dueOn()).isEqualTo("2026-06-23");
              assertThat(sent.timeliness()).isEqualTo(Timeliness.IN_TIME);
            });
    refused(received, AS_IT_WAS, ofDraft("2026-06-17"), RecordRefusal.PERIOD_STAYS_AS_IT_IS);
    refused(received, WITH_A_HOLIDAY, ofDraft("2026-06-14"), RecordRefusal.OUT_OF_ORDER);
    refused(
        after(received, AS_IT_WAS, comment("2026-06-16")),
        WITH_A_HOLIDAY,
        ofDraft("2026-06-17"),
        RecordRefusal.PERIOD_NOT_RUNNING);
  }

  @Test
  void a_judged_end_of_the_time_for_comments_gives_way_too() {
    var judged =
        after(
            CaseFile.EMPTY,
            new Counting(WorkingDays::asBuiltIn, Terms.of()),
            draftJudged("2026-06-15", "2026-06-30"));

    assertThat(ends(after(judged, AS_IT_WAS, ofDraft("2026-06-17")))).containsExactly("2026-06-22");
  }

  @ParameterizedTest(name = "a later list of {0}")
  @EnumSource
  void the_time_for_an_answer_moves_by_a_list_of_any_part_of_the_kingdom(Division division) {
    var later = new Counting(Terms.withHolidayOn("2026-06-19", division), Terms.both());
    var both = after(CaseFile.EMPTY, AS_IT_WAS, draftReceived("2026-06-15"), ask("2026-06-11"));
    assertThat(ends(both)).containsExactly("2026-06-22", "2026-07-10");

    // 13 July is a bank holiday of Northern Ireland.
    var again = after(both, later, ofRequest("2026-06-17"));

    assertThat(ends(again)).containsExactly("2026-06-22", "2026-07-14");
    assertThat(after(again, AS_IT_WAS, give("2026-07-14")).journal().events().toList().getLast())
        .isInstanceOfSatisfying(
            InformationRequestAnswered.class,
            answered -> {
              assertThat(answered.dueOn()).isEqualTo("2026-07-14");
              assertThat(answered.timeliness()).isEqualTo(Timeliness.IN_TIME);
            });
    if (division != Division.ENGLAND_AND_WALES) {
      refused(both, later, ofDraft("2026-06-17"), RecordRefusal.PERIOD_STAYS_AS_IT_IS);
    }
    refused(
        after(both, AS_IT_WAS, give("2026-06-16")),
        later,
        ofRequest("2026-06-17"),
        RecordRefusal.PERIOD_NOT_RUNNING);
  }

  @Test
  void a_request_is_counted_again_at_a_school_that_closed_or_became_an_academy_and_no_draft_is() {
    var both = after(CaseFile.EMPTY, AS_IT_WAS, draftReceived("2026-06-15"), ask("2026-06-11"));
    var converted = after(both, AS_IT_WAS, ordered(), StateDrafts.conversion("2026-06-17"));

    assertThat(ends(after(converted, WITH_A_HOLIDAY, ofRequest("2026-06-18"))))
        .contains("2026-07-14");
    refused(converted, WITH_A_HOLIDAY, ofDraft("2026-06-18"), LawRefusal.SCHOOL_BECAME_AN_ACADEMY);

    var closed = closedOn("2026-06-16");
    assertThat(ends(recorded(closed, both, WITH_A_HOLIDAY, ofRequest("2026-06-18"))))
        .contains("2026-07-14");
    assertThatThrownBy(() -> recorded(closed, both, WITH_A_HOLIDAY, ofDraft("2026-06-18")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RecordRefusal.SCHOOL_CLOSED));
  }

  @Test
  void what_was_counted_again_is_put_right_after_its_recalculation() {
    var both = after(CaseFile.EMPTY, AS_IT_WAS, draftReceived("2026-06-15"), ask("2026-06-11"));
    var again = after(both, WITH_A_HOLIDAY, ofDraft("2026-06-17"), ofRequest("2026-06-17"));

    refused(again, AS_IT_WAS, strikeOut(0, "2026-06-18"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(again, AS_IT_WAS, strikeOut(1, "2026-06-18"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    assertThat(ends(after(again, AS_IT_WAS, strikeOut(2, "2026-06-18"))))
        .containsExactly("2026-06-22", "2026-07-14");
    assertThat(ends(after(again, AS_IT_WAS, strikeOut(3, "2026-06-18"))))
        .containsExactly("2026-06-23", "2026-07-10");
    refused(
        after(again, AS_IT_WAS, comment("2026-06-18")),
        AS_IT_WAS,
        strikeOut(2, "2026-06-19"),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(
        after(again, AS_IT_WAS, give("2026-06-18")),
        AS_IT_WAS,
        strikeOut(3, "2026-06-19"),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void a_draft_and_a_request_of_one_name_are_counted_each_by_itself() {
    var both =
        after(
            CaseFile.EMPTY,
            AS_IT_WAS,
            draftReceived("2026-06-15"),
            ask(InformationDrafts.DRAFT, "2026-06-11"));

    var again = after(both, WITH_A_HOLIDAY, ofDraft("2026-06-17"));

    assertThat(ends(again)).containsExactly("2026-06-23", "2026-07-10");
    assertThat(ends(after(again, AS_IT_WAS, strikeOut(1, "2026-06-18"))))
        .containsExactly("2026-06-23");
  }

  /** What is read by some only would be read in the correction of what others read. */
  @Test
  void a_recalculation_is_put_right_by_one_of_the_same_matter() {
    var both =
        after(
            CaseFile.EMPTY,
            AS_IT_WAS,
            draftReceived("2026-06-15"),
            ask("2026-06-11"),
            ask("request-2", "2026-06-12"));
    var again = after(both, WITH_A_HOLIDAY, ofRequest("2026-06-17"));

    assertThatThrownBy(
            () -> after(again, WITH_A_HOLIDAY, putRight(3, "2026-06-18", ofDraft("2026-06-17"))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
              assertThat(refused.details().facts())
                  .contains(
                      Fact.term("type", CountedMatter.INFORMATION_REQUEST),
                      Fact.term("replacementType", CountedMatter.COMMENTS_ON_DRAFT_REPORT));
            });
    var other = ofMatter(CountedMatter.INFORMATION_REQUEST, "request-2", "2026-06-17");
    assertThat(ends(after(again, WITH_A_HOLIDAY, putRight(3, "2026-06-18", other))))
        .containsExactly("2026-06-22", "2026-07-10", "2026-07-15");
  }

  @Test
  void each_is_counted_by_the_law_that_the_entry_names_with_which_it_began() {
    var begun =
        after(
            CaseFile.EMPTY,
            AS_IT_WAS,
            draftReceived("2026-06-15"),
            ask("2026-06-11"),
            direct(SECTION_60A, "2026-06-12"));
    var again =
        after(
            begun,
            WITH_A_HOLIDAY,
            ofDraft("2026-06-17"),
            ofRequest("2026-06-17"),
            ofMatter(CountedMatter.ANSWER_TO_DIRECTION, DIRECTION, "2026-06-17"));
    assertThat(lawsOf(again))
        .containsExactly(day("2026-06-15"), day("2026-06-11"), day("2026-06-12"));
    assertThat(lawsOf(after(running, WITH_A_HOLIDAY, recalculate("2026-06-10"))))
        .containsExactly(day("2026-06-08"));
    var warned = after(CaseFile.EMPTY, AS_IT_WAS, OldLaw.given("2012-05-28"));
    assertThat(lawsOf(after(warned, WITH_ANOTHER_IN_2012, ofNotice(INITIAL_PERIOD, "2012-06-12"))))
        .containsExactly(day("2012-05-28"));
  }

  private static List<LocalDate> lawsOf(CaseFile file) {
    return file.journal()
        .events()
        .filter(PeriodRecalculated.class::isInstance)
        .map(PeriodRecalculated.class::cast)
        .map(again -> again.period().provision().lawOf().orElseThrow())
        .toList();
  }

  @Test
  void which_periods_can_be_counted_again_is_told_to_those_only_who_may_read_what_they_are_of() {
    var journey =
        new Journey(COMMUNITY)
            .then(draftReceived("2026-06-15"))
            .then(ask("2026-06-11"), "2026-06-16");

    assertThat(countable(journey, Role.SENIOR_OFFICER))
        .containsExactly(InformationDrafts.DRAFT, InformationDrafts.REQUEST);
    assertThat(countable(journey, Role.ADVISER)).containsExactly(InformationDrafts.DRAFT);
    assertThat(countable(journey, Role.RSC_LIAISON)).isEmpty();
  }

  /** Not even that one is barred, as it is where the school became an academy. */
  @Test
  void nor_is_it_told_to_others_that_one_can_not() {
    var journey =
        new Journey(COMMUNITY)
            .then(draftReceived("2026-06-15"))
            .then(ordered(), "2026-06-16")
            .then(StateDrafts.conversion("2026-06-17"), "2026-06-17");

    assertThat(barred(journey, Role.ADVISER)).contains(Act.RECALCULATE_PERIOD);
    assertThat(barred(journey, Role.RSC_LIAISON)).doesNotContain(Act.RECALCULATE_PERIOD);
  }

  private static List<String> countable(Journey journey, Role role) {
    return journey
        .positionFor("2026-06-18", Set.copyOf(Readership.of(role)), WITH_A_HOLIDAY)
        .open()
        .stream()
        .filter(open -> open.act() == Act.RECALCULATE_PERIOD)
        .flatMap(open -> open.about().stream())
        .toList();
  }

  private static List<Act> barred(Journey journey, Role role) {
    return journey.positionFor("2026-06-18", Set.copyOf(Readership.of(role))).barred().stream()
        .map(BarredAct::act)
        .toList();
  }

  private static InterventionCommand ordered() {
    return StateDrafts.order("2026-06-16", AcademyOrderBasis.APPLICATION);
  }

  private static RecalculatePeriod ofDraft(String on) {
    return ofMatter(CountedMatter.COMMENTS_ON_DRAFT_REPORT, InformationDrafts.DRAFT, on);
  }

  private static RecalculatePeriod ofRequest(String on) {
    return ofMatter(CountedMatter.INFORMATION_REQUEST, InformationDrafts.REQUEST, on);
  }

  private static RecalculatePeriod ofMatter(CountedMatter matter, String about, String on) {
    return new RecalculatePeriod(
        Drafts.URN, matter, about, day(on), new Narrative("An extra bank holiday."));
  }

  private static void refused(
      CaseFile file, Counting counting, InterventionCommand command, Refusal refusal) {
    assertThatThrownBy(() -> after(file, counting, command))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static RecalculatePeriod ofNotice(CountedMatter matter, String on) {
    return new RecalculatePeriod(
        Drafts.URN, matter, Drafts.NOTICE, day(on), new Narrative("An extra bank holiday."));
  }

  private static Notice notice(CaseFile file) {
    return file.position().notices().find(Drafts.NOTICE).orElseThrow();
  }

  private static void refused(CaseFile file, RecalculatePeriod again, Refusal refusal) {
    assertThatThrownBy(() -> after(file, WITH_ANOTHER_IN_2012, again))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static List<String> ends(CaseFile file) {
    return CountedRun.of(file).map(CountedRun::endsOn).map(LocalDate::toString).toList();
  }

  @Test
  void a_period_that_stays_as_it_is_or_does_not_run_is_not_recalculated() {
    refused(running, AS_IT_WAS, RecordRefusal.PERIOD_STAYS_AS_IT_IS);
    refused(
        after(running, AS_IT_WAS, send("2026-06-10", Recipient.HMCI)),
        WITH_A_HOLIDAY,
        RecordRefusal.PERIOD_NOT_RUNNING);
    refused(
        after(running, AS_IT_WAS, shorten("2026-06-09", "2026-06-15")),
        WITH_A_HOLIDAY,
        RecordRefusal.PERIOD_NOT_RUNNING);
    refused(CaseFile.EMPTY, WITH_A_HOLIDAY, RecordRefusal.PERIOD_NOT_RUNNING);
  }

  private static void refused(CaseFile file, Counting counting, Refusal refusal) {
    assertThatThrownBy(() -> after(file, counting, recalculate("2026-06-11")))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static CaseFile after(CaseFile file, Counting counting, InterventionCommand... commands) {
    var after = file;
    for (var command : commands) {
      for (var paper : Papers.before(command, List.of())) {
        after = after(after, counting, paper);
      }
      for (var fact : Preparations.before(command)) {
        after = recorded(after, counting, fact);
      }
      after = recorded(after, counting, command);
    }
    return after;
  }

  private static CaseFile recorded(CaseFile file, Counting counting, InterventionCommand command) {
    return recorded(COMMUNITY, file, counting, command);
  }

  private static CaseFile recorded(
      Particulars school, CaseFile file, Counting counting, InterventionCommand command) {
    var after = file;
    for (var event :
        Decisions.decide(
            command, after, acting(command), Optional.of(school), Cited.NOTHING, counting)) {
      after = after.with(after.journal().length(), event);
    }
    return after;
  }

  private static Acting acting(InterventionCommand command) {
    var officer =
        new Officer(
            "s.okafor",
            new PersonName("Sam Okafor"),
            Role.SENIOR_OFFICER,
            new AuthorityCode("990"));
    return new Acting(
        Papers.officer(command, officer),
        command.happenedOn(),
        Optional.of(new Narrative("Found in the post book.")));
  }
}
