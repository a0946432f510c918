package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.Ground.LOW_STANDARDS;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.refusal.FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.DEPARTURE_NEEDS_A_REASON;
import static org.interventionledger.api.refusal.FrameworkRefusal.OUTCOME_MISSING;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.departFrom;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.findAs;
import static org.interventionledger.command.intervention.LocalActs.follow;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.write;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;

import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * A school under Havering's self-evaluation of January 2014 and the law of 2014, from a changed
 * category to additional governors and off the list of schools causing concern.
 */
class UnderHaveringsSelfEvaluationOf2014Test {

  @Test
  void from_category_3_to_additional_governors_and_off_the_list() {
    LocalStory.tell(
        story -> {
          story
              .then(judged("2009-02-03", "2009-03-04", Grade.GOOD))
              .then(judged("2012-11-06", "2012-12-04", Grade.REQUIRES_IMPROVEMENT))
              .adopted("havering-2014", "2014-01-06")
              .withTerms(
                  2013,
                  "2013-09-03/2013-10-28/2013-11-01/2013-12-20",
                  "2014-01-06/2014-02-17/2014-02-21/2014-04-04",
                  "2014-04-22/2014-05-26/2014-05-30/2014-07-22");
          categorised(story);
          causingConcern(story);
          powersConsidered(story);
          warned(story);
          offTheList(story);

          assertThat(story.minutes())
              .containsSubsequence(
                  "2014-01-13 ActivityHeld",
                  "2014-01-13 CourseCalledFor",
                  "2014-01-14 LevelChanged",
                  "2014-01-20 PlacedOnRegister",
                  "2014-01-20 CourseCalledFor",
                  "2014-01-21 PartiesTold",
                  "2014-03-04 ActivityHeld",
                  "2014-03-11 CourseConsidered",
                  "2014-03-17 WarningNoticeGiven",
                  "2014-04-08 ComplianceAssessed",
                  "2014-04-09 PowersProposed",
                  "2014-04-28 AdditionalGovernorsAppointed",
                  "2014-12-08 InspectionOutcomeRecorded",
                  "2015-01-12 LevelChanged",
                  "2015-01-12 RemovedFromRegister");
        });
  }

  /** Data change the category; the governing body and the setting have categories of their own. */
  private static void categorised(LocalStory story) {
    story
        .on("2014-01-13")
        .does(see("declining-trends"))
        .does(see("vulnerable-category"))
        .cannot(hold("categorisation", "qa"), OUTCOME_MISSING, "HAV-054")
        .does(hold("categorisation", "qa").found("changed"))
        .calls(
            "recategorise",
            must,
            Verb.CONSIDER_LEVEL,
            "la-category/c1",
            "la-category/c2",
            "la-category/c3a",
            "la-category/c3b",
            "la-category/c3c")
        .on("2014-01-14")
        .cannot(give("la-category", "c3a", "smg"), DECIDED_BY_ANOTHER_PARTY, "HAV-038")
        .does(give("la-category", "c3a", "qa"))
        .does(give(new LevelChoice("la-category", "c3c", Subject.governingBody), "qa"))
        .does(give(new LevelChoice("la-category", "c2", Subject.setting), "qa"))
        .stands("la-category", "c3a")
        .stands("la-category/governingBody", "c3c")
        .stands("la-category/setting", "c2");
  }

  /** On the list it is reported to the monitoring group, which meets each month. */
  private static void causingConcern(LocalStory story) {
    var progress = write("progress-report").about("board-meeting", "2014-02-10");
    story
        .on("2014-01-20")
        .does(place("concern-list", "senior-officers"))
        .calls("to-smg", must, Verb.TELL, "smg")
        .on("2014-01-21")
        .does(tell("smg"))
        .on("2014-02-10")
        .does(hold("board-meeting", "board", "senior-officers", "headteacher", "chair"))
        .does(progress.to("headteacher", "governing-body"))
        // February went by without the group; what officers have with the lead member, no school
        // owes.
        .on("2014-03-03")
        .owes("smg-meeting", State.OVERDUE, State.DUE)
        .owes("lead-member-meeting")
        .on("2014-03-04")
        .does(hold("smg-meeting", "smg", "senior-officers"))
        .does(write("smg-minutes").about("smg-meeting", "2014-03-04").by("smg"))
        .does(hold("lead-member-meeting", "lead-member", "senior-officers"))
        .does(write("member-report").about("lead-member-meeting", "2014-03-04").to("lead-member"))
        .owes("smg-meeting", State.DONE_LATE, State.DONE)
        .owes("lead-member-meeting");
  }

