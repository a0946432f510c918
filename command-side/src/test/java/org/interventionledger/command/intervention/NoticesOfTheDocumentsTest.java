package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Ground.LOW_STANDARDS;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.placement.LocalStanding.APPLIED;
import static org.interventionledger.api.placement.LocalStanding.FAILED;
import static org.interventionledger.api.placement.LocalStanding.ISSUED;
import static org.interventionledger.api.refusal.FrameworkRefusal.GATE_CLOSED;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_OF_A_STEP_NOT_TAKEN;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_IS_THE_LAWS;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL;
import static org.interventionledger.api.refusal.FrameworkRefusal.TOO_FEW_GROUNDS;
import static org.interventionledger.api.refusal.LawRefusal.POWER_NOT_YET_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.RECIPIENT_MISSING;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.follow;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.write;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.StateDrafts.statesNotice;

import java.util.List;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Measure.Ground;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Measure.Standing;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** Notices and powers, where the five documents differ from what one expects. */
class NoticesOfTheDocumentsTest {

  private static final String HILLINGDON = "hillingdon-2022-23";
  private static final String ESSEX = "essex-2012";
  private static final String EALING = "ealing-2015-18";

  @Test
  void ESX_062_the_ladder_shows_its_order_and_refuses_no_rung_that_is_skipped() {
    assertThat(Packs.shipped(ESSEX).measures())
        .filteredOn(measure -> measure.rank() != null && measure.src().contains(62))
        .extracting(Measure::rank, Measure::id)
        .containsExactly(
            tuple(1, "additional-governors"),
            tuple(2, "federation"),
            tuple(3, "remove-delegation"),
            tuple(4, "ieb"),
            tuple(5, "closure-la"));
    LocalStory.under(
        ESSEX,
        "2012-01-09",
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .on("2012-02-21")
                .cannot(take("closure-la", APPLIED), GATE_CLOSED, "ESX-061")
                .does(take("compact", ISSUED))
                .does(take("compact", FAILED))
                .then(consult("2012-02-22", "2012-03-05"))
                .then(apply("2012-03-06")));
  }

  @Test
  void ESX_061_ESX_071_ESX_104_in_a_category_delegation_goes_at_once_and_the_rest_waits() {
    LocalStory.under(
        ESSEX,
        "2012-01-09",
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .calls("delegation-default", usual, Verb.TAKE, "remove-delegation")
                .then(suspend("2012-02-27", "2012-02-28"))
                .prepared(appoint("2012-03-05", "Ada Byrne"))
                .butNot(appoint("2012-03-05", "Ada Byrne"), GATE_CLOSED, "ESX-061"));
  }

