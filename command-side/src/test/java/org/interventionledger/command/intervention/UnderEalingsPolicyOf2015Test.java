package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.PreWarningOutcome.INSUFFICIENT_RESPONSE;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.placement.LocalStanding.APPLIED;
import static org.interventionledger.api.refusal.FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.DEPARTURE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.OTHERS_ARE_TOLD_FIRST;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PART;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.SEEN_BEFORE_AGREED;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL;
import static org.interventionledger.api.refusal.FrameworkRefusal.TELLING_WITHOUT_ITS_MATTER;
import static org.interventionledger.api.refusal.LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.refusal.LawRefusal.RECIPIENT_MISSING;
import static org.interventionledger.api.refusal.LawRefusal.SCHOOL_BECAME_AN_ACADEMY;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.findAs;
import static org.interventionledger.command.intervention.LocalActs.follow;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.tellOf;
import static org.interventionledger.command.intervention.LocalActs.write;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.StateDrafts.conversion;
import static org.interventionledger.command.intervention.StateDrafts.order;

import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * A maintained primary school under Achieving Excellence Together 2015-18 of Ealing and the law of
 * its day, from GREEN by way of AMBER and RED to BLUE, and to an academy.
 */
class UnderEalingsPolicyOf2015Test {

  @Test
  void from_green_through_amber_and_red_to_blue_and_an_academy() {
    LocalStory.tell(
        story -> {
          story
              .adopted("ealing-2015-18", "2015-09-01")
              .withTerms(
                  2015,
                  "2015-09-02/2015-10-26/2015-10-30/2015-12-18",
                  "2016-01-04/2016-02-15/2016-02-19/2016-03-24",
                  "2016-04-11/2016-05-30/2016-06-03/2016-07-22");
          visited(story);
          amber(story);
          red(story);
          preWarned(story);
          warned(story);
          blue(story);
          anAcademy(story);

          assertThat(story.minutes())
              .containsSubsequence(
                  "2015-09-29 ActivityHeld",
                  "2015-10-06 PaperWritten",
                  "2015-10-06 PartiesTold",
                  "2015-10-07 PartiesTold",
                  "2015-11-09 InspectionOutcomeRecorded",
                  "2015-11-09 LevelRaisedByRule",
                  "2016-01-12 LevelChanged",
                  "2016-02-01 FindingRecorded",
                  "2016-02-01 CourseCalledFor",
                  "2016-02-03 PreWarningNoticeSent",
                  "2016-02-15 WarningNoticeGiven",
                  "2016-03-08 ComplianceAssessed",
                  "2016-03-09 PowersProposed",
                  "2016-03-23 LocalStepTaken",
                  "2016-05-23 LevelRaisedByRule",
                  "2016-06-01 PaperWritten",
                  "2016-06-20 AcademyOrderRecorded",
                  "2017-01-01 SchoolConverted");
        });
  }

  /** The link officer's report is agreed with the headteacher before others see it. */
  private static void visited(LocalStory story) {
    var report =
        write("lo-report").about("lo-visit", "2015-09-29").as(Part.author, "lo", "2015-10-01");
    var whole = report.to("governing-body", "senior-officers");
    story
        .on("2015-09-29")
        .owes("lo-visit", State.DUE)
        .does(hold("lo-visit", "lo"))
        .owes("lo-visit", State.DONE)
        .on("2015-10-06")
        .cannot(whole, PAPER_WITHOUT_A_PARTY, "E15-150")
        .cannot(
            report
                .as(Part.agree, "headteacher", "2015-10-05")
                .as(Part.receive, "governing-body", "2015-10-02")
                .to("senior-officers"),
            SEEN_BEFORE_AGREED,
            "E15-150")
        .does(whole.as(Part.agree, "headteacher", "2015-10-05"))
        // Risks are shared with the school's leaders in the first instance.
        .cannot(tell("senior-officers"), TELLING_WITHOUT_ITS_MATTER, "E15-135")
        .cannot(tellOf("lo-feedback", "senior-officers"), OTHERS_ARE_TOLD_FIRST, "E15-135")
        .does(tellOf("lo-feedback", "headteacher"))
        .on("2015-10-07")
        .does(tellOf("lo-feedback", "senior-officers"));
  }

  /**
   * Ofsted's word is enough for AMBER, without a talk first. Of the half-term before it nobody
   * knows whether a meeting was owed, for the school had no level.
   */
  private static void amber(LocalStory story) {
    story
        .stands("level", "")
        .then(judged("2015-10-13", "2015-11-09", Grade.REQUIRES_IMPROVEMENT))
        .stands("level", "amber")
        .byRule(
            "ri-amber",
            "E15-073",
            "2015-18",
            LevelRaisedByRule.class,
            InspectionOutcomeRecorded.class)
        .on("2015-11-10")
        .owes("progress-meeting", State.DUE, State.CONDITION_NOT_KNOWN)
        .owesBy("progress-meeting", "E15-088");
    assertThat(story.duties("progress-meeting").getFirst().forWhom())
        .containsExactly("Principal adviser", "School senior leadership team");
    story
        .on("2015-12-07")
        .does(hold("progress-meeting", "principal-adviser", "slt"))
        .owes("progress-meeting", State.DONE, State.CONDITION_NOT_KNOWN)
        .does(
            write("progress-report")
                .about("progress-meeting", "2015-12-07")
                .with("progress against priorities", "updates")
                .by("principal-adviser")
                .to("slt", "governing-body"));
  }

