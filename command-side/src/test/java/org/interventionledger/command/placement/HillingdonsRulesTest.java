package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** Hillingdon, Education Improvement and Partnerships Strategy 2022-23: its rules carried out. */
class HillingdonsRulesTest {

  private static final LevelChoice P1 = new LevelChoice("priority", "P1");

  @Test
  void HIL_034_a_judgement_of_requires_improvement_puts_a_school_on_the_register_by_itself() {
    var school = school().inspected("ri", "none");
    assertThat(school.isOn("sarr")).isTrue();
    var placed = (PlacedByRule) school.latest(0);
    assertThat(placed.cause().rule()).isEqualTo("sarr-auto");
    assertThat(placed.cause().items()).contains("HIL-034");
    assertThat(placed.cause().type()).isEqualTo("InspectionOutcomeRecorded");
    assertThat(placed.framework().version()).isEqualTo("2022-23");
  }

  @Test
  void HIL_034_so_does_a_category_and_a_good_judgement_does_not() {
    assertThat(school().inspected("inadequate", "specialMeasures").isOn("sarr")).isTrue();
    assertThat(school().inspected("good", "none").isOn("sarr")).isFalse();
  }

  @Test
  void HIL_028_the_register_and_the_level_are_two_facts() {
    var school = school().inspected("ri", "none");
    assertThat(school.isOn("sarr")).isTrue();
    // HIL-246: which priority a school gets that comes onto the register by itself is unstated.
    assertThat(school.level("priority")).isEmpty();
  }

  @Test
  void HIL_144_HIL_145_the_register_calls_for_contact_and_for_an_adviser() {
    var school = school().inspected("ri", "none");
    assertThat(school.calledFor("sarr-ea").force()).isEqualTo(Force.must);
    assertThat(school.calledFor("sarr-ea").steps().getFirst().verb()).isEqualTo(Verb.ASSIGN);
    // Caused by the placing, not by the inspection.
    assertThat(school.calledFor("sarr-ea").cause().type()).isEqualTo("PlacedByRule");
    assertThat(school.calledFor("sarr-contact").force()).isEqualTo(Force.usual);
  }

  @Test
  void HIL_145_HIL_146_an_academy_gets_no_adviser_and_any_one_of_three_is_told() {
    var school = school().ofType(EstablishmentType.ACADEMY_CONVERTER).inspected("ri", "none");
    assertThat(school.byRule("sarr-ea")).isEmpty();
    assertThat(school.calledFor("sarr-academy").steps().stream().map(step -> step.verb()))
        .contains(Verb.TELL_ONE_OF, Verb.TELL);
  }

  @Test
  void the_same_report_delivered_twice_adds_nothing() {
    school()
        .inspected("ri", "none")
        .again(Occasion.INSPECTION, "InspectionOutcomeRecorded")
        .leads();
  }

  @Test
  void a_school_that_was_removed_with_reasons_is_not_put_back_by_the_same_report_but_by_another() {
    var school = school().inspected("ri", "none");
    school.onNextDay();
    school.then(
        new RemoveFromRegister(
            Northmoor.SCHOOL,
            Northmoor.TODAY.plusDays(1),
            "sarr",
            Northmoor.WORDS,
            Northmoor.WORDS));
    assertThat(school.isOn("sarr")).isFalse();
    school.applied(Occasion.OTHER, "ServiceOfNoticeRecorded");
    assertThat(school.isOn("sarr")).isFalse();
    assertThat(school.inspected("ri", "none").isOn("sarr")).isTrue();
  }

  @Test
  void nor_by_an_older_report_or_a_visit_without_a_grade_that_is_recorded_afterwards() {
    var school = school().inspected("ri", "none").onNextDay();
    school.then(
        new RemoveFromRegister(
            Northmoor.SCHOOL,
            Northmoor.TODAY.plusDays(1),
            "sarr",
            Northmoor.WORDS,
            Northmoor.WORDS));
    school.inspectedEarlier().leads();
    assertThat(school.isOn("sarr")).isFalse();
  }

