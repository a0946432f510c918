package org.interventionledger.ui.demo;

import static org.interventionledger.api.meeting.Attendee.Capacity.ADVISER;
import static org.interventionledger.api.meeting.Attendee.Capacity.CHAIR_OF_GOVERNORS;
import static org.interventionledger.api.meeting.Attendee.Capacity.HEAD_TEACHER;
import static org.interventionledger.api.meeting.Attendee.Capacity.SENIOR_OFFICER;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.Inspecting.needsAttention;
import static org.interventionledger.ui.demo.Meeting.action;
import static org.interventionledger.ui.demo.NorthmoorOfficers.confirmed;
import static org.interventionledger.ui.demo.NorthmoorOfficers.improvementPlan;
import static org.interventionledger.ui.demo.NorthmoorOfficers.initialVisit;
import static org.interventionledger.ui.demo.NorthmoorOfficers.note;
import static org.interventionledger.ui.demo.NorthmoorOfficers.raised;
import static org.interventionledger.ui.demo.Noticing.preWarned;

import java.util.List;

/** Northmoor: from a first worry to the pre-warning. */
record NorthmoorStories(DemoDays on) {

  private static final Registering REGISTER = Registering.NORTHMOOR;
  private static final Meeting CONFIRMATION =
      Meeting.of("confirm-level", HEAD_TEACHER, CHAIR_OF_GOVERNORS, ADVISER, SENIOR_OFFICER);
  private static final Meeting TASK_GROUP =
      Meeting.of("ctg", HEAD_TEACHER, CHAIR_OF_GOVERNORS, ADVISER, SENIOR_OFFICER);

  List<Story> all() {
    return List.of(
        tumbledownLane(),
        lamplighters(),
        kettlewick(),
        bellwether(),
        pepperpot(),
        stEthelwigs(),
        dandelionBank(),
        halfwayHouse());
  }

