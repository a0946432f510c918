package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.placement.LocalStanding.FAILED;
import static org.interventionledger.api.placement.LocalStanding.ISSUED;
import static org.interventionledger.api.refusal.FrameworkRefusal.ABSENCE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.GATE_CLOSED;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_IS_THE_LAWS;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NEEDS_SOMETHING_FIRST;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.assign;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.findAs;
import static org.interventionledger.command.intervention.LocalActs.follow;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.write;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;

import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * A school under the booklet of Essex on schools causing concern, about 2012 and under the law of
 * 2012: up five stages by judgement and by rule, of concern, warned, and governed with help.
 */
class UnderEssexsBookletOf2012Test {

  @Test
  void from_a_first_alert_to_additional_governors_and_back_to_no_alert() {
    LocalStory.tell(
        story -> {
          story
              .then(judged("2009-05-12", "2009-06-10", Grade.SATISFACTORY))
              .adopted("essex-2012", "2012-01-09")
              .withTerms(
                  2011,
                  "2011-09-05/2011-10-24/2011-10-28/2011-12-16",
                  "2012-01-04/2012-02-13/2012-02-17/2012-03-30",
                  "2012-04-16/2012-06-04/2012-06-08/2012-07-20");
          firstAlert(story);
          upTheStages(story);
          ofConcern(story);
          warned(story);
          compactFirst(story);
          backToNoAlert(story);

          assertThat(story.minutes())
              .containsSubsequence(
                  "2012-01-16 ActivityHeld",
                  "2012-01-16 CourseCalledFor",
                  "2012-01-17 LevelChanged",
                  "2012-03-05 LevelChanged",
                  "2012-03-12 ActivityHeld",
                  "2012-03-12 LevelRaisedByRule",
                  "2012-06-14 PlacedOnRegister",
                  "2012-06-15 PartiesTold",
                  "2012-06-18 WarningNoticeGiven",
                  "2012-06-19 PartiesTold",
                  "2012-07-10 ComplianceAssessed",
                  "2012-07-11 PowersProposed",
                  "2012-07-16 LocalStepTaken",
                  "2012-07-27 LocalStepTaken",
                  "2012-07-30 AdditionalGovernorsAppointed",
                  "2013-05-13 LevelChanged",
                  "2013-05-14 CourseCalledFor",
                  "2013-05-20 LevelChanged",
                  "2013-05-20 RemovedFromRegister");
        });
  }

  /** A concern is told to head and chair by word of mouth; the record of it has a small circle. */
  private static void firstAlert(LocalStory story) {
    var visitRecord = write("visit-record").about("first-alert", "2012-01-16").by("qc");
    story
        .on("2012-01-16")
        .does(see("declining"))
        .does(see("weak-improvement"))
        .does(hold("first-alert", "qc", "headteacher", "chair"))
        .cannot(visitRecord.to("alsc", "members"), PAPER_OUTSIDE_ITS_CIRCLE, "ESX-076", "ESX-084")
        .does(visitRecord.to("alsc"))
        .calls("stage-1", usual, Verb.GIVE_LEVEL, "stage/s1")
        .stands("stage", "")
        .on("2012-01-17")
        .cannot(give("stage", "s1", "headteacher"), DECIDED_BY_ANOTHER_PARTY, "ESX-022")
        .does(give("stage", "s1", "qc"))
        .owes("stage-1", State.DUE)
        .owes("alsc-qc", State.DUE)
        .on("2012-01-24")
        .does(hold("stage-1", "qc", "headteacher", "chair"))
        .does(hold("alsc-qc", "alsc", "qc"))
        .owes("stage-1", State.DONE)
        .owes("alsc-qc", State.DONE);
  }

  /** Unwilling: stage 2 is the usual course. Not secure: stage 3 comes by itself. */
  private static void upTheStages(LocalStory story) {
    story
        .on("2012-03-05")
        .cannot(findAs("headteacher", "engagement", "able"), DECIDED_BY_ANOTHER_PARTY, "ESX-048")
        .does(find("engagement", "unwilling"))
        .calls("stage-2", usual, Verb.GIVE_LEVEL, "stage/s2")
        .does(give("stage", "s2", "qc"))
        .on("2012-03-12")
        .does(hold("safeguarding-check", "commissioners").found("notSecure"))
        .byRule(
            "safeguarding-move", "ESX-103", "2012", LevelRaisedByRule.class, ActivityNoted.class)
        .stands("stage", "s3")
        // From stage 3 the commissioner visits each half-term; the first whole one is missed.
        .on("2012-05-14")
        .owes("qc-visit", State.DUE)
        .owesBy("qc-visit", "ESX-105")
        .on("2012-06-11")
        .owes("qc-visit", State.OVERDUE, State.DUE)
        .on("2012-06-12")
        .does(hold("qc-visit", "qc"))
        .owes("qc-visit", State.DONE_LATE, State.DONE);
  }