  @Test
  void of_an_older_report_and_the_latest_in_one_file_the_latest_is_the_cause_and_once() {
    var school = school().inspectedInOneFile("ri", "none");
    assertThat(school.isOn("sarr")).isTrue();
    assertThat(school.byRule("sarr-auto"))
        .singleElement()
        .extracting(event -> event.cause().entry())
        .isEqualTo(new EntryRef("intervention:" + Northmoor.SCHOOL, 2));
    school.leads();
  }

  @Test
  void when_the_rule_held_before_the_two_are_one_more_occasion() {
    var school = school().inspected("ri", "none").inspectedInOneFile("inadequate", "none");
    assertThat(school.byRule("sarr-auto"))
        .extracting(event -> event.cause().entry().number())
        .containsExactly(1L, 3L);
  }

  @Test
  void a_register_the_school_is_on_already_is_found_so() {
    var school = school().seen("p1-teaching");
    school.then(school.placing("sarr", "eip-service"));
    school.inspected("ri", "none").leads("RuleFoundSatisfied");
  }

  @Test
  void a_better_report_ends_the_rule_and_leaves_the_school_where_it_is() {
    var school = school().inspected("ri", "none").inspected("good", "none");
    school.leads("RuleCeasedToHold");
    assertThat(school.isOn("sarr")).isTrue();
  }

  @Test
  void HIL_157_without_an_indicator_nobody_places_a_school() {
    var school = school();
    var refused =
        school.refusedFor(
            school.placing("sarr", "eip-service"), FrameworkRefusal.TOO_FEW_INDICATORS);
    assertThat(refused.citation()).contains("hillingdon 2022-23", "HIL-157");
    assertThat(refused.refusal().kind()).isEqualTo(Kind.LOCAL);
    school.seen("p2-curriculum");
    school
        .then(school.placing("sarr", "eip-service"))
        .leads("PlacedOnRegister", "AssignmentAgreed", "CourseCalledFor", "CourseCalledFor");
  }

  @Test
  void a_strength_is_no_sign_of_concern() {
    var school = school().seen("p3-strengths");
    school.refusedFor(school.placing("sarr", "eip-service"), FrameworkRefusal.TOO_FEW_INDICATORS);
  }

  @Test
  void the_party_that_decides_is_the_frameworks() {
    var school = school().seen("p2-curriculum");
    school.refusedFor(
        school.placing("sarr", "headteacher"), FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY);
  }

  @Test
  void HIL_159_where_a_good_school_is_at_risk_the_talk_comes_first_or_a_reason_for_departing() {
    var school = school().seen("p2-curriculum").found("gobar", "true");
    assertThat(school.calledFor("sarr-consider").steps().getFirst().verb())
        .isEqualTo(Verb.CONSIDER_LEVEL);
    var refused =
        school.refusedFor(
            school.placing("sarr", "eip-service"), FrameworkRefusal.DEPARTURE_NEEDS_A_REASON);
    assertThat(refused.facts()).anyMatch(fact -> fact.value().contains("GOBAR discussion"));
    school.considered("gobar-gate", Conclusion.NOT_FOLLOWED);
    school.then(school.placing("sarr", "eip-service"));
    assertThat(school.isOn("sarr")).isTrue();
  }

  @Test
  void HIL_159_or_the_talk_took_place_and_was_accepted() {
    var school = school().seen("p2-curriculum").found("gobar", "true");
    school.done("gobar-discussion", "accepted");
    school.then(school.placing("sarr", "eip-service"));
    assertThat(school.isOn("sarr")).isTrue();
  }

  @Test
  void HIL_149_a_level_is_agreed_with_head_chair_adviser_and_lead() {
    var school = school();
    school.refusedFor(school.giving(P1, "sil", "headteacher"), FrameworkRefusal.GATE_CLOSED);
    school.then(school.giving(P1, "sil", "headteacher", "chair", "ea"));
    assertThat(school.level("priority")).isEqualTo("P1");
  }

  @Test
  void HIL_078_the_indicators_of_each_level_are_counted_and_the_count_decides_nothing() {
    var school = school().seen("p2-curriculum").seen("p2-reading").seen("p1-cpd");
    school.then(school.giving(P1, "sil", "headteacher", "chair", "ea"));
    var agreed = (AssignmentAgreed) school.latest(1);
    assertThat(agreed.counted().stream().map(one -> one.level().id() + one.indicators()))
        .containsExactly("P30", "P22", "P11");
    assertThat(agreed.how()).hasValue(HowAssigned.OTHERWISE_THAN_MOST_INDICATORS);
  }

