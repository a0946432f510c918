package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** What came of an activity fires a rule when it is put on record, and no later change does. */
class OutcomesAsEventsTest {

  private static final FrameworkVersion VERSION = new FrameworkVersion(NORTHMOOR, "sixth", "1");
  private static final Pack PACK =
      Packs.written(
          """
          framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
          parties:
            - {id: panel, label: Panel, kind: body}
          facts:
            - {id: alarm, label: Alarm, values: [raised, silent], by: panel}
          scales:
            - {id: step, label: Step, shape: ordinal, start: a, levels: [{id: a, rank: 0, label: A}, {id: b, rank: 1, label: B}, {id: c, rank: 2, label: C}]}
          activities:
            - {id: check, kind: assessment, label: Check, outcome: [good, bad]}
            - {id: second, kind: assessment, label: Second check, outcome: [good, bad]}
            - {id: third, kind: assessment, label: Third check, outcome: [good, bad]}
          records:
            - {id: letter, kind: letter, label: Letter}
          rules:
            - {id: up, when: {step: b, outcome.check: bad}, then: {advance: step}, force: automatic, src: [1]}
            - {id: both, when: {outcome.check: bad, outcome.second: bad}, then: {require: letter}, force: must, src: [2]}
            - {id: either, when: {any: [{alarm: raised}, {outcome.second: bad}]}, then: {require: letter}, force: must, src: [3]}
            - {id: on, when: {outcome.third: bad}, then: {advance: step}, force: automatic, src: [4]}
            - {id: write, when: {step: [b, c], outcome.third: bad}, then: {require: letter}, force: must, src: [5]}
          """);

  @Test
  void a_level_that_is_given_afterwards_fires_nothing_by_an_outcome_of_before() {
    PlacementFixture.given(
            List.of(adopted()),
            new ActivityNoted(
                SCHOOL,
                NORTHMOOR,
                TODAY,
                new Labelled("check", "Check"),
                Optional.of("bad"),
                new EntryRef("activity:" + SCHOOL, 0),
                VERSION))
        .when(
            new ChangeLevel(
                SCHOOL,
                TODAY,
                new LevelChoice("step", "b"),
                WORDS,
                WORDS,
                Optional.empty(),
                Optional.empty()),
            Northmoor.as(Role.SENIOR_OFFICER).toMetadata())
        .expectEvents(
            PlacementFixture.level(new LevelGiven("step", "b", "B", 1), TODAY, null, VERSION));
  }

  /** What is due at either level is due, and the level after the earlier one was given already. */
  @Test
  void recorded_after_the_school_was_moved_it_calls_for_what_is_due_and_moves_it_no_further() {
    var school = Arranged.under(PACK);
    school.then(school.giving(new LevelChoice("step", "b"), "panel")).onNextDay().onNextDay();
    school.then(school.giving(new LevelChoice("step", "c"), "panel"));
    school.doneDaysAgo(1, "third", "bad").leads("ActivityNoted", "CourseCalledFor");
    assertThat(school.level("step")).isEqualTo("c");
    assertThat(school.calledFor("write").cause().type()).isEqualTo("ActivityNoted");

    var unmoved = Arranged.under(PACK).onNextDay().doneDaysAgo(1, "third", "bad");
    assertThat(unmoved.level("step")).isEqualTo("b");
  }

  @Test
  void of_two_outcomes_the_later_fires_what_waits_for_both() {
    var school = Arranged.under(PACK).done("check", "bad").leads("ActivityNoted");
    school.done("second", "bad");
    assertThat(school.calledFor("both").cause().type()).isEqualTo("ActivityNoted");
    assertThat(school.byRule("both")).hasSize(1);
  }

  @Test
  void where_something_else_is_enough_that_fires_it_whatever_came_of_an_activity() {
    var school = Arranged.under(PACK).done("second", "good").found("alarm", "raised");
    school.leads("FindingRecorded", "CourseCalledFor");
    assertThat(school.calledFor("either").cause().type()).isEqualTo("FindingRecorded");
    school.found("alarm", "silent").leads("FindingRecorded", "RuleCeasedToHold");
    school.done("second", "bad").leads("ActivityNoted", "CourseCalledFor");
  }

  private static FrameworkAdopted adopted() {
    return Packs.adopted(PACK, LocalDate.of(2025, 9, 1));
  }
}
