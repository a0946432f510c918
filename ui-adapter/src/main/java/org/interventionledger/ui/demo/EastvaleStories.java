package org.interventionledger.ui.demo;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.meeting.Attendee.Capacity.CHAIR_OF_GOVERNORS;
import static org.interventionledger.api.meeting.Attendee.Capacity.HEAD_TEACHER;
import static org.interventionledger.api.meeting.Attendee.Capacity.SENIOR_OFFICER;
import static org.interventionledger.ui.demo.DemoSchool.Kind.ACADEMY;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.Noticing.approved;
import static org.interventionledger.ui.demo.Noticing.assessed;
import static org.interventionledger.ui.demo.Noticing.draftedOnLowStandards;
import static org.interventionledger.ui.demo.Noticing.given;
import static org.interventionledger.ui.demo.Noticing.served;
import static org.interventionledger.ui.demo.Ordering.converted;
import static org.interventionledger.ui.demo.Ordering.orderedOnApplication;
import static org.interventionledger.ui.demo.Referring.acknowledged;
import static org.interventionledger.ui.demo.Referring.decided;
import static org.interventionledger.ui.demo.Referring.referred;

import java.util.List;
import org.interventionledger.api.intervention.ReferralOutcome;

/** Eastvale, whose framework speaks in colours. */
record EastvaleStories(DemoDays on) {

  private static final Registering WATCH_LIST = Registering.EASTVALE;
  private static final Meeting BOARD =
      Meeting.of("improvement-board", SENIOR_OFFICER, HEAD_TEACHER, CHAIR_OF_GOVERNORS);

  List<Story> all() {
    return List.of(sundial(), stWilgeforts(), lockkeepersAcademy(), paperchase(), anvilStreet());
  }

  private Story sundial() {
    return Story.of(999_043, COMMUNITY)
        .by(
            "eastvale-adviser",
            WATCH_LIST.placed(
                on.ago(66),
                "amber",
                "Results in writing fell below the borough’s average.",
                on.ahead(24)),
            BOARD.called(on.ago(52), on.ago(31), "To agree what the school will do about writing."),
            BOARD.held(on.ago(31)));
  }

  private Story stWilgeforts() {
    return Story.of(999_048, CHURCH)
        .by(
            "eastvale-adviser",
            WATCH_LIST.placed(
                on.ago(300),
                "red",
                "Standards have been the borough’s lowest for two years.",
                on.ago(100)))
        .by(
            "eastvale-senior",
            draftedOnLowStandards(
                on.ago(160),
                on.ago(104),
                "Attainment is the borough’s lowest and the plan has no milestones.",
                "Adopt a plan with milestones agreed with the borough."))
        .by("eastvale-head", approved(on.ago(160)))
        .by(
            "eastvale-senior",
            given(on.ago(160)),
            served(on.ago(160), "Receipt signed by the clerk to the governing body."),
            assessed(
                on.ago(98), COMPLIED, "The plan was adopted and its first milestones are met."),
            WATCH_LIST.levelChanged(
                on.ago(95), "amber", "The notice was complied with.", on.ahead(32)));
  }

  private Story paperchase() {
    return Story.of(999_057, COMMUNITY)
        .by(
            "eastvale-adviser",
            WATCH_LIST.placed(
                on.ago(210),
                "amber",
                "The governing body cannot find a head teacher.",
                on.ahead(30)))
        .by("eastvale-senior", orderedOnApplication(on.ago(40)));
  }

  private Story anvilStreet() {
    return Story.of(999_059, COMMUNITY)
        .by(
            "eastvale-adviser",
            WATCH_LIST.placed(
                on.ago(330), "amber", "Numbers on roll have fallen by a third.", on.ahead(10)))
        .by(
            "eastvale-senior",
            orderedOnApplication(on.ago(250)),
            converted(on.ago(20), 999_159, "Kingfisher Bend Academies run it from that day."));
  }

  private Story lockkeepersAcademy() {
    return Story.of(999_052, ACADEMY)
        .by(
            "eastvale-adviser",
            WATCH_LIST.placed(
                on.ago(280), "red", "Many pupils were taken off roll in one term.", on.ahead(15)))
        .by(
            "eastvale-senior",
            referred(
                on.ago(190),
                on.ago(150),
                "Kingfisher Bend Academies",
                "Eleven pupils were taken off roll in one term without a destination.",
                "That the trust is asked to account for every pupil taken off roll."),
            acknowledged(on.ago(181)),
            decided(
                on.ago(120),
                ReferralOutcome.SUPPORT_ARRANGED,
                "The trust accepts support with inclusion."));
  }
}