  @Test
  void HIL_078_a_level_says_that_it_was_given_by_best_fit_by_whom_and_with_whom_agreed() {
    var school = school().seen("p2-curriculum").seen("p1-teaching").seen("p1-cpd");
    school.then(school.giving(P1, "sil", "headteacher", "chair", "ea"));
    var agreed = school.latest(AssignmentAgreed.class);
    assertThat(agreed.how()).hasValue(HowAssigned.BY_BEST_FIT);
    assertThat(agreed.by().orElseThrow().id()).isEqualTo("sil");
    assertThat(agreed.with().stream().map(Labelled::id))
        .containsExactly("headteacher", "chair", "ea");
  }

  @Test
  void HIL_078_of_levels_for_which_as_many_speak_each_fits() {
    var school = school().seen("p2-curriculum").seen("p1-cpd");
    school.then(school.giving(P1, "sil", "headteacher", "chair", "ea"));
    assertThat(school.latest(AssignmentAgreed.class).how()).hasValue(HowAssigned.BY_BEST_FIT);
  }

  @Test
  void HIL_078_where_no_indicator_is_on_record_nothing_was_counted() {
    var school = school();
    school.then(school.giving(P1, "sil", "headteacher", "chair", "ea"));
    assertThat(school.latest(AssignmentAgreed.class).how())
        .hasValue(HowAssigned.WITH_NOTHING_COUNTED);
  }

  @Test
  void HIL_157_the_register_is_a_judgement_and_says_so() {
    var school = school().seen("p2-curriculum");
    school.then(school.placing("sarr", "eip-service"));
    assertThat(school.latest(AssignmentAgreed.class).how()).hasValue(HowAssigned.BY_JUDGEMENT);
  }

  @Test
  void HIL_074_a_flagged_assessment_is_to_be_considered_and_the_answer_recorded_either_way() {
    var school = school().done("risk-assessment", "flagged");
    assertThat(school.calledFor("sarr-consider").force()).isEqualTo(Force.must);
    school.considered("sarr-consider", Conclusion.NOT_FOLLOWED).leads("CourseConsidered");
    assertThat(school.isOn("sarr")).isFalse();
    school.refusedFor(
        new org.interventionledger.api.placement.GroundsCommand.RecordConsideration(
            Northmoor.SCHOOL, Northmoor.TODAY, "sarr-ea", Conclusion.NOT_FOLLOWED, Northmoor.WORDS),
        FrameworkRefusal.NOTHING_TO_CONSIDER);
  }

  @Test
  void an_assessment_that_was_put_right_counts_as_it_should_have_been_entered() {
    var school = school().done("risk-assessment", "flagged");
    school.putRight("risk-assessment", Optional.empty());
    school.leads("PlacementEntryCorrected", "RuleCeasedToHold");
    school.putRight("risk-assessment", Optional.of("flagged"));
    school.leads("PlacementEntryCorrected", "CourseCalledFor");
  }

  @Test
  void one_that_did_not_happen_counts_no_longer_and_is_withdrawn_once() {
    var school = school().done("risk-assessment", "flagged").struckOut();
    school.leads("PlacementEntryCorrected", "RuleCeasedToHold");
    assertThat(school.standing().grounds().activities()).isEmpty();
    school.struckOut().leads();
  }

  @Test
  void HIL_232_alternatives_are_explored_after_powers_or_with_a_reason() {
    var school = school();
    school.refusedFor(
        new org.interventionledger.api.placement.GroundsCommand.TakeLocalStep(
            Northmoor.SCHOOL,
            Northmoor.TODAY,
            "academisation",
            LocalStanding.APPLIED,
            java.util.List.of(),
            Northmoor.WORDS),
        FrameworkRefusal.DEPARTURE_NEEDS_A_REASON);
  }

  private static Arranged school() {
    return Arranged.under(Packs.shipped("hillingdon-2022-23"));
  }
}