  private Story tumbledownLane() {
    return Story.of(999_003, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(24),
                "p2-reading",
                "P2",
                "Phonics results fell for a second year and attendance is below 92%.",
                on.ahead(60)));
  }

  private Story kettlewick() {
    return Story.of(999_008, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(33),
                "p2-mobility",
                "P2",
                "Two head teachers in one year; the plan has stalled.",
                on.ahead(45)))
        .by(
            "adviser",
            CONFIRMATION.called(
                on.ago(6),
                on.ahead(9),
                "To confirm the level, and what the acting head teacher will put in place."));
  }

  private Story lamplighters() {
    var visit = initialVisit(on.ago(47));
    return Story.of(999_010, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(58),
                "p2-exclusions",
                "P2",
                "Behaviour has worsened and exclusions have doubled.",
                on.ahead(30)))
        .by(
            "adviser",
            visit.saw("The reasons for the placement were gone through; corridors were watched."),
            note(
                visit,
                on.ago(42),
                "Staff apply the behaviour policy in different ways.",
                "A behaviour lead of another school, for six days."),
            CONFIRMATION.called(
                on.ago(40), on.ago(19), "To confirm the level with head teacher and chair."),
            CONFIRMATION.held(on.ago(19)));
  }

  private Story bellwether() {
    var plan =
        improvementPlan(
                on.ago(52),
                "From this term to the end of the school year.",
                "Mathematics in key stage 2, and what governors know of it.",
                "Eight days of the adviser; release time from the school’s own budget.")
            .priority("Mathematics lead appointed with release time", "Head teacher", on.ago(30))
            .priority("Pupils’ progress reported every half-term", "Chair of governors", on.ago(12))
            .priority("Every teacher seen in mathematics", "Adviser", on.ahead(21));
    return Story.of(999_012, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(110),
                "p2-curriculum",
                "P2",
                "Progress in mathematics is well below that of similar schools.",
                on.ago(20)))
        .by(
            "adviser",
            CONFIRMATION.called(
                on.ago(80), on.ago(61), "To agree actions on mathematics with leaders."),
            CONFIRMATION.heldWithout(on.ago(61), SENIOR_OFFICER),
            CONFIRMATION.recorded(
                on.ago(59),
                "Pupils leave key stage 2 a year behind in mathematics; governors had not been"
                    + " told.",
                "Governors accept the analysis. Two actions are agreed.",
                action("Draft the rapid improvement plan", "Head teacher", on.ago(53)),
                action("Minute mathematics at each meeting", "Chair of governors", on.ago(12))),
            CONFIRMATION.done(1, on.ago(54), "Draft received by email."),
            plan.written(),
            plan.met(1, on.ago(32), "Letter of appointment seen."))
        .by(
            "senior",
            Grounding.seen(
                on.ago(10), "p1-outcomes", "The autumn’s results are lower than the summer’s."),
            REGISTER.levelled(
                on.ago(10),
                "P1",
                "The second priority of the plan is not met, and results fell again.",
                on.ahead(40)));
  }

  private Story pepperpot() {
    return Story.of(999_030, COMMUNITY)
        .by(
            "adviser",
            needsAttention(
                on.ago(75), on.ago(40), "Leaders know what is wrong; their plan came late."))
        .by(
            "adviser",
            raised(
                on.ago(36),
                "p2-assessment",
                "P2",
                "The inspection found that achievement needs attention.",
                on.ahead(50)))
        .by("adviser", confirmed(on.ago(29), "All agreed on the level and on what comes first."))
        .by(
            "adviser",
            TASK_GROUP.called(
                on.ago(20), on.ahead(4), "To look at the school’s plan after the inspection."));
  }

  private Story stEthelwigs() {
    return Story.of(999_013, CHURCH)
        .by(
            "adviser",
            raised(
                on.ago(150),
                "p2-reading",
                "P2",
                "Standards in reading have been low for three years.",
                on.ahead(14)))
        .by("adviser", confirmed(on.ago(140), "The level was confirmed; the chair disagreed."))
        .by(
            "adviser",
            TASK_GROUP.called(on.ago(120), on.ago(104), "To agree a plan for reading."),
            TASK_GROUP.held(on.ago(104)),
            TASK_GROUP.recorded(
                on.ago(100),
                "A third of pupils leave unable to read at the standard expected.",
                "The governing body does not accept that its plan is too slow.",
                action(
                    "A new plan for reading with termly milestones", "Head teacher", on.ago(60))))
        .by(
            "senior",
            preWarned(
                on.ago(8),
                on.ahead(13),
                "No new plan came by the day that was agreed, and standards in reading have fallen"
                    + " again.",
                "A plan for reading with termly milestones, and the review of governance offered"
                    + " before."));
  }

  private Story dandelionBank() {
    var group = NorthmoorOfficers.taskGroup(on.ago(300));
    return Story.of(999_037, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(340),
                "p2-absence",
                "P2",
                "Attendance of disadvantaged pupils fell to 88%.",
                on.ago(220)))
        .by("adviser", confirmed(on.ago(330), "Leaders bring a plan with them, which is agreed."))
        .by(
            "adviser",
            group.saw("First-day calls for every absence are made; the log was seen."),
            NorthmoorOfficers.taskGroupRecord(group, on.ago(297)))
        .by(
            "senior",
            Grounding.found(
                on.ago(50),
                "improvement",
                "sufficient",
                "Attendance has been at the national average for two terms."),
            REGISTER.levelled(
                on.ago(45), "P3", "Nothing of the plan is left to be done.", on.ago(40)),
            REGISTER.removed(
                on.ago(41), "Attendance is at the national average; no other concern."));
  }

  private Story halfwayHouse() {
    return Story.of(999_039, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(17),
                "p2-curriculum",
                "P2",
                "Few pupils return to a mainstream school within a year.",
                on.ahead(90)));
  }
}
