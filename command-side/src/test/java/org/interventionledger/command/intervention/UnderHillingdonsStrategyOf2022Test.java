package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.framework.Who.Part.coauthor;
import static org.interventionledger.api.framework.Who.Part.validate;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.placement.LocalStanding.APPLIED;
import static org.interventionledger.api.refusal.FrameworkRefusal.ABSENCE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.DEPARTURE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.GATE_CLOSED;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PART;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.STEP_NOT_FOR_THIS_SCHOOL;
import static org.interventionledger.api.refusal.FrameworkRefusal.TOO_FEW_INDICATORS;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.api.refusal.LawRefusal.POWER_NOT_YET_PROPOSED;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.agreeOn;
import static org.interventionledger.command.intervention.LocalActs.assign;
import static org.interventionledger.command.intervention.LocalActs.departFrom;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.follow;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.write;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;

import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * A maintained school under the Education Improvement and Partnerships Strategy 2022-23 of
 * Hillingdon, from a flag in the termly look at all schools to an interim executive board and back.
 */
class UnderHillingdonsStrategyOf2022Test {

  @Test
  void from_a_good_school_at_risk_to_an_interim_board_and_off_the_register() {
    LocalStory.tell(
        story -> {
          story
              .then(judged("2018-03-06", "2018-04-05", Grade.GOOD))
              .adopted("hillingdon-2022-23", "2022-09-01")
              .withTerms(
                  2022,
                  "2022-09-01/2022-10-24/2022-10-28/2022-12-16",
                  "2023-01-03/2023-02-13/2023-02-17/2023-03-31",
                  "2023-04-17/2023-05-29/2023-06-02/2023-07-21");
          firstConcern(story);
          onTheRegisterByItself(story);
          prioritised(story);
          challenged(story);
          warned(story);
          governedByABoard(story);
          offTheRegister(story);

          assertThat(story.minutes())
              .containsSubsequence(
                  "2018-04-05 InspectionOutcomeRecorded",
                  "2022-09-12 ActivityHeld",
                  "2022-09-12 CourseCalledFor",
                  "2022-09-20 ActivityHeld",
                  "2022-09-27 CourseConsidered",
                  "2022-11-14 InspectionOutcomeRecorded",
                  "2022-11-14 PlacedByRule",
                  "2022-11-15 AdviserAssigned",
                  "2022-11-21 LevelChanged",
                  "2022-11-28 PaperWritten",
                  "2022-12-05 ReviewTimetableAgreed",
                  "2022-12-12 ActivityHeld",
                  "2023-04-24 WarningNoticeGiven",
                  "2023-05-15 PaperWritten",
                  "2023-05-30 ComplianceAssessed",
                  "2023-06-01 PowersProposed",
                  "2023-06-19 InterimBoardAppliedFor",
                  "2023-07-05 InterimBoardEstablished",
                  "2024-05-20 InspectionOutcomeRecorded",
                  "2024-05-20 RuleCeasedToHold",
                  "2024-06-03 LevelChanged",
                  "2024-06-10 RemovedFromRegister");
        });
  }

  /** The termly look flags a school that is Good and at risk; the talk with it comes first. */
  private static void firstConcern(LocalStory story) {
    story
        .on("2022-09-12")
        .does(hold("risk-assessment", "eip-service").found("flagged"))
        .calls("sarr-consider", must, Verb.CONSIDER_LEVEL, "sarr/on")
        .cannot(place("sarr", "eip-service"), TOO_FEW_INDICATORS, "HIL-157")
        .does(see("p2-reading"))
        .does(see("p2-governance"))
        .does(see("p1-cpd"))
        .does(find("gobar", "true"))
        .owes("gobar-discussion", State.DUE)
        .cannot(place("sarr", "headteacher"), DECIDED_BY_ANOTHER_PARTY, "HIL-157")
        .cannot(place("sarr", "eip-service"), DEPARTURE_NEEDS_A_REASON, "HIL-159")
        // The reasons are put to the headteacher, and are not accepted: the gate stays shut.
        .on("2022-09-20")
        .does(hold("gobar-discussion", "ea", "headteacher").found("notAccepted"))
        .owes("gobar-discussion", State.DONE)
        .cannot(place("sarr", "eip-service"), DEPARTURE_NEEDS_A_REASON, "HIL-159")
        .on("2022-09-27")
        .does(departFrom("sarr-consider", "The autumn's visits are to show whether reading moves."))
        .isNotOn("sarr");
  }

