package org.interventionledger.ui.demo;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.meeting.Attendee.Capacity.ADVISER;
import static org.interventionledger.api.meeting.Attendee.Capacity.CHAIR_OF_GOVERNORS;
import static org.interventionledger.api.meeting.Attendee.Capacity.HEAD_TEACHER;
import static org.interventionledger.ui.demo.DemoSchool.Kind.ACADEMY;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.EastvaleOfficers.alerted;
import static org.interventionledger.ui.demo.EastvaleOfficers.everybodyInformed;
import static org.interventionledger.ui.demo.EastvaleOfficers.ofConcern;
import static org.interventionledger.ui.demo.Grounding.departedFrom;
import static org.interventionledger.ui.demo.Grounding.found;
import static org.interventionledger.ui.demo.Grounding.told;
import static org.interventionledger.ui.demo.Inspecting.specialMeasures;
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

/** Eastvale, whose borrowed framework has five stages of alert. */
record EastvaleStories(DemoDays on) {

  private static final Registering LIST = Registering.EASTVALE;
  private static final Meeting STAGE_1 =
      Meeting.of("stage-1", ADVISER, HEAD_TEACHER, CHAIR_OF_GOVERNORS);
  private static final Meeting STAGE_2 = Meeting.of("stage-2", ADVISER, HEAD_TEACHER);

  List<Story> all() {
    return List.of(
        sundial(),
        kingcupMeadow(),
        stWilgeforts(),
        heronsgate(),
        lockkeepersAcademy(),
        paperchase(),
        anvilStreet());
  }

  private Story sundial() {
    return Story.of(999_043, COMMUNITY)
        .by(
            "eastvale-adviser",
            alerted(
                on.ago(66), "Results in writing fell below the borough’s average.", on.ahead(24)))
        .by(
            "eastvale-adviser",
            Holding.of("alsc-qc", on.ago(60), "alsc", "qc")
                .saw("A consultant for writing is commissioned for the spring."),
            STAGE_1.called(
                on.ago(52), on.ago(31), "To agree what the school will do about writing."),
            STAGE_1.held(on.ago(31)));
  }

  /** The school asked for help itself; the usual course is called for, and not answered yet. */
  private Story kingcupMeadow() {
    return Story.of(999_044, COMMUNITY)
        .by(
            "eastvale-adviser",
            found(
                on.ago(5),
                "selfReferred",
                "true",
                "Letter of the head teacher: two year groups without a permanent teacher."));
  }

  private Story stWilgeforts() {
    var visit = EastvaleOfficers.visit("qc-visit", on.ago(222));
    return Story.of(999_048, CHURCH)
        .by(
            "eastvale-adviser",
            alerted(
                on.ago(300),
                "Standards have been the borough’s lowest for two years.",
                on.ago(100)))
        .by(
            "eastvale-adviser",
            STAGE_1.called(on.ago(295), on.ago(290), "To convey the concerns by word of mouth."),
            STAGE_1.held(on.ago(290)),
            STAGE_1.recorded(
                on.ago(288),
                "Standards are the borough’s lowest for the second year.",
                "The head teacher points to the new plan."),
            found(on.ago(230), "engagement", "unwilling", "The plan is refused for a second time."),
            LIST.levelled(
                on.ago(228), "s2", "Unwilling to address the issues at stage 1.", on.ago(100)),
            visit.saw("Books of three year groups were read with the head teacher."),
            EastvaleOfficers.record(visit, on.ago(220)),
            STAGE_2.called(on.ago(218), on.ago(212), "To put the concerns once more."),
            STAGE_2.held(on.ago(212)),
            STAGE_2.recorded(
                on.ago(210),
                "The plan has no milestones and nobody sees to it.",
                "No agreement; the chair and the head teacher were told what may follow."))
        .by(
            "eastvale-senior",
            ofConcern(
                on.ago(203),
                on.ago(196),
                "Attainment is the borough’s lowest and the school does not act.",
                on.ago(100)))
        .by(
            "eastvale-senior",
            everybodyInformed(on.ago(190)),
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
            told(on.ago(158), "Of the warning notice, with a copy of it.", "ofsted"),
            assessed(
                on.ago(98), COMPLIED, "The plan was adopted and its first milestones are met."),
            LIST.levelled(on.ago(95), "s1", "The notice was complied with.", on.ahead(32)));
  }

  /** On the list by Ofsted's report; the budget stays with the school, against the usual course. */
  private Story heronsgate() {
    return Story.of(999_055, COMMUNITY)
        .by(
            "eastvale-adviser",
            specialMeasures(
                on.ago(70),
                on.ago(35),
                on.ago(38),
                "The school is in special measures; the trust between staff and leaders is gone."))
        .by(
            "eastvale-senior",
            departedFrom(
                on.ago(24),
                "delegation-default",
                "The budget is in order, and a change in the middle of the year would cost more."),
            everybodyInformed(on.ago(22)));
  }

  private Story paperchase() {
    return Story.of(999_057, COMMUNITY)
        .by(
            "eastvale-adviser",
            alerted(on.ago(210), "The governing body cannot find a head teacher.", on.ahead(30)))
        .by(
            "eastvale-senior",
            ofConcern(
                on.ago(190),
                on.ago(181),
                "Cannot demonstrate the capacity to improve without a head teacher.",
                on.ahead(30)))
        .by("eastvale-senior", orderedOnApplication(on.ago(40)));
  }

  private Story anvilStreet() {
    return Story.of(999_059, COMMUNITY)
        .by(
            "eastvale-adviser",
            alerted(on.ago(330), "Numbers on roll have fallen by a third.", on.ahead(10)))
        .by(
            "eastvale-senior",
            ofConcern(
                on.ago(320),
                on.ago(310),
                "A third fewer pupils, and no plan for it.",
                on.ahead(10)))
        .by(
            "eastvale-senior",
            orderedOnApplication(on.ago(250)),
            converted(on.ago(20), 999_159, "Kingfisher Bend Academies run it from that day."));
  }

  /** Not secure: the framework moves the school on by one stage by itself. */
  private Story lockkeepersAcademy() {
    return Story.of(999_052, ACADEMY)
        .by(
            "eastvale-adviser",
            alerted(on.ago(280), "Many pupils were taken off roll in one term.", on.ago(240)))
        .by(
            "eastvale-adviser",
            LIST.levelled(on.ago(262), "s2", "No pupil’s destination could be told.", on.ago(200)),
            STAGE_2.called(on.ago(260), on.ago(252), "To see the roll, name by name."),
            STAGE_2.held(on.ago(252)),
            STAGE_2.recorded(
                on.ago(250),
                "Of eleven pupils no destination could be told.",
                "The trust will look for each of them."))
        .by(
            "eastvale-senior",
            ofConcern(
                on.ago(246),
                on.ago(240),
                "Eleven pupils were taken off roll without a destination.",
                on.ahead(15)))
        .by(
            "eastvale-senior",
            told(on.ago(236), "Of the list and the reasons, by letter.", "dfe"),
            everybodyInformed(on.ago(236)),
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
                "The trust accepts support with inclusion."))
        .by(
            "eastvale-adviser",
            Holding.of("safeguarding-check", on.ago(4), "commissioners")
                .with("notSecure")
                .saw("Three pupils of the list are still not accounted for."));
  }
}