  /** RED is the authority's own judgement, after the talk; then they meet each half-term. */
  private static void red(LocalStory story) {
    story
        .on("2016-01-11")
        .does(see("teaching"))
        .does(see("governance"))
        .cannot(
            give("level", "red", "senior-officers", "headteacher"),
            DEPARTURE_NEEDS_A_REASON,
            "E15-083")
        .does(hold("risk-discussion", "senior-officers", "slt"))
        .on("2016-01-12")
        .cannot(give("level", "red", "lo", "headteacher"), DECIDED_BY_ANOTHER_PARTY, "E15-136")
        .does(give("level", "red", "senior-officers", "headteacher"))
        .owesBy("progress-meeting", "E15-089")
        .on("2016-02-01")
        .cannot(findAs("headteacher", "pace", "onTrack"), DECIDED_BY_ANOTHER_PARTY, "E15-075")
        .does(find("pace", "tooSlow"))
        .calls("slow-pace", must, Verb.CONSIDER_STEP, "warning-notice", "alternative-leadership")
        .does(follow("slow-pace"));
  }

  /** The authority's own paper, without any effect in law. */
  private static void preWarned(LocalStory story) {
    assertThat(
            Packs.shipped("ealing-2015-18").measures().stream()
                .filter(measure -> measure.id().equals("pre-warning-notice"))
                .findFirst()
                .orElseThrow()
                .unstated())
        .contains("period", "grounds", "copies");
    story
        .then(preWarn("p-1", "2016-02-03", "2016-02-10"))
        .then(answer("p-1", "2016-02-11", INSUFFICIENT_RESPONSE))
        .hasNo(WarningNoticeGiven.class)
        .butNot(appoint("2016-02-12", "Ada Byrne"), NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  /** A notice is copied to Ofsted; other leadership waits until the law has been satisfied. */
  private static void warned(LocalStory story) {
    var notice =
        new NoticeDraft("2016-02-15", "2016-03-07")
            .ofTheOldLaw()
            .on(BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE);
    story
        .then(notice.drafted())
        .then(notice.approval())
        .prepared(notice.written())
        .butNot(
            notice.copiedTo(noticeCopies("2016-02-15", GOVERNING_BODY, HEAD_TEACHER)).written(),
            RECIPIENT_MISSING,
            "s.60(6)")
        .then(
            notice
                .copiedTo(noticeCopies("2016-02-15", GOVERNING_BODY, HEAD_TEACHER, HMCI))
                .written())
        .on("2016-02-16")
        .cannot(take("alternative-leadership", APPLIED), STEP_NOT_FOR_THIS_SCHOOL, "E15-108")
        .then(findNotComplied("2016-03-08"))
        .then(propose("2016-03-09", "2016-03-23", INTERIM_EXECUTIVE_BOARD))
        .on("2016-03-23")
        .does(take("alternative-leadership", APPLIED))
        // The first whole half-term at RED passed without its meeting.
        .on("2016-04-11")
        .owes("progress-meeting", State.OVERDUE, State.DUE, State.CONDITION_NOT_KNOWN);
  }

  /** Special measures: BLUE by itself, and the DfE approves the statement of action. */
  private static void blue(LocalStory story) {
    var statement =
        write("statement-of-action")
            .with("recovery plan", "intervention", "monitoring", "support")
            .by("council")
            .to("dfe");
    story
        .then(judged("2016-04-19", "2016-05-23", Grade.INADEQUATE, SPECIAL_MEASURES))
        .stands("level", "blue")
        .byRule(
            "inadequate-blue",
            "E15-074",
            "2015-18",
            LevelRaisedByRule.class,
            InspectionOutcomeRecorded.class)
        .calls("blue-soa", must, Verb.DO, "statement-of-action")
        .on("2016-06-01")
        .cannot(statement, PAPER_WITHOUT_A_PARTY, "E15-124")
        .cannot(
            write("statement-of-action")
                .with("recovery plan", "intervention", "monitoring")
                .by("council")
                .as(Part.approve, "dfe")
                .to("dfe"),
            PAPER_WITHOUT_A_PART,
            "E15-124")
        .does(statement.as(Part.approve, "dfe"));
  }

  /** The order is the Secretary of State's; no rule of the policy leads down from BLUE. */
  private static void anAcademy(LocalStory story) {
    assertThat(Packs.shipped("ealing-2015-18").scale("level").orElseThrow().unstated())
        .contains("exit");
    story
        .then(order("2016-06-20", DUTY, SECTION_62))
        .calls("transition", usual, Verb.DO, "transition-plan")
        .on("2016-09-12")
        .does(write("transition-plan").by("council").as(Part.coauthor, "sponsor"))
        .then(conversion("2017-01-01"))
        .stands("level", "blue")
        .butNot(
            new NoticeDraft("2017-01-09", "2017-02-06").named("n-2").drafted(),
            SCHOOL_BECAME_AN_ACADEMY);
  }
}
