package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an authority owes itself, for all of its schools at once: as a school's duties are. */
class OwingForAllSchoolsTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final String MONTHLY =
      """
      activities:
        - {id: talk, kind: scrutiny, label: Talk with the lead member, cadence: [{per: month, force: must, of: authority}], who: [lead], src: [60]}
      records:
        - {id: report, kind: report, label: Monthly report, per: month, force: must, whose: authority, who: [{party: lead, as: receive}], src: [89]}
      """;

  @ParameterizedTest
  @CsvSource({
    "2025-09-01, DUE",
    "2025-09-30, DUE",
    "2025-10-01, OVERDUE",
    "2025-12-24, OVERDUE",
  })
  void a_meeting_and_a_report_are_due_to_the_last_day_and_a_breach_from_the_next(
      String on, State state) {
    assertThat(under(MONTHLY).ofSeptember(on))
        .extracting(Duty::activity, Duty::state, Duty::dueBy, duty -> duty.row().section())
        .containsExactly(
            tuple("talk", state, day("2025-09-30"), "activities"),
            tuple("report", state, day("2025-09-30"), "records"));
  }

  @Test
  void what_was_done_in_time_is_done_and_what_was_done_after_it_is_done_late() {
    var lastDay = under(MONTHLY).held("talk", "2025-09-30").given("report", "2025-09-30");
    assertThat(states(lastDay.ofSeptember("2025-09-30"))).containsExactly(State.DONE, State.DONE);
    assertThat(lastDay.ofSeptember("2025-10-01")).isEmpty();
    var nextDay = under(MONTHLY).held("talk", "2025-10-01").given("report", "2025-10-01");
    assertThat(states(nextDay.ofSeptember("2025-09-30"))).containsExactly(State.DUE, State.DUE);
    assertThat(nextDay.ofSeptember("2025-10-01"))
        .extracting(Duty::state, Duty::doneOn)
        .containsOnly(tuple(State.DONE_LATE, day("2025-10-01")));
  }

  @Test
  void it_is_told_of_the_authority_and_of_no_school_with_those_whom_it_concerns() {
    assertThat(under(MONTHLY).duties("2025-09-15"))
        .extracting(
            Duty::authority, Duty::urn, Duty::school, Duty::forWhom, duty -> duty.row().items())
        .containsExactly(
            tuple(
                NORTHMOOR,
                Optional.empty(),
                Optional.empty(),
                List.of("Lead member"),
                List.of("NOR-060")),
            tuple(
                NORTHMOOR,
                Optional.empty(),
                Optional.empty(),
                List.of("Lead member"),
                List.of("NOR-089")));
  }

  @Test
  void a_report_is_no_meeting_of_the_same_name() {
    var same = MONTHLY.replace("id: report", "id: talk");
    assertThat(states(under(same).held("talk", "2025-09-10").duties("2025-09-15")))
        .containsExactly(State.DONE, State.DUE);
    assertThat(states(under(same).given("talk", "2025-09-10").duties("2025-09-15")))
        .containsExactly(State.DUE, State.DONE);
  }

  @Test
  void what_is_usual_open_or_not_said_is_never_a_breach() {
    for (var force : List.of("usual", "may")) {
      assertThat(states(under(MONTHLY.replace("must", force)).duties("2025-12-15")))
          .containsOnly(force.equals("may") ? State.OPTIONAL : State.DUE);
    }
    var silent = under(MONTHLY.replace("force: must, ", "")).duties("2025-12-15");
    assertThat(silent).extracting(Duty::force).containsOnly(Force.usual);
    assertThat(states(silent)).containsExactly(State.DUE, State.DUE);
  }

  @Test
  void the_strictest_duty_binds_and_no_school_owes_it() {
    var two =
        under(
            """
            activities:
              - {id: talk, kind: meeting, label: Talk, cadence: [{per: year, force: must, of: authority}, {per: term, force: must, of: authority}, {per: month, force: must}]}
            """);
    assertThat(two.duties("2025-09-15")).extracting(Duty::per).containsExactly(opt(Per.term));
    assertThat(two.atTheSchool("2025-09-15")).extracting(Duty::per).containsExactly(opt(Per.month));
    assertThat(under(MONTHLY).atTheSchool("2025-12-15")).isEmpty();
  }

  @Test
  void how_often_it_is_held_in_a_stretch_is_counted() {
    var twice =
        under(MONTHLY.replace("{per: month, force: must,", "{per: month, times: 2, force: must,"));
    var once = twice.held("talk", "2025-09-10");
    assertThat(once.duties("2025-09-15").getFirst())
        .extracting(Duty::held, Duty::times, Duty::state)
        .containsExactly(1, 2, State.DUE);
    assertThat(once.held("talk", "2025-09-20").duties("2025-09-25").getFirst().state())
        .isEqualTo(State.DONE);
  }

  /** E15-129: one report on the primary schools is due whatever each of them is. */
  @Test
  void the_condition_of_a_row_says_of_which_schools_it_is_and_holds_nothing_back() {
    var primary =
        MONTHLY
            .replace("label: Talk with", "when: {phase: primary}, label: Talk with")
            .replace("label: Monthly", "when: {phase: primary}, label: Monthly");
    assertThat(states(under(primary).duties("2025-09-15"))).containsExactly(State.DUE, State.DUE);
  }

  /**
   * The door lets none in; a version adopted before it did is held to nothing that is not known.
   */
  @Test
  void a_variants_condition_on_a_school_is_known_of_no_authority() {
    var variant =
        """
        activities:
          - id: talk
            kind: meeting
            label: Talk
            cadence: [{per: year, force: must, of: authority}]
            variants: [{when: {phase: primary}, cadence: [{per: month, force: must, of: authority}]}]
        """;
    assertThat(under(variant).duties("2025-12-15"))
        .extracting(Duty::per)
        .containsExactly(opt(Per.year));
    assertThat(under(variant.replace("when: {phase: primary}, ", "")).duties("2025-12-15"))
        .extracting(Duty::per)
        .contains(opt(Per.month))
        .doesNotContain(opt(Per.year));
  }

  @Test
  void what_hangs_on_term_dates_that_are_not_held_says_so() {
    var termly = under(MONTHLY.replace("per: month", "per: term"));
    assertThat(termly.without().duties("2025-10-01"))
        .extracting(Duty::from, Duty::dueBy, Duty::state)
        .containsOnly(tuple(day("2025-08-01"), Optional.empty(), State.TERM_DATES_NOT_HELD));
    assertThat(termly.duties("2025-12-20"))
        .extracting(Duty::dueBy, Duty::state)
        .containsExactly(
            tuple(day("2025-12-19"), State.OVERDUE),
            tuple(day("2026-03-27"), State.DUE),
            tuple(day("2025-12-19"), State.OVERDUE),
            tuple(day("2026-03-27"), State.DUE));
  }

  @Test
  void what_is_done_on_a_plan_an_event_or_a_request_falls_due_on_no_day() {
    for (var per : List.of("request", "event", "plan", "change")) {
      assertThat(under(MONTHLY.replace("per: month", "per: " + per)).duties("2025-12-15"))
          .isEmpty();
    }
    assertThat(
            under(MONTHLY.replace("per: month, force: must, whose", "whose")).duties("2025-09-15"))
        .extracting(Duty::activity)
        .containsExactly("talk");
  }

  @Test
  void nothing_is_owed_before_the_version_is_in_effect_or_for_a_stretch_begun_by_then() {
    assertThat(under(MONTHLY).duties("2025-08-31")).isEmpty();
    var late = new Authority(List.of(adopted("1", MONTHLY, "2025-09-08", null)), List.of(), BOTH);
    assertThat(late.duties("2025-10-15"))
        .extracting(Duty::from, Duty::state)
        .containsOnly(tuple(day("2025-10-01"), State.DUE));
  }

  @Test
  void what_the_later_version_has_no_more_was_missed_and_is_due_no_longer() {
    var over = under(MONTHLY).then(adopted("2", "", "2025-11-15", supersedes()));
    assertThat(over.duties("2025-11-14"))
        .filteredOn(duty -> duty.activity().equals("talk"))
        .extracting(Duty::from, Duty::state)
        .containsExactly(
            tuple(day("2025-09-01"), State.OVERDUE),
            tuple(day("2025-10-01"), State.OVERDUE),
            tuple(day("2025-11-01"), State.DUE));
    // November belongs wholly to neither.
    assertThat(over.duties("2025-12-15"))
        .extracting(Duty::activity, Duty::from, Duty::state)
        .containsExactly(
            tuple("talk", day("2025-09-01"), State.MISSED),
            tuple("talk", day("2025-10-01"), State.MISSED),
            tuple("report", day("2025-09-01"), State.MISSED),
            tuple("report", day("2025-10-01"), State.MISSED));
  }

  @Test
  void what_the_later_version_still_has_is_overdue_and_can_be_done_late_under_it() {
    var next = adopted("2", MONTHLY, "2025-11-01", supersedes());
    var over = under(MONTHLY).then(next).held("talk", "2025-09-12");
    assertThat(over.duties("2025-12-15"))
        .filteredOn(duty -> duty.activity().equals("talk"))
        .extracting(Duty::from, Duty::state, duty -> duty.framework().version())
        .containsExactly(
            tuple(day("2025-10-01"), State.OVERDUE, "1"),
            tuple(day("2025-11-01"), State.OVERDUE, "2"),
            tuple(day("2025-12-01"), State.DUE, "2"));
    assertThat(over.held("talk", "2025-12-10", version("2")).duties("2025-12-15"))
        .filteredOn(duty -> duty.activity().equals("talk"))
        .extracting(Duty::state, Duty::doneOn)
        .containsExactly(
            tuple(State.DONE_LATE, day("2025-12-10")),
            tuple(State.DONE_LATE, day("2025-12-10")),
            tuple(State.DONE, day("2025-12-10")));
  }

  @Test
  void a_school_only_condition_of_the_later_version_makes_it_no_duty_of_the_authority() {
    var atSchools = MONTHLY.replace(", of: authority", "").replace(", whose: authority", "");
    var over = under(MONTHLY).then(adopted("2", atSchools, "2025-11-01", supersedes()));
    assertThat(states(over.duties("2025-11-15"))).containsOnly(State.MISSED);
  }

  @Test
  void each_framework_that_stands_beside_another_is_owed_by_itself() {
    var beside =
        under(MONTHLY)
            .then(adopted("2", MONTHLY, "2025-09-01", new StandsBeside(WORDS)))
            .held("talk", "2025-09-10")
            .given("report", "2025-09-11", version("2"));
    assertThat(beside.duties("2025-09-15"))
        .extracting(Duty::activity, Duty::state, duty -> duty.framework().version())
        .containsExactly(
            tuple("talk", State.DONE, "1"),
            tuple("report", State.DUE, "1"),
            tuple("talk", State.DUE, "2"),
            tuple("report", State.DONE, "2"));
  }

  private static final List<TermDates> BOTH = List.of(Terms.YEAR_2025, Terms.YEAR_2026);

  private static Authority under(String rows) {
    return new Authority(List.of(adopted("1", rows, SINCE.toString(), null)), List.of(), BOTH);
  }

  private static Succession supersedes() {
    return new Supersedes(new VersionChoice("northmoor-scc", "1"), WORDS);
  }

  private static FrameworkAdopted adopted(
      String version, String rows, String from, Succession succession) {
    return new FrameworkAdopted(
        NORTHMOOR,
        LocalDate.parse(from),
        LocalDate.parse(from),
        pack(version, rows),
        Optional.ofNullable(succession));
  }

  private static Pack pack(String version, String rows) {
    return Packs.written(
        """
        framework: {id: northmoor-scc, authority: Northmoor, version: "%s", title: Concern, srcPrefix: NOR}
        parties: [{id: lead, label: Lead member, kind: member}]
        """
                .formatted(version)
            + rows);
  }

  private static FrameworkVersion version(String version) {
    return new FrameworkVersion(NORTHMOOR, "northmoor-scc", version);
  }

  /** An authority, the versions that it adopted, what it did and the term dates that it holds. */
  private record Authority(
      List<FrameworkAdopted> adopted, List<AuthorityEvent> work, List<TermDates> years) {

    Authority then(FrameworkAdopted next) {
      return new Authority(more(adopted, next), work, years);
    }

    Authority without() {
      return new Authority(adopted, work, List.of());
    }

    Authority held(String activity, String on) {
      return held(activity, on, version("1"));
    }

    Authority held(String activity, String on, FrameworkVersion under) {
      return did(
          new AuthorityActivityHeld(
              NORTHMOOR,
              on,
              LocalDate.parse(on),
              activity,
              activity,
              ActivityKind.meeting,
              List.of(),
              List.of(),
              WORDS,
              Optional.empty(),
              under,
              new PackRow("activities", activity, List.of())));
    }

    Authority given(String paper, String on) {
      return given(paper, on, version("1"));
    }

    Authority given(String paper, String on, FrameworkVersion under) {
      return did(
          new AuthorityReportGiven(
              NORTHMOOR,
              on,
              LocalDate.parse(on),
              paper,
              paper,
              Paper.Kind.report,
              List.of(),
              Optional.empty(),
              WORDS,
              Optional.empty(),
              under,
              new PackRow("records", paper, List.of())));
    }

    private Authority did(AuthorityEvent event) {
      return new Authority(adopted, more(work, event), years);
    }

    private static <T> List<T> more(List<T> some, T one) {
      return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** Those of the first month. */
    List<Duty> ofSeptember(String on) {
      return duties(on).stream().filter(duty -> duty.from().equals(opt(SINCE))).toList();
    }

    List<Duty> duties(String on) {
      return ask(
          new FindDutiesUnderFramework(
              List.of(), List.of(NORTHMOOR), LocalDate.parse(on), Set.of()));
    }

    List<Duty> atTheSchool(String on) {
      return ask(
          new FindDutiesUnderFramework(
              List.of(Northmoor.SCHOOL), LocalDate.parse(on), EnumSet.allOf(Readership.class)));
    }

    private List<Duty> ask(FindDutiesUnderFramework query) {
      var adoptions =
          adopted.stream().reduce(Adoptions.none(NORTHMOOR), Adoptions::with, (_, later) -> later);
      return new DutyAnswers(
              _ -> Optional.of(Northmoor.school()),
              _ -> adoptions,
              (_, school, under) ->
                  Pasts.of(List.of(), _ -> SchoolInLaw.NOTHING_RECORDED, school, under),
              (_, _) -> Optional.empty(),
              _ -> List.of(),
              _ -> years,
              _ -> work)
          .handle(query)
          .duties();
    }
  }

  private static List<State> states(List<Duty> duties) {
    return duties.stream().map(Duty::state).toList();
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static <T> Optional<T> opt(T value) {
    return Optional.of(value);
  }
}