  /** Ofsted judges it to require improvement, and nobody has to place it. */
  private static void onTheRegisterByItself(LocalStory story) {
    story
        .then(judged("2022-10-11", "2022-11-14", Grade.REQUIRES_IMPROVEMENT))
        .isOn("sarr")
        .byRule(
            "sarr-auto", "HIL-034", "2022-23", PlacedByRule.class, InspectionOutcomeRecorded.class)
        .calls("sarr-ea", must, Verb.ASSIGN, "ea")
        .calls("sarr-contact", usual, Verb.DO, "contact")
        .stands("priority", "")
        .on("2022-11-15")
        .does(assign("Robin Vale"))
        .owes("initial-visit", State.DUE);
  }

  /** The priority is another decision: by the lead, with head, chair and adviser. */
  private static void prioritised(LocalStory story) {
    story
        .on("2022-11-21")
        .cannot(give("priority", "P2", "sil", "headteacher"), GATE_CLOSED, "HIL-149")
        .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
        .stands("priority", "P2")
        .calls("level-entry", must, Verb.DO, "confirm-level", "rip")
        .owes("confirm-level", State.DUE);
    assertThat(story.last(AssignmentAgreed.class).counted())
        .extracting(count -> count.level().id() + " " + count.indicators())
        .containsExactly("P3 0", "P2 2", "P1 1");

    var plan =
        write("rip")
            .about("confirm-level", "2022-11-28")
            .by("ea")
            .as(coauthor, "headteacher")
            .withPriority("Phonics taught daily", "Headteacher", "2023-02-10");
    story
        .on("2022-11-28")
        .does(hold("confirm-level", "sil", "ea", "headteacher", "chair"))
        .owes("confirm-level", State.DONE)
        .cannot(
            plan.with("time bounds", "key priorities"), PAPER_WITHOUT_A_PART, "HIL-130", "HIL-202")
        .does(plan.with("time bounds", "key priorities", "resource or funding"));
  }

  /** Groups, reviews and visits, each with its paper; the group of the spring is missed. */
  private static void challenged(LocalStory story) {
    var group = hold("ctg", "ea", "headteacher", "chair", "sil");
    var groupRecord = write("ctg-record").about("ctg", "2022-12-06").by("ea");
    var review = hold("la-review", "sil", "headteacher");
    var summary =
        write("review-summary")
            .about("la-review", "2022-12-12")
            .by("lead-reviewer")
            .to("headteacher");
    var note =
        write("nov")
            .about("annual-visit", "2023-01-17")
            .with("key information", "brokerage requests")
            .by("ea")
            .to("headteacher", "hoeip");
    story
        .on("2022-12-06")
        .owes("ctg", State.DUE, State.DUE, State.OPTIONAL)
        .cannot(group, ABSENCE_NEEDS_A_REASON, "HIL-086")
        .does(group.although("The deputy's post is vacant until January."))
        .owes("ctg", State.DONE, State.DONE, State.DONE)
        // The chair sits in the group; its record goes to head and lead alone.
        .cannot(groupRecord.to("headteacher", "sil", "chair"), PAPER_OUTSIDE_ITS_CIRCLE, "HIL-129")
        .does(groupRecord.to("headteacher", "sil"))
        .on("2022-12-05")
        .does(agreeOn("la-review", "headteacher", "2022-12-12"))
        .on("2022-12-12")
        .cannot(review.announcedOn("2022-12-08"), SHORT_NOTICE_NEEDS_A_REASON, "HIL-163")
        .does(review)
        .cannot(summary.with("progress", "potential risks"), PAPER_WITHOUT_A_PART, "HIL-190")
        .does(summary.with("progress", "potential risks", "actions"))
        .on("2023-01-17")
        .does(hold("annual-visit", "ea"))
        .cannot(note, PAPER_WITHOUT_A_PARTY, "HIL-128")
        .cannot(
            note.as(Part.review, "eip-service").to("members"), PAPER_OUTSIDE_ITS_CIRCLE, "HIL-199")
        .does(note.as(Part.review, "eip-service"))
        .on("2023-04-17")
        .owes("ctg", State.OVERDUE, State.DUE, State.OPTIONAL);
  }

