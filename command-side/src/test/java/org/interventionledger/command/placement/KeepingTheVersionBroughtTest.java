package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** A school comes from another authority, whose framework has scales and rules of equal names. */
class KeepingTheVersionBroughtTest {

  private static final LocalDate BEFORE = LocalDate.of(2026, 5, 17);
  private static final LocalDate MOVED = LocalDate.of(2026, 5, 20);
  private static final FrameworkVersion BROUGHT = new FrameworkVersion(NORTHMOOR, "scc", "1");
  private static final FrameworkVersion THERE = new FrameworkVersion(EASTVALE, "scc", "1");

  private static final String LEFT =
      """
      framework: {id: scc, authority: Northmoor, version: "1", title: Concern, srcPrefix: NOR}
      facts:
        - {id: gravity, label: Gravity, values: [slight, grave]}
      scales:
        - {id: concern, label: Schools of concern, shape: flag}
        - id: stage
          label: Stage
          shape: ordinal
          levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}, {id: S3, rank: 3, label: Stage 3}]
      activities:
        - {id: talk, kind: conversation, label: Talk}
      rules:
        - {id: on-ri, when: {ofsted: ri}, then: {set: {concern: "on"}}, force: automatic, src: [1]}
        - {id: grave, when: {gravity: grave}, then: {set: {stage: S3}}, force: automatic, src: [2]}
        - {id: talk-first, before: {set: {stage: S2}}, needs: {done.talk: true}, force: must, src: [3]}
      """;

  /** All of it would act on the school, were it under it. */
  private static final String CAME_TO =
      """
      framework: {id: scc, authority: Eastvale, version: "1", title: Concern, srcPrefix: EAS}
      facts:
        - {id: trend, label: Trend, values: [up, down]}
      scales:
        - {id: concern, label: Watched schools, shape: flag}
        - {id: urgent, label: Urgent, shape: flag}
        - id: stage
          label: Step
          shape: ordinal
          levels: [{id: S1, rank: 1, label: Step 1}, {id: S2, rank: 2, label: Step 2}, {id: S4, rank: 4, label: Step 4}]
      records:
        - {id: letter, kind: letter, label: Letter}
      rules:
        - {id: by-grade, when: {ofsted: inadequate}, then: {set: {urgent: "on"}}, force: automatic, src: [1]}
        - {id: by-register, when: {concern: "on"}, then: {set: {stage: S4}}, force: automatic, src: [2]}
        - {id: by-step, when: {stage: S2}, then: {require: letter}, force: must, src: [3]}
        - {id: never-one, before: {set: {stage: S1}}, needs: {trend: up}, force: must, src: [4]}
      """;

  @Test
  void no_rule_of_the_new_authority_acts_before_the_move() {
    var school = come().inspected("inadequate");
    assertThat(school.isOn("urgent")).isFalse();
    assertThat(school.level("stage")).isEmpty();
    school.done("talk").then(school.giving(new LevelChoice("stage", "S2"), "head"));
    assertThat(school.level("stage")).isEqualTo("S2");
    for (var rule : List.of("by-grade", "by-register", "by-step")) {
      assertThat(school.byRule(rule)).isEmpty();
    }
  }

  @Test
  void the_rows_of_the_version_it_brought_hold() {
    var school = come();
    school.refusedFor(
        school.giving(new LevelChoice("stage", "S2"), "head"), FrameworkRefusal.GATE_CLOSED);
    // The new authority has no such gate; its own does not stand before this level.
    school.then(school.giving(new LevelChoice("stage", "S1"), "head"));
    assertThat(school.latest(LevelChanged.class).framework()).isEqualTo(BROUGHT);
    assertThat(school.latest(LevelChanged.class).level().label()).isEqualTo("Stage 1");
    school.found("gravity", "grave").leads("FindingRecorded", "LevelRaisedByRule");
    assertThat(school.latest(FindingRecorded.class).framework()).isEqualTo(BROUGHT);
    assertThat(school.latest(RuleEvent.LevelRaisedByRule.class).framework()).isEqualTo(BROUGHT);
    school.refusedFor(
        new RecordFinding(SCHOOL, MOVED, "trend", "down", Optional.empty(), WORDS),
        FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
  }

  @Test
  void after_the_move_the_rules_are_the_new_authoritys() {
    var school = come();
    school.then(school.giving(new LevelChoice("stage", "S1"), "head")).then(move(WORDS));
    school.onNextDay().inspected("inadequate");
    assertThat(school.isOn("urgent")).isTrue();
    assertThat(school.latest(RuleEvent.PlacedByRule.class).framework()).isEqualTo(THERE);
    school.refusedFor(
        new RecordFinding(SCHOOL, MOVED.plusDays(1), "gravity", "grave", Optional.empty(), WORDS),
        FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
    school.then(school.giving(new LevelChoice("stage", "S2"), "head"));
    assertThat(school.latest(LevelChanged.class).level().label()).isEqualTo("Step 2");
    assertThat(school.byRule("by-step")).isNotEmpty();
  }

  @Test
  void a_scale_or_register_of_equal_name_is_another_one_and_the_move_says_why() {
    var school = come();
    school.then(school.giving(new LevelChoice("stage", "S1"), "head"));
    school.refusedFor(move(null), FrameworkRefusal.MAPPING_NEEDS_A_REASON);
    school.then(move(WORDS)).leads("MovedToFrameworkVersion");
  }

  @Test
  void the_version_is_found_where_the_present_authority_has_none_at_all() {
    var school = before().goesTo(EASTVALE).on(MOVED);
    school.found("gravity", "grave").leads("FindingRecorded", "LevelRaisedByRule");
    Journeys journeys = (_, day) -> school.standing().journeyOn(day);
    assertThat(journeys.isFromElsewhere(SCHOOL, EASTVALE)).isTrue();
    assertThat(journeys.isFromElsewhere(SCHOOL, NORTHMOOR)).isFalse();
  }

  private static Arranged before() {
    return Arranged.under(Packs.adopted(Packs.written(LEFT), LocalDate.of(2025, 9, 1)))
        .on(BEFORE)
        .inspected("ri")
        .leads("PlacedByRule");
  }

  private static Arranged come() {
    var from = LocalDate.of(2025, 9, 1);
    return before()
        .goesTo(EASTVALE, new FrameworkAdopted(EASTVALE, from, from, Packs.written(CAME_TO)))
        .on(MOVED);
  }

  private static MoveToFrameworkVersion move(Narrative reason) {
    var scc = new VersionChoice("scc", "1");
    return new MoveToFrameworkVersion(
        SCHOOL,
        MOVED,
        scc,
        scc,
        List.of(
            new RegisterMapping(
                "concern",
                Counterpart.CARRIED_OVER,
                Optional.of("concern"),
                Optional.ofNullable(reason))),
        List.of(
            new LevelMapping(
                new LevelChoice("stage", "S1"),
                Counterpart.CARRIED_OVER,
                Optional.of(new LevelChoice("stage", "S1")),
                Optional.ofNullable(reason))),
        WORDS,
        WORDS);
  }
}
