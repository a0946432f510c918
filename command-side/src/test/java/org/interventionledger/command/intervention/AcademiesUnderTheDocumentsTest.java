package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.placement.LocalStanding.ISSUED;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL;
import static org.interventionledger.api.refusal.LawRefusal.NOT_A_MAINTAINED_SCHOOL;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.write;

import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.school.EstablishmentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Academies, which are no branch of the ladder of maintained schools in any of the documents. */
class AcademiesUnderTheDocumentsTest {

  @Test
  void E15_115_a_good_academy_with_risks_is_asked_to_agree_and_no_power_follows() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .ofType(EstablishmentType.ACADEMY_CONVERTER)
                .then(judged("2015-09-15", "2015-10-12", Grade.GOOD))
                .doesNotCall("academy-consent")
                .on("2015-11-02")
                .does(hold("risk-discussion", "senior-officers", "slt"))
                .does(give("level", "amber", "senior-officers", "headteacher"))
                .calls("academy-consent", usual, Verb.DO, "consent")
                .doesNotCall("rsc-told")
                .butNot(
                    new NoticeDraft("2015-11-03", "2015-12-01").drafted(), NOT_A_MAINTAINED_SCHOOL)
                .on("2015-11-09")
                .does(hold("consent", "council", "governing-body").found("declined")));
  }

  @Test
  void E15_115_neither_is_a_maintained_school_nor_an_academy_without_risks_asked() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .then(judged("2015-09-15", "2015-10-12", Grade.GOOD))
                .on("2015-11-02")
                .does(hold("risk-discussion", "senior-officers", "slt"))
                .does(give("level", "amber", "senior-officers", "headteacher"))
                .doesNotCall("academy-consent"));
  }

  @Test
  void E15_114_of_one_that_requires_improvement_the_commissioner_must_be_alerted() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-02")
                .cannot(take("alert-rsc", ISSUED), STEP_NOT_FOR_THIS_SCHOOL, "E15-114")
                .ofType(EstablishmentType.ACADEMY_CONVERTER)
                .then(judged("2015-09-15", "2015-10-12", Grade.REQUIRES_IMPROVEMENT))
                .calls("rsc-told", must, Verb.DO, "alert-rsc")
                .doesNotCall("academy-consent")
                .on("2015-10-13")
                .does(take("alert-rsc", ISSUED))
                .does(write("rsc-alert").by("council").to("rsc")));
  }

  @Test
  void HIL_114_the_letter_goes_to_the_commissioner_and_to_the_responsible_body() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          story
              .on("2022-10-03")
              .cannot(take("academy-concern", ISSUED), STEP_NOT_FOR_THIS_SCHOOL, "HIL-114")
              .ofType(EstablishmentType.ACADEMY_CONVERTER)
              .does(find("improvement", "insufficient"))
              .calls("escalate-a", usual, Verb.OFFER, "academy-concern")
              .doesNotCall("escalate-m")
              .does(take("academy-concern", ISSUED))
              .cannot(write("concern-letter").to("rsc"), PAPER_WITHOUT_A_PARTY, "HIL-135")
              .cannot(
                  write("concern-letter").to("responsible-body"), PAPER_WITHOUT_A_PARTY, "HIL-135")
              .does(write("concern-letter").to("rsc", "responsible-body"))
              .then(refer("r-1", "2022-10-04"));
          var referred = story.last(AcademyReferred.class);
          assertThat(referred.addressee()).isEqualTo(ReferralAddressee.REGIONAL_DIRECTOR);
          assertThat(referred.responsibleBody()).isEqualTo("Eastvale Learning Trust");
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"ACADEMY_CONVERTER", "FREE_SCHOOL"})
  void ESX_074_the_dfe_is_told_of_an_academy_and_of_no_other_school(EstablishmentType academy) {
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story ->
            story
                .ofType(academy)
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .isOn("concern")
                .calls("academy-concern", must, Verb.TELL, "dfe")
                .on("2012-02-21")
                .does(tell("dfe")));
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .doesNotCall("academy-concern"));
  }

  @Test
  void HIL_146_HIL_145_any_one_of_three_is_told_and_no_adviser_is_allocated() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .ofType(EstablishmentType.ACADEMY_CONVERTER)
                .then(judged("2022-10-04", "2022-11-07", Grade.REQUIRES_IMPROVEMENT))
                .isOn("sarr")
                .calls(
                    "sarr-academy",
                    usual,
                    Verb.TELL_ONE_OF,
                    "headteacher",
                    "responsible-body",
                    "rsc")
                .calls("sarr-academy", usual, Verb.TELL, "academy-ceo", "rsc")
                .doesNotCall("sarr-ea")
                .owes("initial-visit")
                .on("2022-11-08")
                .does(tell("responsible-body")));
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .then(judged("2022-10-04", "2022-11-07", Grade.REQUIRES_IMPROVEMENT))
                .calls("sarr-ea", must, Verb.ASSIGN, "ea")
                .doesNotCall("sarr-academy"));
  }
}
