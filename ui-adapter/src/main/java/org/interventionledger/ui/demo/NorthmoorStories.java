package org.interventionledger.ui.demo;

import static org.interventionledger.api.meeting.Attendee.Capacity.ADVISER;
import static org.interventionledger.api.meeting.Attendee.Capacity.CHAIR_OF_GOVERNORS;
import static org.interventionledger.api.meeting.Attendee.Capacity.HEAD_TEACHER;
import static org.interventionledger.api.meeting.Attendee.Capacity.SENIOR_OFFICER;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.Inspecting.firstInspectionPutRight;
import static org.interventionledger.ui.demo.Inspecting.needsAttention;
import static org.interventionledger.ui.demo.Meeting.action;
import static org.interventionledger.ui.demo.Noticing.preWarned;

import java.util.List;

/** Northmoor: from a first worry to the pre-warning. */
record NorthmoorStories(DemoDays on) {

  private static final Registering REGISTER = Registering.NORTHMOOR;
  private static final Meeting STAGE_1 = Meeting.of("stage-1-meeting", HEAD_TEACHER, ADVISER);
  private static final Meeting STAGE_2 =
      Meeting.of("stage-2-meeting", HEAD_TEACHER, CHAIR_OF_GOVERNORS, ADVISER, SENIOR_OFFICER);

  List<Story> all() {
    return List.of(
        tumbledownLane(),
        lamplighters(),
        kettlewick(),
        bellwether(),
        pepperpot(),
        haymarketSteps(),
        stEthelwigs(),
        dandelionBank(),
        halfwayHouse());
  }

  private Story tumbledownLane() {
    return Story.of(999_003, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(24),
                "S1",
                "Phonics results fell for a second year and attendance is below 92%.",
                on.ahead(60)));
  }

  private Story kettlewick() {
    return Story.of(999_008, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(33),
                "S1",
                "Two head teachers in one year; the plan has stalled.",
                on.ahead(45)),
            STAGE_1.called(
                on.ago(6),
                on.ahead(9),
                "To agree what the acting head teacher will put in place."));
  }

  private Story lamplighters() {
    return Story.of(999_010, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(58),
                "S1",
                "Behaviour has worsened and exclusions have doubled.",
                on.ahead(30)),
            STAGE_1.called(
                on.ago(40), on.ago(19), "To put the concerns about behaviour to the head teacher."),
            STAGE_1.held(on.ago(19)));
  }

  private Story bellwether() {
    return Story.of(999_012, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(110),
                "S1",
                "Progress in mathematics is well below that of similar schools.",
                on.ago(20)))
        .by(
            "adviser",
            STAGE_2.called(
                on.ago(80),
                on.ago(61),
                "To agree actions on mathematics with leaders and governors."))
        .by("adviser", STAGE_2.heldWithout(on.ago(61), SENIOR_OFFICER))
        .by(
            "adviser",
            STAGE_2.recorded(
                on.ago(59),
                "Pupils leave key stage 2 a year behind in mathematics; governors had not been"
                    + " told.",
                "Governors accept the analysis. Three actions are agreed.",
                action("Appoint a mathematics lead with release time", "Head teacher", on.ago(30)),
                action(
                    "Report progress in mathematics to each full governing body",
                    "Chair of governors",
                    on.ago(12)),
                action("Review of teaching by the adviser", "Avery Adair", on.ahead(21))),
            STAGE_2.done(1, on.ago(32), "Letter of appointment seen."))
        .by(
            "senior",
            REGISTER.levelChanged(
                on.ago(10), "S2", "The second agreed action is not done.", on.ahead(40)));
  }

  private Story pepperpot() {
    return Story.of(999_030, COMMUNITY)
        .by(
            "adviser",
            needsAttention(
                on.ago(75), on.ago(40), "Leaders know what is wrong; their plan came late."))
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(36),
                "S2",
                "The inspection found that achievement needs attention.",
                on.ahead(50)),
            STAGE_2.called(
                on.ago(20), on.ahead(4), "To look at the school’s plan after the inspection."));
  }

  private Story haymarketSteps() {
    return Story.of(999_028, COMMUNITY)
        .by("adviser", needsAttention(on.ago(49), on.ago(21), "The curriculum is being rewritten."))
        .by(
            "senior",
            firstInspectionPutRight(
                on.ago(3),
                on.ago(56),
                on.ago(21),
                "The curriculum is being rewritten.",
                "The inspection began a week earlier than entered.",
                "Cover page of the published report."))
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(15),
                "S1",
                "The inspection found that achievement needs attention.",
                on.ahead(70)));
  }

  private Story stEthelwigs() {
    return Story.of(999_013, CHURCH)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(150),
                "S2",
                "Standards in reading have been low for three years.",
                on.ahead(14)),
            STAGE_2.called(on.ago(120), on.ago(104), "To agree a plan for reading."),
            STAGE_2.held(on.ago(104)),
            STAGE_2.recorded(
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
    return Story.of(999_037, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(400), "S1", "Attendance of disadvantaged pupils fell to 88%.", on.ago(220)),
            STAGE_1.called(on.ago(380), on.ago(366), "To agree how attendance will be raised."),
            STAGE_1.held(on.ago(366)),
            STAGE_1.recorded(
                on.ago(364),
                "One pupil in four is away for a day each week.",
                "Leaders bring a plan with them, which is agreed.",
                action("First-day calls for every absence", "Head teacher", on.ago(340))),
            STAGE_1.done(1, on.ago(345), "Call log seen on a visit."))
        .by(
            "senior",
            REGISTER.levelChanged(
                on.ago(45),
                "S0",
                "Attendance has been at the national average for a year.",
                on.ago(40)),
            REGISTER.removed(
                on.ago(41),
                "Attendance has been at the national average for a year; no other concern."));
  }

  private Story halfwayHouse() {
    return Story.of(999_039, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(17),
                "S1",
                "Few pupils return to a mainstream school within a year.",
                on.ahead(90)));
  }
}