  /** Always the talk first, with head and with chair, and the criteria shown. */
  private static void ofConcern(LocalStory story) {
    story
        .on("2012-06-13")
        .cannot(place("concern", "council", "headteacher", "chair"), GATE_CLOSED, "ESX-087")
        .cannot(hold("categorise-talk", "headteacher"), ABSENCE_NEEDS_A_REASON, "ESX-057")
        .does(hold("categorise-talk", "headteacher", "chair"))
        .cannot(place("concern", "council", "headteacher", "chair"), GATE_CLOSED, "ESX-087")
        .on("2012-06-14")
        .does(find("criteriaMet", "true"))
        .does(place("concern", "council", "headteacher", "chair"))
        .isOn("concern")
        .stands("stage", "s3")
        .calls("concern-qc", must, Verb.ASSIGN, "qc")
        .calls("kept-informed", must, Verb.TELL, "officers", "agencies", "diocese", "members")
        .on("2012-06-15")
        .does(assign("Robin Vale"))
        .does(tell("officers", "agencies", "diocese", "members"))
        .does(write("developments").to("officers", "agencies", "diocese", "members"));
  }

  /** A notice follows a meeting with the governors; Ofsted is told of it. */
  private static void warned(LocalStory story) {
    var notice =
        new NoticeDraft("2012-06-18", "2012-07-09")
            .ofTheOldLaw()
            .on(BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE)
            .mindedTo(ADDITIONAL_GOVERNORS)
            .copiedTo(noticeCopies("2012-06-18", GOVERNING_BODY, HEAD_TEACHER, HMCI));
    story
        .then(notice.drafted())
        .then(notice.approval())
        .prepared(notice.written())
        .butNot(notice.written(), STEP_NEEDS_SOMETHING_FIRST, "ESX-065")
        .on("2012-06-18")
        .does(hold("stage-3", "alsc", "lsc", "governing-body", "director"))
        .does(find("improvement", "notMade"))
        .calls("notice-after-3", usual, Verb.CONSIDER_STEP, "warning-notice")
        .does(follow("notice-after-3"))
        .then(notice.written())
        .calls("tell-ofsted", must, Verb.TELL, "ofsted")
        .on("2012-06-19")
        .does(tell("ofsted"))
        // The booklet has no period, for its annex is lost; the law of 2012 has fifteen days.
        .butNot(findNotComplied("2012-07-09"), COMPLIANCE_PERIOD_STILL_RUNNING)
        .then(findNotComplied("2012-07-10"))
        .then(propose("2012-07-11", "2012-07-25", ADDITIONAL_GOVERNORS));
  }

  /** Eligible in law, and still the compact comes first. */
  private static void compactFirst(LocalStory story) {
    var appointment = appoint("2012-07-30", "Ada Byrne");
    story
        .prepared(appointment)
        .butNot(appointment, GATE_CLOSED, "ESX-061", "ESX-107")
        .on("2012-07-16")
        .cannot(take("ieb", ISSUED), STEP_IS_THE_LAWS)
        .does(take("compact", ISSUED))
        .does(write("compact-agreement").by("council").as(Part.coauthor, "governing-body"))
        .butNot(appointment, GATE_CLOSED, "ESX-061")
        .hasNo(AdditionalGovernorsAppointed.class)
        .on("2012-07-27")
        .does(take("compact", FAILED))
        .then(appointment);
  }

  /** Addressed at stage 1 it is watched and let go; how a school leaves the list is unstated. */
  private static void backToNoAlert(LocalStory story) {
    assertThat(Packs.shipped("essex-2012").scale("concern").orElseThrow().unstated())
        .containsExactly("exit");
    story
        .on("2013-05-13")
        .does(give("stage", "s1", "qc"))
        .on("2013-05-14")
        .does(find("improvement", "made"))
        .calls("stage-1-resolved", usual, Verb.DO, "watch")
        .calls("stage-1-resolved", usual, Verb.RELEASE, "stage")
        .stands("stage", "s1")
        .on("2013-05-20")
        .does(hold("watch", "qc"))
        .does(give("stage", "none", "qc"))
        .isOn("concern")
        .does(remove("concern", "The booklet has no rule; the council so decided on the visits."))
        .isNotOn("concern");
  }
}