  /** In every case with both conditions, and in none with one of them. */
  private static void powersConsidered(LocalStory story) {
    story
        .on("2014-03-10")
        .does(find("significantConcern", "true"))
        .doesNotCall("consider-powers")
        .cannot(findAs("headteacher", "responding", "true"), DECIDED_BY_ANOTHER_PARTY, "HAV-073")
        .does(find("responding", "false"))
        .calls(
            "consider-powers",
            must,
            Verb.CONSIDER_STEP,
            "warning-notice",
            "additional-governors",
            "ieb")
        .does(find("governanceImpedes", "true"))
        .calls("early-powers", usual, Verb.CONSIDER_STEP, "additional-governors", "ieb")
        .on("2014-03-11")
        .does(follow("consider-powers"))
        .does(departFrom("early-powers", "A notice first: the governors are new."))
        .does(find("sufficient", "false"))
        .calls("robust", must, Verb.CONSIDER_STEP, "warning-notice");
  }

  /** The process is shared with heads and governors before a notice is given. */
  private static void warned(LocalStory story) {
    var notice =
        new NoticeDraft("2014-03-17", "2014-04-07")
            .ofTheOldLaw()
            .on(LOW_STANDARDS)
            .mindedTo(ADDITIONAL_GOVERNORS)
            .copiedTo(noticeCopies("2014-03-17", GOVERNING_BODY, HEAD_TEACHER, HMCI));
    story
        .then(notice.drafted())
        .then(notice.approval())
        .prepared(notice.written())
        .butNot(notice.written(), DEPARTURE_NEEDS_A_REASON, "HAV-074", "HAV-113")
        .on("2014-03-14")
        .does(hold("share-framework", "headteacher", "governing-body"))
        .does(
            write("framework-papers")
                .about("share-framework", "2014-03-14")
                .to("headteacher", "governing-body"))
        .then(notice.written())
        .butNot(findNotComplied("2014-04-07"), COMPLIANCE_PERIOD_STILL_RUNNING)
        .then(findNotComplied("2014-04-08"))
        .then(propose("2014-04-09", "2014-04-23", ADDITIONAL_GOVERNORS))
        .then(appoint("2014-04-28", "Ada Byrne"))
        .on("2014-04-29")
        .does(write("governors-evidence").with("appointment", "impact"));
  }

  /** What the monthly report counts; how a school leaves the list no sentence says. */
  private static void offTheList(LocalStory story) {
    var figures = new LocalFigures(story.ledger());
    assertThat(Packs.shipped("havering-2014").scale("concern-list").orElseThrow().unstated())
        .containsExactly("entry", "exit");
    story.then(judged("2014-11-04", "2014-12-08", Grade.GOOD)).isOn("concern-list");
    assertThat(figures.percentOn("2014-12-09", "not-concern")).isEqualTo("0.0");
    assertThat(figures.listOn("2014-12-09", "cat3-list"))
        .containsExactly("Category 3a", "2014-11-04 2012-11-06 2009-02-03", "good ri good");
    story
        .on("2015-01-12")
        .does(give("la-category", "c2", "qa"))
        .does(remove("concern-list", "Good again: so decided by the senior officers."))
        .isNotOn("concern-list");
    assertThat(figures.percentOn("2015-01-13", "not-concern")).isEqualTo("100.0");
    assertThat(figures.percentOn("2014-12-09", "not-concern")).isEqualTo("0.0");
    assertThat(figures.listOn("2015-01-13", "cat3-list")).isEmpty();
  }
}
