package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.rules.Value;
import org.junit.jupiter.api.Test;

/** Conditions of cadences are judged by what was so on each day, under the framework of the day. */
class JudgingCadencesByTheDayTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final LocalDate ON = LocalDate.of(2026, 4, 15);

  @Test
  void the_level_of_a_governing_body_or_a_setting_is_not_the_schools() {
    var monthly = framework(Per.month, is("stage", "S2"));
    var onChange = framework(Per.change, is("stage", "S2"));
    var theirs =
        List.<PlacementEvent>of(
            level("S2", Subject.governingBody, "2026-01-12"),
            level("S2", Subject.setting, "2026-01-12"));
    assertThat(school().with(theirs).duties(monthly))
        .as("nobody gave the school itself a level")
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(duty.state()).isEqualTo(State.CONDITION_NOT_KNOWN));
    assertThat(school().with(theirs).duties(onChange)).isEmpty();
    var own = level("S2", null, "2026-03-02");
    var eased = level("S1", Subject.governingBody, "2026-03-09");
    var school = school().with(theirs).with(List.of(own, eased));
    assertThat(states(school.duties(monthly)))
        .as("before its level nobody knows, of the month in which it got it neither")
        .containsExactly(State.DUE, State.CONDITION_NOT_KNOWN);
    assertThat(school.duties(onChange))
        .extracting(Duty::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 3, 2)));
  }

  @Test
  void that_a_governing_body_is_on_a_register_does_not_put_its_school_there() {
    var monthly = framework(Per.month, is("concern", "on"));
    var onChange = framework(Per.change, is("concern", "on"));
    var always = framework(Per.change, Condition.ALWAYS);
    var theirs =
        List.<PlacementEvent>of(
            on(Subject.governingBody, "2026-01-12"), on(Subject.setting, "2026-02-02"));
    for (var framework : List.of(monthly, onChange, always)) {
      assertThat(school().with(theirs).duties(framework)).isEmpty();
    }
    var off =
        new RemovedFromRegister(
            SCHOOL,
            NORTHMOOR,
            LocalDate.of(2026, 4, 1),
            "concern",
            "Schools of concern",
            WORDS,
            WORDS,
            VERSION_1,
            Subject.governingBody);
    var school = school().with(theirs).with(List.of(on(null, "2026-03-02"), off));
    assertThat(states(school.duties(monthly)))
        .as("the removal of the governing body ends nothing of the school's")
        .containsExactly(State.DUE);
    assertThat(school.duties(onChange))
        .extracting(Duty::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 3, 2)));
  }

  @Test
  void without_a_condition_only_changes_of_the_schools_own_level_call_for_it() {
    var school =
        school().with(List.of(level("S2", null, "2026-01-12"), governors("S2", "2026-02-02")));
    assertThat(school.duties(framework(Per.change, Condition.ALWAYS)))
        .extracting(Duty::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 12)));
  }

  @Test
  void what_was_done_today_breaches_nothing_in_retrospect() {
    var done = framework(Per.month, is("done.review", "true"));
    var weak = framework(Per.month, is("outcome.review", "weak"));
    var today = school().held(held("2026-04-15", "weak"));
    assertThat(states(today.duties(done))).containsExactly(State.DUE);
    assertThat(states(today.duties(weak))).containsExactly(State.DUE);
    var lastDayOfFebruary = school().held(held("2026-02-28", "weak"));
    assertThat(states(lastDayOfFebruary.duties(done))).containsExactly(State.OVERDUE, State.DUE);
  }

  @Test
  void an_outcome_counts_until_the_next_one() {
    var weak = framework(Per.month, is("outcome.review", "weak"));
    // Recorded in another order than that of their days
    var school = school().held(held("2026-03-31", "sound"), held("2026-01-31", "weak"));
    assertThat(school.duties(weak))
        .extracting(Duty::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 2, 1)));
  }

  @Test
  void a_meeting_of_which_note_was_taken_was_held() {
    var done = framework(Per.month, is("done.review", "true"));
    var met = school().with(List.of(noted("meeting:7", "2026-02-28")));
    assertThat(states(met.duties(done))).containsExactly(State.OVERDUE, State.DUE);
    // The activity itself was put right since.
    var struckOut = school().with(List.of(noted("activities:999001", "2026-02-28")));
    assertThat(struckOut.duties(done)).isEmpty();
  }

  @Test
  void ofsteds_grade_and_the_category_are_those_of_the_day() {
    var published = LocalDate.of(2026, 3, 1);
    Function<LocalDate, SchoolInLaw> law =
        day ->
            day.isBefore(published)
                ? SchoolInLaw.NOTHING_RECORDED
                : new SchoolInLaw(
                    Value.of("inadequate"),
                    Value.of("specialMeasures"),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
    for (var condition : List.of(is("ofsted", "inadequate"), is("category", "specialMeasures"))) {
      var monthly = framework(Per.month, condition);
      assertThat(school().inLaw(law).duties(monthly))
          .extracting(duty -> duty.from().orElseThrow(), Duty::state)
          .containsExactly(
              tuple(LocalDate.of(2026, 3, 1), State.OVERDUE),
              tuple(LocalDate.of(2026, 4, 1), State.DUE),
              tuple(LocalDate.of(2025, 8, 1), State.CONDITION_NOT_KNOWN));
      assertThat(states(school().inLaw(law).duties(monthly, published.minusDays(1))))
          .containsOnly(State.CONDITION_NOT_KNOWN);
    }
  }

  @Test
  void a_journey_counts_from_its_day_on() {
    var versions =
        framework(Per.month, Condition.ALWAYS)
            .with(adopted(VERSION_2, LocalDate.of(2026, 1, 1), Per.term, Condition.ALWAYS));
    var begun =
        school()
            .with(List.of(level(new LevelGiven("stage", "S2", "S2", 2), "2026-02-02", VERSION_2)));
    assertThat(begun.duties(versions, LocalDate.of(2025, 12, 1)))
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(duty.framework()).isEqualTo(VERSION_1));
    assertThat(begun.duties(versions))
        .filteredOn(duty -> duty.framework().equals(VERSION_2))
        .extracting(duty -> duty.per().orElseThrow())
        .containsOnly(Per.term);
    // What was missed before it began, under the version in force then, stays.
    assertThat(begun.duties(versions))
        .filteredOn(duty -> duty.framework().equals(VERSION_1))
        .extracting(duty -> duty.from().orElseThrow(), Duty::state)
        .containsExactly(
            tuple(LocalDate.of(2025, 9, 1), State.OVERDUE),
            tuple(LocalDate.of(2025, 10, 1), State.OVERDUE),
            tuple(LocalDate.of(2025, 11, 1), State.OVERDUE),
            tuple(LocalDate.of(2025, 12, 1), State.OVERDUE));
  }

  @Test
  void what_a_school_on_no_journey_missed_stays_when_another_version_comes_into_effect() {
    var monthly = framework(Per.month, Condition.ALWAYS);
    var still =
        monthly.with(adopted(VERSION_2, LocalDate.of(2026, 1, 1), Per.month, Condition.ALWAYS));
    assertThat(school().duties(still, LocalDate.of(2026, 1, 15)))
        .extracting(duty -> duty.from().orElseThrow(), Duty::state, Duty::framework)
        .containsExactly(
            tuple(LocalDate.of(2025, 9, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 10, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 11, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 12, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2026, 1, 1), State.DUE, VERSION_2));
    var without =
        monthly.with(
            new FrameworkAdopted(
                NORTHMOOR,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                new Pack(Northmoor.pack("2").framework(), List.of(), List.of())));
    assertThat(school().duties(without, LocalDate.of(2026, 1, 15)))
        .extracting(Duty::state)
        .containsExactly(State.MISSED, State.MISSED, State.MISSED, State.MISSED);
  }

  @Test
  void duties_count_from_a_move_and_earlier_stretches_stay_with_the_earlier_version() {
    var versions =
        framework(Per.month, Condition.ALWAYS)
            .with(adopted(VERSION_2, LocalDate.of(2026, 1, 1), Per.month, Condition.ALWAYS));
    var moved =
        school()
            .with(List.of(level("S2", null, "2025-10-06")))
            .with(List.of(moved(LocalDate.of(2026, 2, 15))));
    // February belongs wholly to neither.
    assertThat(moved.duties(versions))
        .extracting(duty -> duty.from().orElseThrow(), Duty::state, Duty::framework)
        .containsExactly(
            tuple(LocalDate.of(2025, 9, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 10, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 11, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2025, 12, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2026, 1, 1), State.OVERDUE, VERSION_1),
            tuple(LocalDate.of(2026, 3, 1), State.OVERDUE, VERSION_2),
            tuple(LocalDate.of(2026, 4, 1), State.DUE, VERSION_2));
    assertThat(moved.duties(versions, LocalDate.of(2026, 2, 14)))
        .extracting(Duty::framework)
        .containsOnly(VERSION_1);
    assertThat(moved.duties(versions, LocalDate.of(2026, 2, 15)))
        .filteredOn(duty -> duty.state() == State.DUE)
        .extracting(Duty::framework)
        .containsExactly(VERSION_2);
  }

  @Test
  void what_the_new_version_does_not_have_was_missed_and_is_due_no_longer() {
    var without =
        new FrameworkAdopted(
            NORTHMOOR,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 1),
            new Pack(Northmoor.pack("2").framework(), List.of(), List.of()));
    var moved =
        school()
            .with(List.of(level("S2", null, "2025-10-06")))
            .with(List.of(moved(LocalDate.of(2025, 11, 15))));
    // By the journey's first version though the second was in force by then: it kept that one.
    assertThat(states(moved.duties(framework(Per.month, Condition.ALWAYS).with(without))))
        .containsExactly(State.MISSED, State.MISSED);
  }

  @Test
  void a_level_carried_over_as_it_was_is_no_change() {
    var versions =
        framework(Per.change, is("stage", "S2"))
            .with(adopted(VERSION_2, LocalDate.of(2026, 1, 1), Per.change, is("stage", "S2")));
    var begun = school().with(List.of(level("S2", null, "2025-10-06")));
    // What was called for before the move stands open still, and nothing is called for by it.
    assertThat(begun.with(List.of(moved(LocalDate.of(2026, 2, 15)))).duties(versions))
        .extracting(Duty::from, Duty::state, Duty::framework)
        .containsExactly(tuple(Optional.of(LocalDate.of(2025, 10, 6)), State.DUE, VERSION_1));
    var otherwise = List.of(moved(LocalDate.of(2026, 2, 15), "S1", "S2"));
    var other = school().with(List.of(level("S1", null, "2025-10-06"))).with(otherwise);
    assertThat(other.duties(versions))
        .extracting(Duty::from)
        .containsExactly(Optional.of(LocalDate.of(2026, 2, 15)));
  }

  @Test
  void what_the_version_has_held_that_a_school_brought_from_another_authority_is_due_there() {
    var brought = new FrameworkVersion(EASTVALE, "northmoor-scc", "1");
    var pack = adopted(VERSION_1, SINCE, Per.month, Condition.ALWAYS).pack();
    var left = Adoptions.none(EASTVALE).with(new FrameworkAdopted(EASTVALE, SINCE, SINCE, pack));
    var present = Adoptions.none(NORTHMOOR, _ -> left).with(Northmoor.version1());
    var level = new LevelGiven("stage", "S2", "S2", 2);
    assertThat(school().with(List.of(level(level, "2025-10-06", VERSION_1))).duties(present))
        .isEmpty();
    assertThat(school().with(List.of(level(level, "2025-10-06", brought))).duties(present))
        .isNotEmpty()
        .filteredOn(duty -> !duty.from().orElseThrow().isBefore(LocalDate.of(2025, 10, 6)))
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(duty.framework()).isEqualTo(brought));
  }

  @Test
  void no_record_is_read_where_no_framework_has_a_cadence() {
    var without = Adoptions.none(NORTHMOOR).with(Northmoor.version1());
    assertThat(school().duties(without)).isEmpty();
    assertThat(school().reads(without)).isZero();
    assertThat(school().reads(framework(Per.month, Condition.ALWAYS))).isOne();
  }

  @Test
  void no_day_is_folded_twice() {
    var days = new ArrayList<LocalDate>();
    school()
        .inLaw(
            day -> {
              days.add(day);
              return SchoolInLaw.NOTHING_RECORDED;
            })
        .duties(framework(Per.month, Condition.ALWAYS));
    assertThat(days).contains(ON).doesNotHaveDuplicates();
  }

  @Test
  void what_hangs_on_a_step_towards_a_board_is_told_to_its_readers_alone() {
    var pack =
        Packs.written(
            """
            framework: {id: seventh, authority: Westfield, version: "1", title: Concern}
            activities:
              - {id: visit, kind: visit, label: Visit, cadence: [{per: month, force: must}]}
              - id: watch
                kind: visit
                label: Watch
                cadence: [{per: year, force: must}]
                variants: [{when: {state.board: none}, cadence: [{per: month, force: must}]}]
              - id: talk
                kind: conversation
                label: Talk
                cadence: [{per: month, force: must}]
                who: [{party: head, as: attend, when: {state.board: none}}]
            measures:
              - {id: board, kind: power, label: Interim board, statutory: interimBoard}
            """);
    var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, SINCE));
    assertThat(school().duties(adoptions, Role.ADVISER))
        .extracting(Duty::activity)
        .contains("visit")
        .doesNotContain("watch", "talk");
    assertThat(school().duties(adoptions, Role.SENIOR_OFFICER))
        .extracting(Duty::activity)
        .contains("visit", "watch", "talk");
  }

  @Test
  void what_is_not_known_beside_a_step_towards_a_board_is_told_to_its_readers_alone() {
    var pack =
        Packs.written(
            """
            framework: {id: seventh, authority: Westfield, version: "1", title: Concern}
            facts: [{id: unstable, label: Instability, values: [true, false]}]
            activities:
              - {id: visit, kind: visit, label: Visit, when: {unstable: true}, cadence: [{per: month, force: must}]}
              - {id: watch, kind: visit, label: Watch, when: {unstable: true, state.board: none}, cadence: [{per: month, force: must}]}
            measures:
              - {id: board, kind: power, label: Interim board, statutory: interimBoard}
            """);
    var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, SINCE));
    assertThat(school().duties(adoptions, Role.ADVISER))
        .extracting(Duty::activity)
        .containsOnly("visit");
    assertThat(school().duties(adoptions, Role.SENIOR_OFFICER))
        .extracting(Duty::activity)
        .contains("visit", "watch");
  }

  @Test
  void of_what_was_not_known_before_a_move_only_the_past_is_told() {
    var versions =
        framework(Per.month, is("ofsted", "ri"))
            .with(adopted(VERSION_2, LocalDate.of(2026, 1, 1), Per.month, is("ofsted", "ri")));
    var moved =
        school()
            .with(List.of(level("S2", null, "2025-10-06")))
            .with(List.of(moved(LocalDate.of(2026, 2, 15))));
    assertThat(moved.duties(versions))
        .extracting(Duty::framework, duty -> duty.from().orElseThrow(), Duty::dueBy)
        .containsExactly(
            tuple(VERSION_1, LocalDate.of(2025, 8, 1), Optional.empty()),
            tuple(VERSION_2, LocalDate.of(2025, 8, 1), Optional.empty()),
            tuple(VERSION_2, LocalDate.of(2026, 4, 1), Optional.of(LocalDate.of(2026, 4, 30))));
    assertThat(states(moved.duties(versions))).containsOnly(State.CONDITION_NOT_KNOWN);
  }

  private static School school() {
    return new School(List.of(), List.of(), _ -> SchoolInLaw.NOTHING_RECORDED);
  }

  /** What is on record of a school. */
  private record School(
      List<PlacementEvent> placings,
      List<ActivityHeld> held,
      Function<LocalDate, SchoolInLaw> law) {

    School with(List<? extends PlacementEvent> more) {
      return new School(Stream.concat(placings.stream(), more.stream()).toList(), held, law);
    }

    School held(ActivityHeld... activities) {
      return new School(placings, List.of(activities), law);
    }

    School inLaw(Function<LocalDate, SchoolInLaw> other) {
      return new School(placings, held, other);
    }

    List<Duty> duties(Adoptions adoptions) {
      return duties(adoptions, ON);
    }

    List<Duty> duties(Adoptions adoptions, LocalDate on) {
      return ask(
          adoptions,
          on,
          EnumSet.allOf(Readership.class),
          (_, school, under) -> Pasts.of(placings, law, school, under));
    }

    List<Duty> duties(Adoptions adoptions, Role reader) {
      return ask(
          adoptions,
          ON,
          Set.copyOf(Readership.of(reader)),
          (_, school, under) -> Pasts.of(placings, law, school, under));
    }

    private Optional<FrameworkVersion> begunUnder() {
      return placings.stream()
          .filter(LevelChanged.class::isInstance)
          .map(placing -> ((LevelChanged) placing).framework())
          .findFirst();
    }

    int reads(Adoptions adoptions) {
      var reads = new ArrayList<Object>();
      ask(
          adoptions,
          ON,
          EnumSet.allOf(Readership.class),
          (urn, school, under) -> {
            reads.add(urn);
            return Pasts.of(placings, law, school, under);
          });
      return reads.size();
    }

    private List<Duty> ask(
        Adoptions adoptions, LocalDate on, Set<Readership> readable, SchoolPasts pasts) {
      var answers =
          new DutyAnswers(
              _ -> Optional.of(Northmoor.school()),
              _ -> adoptions,
              pasts,
              (_, _) -> begunUnder(),
              _ -> List.copyOf(held),
              _ -> List.of(),
              _ -> List.of());
      return answers.handle(new FindDutiesUnderFramework(List.of(SCHOOL), on, readable)).duties();
    }
  }

  private static List<State> states(List<Duty> duties) {
    return duties.stream().map(Duty::state).toList();
  }

  private static Adoptions framework(Per per, Condition when) {
    return Adoptions.none(NORTHMOOR).with(adopted(VERSION_1, SINCE, per, when));
  }

  private static FrameworkAdopted adopted(
      FrameworkVersion version, LocalDate from, Per per, Condition when) {
    var known = Northmoor.pack(version.version());
    var cadence = new Cadence(per, null, null, null, null, Force.must);
    var activities =
        List.of(
            activity("visit", when, List.of(cadence)),
            activity("review", Condition.ALWAYS, List.of()));
    return new FrameworkAdopted(
        NORTHMOOR, from, from, new Pack(known.framework(), known.scales(), activities));
  }

  private static Activity activity(String id, Condition when, List<Cadence> cadence) {
    return new Activity(
        id,
        ActivityKind.visit,
        id,
        when,
        cadence,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Condition is(String asked, String value) {
    return new Condition.Holds(Asked.of(asked), new Condition.Test.Among(List.of(value)));
  }

  private static MovedToFrameworkVersion moved(LocalDate on) {
    return moved(on, "S2", "S2");
  }

  private static MovedToFrameworkVersion moved(LocalDate on, String before, String after) {
    var carried =
        new LevelMoved(
            new LevelGiven("stage", before, before, 1),
            Counterpart.CARRIED_OVER,
            Optional.of(new LevelGiven("stage", after, after, 1)),
            Optional.empty());
    return new MovedToFrameworkVersion(
        SCHOOL,
        NORTHMOOR,
        on,
        VERSION_1,
        VERSION_2,
        List.of(),
        List.of(carried),
        List.of(),
        WORDS,
        WORDS);
  }

  private static PlacedOnRegister on(Subject who, String day) {
    return new PlacedOnRegister(
        SCHOOL,
        NORTHMOOR,
        LocalDate.parse(day),
        "concern",
        "Schools of concern",
        WORDS,
        WORDS,
        Optional.empty(),
        VERSION_1,
        who);
  }

  private static LevelChanged governors(String id, String on) {
    return level(id, Subject.governingBody, on);
  }

  private static LevelChanged level(String id, Subject of, String on) {
    return level(new LevelGiven("stage", id, id, 1, of), on, VERSION_1);
  }

  private static LevelChanged level(LevelGiven level, String on, FrameworkVersion version) {
    return new LevelChanged(
        SCHOOL,
        NORTHMOOR,
        LocalDate.parse(on),
        level,
        Optional.empty(),
        WORDS,
        WORDS,
        Optional.empty(),
        version);
  }

  private static ActivityNoted noted(String stream, String on) {
    return new ActivityNoted(
        SCHOOL,
        NORTHMOOR,
        LocalDate.parse(on),
        new Labelled("review", "Review"),
        Optional.empty(),
        new EntryRef(stream, 1),
        VERSION_1);
  }

  private static ActivityHeld held(String on, String outcome) {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        on,
        LocalDate.parse(on),
        "review",
        "Review",
        ActivityKind.visit,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(outcome),
        WORDS,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        VERSION_1,
        new PackRow("activities", "review", List.of()));
  }
}
