package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.activity.NotKnown;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.Packs;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A duty of which nobody recorded whether it is one is told, and is neither due nor a breach. */
class TellingWhatIsNotKnownTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final LocalDate ON = LocalDate.of(2026, 4, 15);
  private static final String UNSTABLE =
      "{id: visit, kind: visit, label: Visit, when: {unstable: true},"
          + " cadence: [{per: %s, force: %s}], who: [head]}";
  private static final String PACK =
      """
      framework: {id: northmoor-scc, authority: Northmoor, version: "1", title: Concern}
      parties: [{id: head, label: Head teacher, kind: school}]
      facts:
        - {id: unstable, label: Period of instability, values: [true, false]}
        - {id: secure, label: Safeguarding is secure, values: [true, false]}
      scales:
        - id: stage
          label: Stage
          shape: ordinal
          levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]
      indicators: [{id: decline, label: Declining standards}]
      activities:
        - {id: review, kind: review, label: Review, outcome: [weak, sound]}
        - %s
      """;

  @Test
  void a_fact_that_was_never_recorded_leaves_a_duty_open_and_is_named() {
    var monthly = school(UNSTABLE.formatted("month", "must"));
    assertThat(monthly.duties())
        .extracting(Duty::state, Duty::from, Duty::dueBy, Duty::held, Duty::forWhom)
        .containsExactly(
            tuple(
                State.CONDITION_NOT_KNOWN,
                day("2025-08-01"),
                Optional.empty(),
                0,
                List.of("Head teacher")),
            tuple(
                State.CONDITION_NOT_KNOWN,
                day("2026-04-01"),
                day("2026-04-30"),
                0,
                List.of("Head teacher")));
    assertThat(monthly.duties())
        .extracting(Duty::notKnown)
        .containsOnly(
            List.of(
                new NotKnown(
                    "unstable",
                    "Period of instability",
                    Optional.of(Act.RECORD_FINDING),
                    Optional.of("unstable"))));
  }

  @Test
  void once_it_is_recorded_it_is_a_duty_or_none() {
    var monthly = school(UNSTABLE.formatted("month", "must"));
    assertThat(monthly.found("unstable", "true", "2025-09-01").states())
        .containsExactly(
            State.OVERDUE,
            State.OVERDUE,
            State.OVERDUE,
            State.OVERDUE,
            State.OVERDUE,
            State.OVERDUE,
            State.OVERDUE,
            State.DUE);
    assertThat(monthly.found("unstable", "false", "2025-09-01").duties()).isEmpty();
    assertThat(monthly.found("unstable", "false", "2025-09-02").states())
        .as("on the last day of September it is known that it was none")
        .isEmpty();
    assertThat(monthly.found("unstable", "true", "2026-04-02").states())
        .as("what went before stays as unknown as it was")
        .containsExactly(State.DUE, State.CONDITION_NOT_KNOWN);
    assertThat(monthly.found("unstable", "true", "2025-09-30").duties())
        .filteredOn(duty -> duty.state() == State.CONDITION_NOT_KNOWN)
        .as("of September it is known how it ended, and not how it began")
        .extracting(Duty::from)
        .containsExactly(day("2025-08-01"));
  }

  @Test
  void what_was_held_often_enough_leaves_nothing_open() {
    var monthly = school(UNSTABLE.formatted("month", "must"));
    assertThat(monthly.held("2026-04-02").duties())
        .extracting(Duty::state, Duty::from)
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, day("2025-08-01")));
    assertThat(
            monthly
                .held(
                    "2025-09-30",
                    "2025-10-01",
                    "2025-11-04",
                    "2025-12-01",
                    "2026-01-09",
                    "2026-02-03",
                    "2026-03-03")
                .duties())
        .extracting(Duty::state, Duty::from)
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, day("2026-04-01")));
    var twice = UNSTABLE.formatted("term, times: 2", "must");
    assertThat(school(twice).held("2026-04-13").duties())
        .extracting(Duty::dueBy, Duty::held, Duty::times)
        .containsExactly(tuple(Optional.empty(), 0, 2), tuple(day("2026-07-21"), 1, 2));
  }

  @Test
  void each_school_year_in_which_one_may_have_been_missed_is_told_once() {
    var monthly = school(UNSTABLE.formatted("month", "must"));
    assertThat(monthly.duties(LocalDate.of(2026, 10, 15)))
        .extracting(Duty::from, Duty::dueBy)
        .containsExactly(
            tuple(day("2025-08-01"), Optional.empty()),
            tuple(day("2026-08-01"), Optional.empty()),
            tuple(day("2026-10-01"), day("2026-10-31")));
    assertThat(monthly.duties(LocalDate.of(2025, 9, 30)))
        .as("of the first stretch nothing is missed before its last day is over")
        .extracting(Duty::dueBy)
        .containsExactly(day("2025-09-30"));
  }

  /** The strictest binds: one that is known to apply and asks for as much leaves nothing open. */
  @ParameterizedTest
  @CsvSource({
    "month, month, 0",
    "fortnight, month, 0",
    "term, month, 2",
    "year, month, 2",
  })
  void what_a_known_duty_asks_for_already_is_not_told(Per known, Per unknown, int told) {
    var both =
        school(
            """
            {id: visit, kind: visit, label: Visit, cadence: [{per: %s, force: must}],
             variants: [{when: {unstable: true}, cadence: [{per: %s, force: must}]}]}\
            """
                .formatted(known, unknown));
    assertThat(both.states()).filteredOn(State.CONDITION_NOT_KNOWN::equals).hasSize(told);
    assertThat(both.states()).as("the known one stays").contains(State.DUE);
  }

  @Test
  void those_who_would_take_part_are_told() {
    var joined =
        school(
            """
            {id: visit, kind: visit, label: Visit, cadence: [{per: term, force: must}],
             variants: [{when: {unstable: true}, cadence: [{per: month, force: must}], who: [head]}]}\
            """);
    assertThat(joined.duties())
        .allSatisfy(duty -> assertThat(duty.forWhom()).containsExactly("Head teacher"));
    assertThat(joined.found("unstable", "false", "2025-09-01").duties())
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(duty.forWhom()).isEmpty());
  }

  @Test
  void a_usual_course_that_is_known_takes_the_place_of_no_duty() {
    var both =
        school(
            """
            {id: visit, kind: visit, label: Visit, cadence: [{per: month, force: usual}],
             variants: [{when: {unstable: true}, cadence: [{per: month, force: must}]}]}\
            """);
    assertThat(both.states())
        .containsExactly(State.DUE, State.CONDITION_NOT_KNOWN, State.CONDITION_NOT_KNOWN);
  }

  @Test
  void of_two_that_hang_on_the_same_the_stricter_is_told_and_of_others_each() {
    var levels =
        """
        {id: visit, kind: visit, label: Visit, variants: [
          {when: {stage: S1}, cadence: [{per: term, force: must}]},
          {when: {stage: S2}, cadence: [{per: halfTerm, force: must}]}%s]}\
        """;
    assertThat(school(levels.formatted("")).duties())
        .extracting(Duty::per)
        .containsExactly(Optional.of(Per.halfTerm), Optional.of(Per.halfTerm));
    var more = ",\n {when: {secure: false}, cadence: [{per: year, force: must}]}";
    assertThat(school(levels.formatted(more)).duties(LocalDate.of(2025, 9, 10)))
        .extracting(Duty::per, duty -> duty.notKnown().getFirst().label())
        .containsExactly(
            tuple(Optional.of(Per.halfTerm), "Stage"),
            tuple(Optional.of(Per.year), "Safeguarding is secure"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"usual", "may"})
  void what_would_be_no_duty_is_not_told(String force) {
    assertThat(school(UNSTABLE.formatted("month", force)).duties()).isEmpty();
    assertThat(school(UNSTABLE.formatted("change", force)).at("S2", "2026-01-12").duties())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "event", "request"})
  void what_falls_due_on_no_day_is_not_told(String per) {
    assertThat(school(UNSTABLE.formatted(per, "must")).duties()).isEmpty();
  }

  @Test
  void what_is_owed_on_change_is_not_known_from_a_change_on_record_until_it_is_done() {
    var onChange =
        school(
            "{id: visit, kind: visit, label: Visit, when: {stage: S2, secure: false},"
                + " cadence: [{per: change, force: must}]}");
    assertThat(onChange.duties()).as("nothing changed").isEmpty();
    var changed = onChange.at("S2", "2026-01-12");
    assertThat(changed.duties())
        .extracting(Duty::state, Duty::from, Duty::dueBy, duty -> duty.notKnown().size())
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, day("2026-01-12"), Optional.empty(), 1));
    assertThat(changed.held("2026-01-11").states()).containsExactly(State.CONDITION_NOT_KNOWN);
    assertThat(changed.held("2026-01-12").states()).isEmpty();
    assertThat(onChange.at("S1", "2026-01-12").states()).isEmpty();
    assertThat(onChange.at("S2", "2025-08-31").states()).as("before it counted").isEmpty();
  }

  @Test
  void a_duty_without_a_rhythm_is_not_known_until_it_was_held() {
    var once =
        school(
            "{id: visit, kind: visit, label: Visit, when: {secure: false},"
                + " cadence: [{force: must}]}");
    assertThat(once.duties())
        .extracting(Duty::state, Duty::from, Duty::dueBy)
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, Optional.empty(), Optional.empty()));
    assertThat(once.held("2025-10-01").duties()).isEmpty();
  }

  @Test
  void without_term_dates_it_is_told_first_whether_it_is_a_duty_at_all() {
    var termly = school(UNSTABLE.formatted("term", "must")).holding();
    var on = LocalDate.of(2026, 10, 1);
    assertThat(termly.duties(on))
        .extracting(Duty::state, Duty::from, Duty::dueBy)
        .containsExactly(
            tuple(State.CONDITION_NOT_KNOWN, day("2025-08-01"), Optional.empty()),
            tuple(State.CONDITION_NOT_KNOWN, day("2026-08-01"), Optional.empty()));
    assertThat(termly.found("unstable", "true", "2026-02-01").duties(on))
        .extracting(Duty::state)
        .containsExactly(State.TERM_DATES_NOT_HELD, State.TERM_DATES_NOT_HELD);
    assertThat(termly.found("unstable", "false", "2026-02-01").duties(on))
        .extracting(Duty::state, Duty::from)
        .as("from September to January nobody knows")
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, day("2025-08-01")));
  }

  /** What the ledger itself is the record of is not unknown because it is not there. */
  @ParameterizedTest
  @CsvSource({
    "done.review: true",
    "indicator.decline: true",
    "told.head: true",
    "outcome.review: weak",
    "outcome.review: {not: weak}",
  })
  void what_nobody_did_was_not_done(String asked) {
    assertThat(school(monthlyWhen(asked)).duties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "done.review: {not: true}",
    "indicator.decline: false",
    "told.head: false",
    "not: {outcome.review: weak}",
  })
  void and_a_duty_until_it_is_done_is_one(String asked) {
    assertThat(school(monthlyWhen(asked)).states()).hasSize(8).endsWith(State.DUE);
  }

  @Test
  void an_outcome_that_was_left_out_is_not_known() {
    var weak = school(monthlyWhen("outcome.review: weak")).reviewed("2026-04-02");
    assertThat(weak.duties())
        .extracting(Duty::state, duty -> duty.notKnown().getFirst())
        .containsExactly(
            tuple(
                State.CONDITION_NOT_KNOWN,
                new NotKnown(
                    "outcome.review",
                    "Review",
                    Optional.of(Act.RECORD_ACTIVITY),
                    Optional.of("review"))));
  }

  @Test
  void grade_category_and_phase_may_not_be_known() {
    var inspected = school(monthlyWhen("ofsted: ri, category: none"));
    assertThat(inspected.duties(SINCE))
        .flatExtracting(Duty::notKnown)
        .extracting(NotKnown::fact, NotKnown::by)
        .containsExactly(
            tuple("ofsted", Optional.of(Act.RECORD_INSPECTION_OUTCOME)),
            tuple("category", Optional.of(Act.RECORD_INSPECTION_OUTCOME)));
    var phase = school(monthlyWhen("phase: primary"));
    assertThat(phase.states()).contains(State.DUE);
    assertThat(phase.ofPhase("Not applicable").duties(SINCE))
        .flatExtracting(Duty::notKnown)
        .containsExactly(new NotKnown("phase", "phase", Optional.empty(), Optional.empty()));
  }

  /** At an ordinary school of which nothing is on record, in the second term of the framework. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hillingdon-2022-23 |",
        "essex-2012 |",
        "ealing-learning-partnership-2018-19 |",
        "havering-2014 |",
        "ealing-2015-18 | progress-meeting halfTerm Optional.empty level"
            + " / progress-meeting halfTerm Optional[2026-05-24] level",
      })
  void each_of_the_five_frameworks_tells_what_is_not_known(String pack, String told) {
    var ordinary = new School(Packs.shipped(pack), List.of(), List.of(), "Primary", both());
    assertThat(ordinary.duties())
        .filteredOn(duty -> duty.state() == State.CONDITION_NOT_KNOWN)
        .extracting(
            duty ->
                "%s %s %s %s"
                    .formatted(
                        duty.activity(),
                        duty.per().orElseThrow(),
                        duty.dueBy().map(day -> "Optional[" + day + "]").orElse("Optional.empty"),
                        duty.notKnown().getFirst().fact()))
        .containsExactly(told == null ? new String[0] : told.split(" / "));
    assertThat(ordinary.states()).doesNotContain(State.DONE_LATE);
  }

  /** HIL: the discussion follows the finding; of which grade the school has, nobody knows. */
  @Test
  void hillingdons_discussion_hangs_on_the_grade_once_the_school_was_found_at_risk() {
    var school =
        new School(Packs.shipped("hillingdon-2022-23"), List.of(), List.of(), "Primary", List.of());
    assertThat(school.found("gobar", "true", "2026-03-02").duties())
        .filteredOn(duty -> duty.activity().equals("gobar-discussion"))
        .extracting(Duty::state, Duty::from, duty -> duty.notKnown().getFirst().fact())
        .containsExactly(tuple(State.CONDITION_NOT_KNOWN, day("2026-03-02"), "ofsted"));
  }

  private static String monthlyWhen(String asked) {
    return "{id: visit, kind: visit, label: Visit, when: {%s}, cadence: [{per: month, force: must}]}"
        .formatted(asked);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static List<TermDates> both() {
    return List.of(Terms.YEAR_2025, Terms.YEAR_2026);
  }

  private static School school(String activity) {
    return new School(
        Packs.written(PACK.formatted(activity)), List.of(), List.of(), "Primary", both());
  }

  /** What is on record of a school under a framework. */
  private record School(
      Pack pack,
      List<PlacementEvent> placings,
      List<ActivityHeld> held,
      String phase,
      List<TermDates> years) {

    School found(String fact, String value, String on) {
      return with(
          new FindingRecorded(
              SCHOOL,
              NORTHMOOR,
              LocalDate.parse(on),
              new Labelled(fact, fact),
              value,
              Optional.empty(),
              WORDS,
              VERSION_1));
    }

    School at(String stage, String on) {
      return with(
          new LevelChanged(
              SCHOOL,
              NORTHMOOR,
              LocalDate.parse(on),
              new LevelGiven("stage", stage, stage, 1),
              Optional.empty(),
              WORDS,
              WORDS,
              Optional.empty(),
              VERSION_1));
    }

    private School with(PlacementEvent event) {
      var more = Stream.concat(placings.stream(), Stream.of(event)).toList();
      return new School(pack, more, held, phase, years);
    }

    School held(String... days) {
      return took("visit", days);
    }

    School reviewed(String day) {
      return took("review", day);
    }

    private School took(String activity, String... days) {
      var all =
          Arrays.stream(days)
              .map(
                  on ->
                      new ActivityHeld(
                          SCHOOL,
                          NORTHMOOR,
                          on,
                          LocalDate.parse(on),
                          activity,
                          activity,
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
                          new PackRow("activities", activity, List.of())))
              .toList();
      return new School(pack, placings, all, phase, years);
    }

    School ofPhase(String other) {
      return new School(pack, placings, held, other, years);
    }

    School holding(TermDates... terms) {
      return new School(pack, placings, held, phase, List.of(terms));
    }

    List<State> states() {
      return duties().stream().map(Duty::state).toList();
    }

    List<Duty> duties() {
      return duties(ON);
    }

    List<Duty> duties(LocalDate on) {
      var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, SINCE));
      var past = Pasts.of(placings, _ -> SchoolInLaw.NOTHING_RECORDED, particulars(), adoptions);
      return Cadences.of(
          new SchoolUnderFramework(
              SCHOOL,
              "Alder",
              VERSION_1,
              SINCE,
              new PlaceInTime(pack, past, held),
              new SchoolTime(years)),
          on);
    }

    private Particulars particulars() {
      return new Particulars(
          "Alder School",
          NORTHMOOR,
          "Northmoor",
          2001,
          EstablishmentType.COMMUNITY_SCHOOL,
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