  /** Support has not been enough: a warning, the plan that it makes due, and no compliance. */
  private static void warned(LocalStory story) {
    var notice = new NoticeDraft("2023-04-24", "2023-05-26");
    var plan = write("lrip").by("governing-body");
    assertThat(Packs.shipped("hillingdon-2022-23").measures().getFirst().unstated())
        .containsExactly("period", "representations");
    story
        .on("2023-04-18")
        .does(find("improvement", "insufficient"))
        .calls("escalate-m", usual, Verb.CONSIDER_STEP, "warning-notice")
        .does(follow("escalate-m"))
        .then(notice.drafted())
        .then(notice.approval())
        .then(notice.written())
        .calls("notice-plan", usual, Verb.DO, "lrip")
        .on("2023-05-15")
        .cannot(plan, PAPER_WITHOUT_A_PARTY, "HIL-131")
        .does(plan.as(validate, "validator"))
        .butNot(findNotComplied("2023-05-26"), COMPLIANCE_PERIOD_STILL_RUNNING)
        .then(findNotComplied("2023-05-30"))
        // A notice that failed is no power, and opens none before powers are proposed.
        .butNot(appoint("2023-05-31", "Ada Byrne"), POWER_NOT_YET_PROPOSED)
        .hasNo(InterimBoardAppliedFor.class)
        .then(propose("2023-06-01", "2023-06-15", INTERIM_EXECUTIVE_BOARD));
  }

  /** The law opens, the authority decides; academisation is looked at after powers were used. */
  private static void governedByABoard(LocalStory story) {
    var second = new NoticeDraft("2023-06-16", "2023-07-14").named("n-2").on(Ground.LOW_STANDARDS);
    story
        .on("2023-06-16")
        .cannot(take("academisation", APPLIED), DEPARTURE_NEEDS_A_REASON, "HIL-232")
        .then(second.drafted())
        .then(second.approval())
        .butNot(second.written(), STEP_NOT_FOR_THIS_SCHOOL, "HIL-111")
        .then(consult("2023-06-05", "2023-06-16"))
        .then(apply("2023-06-19"))
        .then(decide("2023-07-03", CONSENTED))
        .then(establish("2023-07-05", "2023-07-17"))
        .on("2023-07-18")
        .does(take("academisation", APPLIED));
  }

  /** A good report ends the rule, and not the entry: the strategy has no way off the register. */
  private static void offTheRegister(LocalStory story) {
    assertThat(Packs.shipped("hillingdon-2022-23").scale("sarr").orElseThrow().unstated())
        .containsExactly("exit");
    story
        .then(judged("2024-04-23", "2024-05-20", Grade.GOOD))
        .ceased("sarr-auto")
        .isOn("sarr")
        .on("2024-06-03")
        .does(find("improvement", "sufficient"))
        .calls("taper", usual, Verb.OFFER, "handover")
        .does(give("priority", "P3", "sil", "headteacher", "chair"))
        .on("2024-06-10")
        .does(remove("sarr", "Good, with a board in office: so decided by the service."))
        .isNotOn("sarr")
        // The two terms without a group stay on record; at P3 it may go on, if less often.
        .owes("ctg", State.OVERDUE, State.OVERDUE, State.OPTIONAL)
        .owesBy("ctg", "HIL-090");
    assertThat(story.duties("ctg").getLast().force()).isEqualTo(Force.may);
  }
}
