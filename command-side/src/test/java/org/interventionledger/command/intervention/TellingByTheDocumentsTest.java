package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.refusal.FrameworkRefusal.OTHERS_ARE_TOLD_FIRST;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.SEEN_BEFORE_AGREED;
import static org.interventionledger.api.refusal.FrameworkRefusal.TELLING_WITHOUT_ITS_MATTER;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.tellOf;
import static org.interventionledger.command.intervention.LocalActs.write;

import java.util.List;
import org.interventionledger.api.framework.AccessClass.Basis;
import org.interventionledger.api.framework.AccessClass.Reading;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** Who is told, who sees a paper, and in which order, in the documents as shipped. */
class TellingByTheDocumentsTest {

  @Test
  void E15_135_school_leaders_come_before_senior_officers() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-29")
                .cannot(tell("senior-officers"), TELLING_WITHOUT_ITS_MATTER, "E15-135")
                .cannot(tellOf("lo-feedback", "senior-officers"), OTHERS_ARE_TOLD_FIRST, "E15-135")
                .cannot(
                    tellOf("lo-feedback", "headteacher", "senior-officers"),
                    OTHERS_ARE_TOLD_FIRST,
                    "E15-135")
                .does(tell("headteacher"))
                .cannot(tellOf("lo-feedback", "senior-officers"), OTHERS_ARE_TOLD_FIRST, "E15-135")
                .does(tellOf("lo-report", "headteacher"))
                .cannot(tellOf("lo-feedback", "senior-officers"), OTHERS_ARE_TOLD_FIRST, "E15-135")
                .does(tellOf("lo-feedback", "headteacher"))
                .does(tellOf("lo-feedback", "senior-officers")));
  }

  /** What the headteacher knew of one view of risk is no knowledge of the next. */
  @Test
  void E15_135_each_view_of_risk_comes_to_school_leaders_first() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-29")
                .does(tellOf("lo-feedback", "headteacher"))
                .does(tellOf("lo-feedback", "senior-officers"))
                .on("2015-11-03")
                .cannot(tellOf("lo-feedback", "senior-officers"), OTHERS_ARE_TOLD_FIRST, "E15-135")
                .does(tellOf("lo-feedback", "headteacher"))
                .does(tellOf("lo-feedback", "senior-officers")));
  }

  /** A paper that is sent tells as well. */
  @Test
  void E15_164_a_risk_view_on_paper_goes_to_school_leaders_first_too() {
    var feedback = write("lo-feedback").by("lo").to("senior-officers");
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-29")
                .cannot(feedback, OTHERS_ARE_TOLD_FIRST, "E15-135")
                .does(tell("headteacher"))
                .cannot(feedback, OTHERS_ARE_TOLD_FIRST, "E15-164")
                .does(tellOf("lo-feedback", "headteacher"))
                .does(feedback)
                .on("2015-11-03")
                .cannot(feedback, OTHERS_ARE_TOLD_FIRST, "E15-164")
                .does(tellOf("lo-feedback", "headteacher"))
                .does(feedback));
  }

  @Test
  void E15_164_whoever_agreed_a_paper_knows_of_it() {
    var feedback = write("lo-feedback").by("lo").to("senior-officers");
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-29")
                .does(feedback.as(Part.agree, "headteacher"))
                .on("2015-11-03")
                .cannot(feedback, OTHERS_ARE_TOLD_FIRST, "E15-164"));
  }

  @Test
  void E15_150_the_headteacher_agrees_before_governors_see_the_report() {
    var report =
        write("lo-report")
            .about("lo-visit", "2015-09-29")
            .as(Part.author, "lo", "2015-10-01")
            .to("senior-officers");
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .on("2015-09-29")
                .does(hold("lo-visit", "lo"))
                .on("2015-10-08")
                .cannot(report.to("governing-body"), PAPER_WITHOUT_A_PARTY, "E15-150")
                .cannot(
                    report
                        .as(Part.agree, "headteacher", "2015-10-07")
                        .as(Part.receive, "governing-body", "2015-10-06"),
                    SEEN_BEFORE_AGREED,
                    "E15-150")
                .does(
                    report
                        .as(Part.agree, "headteacher", "2015-10-07")
                        .as(Part.receive, "governing-body", "2015-10-07")));
  }

  @Test
  void ESX_117_a_first_concern_is_put_by_word_of_mouth_and_its_record_has_a_small_circle() {
    var record = write("visit-record").about("first-alert", "2012-01-16").by("qc");
    assertThat(Packs.shipped("essex-2012").activity("first-alert").orElseThrow().agenda())
        .containsExactly("concerns conveyed orally to headteacher and chair");
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story ->
            story
                .on("2012-01-16")
                .does(hold("first-alert", "qc", "headteacher", "chair"))
                .cannot(record.to("alsc", "officers"), PAPER_OUTSIDE_ITS_CIRCLE, "ESX-076")
                .cannot(record.to("alsc", "members"), PAPER_OUTSIDE_ITS_CIRCLE, "ESX-084")
                .does(record.to("alsc")));
  }

  @Test
  void ESX_116_of_a_school_of_concern_the_widest_circle_is_kept_informed() {
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story ->
            story
                .then(judged("2012-01-17", "2012-02-20", Grade.INADEQUATE, SPECIAL_MEASURES))
                .calls(
                    "kept-informed", must, Verb.TELL, "officers", "agencies", "diocese", "members")
                .on("2012-02-21")
                .cannot(
                    write("developments").to("officers", "agencies", "diocese"),
                    PAPER_WITHOUT_A_PARTY,
                    "ESX-085")
                .does(write("developments").to("officers", "agencies", "diocese", "members")));
    assertThat(readers("essex-2012", "stage"))
        .filteredOn(reading -> reading.basis() == Basis.informed)
        .extracting(Reading::party)
        .containsExactly("officers", "agencies", "diocese", "members");
  }

  @Test
  void HIL_129_HIL_200_HIL_247_the_chair_is_in_the_group_and_its_record_is_for_head_and_lead() {
    var groupRecord = write("ctg-record").about("ctg", "2022-10-10").by("ea");
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .on("2022-10-03")
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .on("2022-10-10")
                .does(hold("ctg", "ea", "headteacher", "deputy", "chair", "sil"))
                .cannot(groupRecord.to("headteacher"), PAPER_WITHOUT_A_PARTY, "HIL-200")
                .cannot(
                    groupRecord.to("headteacher", "sil", "chair"),
                    PAPER_OUTSIDE_ITS_CIRCLE,
                    "HIL-247")
                .does(groupRecord.to("headteacher", "sil")));
  }

  /** It is addressed otherwise than the group's record, and reviewed besides. */
  @Test
  void HIL_165_HIL_199_a_note_of_visit_is_reviewed_and_goes_to_head_and_service() {
    var note =
        write("nov")
            .about("annual-visit", "2022-10-10")
            .with("key information", "brokerage requests")
            .by("ea")
            .to("headteacher", "hoeip");
    assertThat(Packs.shipped("hillingdon-2022-23").rules())
        .filteredOn(rule -> rule.id().equals("nov-always"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.src()).containsExactly(165));
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .on("2022-10-10")
                .does(hold("annual-visit", "ea"))
                .cannot(note, PAPER_WITHOUT_A_PARTY, "HIL-199")
                .cannot(
                    note.as(Part.review, "eip-service").to("sil"),
                    PAPER_OUTSIDE_ITS_CIRCLE,
                    "HIL-199")
                .does(note.as(Part.review, "eip-service").to("chair")));
  }

  @Test
  void HIL_196_the_register_is_open_to_others_by_need_to_know_alone() {
    assertThat(readers("hillingdon-2022-23", "sarr"))
        .extracting(Reading::party)
        .containsExactly("rsc", "ofsted", "council");
    assertThat(readers("hillingdon-2022-23", "sarr"))
        .extracting(Reading::basis)
        .containsOnly(Basis.needToKnow);
  }

  private static List<Reading> readers(String pack, String access) {
    return Packs.shipped(pack).access().stream()
        .filter(one -> one.id().equals(access))
        .findFirst()
        .orElseThrow()
        .readers();
  }
}
