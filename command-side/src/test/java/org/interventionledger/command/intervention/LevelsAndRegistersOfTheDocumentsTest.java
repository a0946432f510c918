package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.NoticeSection.SECTION_60A;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.refusal.FrameworkRefusal.GATE_CLOSED;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.write;

import java.util.Optional;
import java.util.function.Consumer;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels, registers and subjects, where the five documents differ from what one expects. */
class LevelsAndRegistersOfTheDocumentsTest {

  @Test
  void HIL_033_HIL_246_a_priority_is_given_off_the_register_and_kept_when_it_is_left() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .on("2022-10-03")
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .isNotOn("sarr")
                .on("2022-10-04")
                .does(see("p2-reading"))
                .does(place("sarr", "eip-service"))
                .isOn("sarr")
                .stands("priority", "P2")
                .on("2022-10-05")
                .does(remove("sarr", "Placed by mistake of the list."))
                .isNotOn("sarr")
                .stands("priority", "P2"));
  }

  @Test
  void ESX_022_ESX_028_the_stage_and_the_designation_change_each_without_the_other() {
    essex(
        story ->
            story
                .on("2012-02-06")
                .does(give("stage", "s2", "qc"))
                .isNotOn("concern")
                .on("2012-02-07")
                .does(hold("categorise-talk", "headteacher", "chair"))
                .does(find("criteriaMet", "true"))
                .does(place("concern", "council", "headteacher", "chair"))
                .stands("stage", "s2")
                .on("2012-02-08")
                .does(give("stage", "s1", "qc"))
                .isOn("concern"));
  }

  @Test
  void ESX_147_a_school_that_comes_onto_the_list_by_itself_is_at_no_stage() {
    essex(
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .isOn("concern")
                .stands("stage", ""));
  }

  @Test
  void ESX_087_ESX_088_the_talk_is_with_head_and_chair_and_for_three_causes_only_not_needed() {
    essex(
        story ->
            story
                .on("2012-02-06")
                .does(find("criteriaMet", "true"))
                .cannot(place("concern", "council"), GATE_CLOSED, "ESX-087")
                .does(hold("categorise-talk", "headteacher").although("The chair is away."))
                .does(place("concern", "council", "headteacher", "chair"))
                .isOn("concern"));
    essex(
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.SATISFACTORY))
                .isNotOn("concern")
                .on("2012-02-21")
                .cannot(place("concern", "council"), GATE_CLOSED, "ESX-087"));
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void ESX_045_either_category_of_ofsted_makes_a_school_of_concern(Category category) {
    essex(
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, category))
                .isOn("concern")
                .byRule(
                    "concern-auto-ofsted",
                    "ESX-045",
                    "2012",
                    PlacedByRule.class,
                    InspectionOutcomeRecorded.class));
    assertThat(category).isIn(SPECIAL_MEASURES, REQUIRES_SIGNIFICANT_IMPROVEMENT);
  }

  @Test
  void ESX_046_ESX_038_a_notice_on_safety_makes_the_designation_that_another_notice_follows() {
    essex(
        story ->
            story
                .isNotOn("concern")
                .warned(old("2012-02-06").on(SAFETY_THREATENED))
                .isOn("concern")
                .byRule(
                    "concern-auto-notice",
                    "ESX-046",
                    "2012",
                    PlacedByRule.class,
                    WarningNoticeGiven.class));
    essex(
        story ->
            story
                .mayNotWarn(
                    old("2012-02-06").on(BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE),
                    STEP_NOT_FOR_THIS_SCHOOL,
                    "ESX-064")
                .isNotOn("concern"));
  }

  @Test
  void ESX_039_so_does_a_notice_on_pay_and_conditions() {
    essex(
        story ->
            story
                .warned(
                    old("2012-02-06")
                        .under(SECTION_60A)
                        .on(PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
                        .mindedTo(ADDITIONAL_GOVERNORS)
                        .copiedTo(noticeCopies("2012-02-06", GOVERNING_BODY, HEAD_TEACHER)))
                .isOn("concern")
                .byRule(
                    "concern-auto-notice",
                    "ESX-046",
                    "2012",
                    PlacedByRule.class,
                    WarningNoticeGiven.class));
  }

  /** No check at stage 1; no next stage at 5, which the record says. */
  @ParameterizedTest
  @CsvSource({"s1, s1", "s2, s3", "s3, s4", "s4, s5", "s5, s5"})
  void ESX_050_ESX_103_ESX_134_not_secure_moves_a_school_from_stages_2_to_5_where_there_is_a_next(
      String from, String to) {
    essex(
        story -> {
          story
              .on("2012-02-06")
              .does(give("stage", from, "qc"))
              .on("2012-02-13")
              .does(hold("safeguarding-check", "commissioners").found("secure"))
              .stands("stage", from)
              .on("2012-02-20")
              .does(hold("safeguarding-check", "commissioners").found("notSecure"))
              .stands("stage", to);
          if (!from.equals(to)) {
            story.byRule(
                "safeguarding-move",
                "ESX-050",
                "2012",
                LevelRaisedByRule.class,
                ActivityNoted.class);
          } else if (from.equals("s5")) {
            story
                .hasNo(LevelRaisedByRule.class)
                .byRule(
                    "safeguarding-move",
                    "ESX-050",
                    "2012",
                    FoundAtHighestLevel.class,
                    ActivityNoted.class);
          } else {
            story
                .hasNo(LevelRaisedByRule.class)
                .hasNo(FoundAtHighestLevel.class)
                .doesNotCall("safeguarding-move");
          }
        });
  }

  @Test
  void HAV_038_school_governing_body_and_setting_have_each_a_category_of_their_own() {
    havering(
        story ->
            story
                .on("2014-02-03")
                .does(give("la-category", "c2", "qa"))
                .does(give(new LevelChoice("la-category", "c3c", Subject.governingBody), "qa"))
                .does(give(new LevelChoice("la-category", "c1", Subject.setting), "qa"))
                .stands("la-category", "c2")
                .stands("la-category/governingBody", "c3c")
                .stands("la-category/setting", "c1"));
  }

  @Test
  void HAV_057_the_monitoring_group_meets_each_month_over_a_school_on_the_list() {
    havering(
        story -> {
          story
              .on("2014-01-31")
              .owes("smg-meeting")
              .does(place("concern-list", "senior-officers"))
              .on("2014-02-28")
              .owes("smg-meeting", State.DUE)
              .on("2014-03-01")
              .owes("smg-meeting", State.OVERDUE, State.DUE)
              .owesBy("smg-meeting", "HAV-057");
          assertThat(story.duties("smg-meeting")).extracting(Duty::per).contains(monthly());
        });
  }

  @Test
  void HAV_089_HAV_107_the_lead_member_is_reported_to_each_month() {
    havering(
        story -> {
          story
              .on("2014-02-10")
              .owes("lead-member-meeting")
              .authorityOwes("lead-member-meeting", State.DUE)
              .owes("member-report")
              .authorityOwes("member-report", State.DUE)
              .does(hold("lead-member-meeting", "lead-member", "senior-officers"))
              .does(
                  write("member-report")
                      .about("lead-member-meeting", "2014-02-10")
                      .to("lead-member"))
              // At a school it was spoken of; that all schools were, no school's record says.
              .authorityOwes("lead-member-meeting", State.DUE)
              .on("2014-02-28")
              .authorityOwes("member-report", State.DUE)
              .on("2014-03-01")
              .authorityOwes("member-report", State.OVERDUE, State.DUE)
              .on("2014-04-01")
              .owes("lead-member-meeting")
              .owes("member-report")
              .authorityOwes("lead-member-meeting", State.OVERDUE, State.OVERDUE, State.DUE)
              .authorityOwes("member-report", State.OVERDUE, State.OVERDUE, State.DUE);
          assertThat(story.authoritysDuties("member-report"))
              .allSatisfy(
                  duty -> {
                    assertThat(duty.per()).isEqualTo(monthly());
                    assertThat(duty.force()).isEqualTo(Force.must);
                    assertThat(duty.school()).isEmpty();
                    assertThat(duty.row().items()).contains("HAV-089", "HAV-107");
                  });
          var report = new LocalFigures(story.ledger()).reportOn("2014-02-28", "member-report");
          assertThat(report.per()).isEqualTo(monthly());
          assertThat(report.items()).contains("HAV-089", "HAV-107");
          assertThat(report.to()).containsExactly("Lead Member");
        });
  }

  @Test
  void HAV_073_in_every_case_with_both_conditions_and_again_when_one_is_found_anew() {
    havering(
        story ->
            story
                .on("2014-02-10")
                .does(find("responding", "false"))
                .doesNotCall("consider-powers")
                .does(find("significantConcern", "true"))
                .calls(
                    "consider-powers",
                    must,
                    Verb.CONSIDER_STEP,
                    "warning-notice",
                    "additional-governors",
                    "ieb")
                .on("2014-03-10")
                .does(find("responding", "true"))
                .ceased("consider-powers")
                .on("2014-04-28")
                .does(find("responding", "false"))
                .calls(
                    "consider-powers",
                    must,
                    Verb.CONSIDER_STEP,
                    "warning-notice",
                    "additional-governors",
                    "ieb"));
  }

  private static Optional<Per> monthly() {
    return Optional.of(Per.month);
  }

  private static NoticeDraft old(String givenOn) {
    return new NoticeDraft(givenOn, "2012-03-30")
        .ofTheOldLaw()
        .copiedTo(noticeCopies(givenOn, GOVERNING_BODY, HEAD_TEACHER, HMCI));
  }

  private static void essex(Consumer<LocalStory> story) {
    LocalStory.under("essex-2012", "2012-01-09", story);
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }
}
