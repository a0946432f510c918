package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** The rules of Ealing and of Havering, and of an authority that is only here. */
class OtherFrameworksRulesTest {

  private static final String SIXTH =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: panel, label: Panel, kind: body}
      facts:
        - {id: alarm, label: Alarm, values: [raised, silent], by: panel}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
        - id: step
          label: Step
          shape: ordinal
          start: a
          levels: [{id: a, rank: 0, label: A}, {id: b, rank: 1, label: B}, {id: c, rank: 2, label: C}]
          assign: {mode: rule}
      measures:
        - {id: letter, kind: request, label: Letter, minGrounds: 1, grounds: [{id: noise, text: Noise}]}
      rules:
        - {id: first, when: {alarm: raised}, then: {raise: {step: b}}, force: automatic, src: [7]}
        - {id: second, when: {step: b}, then: {set: {watch: "on"}}, force: automatic}
        - {id: third, when: {watch: "on"}, then: {advance: step, assign: panel}, force: automatic}
      """;

  @Test
  void E15_073_a_report_raises_to_amber_and_never_lowers_a_red_school() {
    var school = ealing();
    assertThat(school.inspected("ri", "none").level("level")).isEqualTo("amber");
    var red = ealing();
    red.then(red.giving(new LevelChoice("level", "green-star"), "senior-officers", "headteacher"));
    red.done("risk-discussion");
    red.then(red.giving(new LevelChoice("level", "red"), "senior-officers", "headteacher"));
    assertThat(red.inspected("ri", "none").level("level")).isEqualTo("red");
    red.leads("RuleFoundSatisfied");
    assertThat(red.inspected("inadequate", "specialMeasures").level("level")).isEqualTo("blue");
  }

  @Test
  void by_best_fit_it_is_told_how_a_level_was_settled_where_the_framework_names_nobody_too() {
    var school =
        Arranged.under(
                Packs.written(
                    """
                    framework: {id: seventh, authority: Westfield, version: "1", title: Concern}
                    scales:
                      - {id: step, label: Step, shape: ordinal, levels: [{id: a, rank: 0, label: A}, {id: b, rank: 1, label: B}], assign: {mode: bestFit}}
                    indicators:
                      - {id: noise, label: Noise, level: b}
                    """))
            .seen("noise");
    school.then(
        new ChangeLevel(
            Northmoor.SCHOOL,
            Northmoor.TODAY,
            new LevelChoice("step", "a"),
            Northmoor.WORDS,
            Northmoor.WORDS,
            Optional.empty(),
            Optional.empty()));
    var told = school.latest(AssignmentAgreed.class);
    assertThat(told.how()).hasValue(HowAssigned.OTHERWISE_THAN_MOST_INDICATORS);
    assertThat(told.by()).isEmpty();
  }

  @Test
  void E15_135_school_leaders_are_told_before_senior_officers() {
    var school = ealing();
    var tell =
        new RecordTelling(
            Northmoor.SCHOOL,
            Northmoor.TODAY,
            List.of("senior-officers"),
            Optional.of("lo-feedback"),
            Northmoor.WORDS);
    school.refusedFor(tell, FrameworkRefusal.OTHERS_ARE_TOLD_FIRST);
    school.refusedFor(
        new RecordTelling(
            Northmoor.SCHOOL, Northmoor.TODAY, List.of("senior-officers"), Northmoor.WORDS),
        FrameworkRefusal.TELLING_WITHOUT_ITS_MATTER);
    school.told("headteacher");
    school.refusedFor(tell, FrameworkRefusal.OTHERS_ARE_TOLD_FIRST);
    school.then(
        new RecordTelling(
            Northmoor.SCHOOL,
            Northmoor.TODAY,
            List.of("headteacher"),
            Optional.of("lo-feedback"),
            Northmoor.WORDS));
    school.then(tell).leads("PartiesTold");
  }

  @Test
  void HAV_073_powers_are_considered_where_both_conditions_are_found_and_not_where_one_is() {
    var school = havering().found("significantConcern", "true");
    assertThat(school.byRule("consider-powers")).isEmpty();
    school.found("responding", "false");
    assertThat(school.calledFor("consider-powers").steps().getFirst().verb())
        .isEqualTo(Verb.CONSIDER_STEP);
  }

  @Test
  void HAV_038_the_governing_body_is_graded_beside_the_school() {
    var school = havering();
    school.then(school.giving(new LevelChoice("la-category", "c3a"), "qa"));
    school.then(school.giving(new LevelChoice("la-category", "c2", Subject.governingBody), "qa"));
    assertThat(school.level("la-category")).isEqualTo("c3a");
    assertThat(school.level("la-category/governingBody")).isEqualTo("c2");
    var ealing = ealing();
    ealing.refusedFor(
        ealing.giving(new LevelChoice("level", "green", Subject.setting), "senior-officers"),
        FrameworkRefusal.SUBJECT_NOT_GRADED);
  }

  @Test
  void HAV_038_the_school_named_in_so_many_words_is_the_school_itself() {
    var school = havering();
    school.then(school.giving(new LevelChoice("la-category", "c3a", Subject.school), "qa"));
    assertThat(school.level("la-category")).isEqualTo("c3a");
    school.then(school.giving(new LevelChoice("la-category", "c2"), "qa"));
    assertThat(school.standing().levels()).containsOnlyKeys("la-category");
    school.refusedFor(
        school.giving(new LevelChoice("la-category", "c2", Subject.school), "qa"),
        RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void a_framework_that_nobody_knew_runs_its_cascade_to_the_end_and_shows_what_caused_what() {
    var school = sixth().found("alarm", "raised");
    school.leads(
        "FindingRecorded",
        "LevelRaisedByRule",
        "PlacedByRule",
        "LevelRaisedByRule",
        "CourseCalledFor",
        "RuleCeasedToHold");
    assertThat(school.level("step")).isEqualTo("c");
    assertThat(school.byRule("first").getFirst().cause().entry().number()).isZero();
    assertThat(school.byRule("first").getFirst().cause().items()).containsExactly("WES-007");
    assertThat(school.byRule("second").getFirst().cause().entry().number()).isEqualTo(1);
    assertThat(school.byRule("third").getFirst().cause().entry().number()).isEqualTo(2);
  }

  /** As one may be that was adopted before the door asked for it. */
  @Test
  void a_rule_that_does_not_say_how_binding_it_is_is_the_usual_course() {
    var silent = SIXTH.replace("assign: panel}, force: automatic", "assign: panel}");
    var school = Arranged.under(Packs.written(silent)).found("alarm", "raised");
    assertThat(school.calledFor("third").force()).isEqualTo(Force.usual);
    assertThat(school.level("step")).as("the ledger does nothing by itself").isEqualTo("b");
  }

  @Test
  void nor_does_a_silent_gate_hold_up_more_than_what_is_usual() {
    var gate = "  - {id: fourth, before: {inform: [panel]}, needs: {alarm: raised}}\n";
    var school = Arranged.under(Packs.written(SIXTH + gate));
    school.refusedFor(
        new RecordTelling(Northmoor.SCHOOL, Northmoor.TODAY, List.of("panel"), Northmoor.WORDS),
        FrameworkRefusal.DEPARTURE_NEEDS_A_REASON);
  }

  @Test
  void a_level_that_rules_alone_give_is_given_by_nobody() {
    var school = sixth();
    school.refusedFor(
        school.giving(new LevelChoice("step", "b"), "panel"), FrameworkRefusal.LEVEL_BY_RULE_ALONE);
  }

  @Test
  void a_step_rests_on_its_grounds() {
    var school = sixth();
    school.refusedFor(letter(List.of()), FrameworkRefusal.TOO_FEW_GROUNDS);
    school.then(letter(List.of("noise"))).leads("LocalStepTaken");
  }

  @Test
  void but_they_are_not_counted_where_the_document_names_none() {
    var named = "grounds: [{id: noise, text: Noise}]";
    assertThat(SIXTH).contains(named);
    Arranged.under(Packs.written(SIXTH.replace(named, "unstated: [grounds]")))
        .then(letter(List.of()))
        .leads("LocalStepTaken");
  }

  private static TakeLocalStep letter(List<String> grounds) {
    return new TakeLocalStep(
        Northmoor.SCHOOL,
        Northmoor.TODAY,
        "letter",
        LocalStanding.ISSUED,
        grounds,
        Northmoor.WORDS);
  }

  private static Arranged ealing() {
    return Arranged.under(Packs.shipped("ealing-2015-18"));
  }

  private static Arranged havering() {
    return Arranged.under(Packs.shipped("havering-2014"));
  }

  private static Arranged sixth() {
    return Arranged.under(Packs.written(SIXTH));
  }
}
