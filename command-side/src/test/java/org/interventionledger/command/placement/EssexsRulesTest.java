package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;

/** Essex, booklet on school improvement and schools causing concern, about 2012: its rules. */
class EssexsRulesTest {

  /** A paper of a step makes no step: one of a compact is on record with it. */
  @Test
  void ESX_079_an_agreement_is_of_a_compact_that_was_made() {
    var school = school();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> school.mayWrite("compact-agreement"))
        .satisfies(it -> refusedAs(it, FrameworkRefusal.PAPER_OF_A_STEP_NOT_TAKEN));
    school.mayWrite("developments");
    school.step("compact", LocalStanding.CONSIDERED);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> school.mayWrite("compact-agreement"));
    school.step("compact", LocalStanding.APPLIED);
    school.mayWrite("compact-agreement");
  }

  private static void refusedAs(Refused refused, FrameworkRefusal why) {
    assertThat(refused.refusal()).isEqualTo(why);
    assertThat(refused.details().citation()).contains("ESX-079");
  }

  @Test
  void ESX_087_head_and_chair_are_talked_with_before_a_school_is_of_concern() {
    var school = school().found("criteriaMet", "true");
    var refused =
        school.refusedFor(school.placing("concern", "council"), FrameworkRefusal.GATE_CLOSED);
    assertThat(refused.citation()).contains("essex 2012", "ESX-087");
    assertThat(refused.refusal().kind()).isEqualTo(Kind.LOCAL);
    school.done("categorise-talk");
    school.then(school.placing("concern", "council", "headteacher", "chair"));
    assertThat(school.isOn("concern")).isTrue();
  }

  @Test
  void ESX_088_except_where_ofsted_put_it_in_a_category_under_any_name_of_it() {
    assertThat(school().inspected("inadequate", "specialMeasures").isOn("concern")).isTrue();
    assertThat(
            school()
                .inspected("inadequate", "noticeToImprove", "seriousWeaknesses")
                .isOn("concern"))
        .isTrue();
    assertThat(school().inspected("satisfactory", "none").isOn("concern")).isFalse();
  }

  @Test
  void ESX_038_ESX_039_a_warning_on_safety_or_pay_makes_a_school_of_concern_and_another_does_not() {
    assertThat(warned(StatutoryStep.warningNotice, InLaw.safety).isOn("concern")).isTrue();
    assertThat(warned(StatutoryStep.payWarningNotice, InLaw.payAndConditions).isOn("concern"))
        .isTrue();
    assertThat(warned(StatutoryStep.warningNotice, InLaw.lowStandards).isOn("concern")).isFalse();
  }

  @Test
  void ESX_147_what_stage_a_school_gets_that_comes_onto_the_list_by_itself_is_unstated() {
    assertThat(school().inspected("inadequate", "specialMeasures").level("stage")).isEmpty();
  }

  @Test
  void ESX_103_a_check_that_is_not_secure_moves_a_school_from_stages_2_to_4_by_one() {
    for (var stage = 2; stage <= 4; stage++) {
      var school = atStage(stage).done("safeguarding-check", "notSecure");
      assertThat(school.level("stage")).isEqualTo("s" + (stage + 1));
      var moved = (LevelRaisedByRule) school.latest(1);
      assertThat(moved.cause().rule()).isEqualTo("safeguarding-move");
      assertThat(moved.cause().type()).isEqualTo("ActivityNoted");
      assertThat(moved.before().orElseThrow().level()).isEqualTo("s" + stage);
    }
  }

  @Test
  void ESX_134_at_stage_1_there_is_no_check_and_it_does_nothing() {
    var school = atStage(1).done("safeguarding-check", "notSecure");
    assertThat(school.level("stage")).isEqualTo("s1");
    school.leads("ActivityNoted");
  }

  @Test
  void ESX_050_ESX_103_at_stage_5_it_holds_as_well_and_no_stage_is_next() {
    var school = atStage(5).done("safeguarding-check", "notSecure");
    school.leads("ActivityNoted", "FoundAtHighestLevel");
    assertThat(school.level("stage")).isEqualTo("s5");
    var found = school.latest(FoundAtHighestLevel.class);
    assertThat(found.cause().rule()).isEqualTo("safeguarding-move");
    assertThat(found.cause().items()).containsExactly("ESX-050", "ESX-103");
    assertThat(found.cause().type()).isEqualTo("ActivityNoted");
    assertThat(found.level().level()).isEqualTo("s5");
    assertThat(found.scale().label()).isEqualTo("Five stage alert");

    // Each further check says so anew; one that is secure ends it.
    school.onNextDay().done("safeguarding-check", "notSecure");
    school.leads("ActivityNoted", "FoundAtHighestLevel");
    school.onNextDay().done("safeguarding-check", "secure");
    school.leads("ActivityNoted", "RuleCeasedToHold");
  }

  @Test
  void ESX_103_each_further_check_moves_it_on_and_a_move_by_hand_does_not() {
    var school = atStage(2).done("safeguarding-check", "notSecure");
    assertThat(school.level("stage")).isEqualTo("s3");
    assertThat(school.done("safeguarding-check", "notSecure").level("stage")).isEqualTo("s4");
    school.then(school.giving(new LevelChoice("stage", "s3"), "qc"));
    assertThat(school.level("stage")).isEqualTo("s3");
  }

  @Test
  void ESX_058_a_check_at_stage_1_is_of_stage_1_and_moves_no_school_that_comes_to_stage_2() {
    var school = atStage(1).done("safeguarding-check", "notSecure");
    school.then(school.giving(new LevelChoice("stage", "s2"), "qc"));
    school.leads("LevelChanged", "AssignmentAgreed");
    assertThat(school.level("stage")).isEqualTo("s2");
    assertThat(school.done("safeguarding-check", "notSecure").level("stage")).isEqualTo("s3");
  }

  @Test
  void ESX_058_a_check_that_moved_a_school_does_not_move_it_again_when_it_comes_back() {
    var school = atStage(2).done("safeguarding-check", "notSecure");
    school.then(school.giving(new LevelChoice("stage", "s1"), "qc"));
    school.leads("LevelChanged", "AssignmentAgreed", "RuleCeasedToHold");
    school.then(school.giving(new LevelChoice("stage", "s2"), "qc"));
    school.leads("LevelChanged", "AssignmentAgreed");
    school.found("gravity", "grave").seen("declining");
    assertThat(school.level("stage")).isEqualTo("s2");
  }

  @Test
  void ESX_058_a_check_recorded_late_counts_at_the_stage_of_its_day() {
    var school = atStage(1).onNextDay().onNextDay();
    school.then(school.giving(new LevelChoice("stage", "s2"), "qc"));
    school.doneDaysAgo(1, "safeguarding-check", "notSecure").leads("ActivityNoted");
    assertThat(school.level("stage")).isEqualTo("s2");
    school.onNextDay().onNextDay();
    school.doneDaysAgo(1, "safeguarding-check", "notSecure");
    assertThat(school.level("stage")).isEqualTo("s3");
  }

  /** It was raised by somebody since, or by a check that was held at the same stage. */
  @Test
  void ESX_058_a_check_recorded_late_moves_no_school_that_was_moved_since() {
    var byHand = atStage(2).onNextDay().onNextDay();
    byHand.then(byHand.giving(new LevelChoice("stage", "s3"), "qc"));
    byHand.doneDaysAgo(1, "safeguarding-check", "notSecure").leads("ActivityNoted");
    assertThat(byHand.level("stage")).isEqualTo("s3");
    assertThat(byHand.done("safeguarding-check", "notSecure").level("stage")).isEqualTo("s4");

    var byRule = atStage(2).onNextDay().onNextDay().onNextDay();
    byRule.doneDaysAgo(2, "safeguarding-check", "notSecure");
    assertThat(byRule.level("stage")).isEqualTo("s3");
    byRule.doneDaysAgo(1, "safeguarding-check", "notSecure").leads("ActivityNoted");
    assertThat(byRule.level("stage")).isEqualTo("s3");
  }

  @Test
  void ESX_103_one_recorded_late_that_was_held_at_stage_4_is_none_at_the_highest() {
    var school = atStage(4).onNextDay().onNextDay();
    school.then(school.giving(new LevelChoice("stage", "s5"), "qc"));
    school.doneDaysAgo(1, "safeguarding-check", "notSecure").leads("ActivityNoted");
  }

  @Test
  void ESX_058_an_older_check_says_nothing_of_a_school_that_was_found_secure_since() {
    var school = atStage(2).onNextDay().onNextDay().done("safeguarding-check", "secure");
    school.doneDaysAgo(1, "safeguarding-check", "notSecure").leads("ActivityNoted");
    assertThat(school.level("stage")).isEqualTo("s2");
  }

  @Test
  void ESX_058_a_check_put_right_counts_by_what_it_found_and_in_other_words_not_anew() {
    var school = atStage(2).done("safeguarding-check", "secure");
    school.putRight("safeguarding-check", Optional.of("notSecure"));
    assertThat(school.level("stage")).isEqualTo("s3");
    school.then(school.giving(new LevelChoice("stage", "s1"), "qc"));
    school.then(school.giving(new LevelChoice("stage", "s2"), "qc"));
    school.putRight("safeguarding-check", Optional.of("notSecure"));
    assertThat(school.level("stage")).isEqualTo("s2");
  }

  @Test
  void ESX_058_a_check_put_right_later_counts_at_the_stage_of_its_day() {
    var unmoved = atStage(2).onNextDay().done("safeguarding-check", "secure").onNextDay();
    unmoved.putRightDaysAgo(1, "safeguarding-check", "notSecure");
    assertThat(unmoved.level("stage")).isEqualTo("s3");

    var moved = atStage(2).onNextDay().done("safeguarding-check", "secure").onNextDay();
    moved.then(moved.giving(new LevelChoice("stage", "s3"), "qc"));
    moved.putRightDaysAgo(1, "safeguarding-check", "notSecure");
    moved.leads("PlacementEntryCorrected");
    assertThat(moved.level("stage")).isEqualTo("s3");
  }

  @Test
  void what_comes_of_the_check_is_said_by_the_check_alone() {
    school()
        .refusedFor(
            finding("safeguarding", "notSecure", Optional.empty()),
            FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
  }

  @Test
  void ESX_061_a_compact_comes_before_powers() {
    var school = school();
    assertThatThrownBy(() -> school.mayTake(StatutoryStep.additionalGovernors, Set.of()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(FrameworkRefusal.GATE_CLOSED);
              assertThat(refused.details().citation()).contains("compact-first", "ESX-061");
            });
    school.step("compact", LocalStanding.ISSUED);
    assertThatThrownBy(() -> school.mayTake(StatutoryStep.interimBoard, Set.of()))
        .isInstanceOf(Refused.class);
    school.step("compact", LocalStanding.FAILED);
    school.mayTake(StatutoryStep.interimBoard, Set.of());
  }

  @Test
  void ESX_071_ESX_104_removing_delegation_is_the_normal_course_in_a_category_without_a_compact() {
    var school = school().inspected("inadequate", "specialMeasures");
    assertThat(school.calledFor("delegation-default").force()).isEqualTo(Force.usual);
    school.mayTake(StatutoryStep.suspendDelegation, Set.of());
    assertThatThrownBy(() -> school.mayTake(StatutoryStep.additionalGovernors, Set.of()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void ESX_065_a_notice_is_for_a_school_of_concern_after_a_meeting_at_stage_2_or_3() {
    var school = school();
    assertThatThrownBy(() -> school.mayTake(StatutoryStep.warningNotice, Set.of(InLaw.breakdown)))
        .satisfies(refusedBy(FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL));
    school.inspected("inadequate", "specialMeasures");
    assertThatThrownBy(() -> school.mayTake(StatutoryStep.warningNotice, Set.of(InLaw.breakdown)))
        .satisfies(refusedBy(FrameworkRefusal.STEP_NEEDS_SOMETHING_FIRST));
    school.done("stage-2");
    school.mayTake(StatutoryStep.warningNotice, Set.of(InLaw.breakdown));
  }

  @Test
  void ESX_038_a_notice_on_safety_waits_for_none_of_that() {
    school().mayTake(StatutoryStep.warningNotice, Set.of(InLaw.safety));
  }

  @Test
  void ESX_101_ESX_102_who_must_be_told_is_called_for_and_told() {
    var school = school().inspected("inadequate", "specialMeasures");
    assertThat(school.calledFor("kept-informed").force()).isEqualTo(Force.must);
    school.told("officers", "agencies", "diocese", "members").leads("PartiesTold");
    school.refusedFor(
        new RecordTelling(Northmoor.SCHOOL, Northmoor.TODAY, List.of("nobody"), Northmoor.WORDS),
        FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
  }

  @Test
  void ESX_074_of_an_academy_the_dfe_is_told() {
    var school =
        school()
            .ofType(EstablishmentType.ACADEMY_CONVERTER)
            .inspected("inadequate", "specialMeasures");
    assertThat(school.calledFor("academy-concern").steps().getFirst().of().getFirst().label())
        .isEqualTo("DfE");
  }

  @Test
  void ESX_044_a_school_asks_for_support_itself() {
    var school = school().found("selfReferred", "true");
    assertThat(school.calledFor("stage-1").force()).isEqualTo(Force.usual);
    assertThat(school.level("stage")).isEmpty();
  }

  @Test
  void the_ledgers_own_facts_and_other_peoples_findings_are_not_recorded_so() {
    var school = school();
    school.refusedFor(
        finding("bands", "good", Optional.empty()), FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
    school.refusedFor(
        finding("engagement", "perhaps", Optional.empty()), FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
    school.refusedFor(
        finding("engagement", "able", Optional.of("headteacher")),
        FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY);
  }

  @Test
  void an_indicator_that_is_not_there_is_not_withdrawn() {
    school()
        .refusedFor(
            new WithdrawIndicator(Northmoor.SCHOOL, Northmoor.TODAY, "declining", Northmoor.WORDS),
            FrameworkRefusal.INDICATOR_NOT_ON_RECORD);
  }

  @Test
  void a_step_of_the_law_has_an_act_of_its_own() {
    var act =
        new TakeLocalStep(
            Northmoor.SCHOOL,
            Northmoor.TODAY,
            "ieb",
            LocalStanding.APPLIED,
            List.of(),
            Northmoor.WORDS);
    school().refusedFor(act, FrameworkRefusal.STEP_IS_THE_LAWS);
  }

  private static RecordFinding finding(String fact, String value, Optional<String> by) {
    return new RecordFinding(Northmoor.SCHOOL, Northmoor.TODAY, fact, value, by, Northmoor.WORDS);
  }

  private static java.util.function.Consumer<Throwable> refusedBy(FrameworkRefusal refusal) {
    return thrown -> assertThat(((Refused) thrown).refusal()).isEqualTo(refusal);
  }

  private static Arranged warned(StatutoryStep step, InLaw ground) {
    return school()
        .inLaw(
            step == StatutoryStep.warningNotice
                ? Occasion.WARNING_NOTICE
                : Occasion.WARNING_NOTICE_ON_PAY,
            new SchoolInLaw.OfLaw(step, Set.of(ground), "issued"));
  }

  private static Arranged atStage(int stage) {
    var school = school();
    return school.then(school.giving(new LevelChoice("stage", "s" + stage), "qc"));
  }

  private static Arranged school() {
    return Arranged.under(Packs.shipped("essex-2012"));
  }
}
