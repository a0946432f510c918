package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.AGREE_REVIEW_TIMETABLE;
import static org.interventionledger.api.Act.MEET_PLAN_PRIORITY;
import static org.interventionledger.api.Act.RECORD_ACTIVITY;
import static org.interventionledger.api.Act.WRITE_PAPER;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** Activities of the authority's framework at one school, their papers and a plan. */
final class JourneyOfActivities {

  private JourneyOfActivities() {}

  static Stream<Step> of(int urn) {
    var visit = Journey.id(urn, 31);
    var plan = Journey.id(urn, 33);
    return Stream.of(
        new Step(
            AGREE_REVIEW_TIMETABLE,
            "",
            """
            {"agreedOn": "2026-01-08", "activity": "adviser-visit",
             "days": [{"day": "2026-01-20"}, {"day": "2026-06-16"}],
             "agreedWith": [{"party": "headteacher", "name": "Hollis Hart"}]}\
            """),
        new Step(
            RECORD_ACTIVITY,
            "",
            """
            {"activityId": "%s", "heldOn": "2026-01-20", "activity": "adviser-visit",
             "present": [{"party": "adviser", "name": "Avery Adair"}, {"party": "headteacher"}],
             "outcome": "concern", "account": "Reading was seen in Years 1 and 2."}\
            """
                .formatted(visit)),
        new Step(
            WRITE_PAPER,
            "",
            """
            {"paperId": "%s", "writtenOn": "2026-01-22", "paper": "visit-note", "about": "%s",
             "contents": [{"part": "what was seen", "text": "Phonics is not taught daily."},
                          {"part": "next steps", "text": "Coaching from February."}],
             "involved": [{"party": "adviser", "as": "author", "on": "2026-01-22"},
                          {"party": "headteacher", "as": "receive", "on": "2026-01-23"}]}\
            """
                .formatted(Journey.id(urn, 32), visit)),
        new Step(
            WRITE_PAPER,
            "",
            """
            {"paperId": "%s", "writtenOn": "2026-02-03", "paper": "improvement-plan",
             "contents": [{"part": "key priorities", "text": "Reading comes first."}],
             "involved": [{"party": "headteacher", "as": "author", "on": "2026-02-02"},
                          {"party": "adviser", "as": "agree", "on": "2026-02-03"}],
             "priorities": [{"what": "Phonics daily.", "owner": "Deputy head teacher", "by": "2026-03-27",
                             "resource": "Six days of coaching, paid by the authority"},
                            {"what": "Attendance of 95%%.", "owner": "Head teacher", "by": "2026-07-17"}]}\
            """
                .formatted(plan)),
        new Step(
            MEET_PLAN_PRIORITY,
            plan + "/1",
            """
            {"metOn": "2026-03-20", "evidence": "Seen in every class."}\
            """));
  }
}
