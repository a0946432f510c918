package org.interventionledger.command.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.FindCoursesAfterAMoveUnderFramework;
import org.interventionledger.api.placement.FindCoursesUnderFramework;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.Origin;
import org.interventionledger.api.placement.OpenCourse.ToDo;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.calendar.Terms;
import org.junit.jupiter.api.Test;

/**
 * What stands open of a framework's courses at a school: called for or offered, and not settled.
 */
class AskingForOpenCoursesTest {

  private static final Set<Readership> ALL = EnumSet.allOf(Readership.class);
  private static final String SIXTH =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: panel, label: Panel, kind: body}
        - {id: head, label: Headteacher, kind: school}
        - {id: chair, label: Chair of governors, kind: school}
        - {id: bishop, label: Bishop, kind: body}
      facts:
        - {id: alarm, label: Alarm, values: [raised, silent], by: panel}
        - {id: asked, label: The school asked for help, values: [true, false], by: head}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: visit, kind: visit, label: Visit}
        - {id: talk, kind: meeting, label: Talk}
      records:
        - {id: plan, kind: plan, label: Action plan}
      measures:
        - {id: letter, kind: request, label: Letter}
        - {id: board, kind: power, label: Interim board, statutory: interimBoard}
      entitlements:
        - {id: coach, label: Coaching, when: {}, mode: provide}
      rules:
        - {id: tell-all, when: {alarm: raised}, then: {inform: {also: [head], anyOf: [chair, bishop]}}, within: {n: 5, unit: day}, force: must, src: [1]}
        - {id: do-all, when: {alarm: raised}, then: {require: [visit, talk, plan, letter, coach]}, within: {n: 5, unit: schoolDay}, force: usual, src: [2]}
        - {id: think, when: {alarm: raised}, then: {consider: {watch: "on"}}, force: must, src: [3]}
        - {id: help, when: {asked: true}, then: {offer: [visit, coach]}, force: may, src: [4]}
        - {id: grave, when: {alarm: raised}, then: {consider: {measure: board}}, force: may, src: [5]}
      """;

  @Test
  void what_a_rule_calls_for_is_open_with_its_cause_until_it_is_done_thing_by_thing() {
    run(
        school -> {
          assertThat(school.courses()).isEmpty();
          school.act(finding("alarm", "raised", TODAY));

          var tell = school.course("tell-all");
          assertThat(tell.force()).isEqualTo(Force.must);
          assertThat(tell.since()).isEqualTo(TODAY);
          assertThat(tell.items()).containsExactly("WES-001");
          assertThat(tell.cause().orElseThrow().type()).isEqualTo("FindingRecorded");
          assertThat(tell.framework().version()).isEqualTo("1");
          assertThat(tell.steps())
              .extracting(ToDo::verb)
              .containsExactly(Verb.TELL, Verb.TELL_ONE_OF);
          assertThat(tell.steps()).extracting(ToDo::by).containsOnly(Act.RECORD_TELLING);

          school.act(telling("bishop"));
          assertThat(school.course("tell-all").steps())
              .extracting(ToDo::verb)
              .containsExactly(Verb.TELL);
          school.act(telling("head"));
          assertThat(school.rules()).doesNotContain("tell-all");
        });
  }

  @Test
  void that_a_duty_to_tell_is_followed_does_not_end_it_and_the_telling_does() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          assertThat(
                  school.refused(
                      new RecordConsideration(
                          SCHOOL, TODAY, "tell-all", Conclusion.FOLLOWED, WORDS)))
              .isEqualTo(FrameworkRefusal.FOLLOWED_WHEN_IT_IS_DONE);
          assertThat(school.course("tell-all").steps())
              .extracting(ToDo::verb)
              .containsExactly(Verb.TELL, Verb.TELL_ONE_OF);

          school.act(telling("head"));
          school.act(telling("chair"));
          assertThat(school.rules()).doesNotContain("tell-all");
        });
  }

  @Test
  void each_thing_names_the_act_that_does_it_and_the_row_that_it_begins_with() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          assertThat(school.course("do-all").steps())
              .extracting(ToDo::by)
              .containsExactly(
                  Act.RECORD_ACTIVITY,
                  Act.CALL_MEETING,
                  Act.WRITE_PAPER,
                  Act.TAKE_LOCAL_STEP,
                  Act.ASK_FOR_SUPPORT);
          assertThat(school.course("do-all").steps())
              .extracting(step -> step.about().orElseThrow())
              .containsExactly("visit", "talk", "plan", "letter", "coach");

          school.act(visit(TODAY.minusDays(1)));
          assertThat(school.course("do-all").steps()).hasSize(5);
          school.act(visit(TODAY));
          assertThat(school.course("do-all").steps()).hasSize(4);
        });
  }

  @Test
  void what_is_usual_and_departed_from_is_settled_and_what_must_be_considered_by_saying_so() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          assertThat(school.course("think").steps())
              .extracting(ToDo::by)
              .containsExactly(Act.RECORD_CONSIDERATION);
          school.act(considering("do-all"));
          school.act(considering("think"));
          assertThat(school.rules()).containsExactly("tell-all", "grave");
        });
  }

  @Test
  void what_was_to_be_considered_is_settled_by_doing_it_too() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          school.act(
              new PlaceOnRegister(
                  SCHOOL,
                  TODAY,
                  "watch",
                  Subject.school,
                  WORDS,
                  WORDS,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(new Agreement(Optional.of("panel"), List.of()))));
          assertThat(school.rules()).doesNotContain("think");
        });
  }

  @Test
  void a_rule_that_holds_no_longer_calls_for_nothing_and_calls_anew_when_it_does_again() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          school.act(considering("do-all"));
          school.act(finding("alarm", "silent", TODAY));
          assertThat(school.courses()).isEmpty();
          school.act(finding("alarm", "raised", TODAY));
          assertThat(school.rules()).contains("do-all", "think", "tell-all");
        });
  }

  @Test
  void what_is_offered_is_open_from_the_day_on_which_its_condition_began_to_hold() {
    run(
        school -> {
          var asked = TODAY.minusDays(5);
          school.act(finding("asked", "true", asked));
          var offer = school.course("help");
          assertThat(offer.force()).isEqualTo(Force.may);
          assertThat(offer.since()).isEqualTo(asked);
          assertThat(offer.cause()).isEmpty();
          assertThat(offer.items()).containsExactly("WES-004");
          assertThat(offer.steps())
              .extracting(ToDo::by)
              .containsExactly(Act.RECORD_ACTIVITY, Act.ASK_FOR_SUPPORT);

          assertThat(school.coursesOn(asked)).hasSize(1);
          assertThat(school.coursesOn(asked.minusDays(1))).isEmpty();

          school.act(considering("help"));
          assertThat(school.courses()).isEmpty();
          // As it was known then
          assertThat(school.coursesOn(asked)).hasSize(1);
        });
  }

  @Test
  void what_rests_on_entries_of_another_class_is_told_to_their_readers_alone() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          assertThat(school.rules()).contains("grave");
          var adviser = EnumSet.copyOf(Readership.of(Role.ADVISER));
          assertThat(school.courses(TODAY, adviser))
              .extracting(OpenCourse::rule)
              .contains("think")
              .doesNotContain("grave");
          assertThat(school.courses(TODAY, EnumSet.of(Readership.STATUTORY))).isEmpty();
        });
  }

  @Test
  void support_that_is_asked_for_does_what_calls_for_it_and_what_was_asked_before_does_not() {
    run(
        school -> {
          school.act(asking(TODAY.minusDays(1)));
          school.act(finding("alarm", "raised", TODAY));
          assertThat(school.course("do-all").steps()).hasSize(5);
          school.act(asking(TODAY));
          assertThat(school.course("do-all").steps())
              .hasSize(4)
              .extracting(ToDo::by)
              .doesNotContain(Act.ASK_FOR_SUPPORT);
        });
  }

  @Test
  void whoever_it_is_disclosed_to_is_told() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          school.act(disclosing("head"));
          assertThat(school.course("tell-all").steps())
              .extracting(ToDo::verb)
              .containsExactly(Verb.TELL_ONE_OF);
          school.act(disclosing("chair"));
          assertThat(school.rules()).doesNotContain("tell-all");
        });
  }

  @Test
  void a_rule_may_say_by_when_and_days_of_school_are_not_counted_without_term_dates() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY.minusDays(2)));
          assertThat(school.course("tell-all").since()).isEqualTo(TODAY);
          assertThat(school.course("tell-all").dueBy()).hasValue(TODAY.plusDays(3));
          assertThat(school.course("tell-all").withoutCause().dueBy()).isEmpty();
          assertThat(school.course("do-all").dueBy()).isEmpty();
          assertThat(school.course("do-all").uncounted())
              .hasValue(new Span(5, Span.Unit.schoolDay));
          assertThat(school.course("do-all").withoutCause().uncounted()).isEmpty();
          assertThat(school.course("tell-all").uncounted()).isEmpty();
          assertThat(school.course("think").dueBy()).isEmpty();
        });
  }

  /** Four days of school are left before the half-term, and the fifth comes after it. */
  @Test
  void days_of_school_are_counted_by_the_term_dates_that_were_adopted() {
    run(
        school -> {
          school.act(
              new AdoptTermDates(
                  NORTHMOOR,
                  Optional.empty(),
                  TODAY,
                  LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS,
                  List.of(Terms.YEAR_2025),
                  "The council's website"));
          school.act(finding("alarm", "raised", TODAY.minusDays(2)));
          assertThat(school.course("do-all").dueBy()).hasValue(LocalDate.of(2026, 6, 1));
          assertThat(school.course("do-all").uncounted()).isEmpty();
        });
  }

  /** A document without words of its own for being on a register and off it lists no levels. */
  @Test
  void a_register_without_listed_levels_is_entered_and_left_like_any_other() {
    LedgerInMemory.run(
        ledger ->
            under(
                ledger,
                school -> {
                  school.act(finding("gravity", "slight", TODAY));
                  var placing = school.course("must-watch").steps().getFirst();
                  assertThat(placing.by()).isEqualTo(Act.PLACE_ON_REGISTER);
                  school.act(placing(TODAY));
                  assertThat(school.rules()).isEmpty();

                  school.act(finding("calm", "true", TODAY));
                  var leaving = school.course("off-watch").steps().getFirst();
                  assertThat(leaving.verb()).isEqualTo(Verb.RELEASE);
                  assertThat(leaving.by()).isEqualTo(Act.REMOVE_FROM_REGISTER);
                  school.act(new RemoveFromRegister(SCHOOL, TODAY, "watch", WORDS, WORDS));
                  assertThat(school.rules()).doesNotContain("off-watch");
                },
                Packs.written(
                    """
                    framework: {id: sixth, authority: Westfield, version: "1", title: Concern}
                    parties:
                      - {id: adviser, label: Adviser, kind: officer}
                    facts:
                      - {id: gravity, label: How grave, values: [slight, grave], by: adviser}
                      - {id: calm, label: Calm, values: [true, false], by: adviser}
                    scales:
                      - {id: watch, label: Watch list, shape: flag}
                    rules:
                      - {id: must-watch, when: {gravity: slight}, then: {set: {watch: "on"}}, force: must}
                      - {id: off-watch, when: {calm: true}, then: {release: watch}, force: usual}
                    """)));
  }

  @Test
  void a_ladder_without_a_start_is_not_at_it() {
    var pack =
        Packs.written(
            """
            framework: {id: sixth, authority: Westfield, version: "1", title: Concern}
            facts:
              - {id: alarm, label: Alarm, values: [raised, silent]}
            scales:
              - {id: stage, label: Stage, shape: ordinal, levels: [{id: s1, rank: 1, label: One}]}
            rules:
              - {id: back, when: {alarm: silent}, then: {release: stage}, force: usual}
            """);
    LedgerInMemory.run(
        ledger ->
            under(
                ledger,
                school -> {
                  school.act(
                      new ChangeLevel(
                          SCHOOL,
                          TODAY,
                          new LevelChoice("stage", "s1"),
                          WORDS,
                          WORDS,
                          Optional.empty(),
                          Optional.empty()));
                  school.act(finding("alarm", "silent", TODAY));
                  assertThat(school.rules()).containsExactly("back");
                },
                pack));
  }

  @Test
  void after_a_move_what_a_rule_of_the_earlier_version_called_for_is_open_no_longer() {
    LedgerInMemory.run(
        ledger ->
            under(
                ledger,
                school -> {
                  adoptLater(ledger);
                  school.act(placing(TODAY.minusDays(3)));
                  school.act(finding("alarm", "raised", TODAY.minusDays(2)));
                  assertThat(school.rules()).containsExactly("earlier", "both");

                  assertThat(school.after(moving()))
                      .extracting(OpenCourse::rule, OpenCourse::origin)
                      .containsExactly(tuple("later", Origin.HELD_AT_THE_MOVE));

                  school.act(moving());

                  assertThat(school.rules()).containsExactly("both", "later");
                  // What it calls for is a board under the name of the earlier version alone.
                  assertThat(school.course("both").framework().version()).isEqualTo("1");
                  assertThat(school.courses(TODAY, EnumSet.copyOf(Readership.of(Role.ADVISER))))
                      .isEmpty();
                  assertThat(
                          school.courses(TODAY, EnumSet.copyOf(Readership.of(Role.SENIOR_OFFICER))))
                      .extracting(OpenCourse::rule)
                      .containsExactly("both", "later");
                },
                version("1", "earlier", "board")));
  }

  private static Pack version(String version, String rule, String board) {
    return Packs.written(
        """
        framework: {id: sixth, authority: Westfield, version: "%1$s", title: Concern}
        facts:
          - {id: alarm, label: Alarm, values: [raised, silent]}
        scales:
          - {id: watch, label: Watch, shape: flag}
        measures:
          - {id: %3$s, kind: power, label: Interim board, statutory: interimBoard}
        rules:
          - {id: %2$s, when: {alarm: raised}, then: {consider: {measure: %3$s}}, force: must}
          - {id: both, when: {alarm: raised}, then: {consider: {measure: %3$s}}, force: must}
        """
            .formatted(version, rule, board));
  }

  @Test
  void HIL_145_an_adviser_who_is_assigned_settles_what_the_register_calls_for() {
    run(
        "hillingdon-2022-23",
        school -> {
          school.act(new RecordIndicator(SCHOOL, TODAY, "p2-curriculum", WORDS));
          school.act(
              new PlaceOnRegister(
                  SCHOOL,
                  TODAY,
                  "sarr",
                  Subject.school,
                  WORDS,
                  WORDS,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(new Agreement(Optional.of("eip-service"), List.of()))));
          assertThat(school.course("sarr-ea").steps())
              .extracting(ToDo::by)
              .containsExactly(Act.ASSIGN_ADVISER);
          assertThat(school.course("sarr-ea").cause().orElseThrow().type())
              .isEqualTo("PlacedOnRegister");

          school.act(new AssignAdviser(SCHOOL, TODAY, new PersonName("A. Adviser")));

          assertThat(school.rules()).contains("sarr-contact").doesNotContain("sarr-ea");
        });
  }

  @Test
  void HIL_075_a_school_whose_leaders_ask_for_support_may_be_considered_for_a_priority() {
    run(
        "hillingdon-2022-23",
        school -> {
          assertThat(school.rules()).doesNotContain("self-refer");

          school.act(finding("selfReferred", "true", TODAY));
          var offer = school.course("self-refer");
          assertThat(offer.force()).isEqualTo(Force.may);
          assertThat(offer.items()).containsExactly("HIL-075");
          assertThat(offer.steps()).extracting(ToDo::verb).containsOnly(Verb.CONSIDER_LEVEL);

          school.act(
              new RecordConsideration(SCHOOL, TODAY, "self-refer", Conclusion.NOT_FOLLOWED, WORDS));
          assertThat(school.rules()).doesNotContain("self-refer");
        });
  }

  private static void run(Consumer<AtSchool> test) {
    LedgerInMemory.run(ledger -> under(ledger, test, Packs.written(SIXTH)));
  }

  private static void run(String shipped, Consumer<AtSchool> test) {
    LedgerInMemory.run(ledger -> under(ledger, test, Packs.shipped(shipped)));
  }

  private static void under(LedgerInMemory ledger, Consumer<AtSchool> test, Pack pack) {
    ledger.recorded(
        "framework:" + NORTHMOOR,
        0,
        Packs.adopted(pack, LocalDate.of(2025, 9, 1)),
        Northmoor.as(Role.HEAD_OF_SERVICE));
    test.accept(new AtSchool(ledger));
  }

  private record AtSchool(LedgerInMemory ledger) {
    void act(Object command) {
      ledger.act(command, Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)));
    }

    Refusal refused(Object command) {
      var refused = catchThrowableOfType(CommandExecutionException.class, () -> act(command));
      assertThat(refused).as("Refused: %s", command).isNotNull();
      return refused.<Refused.Details>getDetails().orElseThrow().refusal();
    }

    List<OpenCourse> courses() {
      return coursesOn(TODAY);
    }

    List<OpenCourse> coursesOn(LocalDate day) {
      return courses(day, ALL);
    }

    List<OpenCourse> courses(LocalDate day, Set<Readership> readable) {
      return ledger
          .part(CourseAnswers.class)
          .handle(new FindCoursesUnderFramework(List.of(SCHOOL), day, readable))
          .courses();
    }

    List<OpenCourse> after(MoveToFrameworkVersion move) {
      return ledger
          .part(CourseAnswers.class)
          .handle(new FindCoursesAfterAMoveUnderFramework(move, TODAY, ALL))
          .courses();
    }

    List<String> rules() {
      return courses().stream().map(OpenCourse::rule).toList();
    }

    OpenCourse course(String rule) {
      return courses().stream()
          .filter(course -> course.rule().equals(rule))
          .findFirst()
          .orElseThrow(() -> new AssertionError("Not open: " + rule + " of " + rules()));
    }
  }

  private static RecordFinding finding(String fact, String value, LocalDate on) {
    return new RecordFinding(SCHOOL, on, fact, value, Optional.empty(), WORDS);
  }

  private static RecordTelling telling(String party) {
    return new RecordTelling(SCHOOL, TODAY, List.of(party), WORDS);
  }

  private static RecordDisclosure disclosing(String party) {
    return new RecordDisclosure(
        SCHOOL,
        TODAY,
        "watch",
        party,
        "In office",
        Optional.empty(),
        DisclosureManner.ORALLY,
        WORDS,
        List.of(),
        Optional.of(DisclosureBasis.INFORMED),
        Optional.of(WORDS),
        Optional.empty());
  }

  private static AskForSupport asking(LocalDate on) {
    return new AskForSupport(
        SCHOOL,
        "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e%02d".formatted(on.getDayOfMonth()),
        on,
        Optional.of("coach"),
        Optional.empty(),
        WORDS,
        WORDS,
        new TakingPart("head", Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private static PlaceOnRegister placing(LocalDate on) {
    return new PlaceOnRegister(
        SCHOOL,
        on,
        "watch",
        Subject.school,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Nothing called for it; the school is under the version all the same. */
  @Test
  void what_held_already_at_the_move_stands_open_until_it_is_done_or_considered() {
    LedgerInMemory.run(
        ledger ->
            under(
                ledger,
                school -> {
                  adoptLater(ledger);
                  school.act(placing(TODAY.minusDays(3)));
                  assertThat(school.after(moving())).isEmpty();
                  school.act(finding("alarm", "raised", TODAY.minusDays(2)));
                  school.act(moving());

                  var later = school.course("later");
                  assertThat(later.origin()).isEqualTo(Origin.HELD_AT_THE_MOVE);
                  assertThat(later.since()).isEqualTo(TODAY);
                  assertThat(later.cause()).isEmpty();
                  assertThat(later.framework().version()).isEqualTo("2");

                  school.act(considering("later"));
                  assertThat(school.rules()).containsExactly("both");

                  school.act(finding("alarm", "raised", TODAY));
                  assertThat(school.course("later").origin()).isEqualTo(Origin.CALLED_FOR);
                },
                version("1", "earlier", "board")));
  }

  private static void adoptLater(LedgerInMemory ledger) {
    ledger.recorded(
        "framework:" + NORTHMOOR,
        1,
        new FrameworkAdopted(
            NORTHMOOR,
            TODAY,
            TODAY,
            version("2", "later", "trustees"),
            Optional.of(new Supersedes(new VersionChoice("sixth", "1"), WORDS))),
        Northmoor.as(Role.HEAD_OF_SERVICE));
  }

  private static MoveToFrameworkVersion moving() {
    return new MoveToFrameworkVersion(
        SCHOOL,
        TODAY,
        new VersionChoice("sixth", "1"),
        new VersionChoice("sixth", "2"),
        List.of(
            new RegisterMapping(
                "watch", Counterpart.CARRIED_OVER, Optional.of("watch"), Optional.empty())),
        List.of(),
        WORDS,
        WORDS);
  }

  /** Nobody settles by a sentence what can be seen done. */
  @Test
  void saying_that_it_was_followed_does_no_duty_and_no_usual_course() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          for (var rule : List.of("tell-all", "do-all")) {
            var before = school.course(rule).steps();
            assertThat(school.refused(following(rule)))
                .isEqualTo(FrameworkRefusal.FOLLOWED_WHEN_IT_IS_DONE);
            assertThat(school.course(rule).steps()).isEqualTo(before);
          }
          assertThat(school.refused(considering("tell-all")))
              .isEqualTo(FrameworkRefusal.NOTHING_TO_CONSIDER);
          assertThat(school.rules()).contains("tell-all", "do-all");
        });
  }

  @Test
  void what_is_offered_is_taken_up_by_doing_it_and_left_by_saying_so() {
    run(
        school -> {
          school.act(finding("asked", "true", TODAY));
          assertThat(school.refused(following("help")))
              .isEqualTo(FrameworkRefusal.FOLLOWED_WHEN_IT_IS_DONE);
          assertThat(school.rules()).containsExactly("help");
          school.act(considering("help"));
          assertThat(school.courses()).isEmpty();
        });
  }

  @Test
  void of_a_duty_to_consider_and_to_act_saying_so_settles_the_considering_alone() {
    LedgerInMemory.run(
        ledger ->
            under(
                ledger,
                school -> {
                  school.act(finding("alarm", "raised", TODAY));
                  school.act(following("both"));
                  assertThat(school.course("both").steps())
                      .extracting(ToDo::by)
                      .containsExactly(Act.RECORD_ACTIVITY);
                  school.act(visit(TODAY));
                  assertThat(school.courses()).isEmpty();
                },
                Packs.written(
                    """
                    framework: {id: sixth, authority: Westfield, version: "1", title: Concern}
                    parties:
                      - {id: panel, label: Panel, kind: body}
                    facts:
                      - {id: alarm, label: Alarm, values: [raised, silent]}
                    scales:
                      - {id: watch, label: Watch, shape: flag}
                    activities:
                      - {id: visit, kind: visit, label: Visit}
                    rules:
                      - {id: both, when: {alarm: raised}, then: {consider: {watch: "on"}, require: [visit]}, force: must}
                    """)));
  }

  /** One officer says this and another that: the second is told what is on record. */
  @Test
  void each_call_is_considered_once_and_anew_when_it_is_called_for_anew() {
    run(
        school -> {
          school.act(finding("alarm", "raised", TODAY));
          school.act(following("think"));
          for (var again : List.of(following("think"), considering("think"))) {
            assertThat(school.refused(again)).isEqualTo(FrameworkRefusal.ALREADY_CONSIDERED);
          }
          school.act(considering("do-all"));
          assertThat(school.refused(considering("do-all")))
              .isEqualTo(FrameworkRefusal.ALREADY_CONSIDERED);

          school.act(finding("alarm", "silent", TODAY));
          assertThat(school.refused(considering("think")))
              .isEqualTo(FrameworkRefusal.ALREADY_CONSIDERED);
          school.act(finding("alarm", "raised", TODAY));
          school.act(considering("think"));
          assertThat(school.rules()).contains("do-all").doesNotContain("think");
        });
  }

  @Test
  void an_offer_is_answered_once_as_long_as_it_stands() {
    run(
        school -> {
          school.act(finding("asked", "true", TODAY.minusDays(5)));
          school.act(considering("help", TODAY.minusDays(4)));
          assertThat(school.refused(considering("help")))
              .isEqualTo(FrameworkRefusal.ALREADY_CONSIDERED);
          school.act(finding("asked", "false", TODAY.minusDays(3)));
          assertThat(school.refused(considering("help")))
              .isEqualTo(FrameworkRefusal.NOTHING_TO_CONSIDER);
          school.act(finding("asked", "true", TODAY.minusDays(2)));
          school.act(considering("help"));
          assertThat(school.courses()).isEmpty();
        });
  }

  private static RecordConsideration considering(String rule) {
    return considering(rule, TODAY);
  }

  private static RecordConsideration considering(String rule, LocalDate on) {
    return new RecordConsideration(SCHOOL, on, rule, Conclusion.NOT_FOLLOWED, WORDS);
  }

  private static RecordConsideration following(String rule) {
    return new RecordConsideration(SCHOOL, TODAY, rule, Conclusion.FOLLOWED, WORDS);
  }

  private static RecordActivity visit(LocalDate on) {
    return new RecordActivity(
        SCHOOL,
        "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e%02d".formatted(on.getDayOfMonth()),
        on,
        "visit",
        List.of(new TakingPart("panel", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        List.of());
  }
}
