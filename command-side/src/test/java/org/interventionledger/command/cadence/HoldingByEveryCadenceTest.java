package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.Packs;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cadence on the days about its last one, and each kind of variant beside the others. */
class HoldingByEveryCadenceTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final String VISIT =
      """
      framework: {id: northmoor-scc, authority: Northmoor, version: "1", title: Concern}
      parties: [{id: adviser, label: Adviser, kind: officer}, {id: head, label: Head teacher, kind: school}]
      activities:
        - {id: visit, kind: visit, label: Visit, cadence: [{per: %s, force: must}], who: [adviser, head]}
      """;
  private static final Pack VARIANTS =
      Packs.written(
          """
          framework: {id: northmoor-scc, authority: Northmoor, version: "1", title: Concern}
          facts: [{id: instability, label: Period of instability, values: [true, false]}]
          scales:
            - id: stage
              label: Stage
              shape: ordinal
              levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]
          activities:
            - id: visit
              kind: visit
              label: Visit
              cadence: [{per: year, force: must}]
              variants:
                - {when: {phase: secondary}, cadence: [{per: term, force: must}]}
                - {when: {type: academy}, cadence: [{per: halfTerm, force: must}]}
                - {when: {stage: S2}, cadence: [{per: month, force: must}]}
                - {when: {instability: true}, cadence: [{per: fortnight, force: must}]}
          """);

  @ParameterizedTest
  @CsvSource({
    "term, 2025-09-02, 2025-12-19",
    "halfTerm, 2025-09-02, 2025-10-26",
    "month, 2025-09-01, 2025-09-30",
    "fortnight, 2025-09-01, 2025-09-14",
    "year, 2026-08-01, 2027-07-31",
  })
  void is_due_to_the_last_day_a_breach_from_the_next_and_done_late_after_that(
      Per per, LocalDate from, LocalDate last) {
    var school = new School().under(Packs.written(VISIT.formatted(per)));
    assertThat(state(school, from, last)).isEqualTo(State.DUE);
    assertThat(state(school, from, last.plusDays(1))).isEqualTo(State.OVERDUE);
    var inTime = school.heldOn(last);
    assertThat(state(inTime, from, last)).isEqualTo(State.DONE);
    assertThat(inTime.duties(last.plusDays(1))).extracting(Duty::from).doesNotContain(opt(from));
    var late = school.heldOn(last.plusDays(1));
    assertThat(state(late, from, last)).isEqualTo(State.DUE);
    assertThat(state(late, from, last.plusDays(1))).isEqualTo(State.DONE_LATE);
    assertThat(of(school, from, last).forWhom()).containsExactly("Adviser", "Head teacher");
  }

  /** One meeting in December does not make good those of September, October and November. */
  @Test
  void what_is_held_late_makes_good_the_one_that_was_missed_last() {
    var monthly = new School().under(Packs.written(VISIT.formatted("month")));
    assertThat(late(monthly, "2025-12-09"))
        .containsExactly(
            tuple(State.MISSED, Optional.empty()),
            tuple(State.MISSED, Optional.empty()),
            tuple(State.DONE_LATE, opt(LocalDate.of(2025, 12, 9))),
            tuple(State.DONE, opt(LocalDate.of(2025, 12, 9))));
    assertThat(late(monthly, "2025-11-30"))
        .as("in its own time, and late for the month before")
        .containsExactly(
            tuple(State.MISSED, Optional.empty()),
            tuple(State.DONE_LATE, opt(LocalDate.of(2025, 11, 30))),
            tuple(State.DUE, Optional.empty()));
    var twice = new School().under(Packs.written(VISIT.formatted("term, times: 2")));
    assertThat(late(twice, "2025-10-01", "2026-01-05"))
        .as("one was held in the autumn, and the other late")
        .contains(tuple(State.DONE_LATE, opt(LocalDate.of(2026, 1, 5))));
    assertThat(late(twice, "2026-01-05"))
        .as("of two that were missed one was held")
        .containsExactly(
            tuple(State.OVERDUE, Optional.empty()), tuple(State.DUE, Optional.empty()));
    assertThat(late(twice, "2026-01-05", "2026-01-09"))
        .startsWith(tuple(State.DONE_LATE, opt(LocalDate.of(2026, 1, 9))));
  }

  private static List<Tuple> late(School school, String... days) {
    var held = Arrays.stream(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    var on = held[held.length - 1].isBefore(LocalDate.of(2026, 1, 1)) ? "2025-12-20" : "2026-01-12";
    return school.heldOn(held).duties(LocalDate.parse(on)).stream()
        .map(duty -> tuple(duty.state(), duty.doneOn()))
        .toList();
  }

  @Test
  void on_change_is_due_from_the_day_of_the_change_without_a_last_day() {
    var pack =
        Packs.written(
            """
            framework: {id: northmoor-scc, authority: Northmoor, version: "1", title: Concern}
            scales: [{id: stage, label: Stage, shape: ordinal, levels: [{id: S2, rank: 2, label: Stage 2}]}]
            activities:
              - {id: visit, kind: visit, label: Visit, when: {stage: S2}, cadence: [{per: change, force: must}]}
            """);
    var school = new School().under(pack).at("S2", "2025-10-06");
    assertThat(school.duties(LocalDate.of(2025, 10, 5))).isEmpty();
    assertThat(school.duties(LocalDate.of(2025, 10, 6)))
        .extracting(Duty::from, Duty::dueBy, Duty::state)
        .containsExactly(tuple(opt(LocalDate.of(2025, 10, 6)), Optional.empty(), State.DUE));
    assertThat(school.heldOn(LocalDate.of(2025, 10, 6)).duties(LocalDate.of(2025, 10, 6)))
        .extracting(Duty::state)
        .containsExactly(State.DONE);
  }

  @Test
  void how_thoroughly_it_is_done_is_shown_with_it() {
    var deep = VISIT.formatted("term").replace("{per: term,", "{per: term, depth: in depth,");
    assertThat(new School().under(Packs.written(deep)).duties(LocalDate.of(2025, 9, 8)))
        .extracting(Duty::label)
        .containsExactly("Visit (in depth)");
    assertThat(
            new School()
                .under(Packs.written(VISIT.formatted("term")))
                .duties(LocalDate.of(2025, 9, 8)))
        .extracting(Duty::label)
        .containsExactly("Visit");
  }

  /** Of all that match, one duty alone: the one with most times in a year. */
  @ParameterizedTest
  @CsvSource({
    "COMMUNITY_SCHOOL, Primary, S1, false, year",
    "COMMUNITY_SCHOOL, Secondary, S1, false, term",
    "ACADEMY_CONVERTER, Primary, S1, false, halfTerm",
    "COMMUNITY_SCHOOL, Primary, S2, false, month",
    "COMMUNITY_SCHOOL, Primary, S1, true, fortnight",
    "ACADEMY_CONVERTER, Secondary, S1, false, halfTerm",
    "COMMUNITY_SCHOOL, Secondary, S2, false, month",
    "ACADEMY_CONVERTER, Secondary, S2, true, fortnight",
  })
  void by_phase_type_level_and_instability_the_strictest_binds(
      EstablishmentType type, String phase, String level, String unstable, Per binds) {
    var school =
        new School(type, phase)
            .under(VARIANTS)
            .at(level, "2025-09-01")
            .found(unstable, "2025-09-01");
    assertThat(school.duties(LocalDate.of(2025, 9, 8)))
        .extracting(Duty::per, Duty::force, Duty::state)
        .containsExactly(tuple(opt(binds), Force.must, State.DUE));
  }

  @Test
  void when_the_instability_is_over_the_next_strictest_binds() {
    var school =
        new School()
            .under(VARIANTS)
            .at("S2", "2025-09-01")
            .found("true", "2025-09-01")
            .found("false", "2025-09-15");
    assertThat(school.duties(LocalDate.of(2025, 9, 14)))
        .extracting(Duty::per)
        .containsExactly(opt(Per.fortnight));
    // The fortnight that it covered to its end was missed, and stays a breach.
    assertThat(school.duties(LocalDate.of(2025, 9, 15)))
        .extracting(Duty::per, Duty::state)
        .containsExactly(
            tuple(opt(Per.month), State.DUE), tuple(opt(Per.fortnight), State.OVERDUE));
  }

  /** HIL-086 to HIL-089: termly, and monthly or even fortnightly where there is instability. */
  @Test
  void hillingdons_group_meets_termly_and_may_more_often_in_instability() {
    var school = new School().under(Packs.shipped("hillingdon-2022-23")).level("priority", "P1");
    var on = LocalDate.of(2025, 9, 8);
    assertThat(groups(school, on))
        .contains(tuple(opt(Per.term), Force.must, State.DUE))
        .extracting(it -> it.toList().getFirst())
        .doesNotContain(opt(Per.fortnight));
    assertThat(groups(school.found("true", "2025-09-02"), on))
        .contains(
            tuple(opt(Per.term), Force.must, State.DUE),
            tuple(opt(Per.fortnight), Force.may, State.OPTIONAL));
  }

  @Test
  void of_school_years_without_term_dates_it_is_told_that_nobody_can_tell() {
    var termly = new School().under(Packs.written(VISIT.formatted("term")));
    var on = LocalDate.of(2026, 10, 1);
    assertThat(termly.holding().duties(on))
        .extracting(Duty::from, Duty::dueBy, Duty::state)
        .containsExactly(
            tuple(opt(LocalDate.of(2025, 8, 1)), Optional.empty(), State.TERM_DATES_NOT_HELD),
            tuple(opt(LocalDate.of(2026, 8, 1)), Optional.empty(), State.TERM_DATES_NOT_HELD));
    assertThat(termly.holding(Terms.YEAR_2026).duties(on))
        .extracting(Duty::from, Duty::state)
        .containsExactly(
            tuple(opt(LocalDate.of(2025, 8, 1)), State.TERM_DATES_NOT_HELD),
            tuple(opt(LocalDate.of(2026, 9, 2)), State.DUE));
    assertThat(termly.holding(Terms.YEAR_2025, Terms.YEAR_2026).duties(on))
        .extracting(Duty::state)
        .containsExactly(State.OVERDUE, State.OVERDUE, State.OVERDUE, State.DUE);
    var monthly = new School().under(Packs.written(VISIT.formatted("month"))).holding();
    assertThat(monthly.duties(on))
        .extracting(Duty::state)
        .doesNotContain(State.TERM_DATES_NOT_HELD);
  }

  @Test
  void what_did_not_bind_in_a_year_without_term_dates_is_not_told_of() {
    var variants =
        Packs.written(
            """
            framework: {id: northmoor-scc, authority: Northmoor, version: "1", title: Concern}
            scales:
              - id: stage
                label: Stage
                shape: ordinal
                levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]
            activities:
              - {id: visit, kind: visit, label: Visit, when: {stage: S2}, cadence: [{per: term, force: must}]}
            """);
    var on = LocalDate.of(2026, 10, 1);
    var school = new School().under(variants).holding(Terms.YEAR_2026).at("S1", "2025-09-01");
    assertThat(school.at("S2", "2026-08-01").duties(on))
        .extracting(Duty::state)
        .containsExactly(State.DUE);
    assertThat(school.at("S2", "2026-06-30").duties(on))
        .extracting(Duty::state)
        .containsExactly(State.TERM_DATES_NOT_HELD, State.DUE);
  }

  @Test
  void half_terms_are_not_told_from_terms_without_a_holiday_in_the_middle() {
    var terms = Terms.YEAR_2025.terms();
    var first = terms.getFirst();
    var whole =
        new TermDates.Term(first.name(), first.firstDay(), Optional.empty(), first.lastDay());
    var without =
        new TermDates(new SchoolYear(2025), List.of(whole, terms.get(1), terms.get(2)), List.of());
    var on = LocalDate.of(2025, 10, 1);
    assertThat(states("halfTerm", without, on)).containsExactly(State.TERM_DATES_NOT_HELD);
    assertThat(states("term", without, on)).containsExactly(State.DUE);
  }

  private static List<State> states(String per, TermDates held, LocalDate on) {
    var school = new School().under(Packs.written(VISIT.formatted(per))).holding(held);
    return school.duties(on).stream().map(Duty::state).toList();
  }

  private static List<Tuple> groups(School school, LocalDate on) {
    return school.duties(on).stream()
        .filter(duty -> duty.activity().equals("ctg"))
        .map(duty -> tuple(duty.per(), duty.force(), duty.state()))
        .toList();
  }

  private static State state(School school, LocalDate from, LocalDate on) {
    return of(school, from, on).state();
  }

  private static Duty of(School school, LocalDate from, LocalDate on) {
    return school.duties(on).stream()
        .filter(duty -> duty.from().equals(opt(from)))
        .findFirst()
        .orElseThrow();
  }

  private static <T> Optional<T> opt(T value) {
    return Optional.of(value);
  }

  /** A school of Northmoor, what is on record of it, and the framework that it is under. */
  private record School(
      EstablishmentType type,
      String phase,
      Pack pack,
      List<PlacementEvent> placings,
      List<ActivityHeld> held,
      List<TermDates> years) {

    School() {
      this(EstablishmentType.COMMUNITY_SCHOOL, "Primary");
    }

    School(EstablishmentType type, String phase) {
      this(type, phase, null, List.of(), List.of(), List.of(Terms.YEAR_2025, Terms.YEAR_2026));
    }

    School under(Pack other) {
      return new School(type, phase, other, placings, held, years);
    }

    School holding(TermDates... terms) {
      return new School(type, phase, pack, placings, held, Arrays.asList(terms));
    }

    School at(String stage, String on) {
      return with(level("stage", stage, on));
    }

    School level(String scale, String level) {
      return with(level(scale, level, SINCE.toString()));
    }

    School found(String unstable, String on) {
      return with(
          new FindingRecorded(
              SCHOOL,
              NORTHMOOR,
              LocalDate.parse(on),
              new Labelled("instability", "Period of instability"),
              unstable,
              Optional.empty(),
              WORDS,
              version()));
    }

    private School with(PlacementEvent event) {
      var more = new ArrayList<>(placings);
      more.add(event);
      return new School(type, phase, pack, more, held, years);
    }

    private FrameworkVersion version() {
      return new FrameworkVersion(NORTHMOOR, pack.framework().id(), pack.framework().version());
    }

    private LevelChanged level(String scale, String level, String on) {
      return new LevelChanged(
          SCHOOL,
          NORTHMOOR,
          LocalDate.parse(on),
          new LevelGiven(scale, level, level, 1),
          Optional.empty(),
          WORDS,
          WORDS,
          Optional.empty(),
          version());
    }

    School heldOn(LocalDate... days) {
      return new School(
          type, phase, pack, placings, Arrays.stream(days).map(School::visit).toList(), years);
    }

    private static ActivityHeld visit(LocalDate day) {
      return new ActivityHeld(
          SCHOOL,
          NORTHMOOR,
          day.toString(),
          day,
          "visit",
          "Visit",
          ActivityKind.visit,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          WORDS,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          VERSION_1,
          new PackRow("activities", "visit", List.of()));
    }

    List<Duty> duties(LocalDate on) {
      var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, SINCE));
      var answers =
          new DutyAnswers(
              _ -> Optional.of(particulars()),
              _ -> adoptions,
              (_, school, under) ->
                  Pasts.of(placings, _ -> SchoolInLaw.NOTHING_RECORDED, school, under),
              (_, _) -> Optional.empty(),
              _ -> List.copyOf(held),
              _ -> years,
              _ -> List.of());
      var all = EnumSet.allOf(Readership.class);
      return answers.handle(new FindDutiesUnderFramework(List.of(SCHOOL), on, all)).duties();
    }

    private Particulars particulars() {
      return new Particulars(
          "Alder School",
          NORTHMOOR,
          "Northmoor",
          2001,
          type,
          EstablishmentStatus.OPEN,
          LocalDate.of(2001, 9, 1),
          null,
          phase,
          3,
          18,
          "Does not apply",
          null,
          null,
          null,
          210,
          "1 School Lane",
          "Northmoor",
          "ZZ1 1ZZ");
    }
  }
}
