package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** A ladder on which rules alone give levels: people do what a rule calls for, and nothing else. */
class LevelsByRuleAloneTest {

  private static final String PACK =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: adviser, label: Adviser, kind: officer}
      facts:
        - {id: gravity, label: How grave, values: [slight, grave], by: adviser}
        - {id: calm, label: Calm, values: [true, false], by: adviser}
      scales:
        - id: ruled
          label: Ruled ladder
          shape: ordinal
          start: R0
          assign: {mode: rule}
          levels: [{id: R0, rank: 0, label: R zero}, {id: R1, rank: 1, label: R one}, {id: R2, rank: 2, label: R two}]
      rules:
        - {id: up, when: {gravity: grave}, then: {raise: {ruled: R1}}, force: automatic, src: [1]}
        - {id: further, when: {gravity: grave, calm: false}, then: {advance: ruled}, force: usual, src: [2]}
        - {id: down, when: {calm: true, ruled: [R1, R2]}, then: {release: ruled}, force: usual, src: [3]}
      """;

  @Test
  void the_return_to_the_start_is_given_where_a_rule_calls_for_it_and_no_other_level() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave");
    assertThat(school.level("ruled")).isEqualTo("R1");
    school.refusedFor(giving("R0"), FrameworkRefusal.LEVEL_BY_RULE_ALONE);

    school.found("calm", "true");
    assertThat(school.calledFor("down").force()).isEqualTo(Force.usual);
    assertThat(school.calledFor("down").steps().getFirst().verb()).isEqualTo(Verb.RELEASE);
    school.refusedFor(giving("R2"), FrameworkRefusal.LEVEL_BY_RULE_ALONE);
    assertThat(school.then(giving("R0")).level("ruled")).isEqualTo("R0");
    school.leads("LevelChanged", "RuleCeasedToHold");
  }

  @Test
  void the_next_level_is_given_where_it_is_the_usual_course() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave");
    school.refusedFor(giving("R2"), FrameworkRefusal.LEVEL_BY_RULE_ALONE);
    school.found("calm", "false");
    assertThat(school.level("ruled")).isEqualTo("R1");
    school.refusedFor(giving("R0"), FrameworkRefusal.LEVEL_BY_RULE_ALONE);
    assertThat(school.then(giving("R2")).level("ruled")).isEqualTo("R2");
  }

  private static ChangeLevel giving(String level) {
    return new ChangeLevel(
        SCHOOL,
        TODAY,
        new LevelChoice("ruled", level),
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty());
  }
}
