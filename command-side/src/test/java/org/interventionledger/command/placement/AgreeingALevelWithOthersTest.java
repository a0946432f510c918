package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** With whom a level is agreed, where the framework says so. */
class AgreeingALevelWithOthersTest {

  private static final String PACK =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: panel, label: Panel, kind: body}
        - {id: head, label: Headteacher, kind: school}
        - {id: chair, label: Chair of governors, kind: school}
      scales:
        - id: tier
          label: Tier
          shape: ordinal
          assign: {mode: judgement, by: [panel], with: [head, chair]}
          levels: [{id: T1, rank: 1, label: Tier 1}, {id: T2, rank: 2, label: Tier 2}]
          src: [3]
        - {id: watch, label: Watch list, shape: flag, assign: {mode: judgement, with: [head]}, src: [4]}
      """;

  @Test
  void everybody_with_whom_it_is_agreed_is_named() {
    var school = school();
    var refused = school.refusedFor(giving("T1", "head"), FrameworkRefusal.AGREED_WITHOUT_A_PARTY);
    assertThat(refused.citation()).isEqualTo("sixth 1, scale tier (WES-003)");
    assertThat(refused.facts())
        .anyMatch(
            fact -> fact.name().equals("parties") && fact.value().equals("Chair of governors"));
    school.refusedFor(giving("T1"), FrameworkRefusal.AGREED_WITHOUT_A_PARTY);
    school.then(giving("T1", "head", "chair"));
    assertThat(school.latest(AssignmentAgreed.class).departure()).isEmpty();
  }

  @Test
  void or_the_act_says_why_not_and_the_record_does() {
    var agreed = new Agreement(Optional.of("panel"), List.of("head"), Optional.of(WORDS));
    var school = school().then(giving("T1", Optional.of(agreed)));
    var recorded = school.latest(AssignmentAgreed.class);
    assertThat(recorded.departure()).contains(WORDS);
    assertThat(recorded.with()).extracting(Labelled::id).containsExactly("head");
  }

  @Test
  void a_register_is_agreed_like_a_level_and_who_decides_need_not_be_said() {
    var school = school();
    school.refusedFor(school.placing("watch", "panel"), FrameworkRefusal.AGREED_WITHOUT_A_PARTY);
    assertThat(school.then(school.placing("watch", "panel", "head")).isOn("watch")).isTrue();
  }

  @Test
  void nobody_named_at_all_names_nobody() {
    school().refusedFor(giving("T1", Optional.empty()), FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY);
  }

  @Test
  void ealing_has_a_level_agreed_with_the_head_teacher() {
    var school = Arranged.under(Packs.shipped("ealing-2015-18"));
    var level = new LevelChoice("level", "green");
    school.refusedFor(
        school.giving(level, "senior-officers"), FrameworkRefusal.AGREED_WITHOUT_A_PARTY);
    school.then(school.giving(level, "senior-officers", "headteacher"));
    assertThat(school.level("level")).isEqualTo("green");
  }

  @Test
  void ESX_087_essex_has_the_designation_discussed_with_head_and_chair() {
    var school =
        Arranged.under(Packs.shipped("essex-2012"))
            .found("criteriaMet", "true")
            .done("categorise-talk");
    var refused =
        school.refusedFor(
            school.placing("concern", "council", "headteacher"),
            FrameworkRefusal.AGREED_WITHOUT_A_PARTY);
    assertThat(refused.citation()).contains("essex 2012", "scale concern");
    school.then(school.placing("concern", "council", "headteacher", "chair"));
    assertThat(school.isOn("concern")).isTrue();
  }

  private static Arranged school() {
    return Arranged.under(Packs.written(PACK));
  }

  private static ChangeLevel giving(String level, String... with) {
    return giving(level, Optional.of(new Agreement(Optional.of("panel"), List.of(with))));
  }

  private static ChangeLevel giving(String level, Optional<Agreement> agreed) {
    return new ChangeLevel(
        SCHOOL, TODAY, new LevelChoice("tier", level), WORDS, WORDS, Optional.empty(), agreed);
  }
}
