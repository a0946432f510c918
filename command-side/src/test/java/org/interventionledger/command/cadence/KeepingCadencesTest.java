package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.CalendarPeriod.Season;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Variant;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cadences make due, over two school years of three terms with a holiday in the middle. */
class KeepingCadencesTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final Condition STAGE_2 = stage("S2");

  @ParameterizedTest
  @CsvSource({
    // The first and the last day of a term, and the days around them
    "2025-09-01, 2025-12-19",
    "2025-09-02, 2025-12-19",
    "2025-12-19, 2025-12-19",
    "2025-12-20, 2026-03-27",
    "2026-01-05, 2026-03-27",
    "2026-03-27, 2026-03-27",
    "2026-03-28, 2026-07-21",
    "2026-07-21, 2026-07-21",
  })
  void once_a_term_is_due_by_the_last_day_of_the_term(LocalDate on, LocalDate dueBy) {
    assertThat(open(on, every(Per.term, Force.must)).dueBy()).hasValue(dueBy);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-26, 2025-10-26",
    "2025-10-27, 2025-12-19",
    "2025-10-31, 2025-12-19",
    "2025-11-01, 2025-12-19",
    "2026-02-15, 2026-02-15",
    "2026-02-16, 2026-03-27",
  })
  void once_a_half_term_is_due_by_the_day_before_its_holiday(LocalDate on, LocalDate dueBy) {
    assertThat(open(on, every(Per.halfTerm, Force.must)).dueBy()).hasValue(dueBy);
  }

  @ParameterizedTest
  @CsvSource({
    "month, 2026-02-28, 2026-02-28",
    "month, 2026-03-01, 2026-03-31",
    "quarter, 2026-03-31, 2026-03-31",
    "quarter, 2026-04-01, 2026-06-30",
    "year, 2026-07-31, 2026-07-31",
    "year, 2026-08-01, 2027-07-31",
    "fortnight, 2025-09-14, 2025-09-14",
    "fortnight, 2025-09-15, 2025-09-28",
  })
  void other_stretches_are_those_of_the_calendar(Per per, LocalDate on, LocalDate dueBy) {
    assertThat(open(on, every(per, Force.must)).dueBy()).hasValue(dueBy);
  }

  @Test
  void it_is_done_when_it_was_held_often_enough_within() {
    var twice = new Cadence(Per.term, null, 2, null, null, Force.must);
    var on = LocalDate.of(2026, 3, 2);
    assertThat(only(on, twice, held("2026-01-05")).state()).isEqualTo(State.DUE);
    var done = only(on, twice, held("2026-01-05"), held("2026-02-27"));
    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.doneOn()).hasValue(LocalDate.of(2026, 2, 27));
    var inTheHoliday = only(on, twice, held("2026-01-04"), held("2026-02-27"));
    assertThat(inTheHoliday.held()).isOne();
  }

  @Test
  void a_term_missed_is_a_breach_from_the_day_after_and_stays_one_when_it_is_done_late() {
    var once = every(Per.term, Force.must);
    assertThat(states(LocalDate.of(2025, 12, 19), once)).containsExactly(State.DUE);
    assertThat(states(LocalDate.of(2025, 12, 20), once)).containsExactly(State.OVERDUE, State.DUE);
    assertThat(states(LocalDate.of(2026, 1, 9), once, held("2026-01-08")))
        .containsExactly(State.DONE_LATE, State.DONE);
  }

  @Test
  void what_is_usual_or_open_is_never_a_breach() {
    var spring = LocalDate.of(2026, 2, 2);
    assertThat(states(spring, every(Per.term, Force.usual))).containsExactly(State.DUE);
    assertThat(states(spring, every(Per.term, Force.may))).containsExactly(State.OPTIONAL);
  }

  @Test
  void without_term_dates_nothing_is_guessed() {
    var duty =
        duties(activity(Condition.ALWAYS, every(Per.term, Force.must)), List.of(), SINCE, List.of())
            .getFirst();
    assertThat(duty.state()).isEqualTo(State.TERM_DATES_NOT_HELD);
    assertThat(duty.dueBy()).isEmpty();
  }

  /** ESX-105 and ESX-136: once a year, and each half-term at the stages of greater concern. */
  @Test
  void the_strictest_duty_binds_from_the_stretch_in_which_it_begins() {
    var activity =
        activity(
            Condition.ALWAYS,
            List.of(every(Per.year, Force.must), every(Per.term, Force.may)),
            variant(STAGE_2, every(Per.halfTerm, Force.must)));
    var stage1 = level("S1", "2025-09-01");
    var before = duties(activity, List.of(stage1), LocalDate.of(2025, 11, 3));
    assertThat(before).extracting(Duty::per).containsExactly(opt(Per.year), opt(Per.term));
    var stage2 = List.<PlacementEvent>of(stage1, level("S2", "2025-11-10"));
    var after = duties(activity, stage2, LocalDate.of(2025, 11, 17));
    assertThat(after).extracting(Duty::per).containsExactly(opt(Per.halfTerm));
    assertThat(after.getFirst().row().items()).containsExactly("NOR-105");
    // The half-term had begun before: it is not counted against the authority. The next one is.
    assertThat(duties(activity, stage2, LocalDate.of(2026, 1, 5))).hasSize(1);
    assertThat(duties(activity, stage2, LocalDate.of(2026, 2, 16)))
        .extracting(Duty::state)
        .containsExactly(State.OVERDUE, State.DUE);
  }

  /** HIL-093, HIL-094, HIL-235: at least two for both, three at the graver level. */
  @Test
  void minimums_that_overlap_need_no_precedence() {
    var activity =
        activity(
            Condition.ALWAYS,
            List.of(new Cadence(Per.year, null, 2, null, null, Force.must)),
            variant(STAGE_2, new Cadence(Per.year, null, 3, null, null, Force.must)));
    var on = LocalDate.of(2026, 5, 1);
    assertThat(duties(activity, List.of(level("S1", "2025-09-01")), on))
        .extracting(Duty::times)
        .containsExactly(2);
    assertThat(duties(activity, List.of(level("S2", "2025-09-02")), on))
        .extracting(Duty::times)
        .containsExactly(3);
  }

  /** E15-088 to E15-091: by phase and level, each with those who take part. */
  @Test
  void a_variant_goes_by_phase_and_level_and_brings_its_own_parties() {
    var activity =
        activity(
            Condition.ALWAYS,
            List.of(),
            variant(new Condition.All(List.of(STAGE_2, primary())), every(Per.term, Force.must)),
            variant(
                new Condition.All(List.of(STAGE_2, secondary())), every(Per.month, Force.must)));
    var found =
        duties(activity, List.of(level("S2", "2025-09-02")), LocalDate.of(2025, 10, 1)).getFirst();
    assertThat(found.per()).hasValue(Per.term);
    assertThat(found.forWhom()).containsExactly("adviser");
  }

  /**
   * HIL-098: the head of the service comes to some of the meetings that P1 has, and not to others.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-09-10, adviser",
    "2025-11-10, adviser head",
    "2026-06-10, adviser",
  })
  void a_party_takes_part_in_the_parts_of_the_year_that_the_framework_names(
      LocalDate on, String parties) {
    var parts = List.of("A1", "A2", "SU2");
    var each = new Cadence(null, null, null, parts, null, Force.must);
    var variant =
        new Variant(
            STAGE_2,
            List.of(each),
            List.of(
                Who.named("adviser"),
                new Who("head", null, null, null, List.of("A2")),
                new Who("sixth-form", null, null, secondary(), null)),
            null,
            List.of(98));
    var found =
        duties(
            activity(Condition.ALWAYS, List.of(), variant), List.of(level("S2", "2025-09-02")), on);
    assertThat(found.getLast().forWhom()).containsExactly(parties.split(" "));
    assertThat(
            duties(
                    activity(Condition.ALWAYS, List.of(), variant),
                    List.of(level("S2", "2025-09-02")),
                    on,
                    List.of())
                .getLast()
                .forWhom())
        .containsExactly("adviser", "head");
  }

  @Test
  void the_weaker_duty_that_bound_all_through_is_missed_where_the_stricter_began_within_it() {
    var activity =
        activity(
            Condition.ALWAYS,
            List.of(every(Per.month, Force.must)),
            variant(STAGE_2, every(Per.fortnight, Force.must)));
    var raised = List.<PlacementEvent>of(level("S1", "2025-09-01"), level("S2", "2025-09-30"));
    assertThat(duties(activity, raised, LocalDate.of(2025, 10, 1)))
        .filteredOn(duty -> duty.dueBy().equals(Optional.of(LocalDate.of(2025, 9, 30))))
        .extracting(Duty::per, Duty::state)
        .containsExactly(tuple(opt(Per.month), State.OVERDUE));
    var all = List.<PlacementEvent>of(level("S2", "2025-09-01"));
    assertThat(duties(activity, all, LocalDate.of(2025, 10, 15)))
        .extracting(Duty::per)
        .containsOnly(opt(Per.fortnight));
  }

  @Test
  void what_a_change_called_for_was_missed_where_the_next_came_before_it_was_done() {
    var activity = activity(Condition.ALWAYS, every(Per.change, Force.must));
    var changes =
        List.<PlacementEvent>of(
            level("S1", "2025-09-10"), level("S2", "2025-10-10"), level("S1", "2025-11-10"));
    var on = LocalDate.of(2025, 12, 1);
    assertThat(duties(activity, changes, on))
        .extracting(duty -> duty.from().orElseThrow(), Duty::dueBy, Duty::state)
        .containsExactly(
            tuple(LocalDate.of(2025, 9, 10), Optional.of(LocalDate.of(2025, 10, 9)), State.MISSED),
            tuple(LocalDate.of(2025, 10, 10), Optional.of(LocalDate.of(2025, 11, 9)), State.MISSED),
            tuple(LocalDate.of(2025, 11, 10), Optional.empty(), State.DUE));
    assertThat(duties(activity, changes, on, held("2025-10-05"), held("2025-11-12")))
        .extracting(duty -> duty.from().orElseThrow(), Duty::state)
        .containsExactly(
            tuple(LocalDate.of(2025, 10, 10), State.MISSED),
            tuple(LocalDate.of(2025, 11, 10), State.DONE));
    assertThat(duties(activity(Condition.ALWAYS, every(Per.change, Force.usual)), changes, on))
        .extracting(Duty::state)
        .containsExactly(State.DUE);
  }

  @Test
  void a_number_of_times_without_a_period_is_done_when_it_was_held_as_often() {
    var activity = activity(Condition.ALWAYS, new Cadence(null, 2, null, null, null, Force.must));
    var on = LocalDate.of(2025, 12, 1);
    assertThat(duties(activity, List.of(), on, held("2025-10-05")))
        .extracting(Duty::state)
        .containsExactly(State.DUE);
    assertThat(duties(activity, List.of(), on, held("2025-10-05"), held("2025-11-12")))
        .extracting(Duty::state)
        .containsExactly(State.DONE);
  }

  @Test
  void a_version_in_effect_before_the_first_school_day_covers_the_school_year() {
    var yearly = activity(Condition.ALWAYS, every(Per.year, Force.must));
    assertThat(duties(yearly, List.of(), LocalDate.of(2026, 8, 1)))
        .extracting(duty -> duty.from().orElseThrow(), Duty::state)
        .containsExactly(
            tuple(LocalDate.of(2025, 8, 1), State.OVERDUE),
            tuple(LocalDate.of(2026, 8, 1), State.DUE));
  }

  /** HIL-041: a school that left the graver level may still have its meetings. */
  @Test
  void a_variant_may_ask_for_a_level_held_before() {
    var was = new Condition.Holds(new Asked.Was("stage"), new Condition.Test.Among(List.of("S2")));
    var activity =
        activity(
            STAGE_2, List.of(), variant(was, new Cadence(null, null, null, null, null, Force.may)));
    var placings = List.<PlacementEvent>of(level("S2", "2025-09-02"), level("S1", "2025-10-01"));
    assertThat(duties(activity, placings, LocalDate.of(2025, 9, 30))).isEmpty();
    assertThat(duties(activity, placings, LocalDate.of(2025, 10, 1)))
        .extracting(Duty::state)
        .containsExactly(State.OPTIONAL);
  }

  @Test
  void on_each_change_of_level_it_stands_open_until_it_is_done() {
    var activity = activity(STAGE_2, every(Per.change, Force.must));
    var placings = List.<PlacementEvent>of(level("S2", "2025-10-06"));
    assertThat(duties(activity, placings, LocalDate.of(2025, 10, 5))).isEmpty();
    var open = duties(activity, placings, LocalDate.of(2026, 6, 1)).getFirst();
    assertThat(open.state()).isEqualTo(State.DUE);
    assertThat(open.from()).hasValue(LocalDate.of(2025, 10, 6));
    assertThat(open.dueBy()).isEmpty();
    var done = duties(activity, placings, LocalDate.of(2026, 6, 1), held("2025-10-06"));
    assertThat(done.getFirst().state()).isEqualTo(State.DONE);
    var again =
        List.<PlacementEvent>of(
            level("S2", "2025-10-06"), level("S1", "2025-11-03"), level("S2", "2026-01-12"));
    assertThat(duties(activity, again, LocalDate.of(2026, 6, 1), held("2025-10-06")))
        .extracting(Duty::state)
        .containsExactly(State.DUE);
  }

  @Test
  void the_documents_own_names_tell_the_parts_of_the_year() {
    var on = LocalDate.of(2025, 10, 1);
    var autumn = new Cadence(Per.year, null, null, List.of("A1", "A2"), null, Force.must);
    assertThat(open(on, autumn).dueBy()).hasValue(LocalDate.of(2025, 12, 19));
    var summer = new Cadence(Per.year, null, null, List.of("SU2"), null, Force.must);
    assertThat(open(on, summer).from()).hasValue(LocalDate.of(2026, 5, 30));
    assertThat(open(on, summer).dueBy()).hasValue(LocalDate.of(2026, 7, 21));
    var start = new Cadence(null, null, null, List.of("start", "A2"), null, Force.must);
    assertThat(open(on, start).dueBy()).hasValue(LocalDate.of(2025, 10, 26));
  }

  /** Whatever the day and the cadence: one stretch at most is open, and none that is over is. */
  @Test
  void on_no_day_is_anything_open_that_is_over_or_missed_that_is_not() {
    for (var per :
        List.of(Per.month, Per.halfTerm, Per.term, Per.year, Per.quarter, Per.fortnight)) {
      IntStream.range(0, 690)
          .mapToObj(SINCE::plusDays)
          .forEach(
              on -> {
                var duties =
                    duties(activity(Condition.ALWAYS, every(per, Force.must)), List.of(), on);
                assertThat(duties.stream().filter(it -> it.state() == State.DUE))
                    .hasSizeLessThan(2);
                assertThat(duties)
                    .allSatisfy(
                        it ->
                            assertThat(it.dueBy().orElseThrow().isBefore(on))
                                .isEqualTo(it.state() == State.OVERDUE));
                assertThat(duties).extracting(Duty::from).doesNotHaveDuplicates();
              });
    }
  }

  private static Duty open(LocalDate on, Cadence cadence) {
    return Stream.of(duties(activity(Condition.ALWAYS, cadence), List.of(), on))
        .flatMap(List::stream)
        .filter(duty -> duty.state() == State.DUE)
        .findFirst()
        .orElseThrow();
  }

  private static Duty only(LocalDate on, Cadence cadence, ActivityHeld... held) {
    return duties(activity(Condition.ALWAYS, cadence), List.of(), on, held).getLast();
  }

  private static List<State> states(LocalDate on, Cadence cadence, ActivityHeld... held) {
    return duties(activity(Condition.ALWAYS, cadence), List.of(), on, held).stream()
        .map(Duty::state)
        .toList();
  }

  private static List<Duty> duties(
      Activity activity, List<PlacementEvent> placings, LocalDate on, ActivityHeld... held) {
    return duties(activity, placings, on, List.of(Terms.YEAR_2025, Terms.YEAR_2026), held);
  }

  private static List<Duty> duties(
      Activity activity,
      List<PlacementEvent> placings,
      LocalDate on,
      List<TermDates> years,
      ActivityHeld... held) {
    var identity =
        new Pack.Identity(
            "northmoor-scc",
            "Northmoor",
            "1",
            null,
            null,
            null,
            "NOR",
            null,
            null,
            null,
            null,
            List.of(
                new CalendarPeriod("start", Season.startOfYear),
                new CalendarPeriod("A1", Season.autumn1),
                new CalendarPeriod("A2", Season.autumn2),
                new CalendarPeriod("SU2", Season.summer2)),
            null,
            null);
    var stage =
        new Scale(
            "stage",
            "Stage",
            Shape.ordinal,
            List.of(new Level("S1", 1, "Stage 1", null), new Level("S2", 2, "Stage 2", null)),
            null);
    var pack = new Pack(identity, List.of(stage), List.of(activity));
    var adoptions =
        Adoptions.none(NORTHMOOR).with(new FrameworkAdopted(NORTHMOOR, SINCE, SINCE, pack));
    var past = Pasts.of(placings, _ -> SchoolInLaw.NOTHING_RECORDED, Northmoor.school(), adoptions);
    return Cadences.of(
        new SchoolUnderFramework(
            SCHOOL,
            "Alder",
            VERSION_1,
            SINCE,
            new PlaceInTime(pack, past, List.of(held)),
            new SchoolTime(years)),
        on);
  }

  private static Activity activity(Condition when, Cadence cadence) {
    return activity(when, List.of(cadence));
  }

  private static Activity activity(Condition when, List<Cadence> cadence, Variant... variants) {
    return new Activity(
        "visit",
        ActivityKind.visit,
        "Visit",
        when,
        cadence,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(variants),
        null,
        List.of(136));
  }

  private static Variant variant(Condition when, Cadence cadence) {
    return new Variant(when, List.of(cadence), List.of(Who.named("adviser")), null, List.of(105));
  }

  private static Cadence every(Per per, Force force) {
    return new Cadence(per, null, null, null, null, force);
  }

  private static Condition stage(String level) {
    return new Condition.Holds(new Asked.Named("stage"), new Condition.Test.Among(List.of(level)));
  }

  private static Condition secondary() {
    return new Condition.Holds(
        new Asked.OfSchool(SchoolFact.phase), new Condition.Test.Among(List.of("secondary")));
  }

  private static Condition primary() {
    return new Condition.Holds(
        new Asked.OfSchool(SchoolFact.phase), new Condition.Test.Among(List.of("primary")));
  }

  private static Optional<Per> opt(Per per) {
    return Optional.of(per);
  }

  private static LevelChanged level(String id, String on) {
    return new LevelChanged(
        SCHOOL,
        NORTHMOOR,
        LocalDate.parse(on),
        new LevelGiven("stage", id, id, 1),
        Optional.empty(),
        WORDS,
        WORDS,
        Optional.empty(),
        VERSION_1);
  }

  private static ActivityHeld held(String on) {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        on,
        LocalDate.parse(on),
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
}
