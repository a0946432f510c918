package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.activity.Duty.State.OVERDUE;
import static org.interventionledger.api.framework.Force.must;
import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.placement.LocalStanding.APPLIED;
import static org.interventionledger.api.placement.LocalStanding.ISSUED;
import static org.interventionledger.api.refusal.FrameworkRefusal.ACTIVITY_UNKNOWN;
import static org.interventionledger.api.refusal.FrameworkRefusal.DECIDED_BY_ANOTHER_PARTY;
import static org.interventionledger.api.refusal.FrameworkRefusal.LEVEL_UNKNOWN;
import static org.interventionledger.api.refusal.FrameworkRefusal.NOT_IN_THE_FRAMEWORK;
import static org.interventionledger.api.refusal.FrameworkRefusal.REGISTER_UNKNOWN;
import static org.interventionledger.api.refusal.LawRefusal.GOVERNING_BODY_COMPLIED;
import static org.interventionledger.api.refusal.LawRefusal.PERIOD_NOT_STATED;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.findAs;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.take;
import static org.interventionledger.command.intervention.LocalActs.tell;
import static org.interventionledger.command.intervention.LocalActs.write;

import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * Schools under the prospectus of the Ealing Learning Partnership 2018-19, which names no level, no
 * register, no notice and no meeting, and so none is made up.
 */
class UnderTheEalingLearningPartnershipTest {

  private static final VersionChoice POLICY = new VersionChoice("ealing-2015", "2015-18");

  @Test
  void from_a_school_deemed_to_require_improvement_to_one_that_is_not() {
    LocalStory.tell(
        story -> {
          story
              .adopted("ealing-2015-18", "2015-09-01")
              .superseded(POLICY, "ealing-learning-partnership-2018-19", "2018-09-03")
              .withTerms(
                  2018,
                  "2018-09-04/2018-10-22/2018-10-26/2018-12-21",
                  "2019-01-07/2019-02-18/2019-02-22/2019-04-05",
                  "2019-04-23/2019-05-27/2019-05-31/2019-07-23");
          silent(story);
          deemed(story);
          warnedByTheLawAlone(story);
          deemedNoLonger(story);

          assertThat(story.minutes())
              .containsSubsequence(
                  "2018-11-12 InspectionOutcomeRecorded",
                  "2018-11-19 IndicatorRecorded",
                  "2018-11-20 FindingRecorded",
                  "2018-11-20 CourseCalledFor",
                  "2018-12-04 ActivityHeld",
                  "2018-12-05 PartiesTold",
                  "2019-01-14 PaperWritten",
                  "2019-01-14 LocalStepTaken",
                  "2019-02-04 WarningNoticeGiven",
                  "2019-03-05 ComplianceAssessed",
                  "2019-05-20 FindingRecorded",
                  "2019-05-20 RuleCeasedToHold");
        });
  }

  /** Another version may have had a level for it; this one has none, and nothing follows. */
  private static void silent(LocalStory story) {
    assertThat(Packs.shipped("ealing-learning-partnership-2018-19").framework().unstated())
        .contains("levels", "register", "notices", "meeting cadence", "escalation", "extends");
    story
        .then(judged("2018-10-09", "2018-11-12", Grade.REQUIRES_IMPROVEMENT))
        .hasNo(LevelRaisedByRule.class, PlacedByRule.class, CourseCalledFor.class)
        .on("2018-11-19")
        .cannot(give("level", "amber", "ad"), LEVEL_UNKNOWN, "ealing-2018 2018-19, scale level")
        .cannot(place("concern", "ad"), REGISTER_UNKNOWN, "ealing-2018 2018-19, scales")
        .cannot(hold("progress-meeting", "ad"), ACTIVITY_UNKNOWN, "ealing-2018 2018-19")
        .cannot(take("pre-warning-notice", ISSUED), NOT_IN_THE_FRAMEWORK, "ealing-2018 2018-19")
        // This one has no desktop review by a cadence; what the policy before it missed stays.
        .owes("desktop", OVERDUE, OVERDUE);
  }

  /** One status, on any of three heads; its one consequence is a visit, for every school. */
  private static void deemed(LocalStory story) {
    story
        .does(see("early"))
        .does(see("leadership"))
        .on("2018-11-20")
        .cannot(findAs("forum", "deemedRI", "leadership"), DECIDED_BY_ANOTHER_PARTY, "ELP-019")
        .cannot(find("deemedRI", "finance"), NOT_IN_THE_FRAMEWORK, "ealing-2018 2018-19")
        .does(find("deemedRI", "leadership"))
        .does(find("subscribed", "false"))
        .calls("deemed-visit", must, Verb.DO, "monitoring-visit")
        .byRule("deemed-visit", "ELP-030", "2018-19", CourseCalledFor.class, FindingRecorded.class)
        // How often is unstated: the visit falls due on no day.
        .owes("monitoring-visit")
        .on("2018-12-04")
        .does(hold("monitoring-visit", "central-team", "governors"))
        .on("2018-12-05")
        .does(tell("rsc"))
        .on("2019-01-14")
        .does(take("structural-liaison", ISSUED))
        .does(take("instrument-made", APPLIED))
        .does(write("instrument").as(Part.author, "council"));
  }

  /** The prospectus has no notice; the Act has, and asks for its own period. */
  private static void warnedByTheLawAlone(LocalStory story) {
    var notice = new NoticeDraft("2019-02-04", "2019-03-04");
    var without = new NoticeDraft("2019-02-01", "2019-03-04").named("n-0").withoutPeriod();
    story
        .then(without.drafted())
        .prepared(without.approval())
        .butNot(without.approval(), PERIOD_NOT_STATED, "s.60")
        .then(notice.drafted())
        .then(notice.approval())
        .then(notice.written())
        .then(assess("2019-03-05", COMPLIED))
        .butNot(
            propose("2019-03-06", "2019-03-20", Power.INTERIM_EXECUTIVE_BOARD),
            GOVERNING_BODY_COMPLIED);
  }

  /** There is no list to be taken off: the status ends, and with it the duty. */
  private static void deemedNoLonger(LocalStory story) {
    story
        .on("2019-05-20")
        .does(find("deemedRI", "none"))
        .ceased("deemed-visit")
        .hasNo(LevelChanged.class, PlacedOnRegister.class);
  }

  @Test
  void a_school_whose_journey_began_under_the_policy_of_2015_keeps_it() {
    LocalStory.tell(
        story ->
            story
                .adopted("ealing-2015-18", "2015-09-01")
                .then(judged("2016-10-04", "2016-11-07", Grade.REQUIRES_IMPROVEMENT))
                .byRule(
                    "ri-amber",
                    "E15-073",
                    "2015-18",
                    LevelRaisedByRule.class,
                    InspectionOutcomeRecorded.class)
                .superseded(POLICY, "ealing-learning-partnership-2018-19", "2018-09-03")
                .on("2018-10-01")
                .cannot(find("deemedRI", "leadership"), NOT_IN_THE_FRAMEWORK, "ealing-2015 2015-18")
                .does(give("level", "green", "senior-officers", "headteacher"))
                .stands("level", "green"));
  }
}