  @Test
  void HIL_111_a_notice_goes_to_a_school_that_is_not_yet_eligible() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story ->
            story
                .then(judged("2022-10-04", "2022-11-07", Grade.INADEQUATE, SPECIAL_MEASURES))
                .on("2022-11-08")
                .isEligible(true)
                .mayNotWarn(
                    new NoticeDraft("2022-11-21", "2022-12-16"),
                    STEP_NOT_FOR_THIS_SCHOOL,
                    "HIL-111"));
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story -> story.isEligible(false).warned(new NoticeDraft("2022-11-21", "2022-12-16")));
  }

  @Test
  void HIL_118_HIL_119_HIL_166_notice_failure_eligibility_and_discretion_are_four_entries() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story -> {
          story
              .warned(new NoticeDraft("2022-11-21", "2022-12-16"))
              .on("2022-12-16")
              .isEligible(false)
              .then(findNotComplied("2022-12-19"))
              .on("2022-12-19")
              .butNot(appoint("2022-12-19", "Ada Byrne"), POWER_NOT_YET_PROPOSED)
              .then(propose("2022-12-20", "2023-01-09", INTERIM_EXECUTIVE_BOARD))
              .on("2023-01-09")
              .isEligible(true)
              // Nothing was used, and nothing will be, until somebody decides.
              .on("2023-07-31")
              .hasNo(InterimBoardAppliedFor.class, AdditionalGovernorsAppointed.class)
              .then(consult("2023-01-10", "2023-01-23"))
              .then(apply("2023-01-24"));
          assertThat(story.minutes())
              .containsSubsequence(
                  "2022-11-21 WarningNoticeGiven",
                  "2022-12-19 ComplianceAssessed",
                  "2022-12-20 PowersProposed",
                  "2023-01-24 InterimBoardAppliedFor");
        });
  }

  @Test
  void HIL_121_HIL_131_a_notice_makes_a_plan_due_that_is_validated_from_outside() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story ->
            story
                .doesNotCall("notice-plan")
                .warned(new NoticeDraft("2022-11-21", "2022-12-16"))
                .calls("notice-plan", usual, Verb.DO, "lrip")
                .on("2022-12-05")
                .cannot(write("lrip").by("governing-body"), PAPER_WITHOUT_A_PARTY, "HIL-131")
                .does(write("lrip").by("governing-body").as(Part.validate, "validator")));
    assertThat(rule(HILLINGDON, "notice-plan").src()).contains(121);
  }

  /** Nor a plan that follows one, nor a letter of concern about a school that is no academy. */
  @Test
  void HIL_134_no_paper_of_a_notice_is_on_record_where_none_was_given() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story ->
            story
                .on("2022-10-03")
                .cannot(write("notice").to("governing-body"), PAPER_OF_A_STEP_NOT_TAKEN, "HIL-134")
                .cannot(
                    write("lrip").by("governing-body").as(Part.validate, "validator"),
                    PAPER_OF_A_STEP_NOT_TAKEN,
                    "HIL-131")
                .cannot(
                    write("concern-letter").to("rsc", "responsible-body"),
                    PAPER_OF_A_STEP_NOT_TAKEN,
                    "HIL-135"));
  }

  @Test
  void E15_107_a_notice_is_copied_to_ofsted_on_paper_and_in_law() {
    LocalStory.under(
        EALING,
        "2015-09-01",
        story ->
            story
                .mayNotWarn(
                    old("2015-11-02")
                        .copiedTo(noticeCopies("2015-11-02", GOVERNING_BODY, HEAD_TEACHER)),
                    RECIPIENT_MISSING,
                    "s.60(6)")
                .then(old("2015-11-02").written())
                .on("2015-11-02")
                .cannot(write("notice").to("governing-body"), PAPER_WITHOUT_A_PARTY, "E15-107")
                .does(write("notice").to("governing-body").as(Part.copy, "ofsted")));
  }

  @Test
  void ESX_101_once_a_notice_is_given_ofsted_must_be_told() {
    LocalStory.under(
        ESSEX,
        "2012-01-09",
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .on("2012-02-27")
                .does(give("stage", "s2", "qc"))
                .does(hold("stage-2", "qc", "headteacher"))
                .doesNotCall("tell-ofsted")
                .warned(old("2012-03-05").on(LOW_STANDARDS))
                .calls("tell-ofsted", must, Verb.TELL, "ofsted"));
  }

  @Test
  void HIL_109_HIL_110_the_commissioners_notice_has_fewer_grounds_and_one_that_is_exceptional() {
    assertThat(measure(HILLINGDON, "rsc-notice").grounds())
        .extracting(Ground::id, Ground::only)
        .containsExactly(
            tuple("breakdown", null),
            tuple("safety", null),
            tuple("standards", "in exceptional circumstances"));
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story -> {
          // Another's notice is recorded as another's, and is not the authority's own.
          story
              .then(statesNotice("2022-11-21", "2022-12-16", "2022-11-21"))
              .doesNotCall("notice-plan")
              .on("2022-11-23")
              .cannot(take("rsc-notice", ISSUED), TOO_FEW_GROUNDS, "HIL-109", "HIL-110")
              .does(take("rsc-notice", ISSUED, "standards"));
          assertThat(story.last(LocalStepTaken.class).grounds())
              .extracting(Labelled::label)
              .containsExactly(
                  "low standards linked to finance or governance failure"
                      + " (in exceptional circumstances)");
        });
  }

  @Test
  void E15_105_HIL_107_safety_is_of_pupils_in_one_document_and_of_pupils_or_staff_in_another() {
    assertThat(ground(EALING, "safety").text()).isEqualTo("safety of pupils threatened");
    assertThat(ground(HILLINGDON, "safety").text())
        .isEqualTo("safety of pupils or staff threatened");
    assertThat(List.of(ground(EALING, "safety"), ground(HILLINGDON, "safety")))
        .extracting(Ground::law)
        .containsOnly(InLaw.safety);
    LocalStory.under(
        EALING, "2015-09-01", story -> story.warned(old("2015-11-02").on(SAFETY_THREATENED)));
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story -> story.warned(new NoticeDraft("2022-11-21", "2022-12-16").on(SAFETY_THREATENED)));
  }

  @Test
  void E15_104_a_ground_of_the_authoritys_own_gives_no_notice_of_the_law() {
    assertThat(ground(EALING, "premium-review"))
        .extracting(Ground::standing, Ground::law)
        .containsExactly(Standing.local, null);
    assertThat(org.interventionledger.api.intervention.Ground.values())
        .extracting(Enum::name)
        .noneMatch(name -> name.contains("PREMIUM"));
    LocalStory.under(
        EALING,
        "2015-09-01",
        story ->
            story
                .on("2015-11-02")
                .cannot(take("warning-notice", ISSUED, "premium-review"), STEP_IS_THE_LAWS));
  }

  /** Whether the Secretary of State's approval is a condition, the document does not say. */
  @Test
  void E15_108_other_leadership_waits_for_eligibility_and_not_for_an_approval_that_is_unstated() {
    assertThat(measure(EALING, "warning-notice").unstated())
        .contains("whether the Secretary of State's approval is a condition");
    assertThat(measure(EALING, "warning-notice").enables())
        .containsExactly("alternative-leadership");
    LocalStory.under(
        EALING,
        "2015-09-01",
        story ->
            story
                .on("2015-11-01")
                .cannot(
                    take("alternative-leadership", APPLIED), STEP_NOT_FOR_THIS_SCHOOL, "E15-108")
                .warned(old("2015-11-02"))
                .on("2015-11-03")
                .cannot(
                    take("alternative-leadership", APPLIED), STEP_NOT_FOR_THIS_SCHOOL, "E15-108")
                .then(findNotComplied("2015-11-24"))
                .then(propose("2015-11-25", "2015-12-09", ADDITIONAL_GOVERNORS))
                .on("2015-12-09")
                .does(take("alternative-leadership", APPLIED)));
  }

  @Test
  void E15_106_where_the_pace_is_too_slow_a_notice_and_powers_must_be_considered() {
    LocalStory.under(
        EALING,
        "2015-09-01",
        story ->
            story
                .then(judged("2015-10-06", "2015-11-02", Grade.REQUIRES_IMPROVEMENT))
                .on("2015-11-30")
                .does(find("pace", "tooSlow"))
                .calls(
                    "slow-pace",
                    must,
                    Verb.CONSIDER_STEP,
                    "warning-notice",
                    "alternative-leadership")
                .does(follow("slow-pace")));
  }

  private static NoticeDraft old(String givenOn) {
    return new NoticeDraft(givenOn, "2026-05-29")
        .ofTheOldLaw()
        .mindedTo(ADDITIONAL_GOVERNORS)
        .copiedTo(noticeCopies(givenOn, GOVERNING_BODY, HEAD_TEACHER, HMCI));
  }

  private static Rule rule(String pack, String id) {
    return Packs.shipped(pack).rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Measure measure(String pack, String id) {
    return Packs.shipped(pack).measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Ground ground(String pack, String id) {
    return measure(pack, "warning-notice").grounds().stream()
        .filter(ground -> ground.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
