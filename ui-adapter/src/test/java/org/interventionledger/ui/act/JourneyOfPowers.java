package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.APPOINT_ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.Act.CONSULT_ON_ARRANGEMENTS;
import static org.interventionledger.api.Act.END_ADDITIONAL_GOVERNOR;
import static org.interventionledger.api.Act.END_ARRANGEMENTS;
import static org.interventionledger.api.Act.GIVE_NOTICE_OF_SUSPENSION;
import static org.interventionledger.api.Act.NOTIFY_SECRETARY_OF_STATE;
import static org.interventionledger.api.Act.RECORD_FOUNDATION_GOVERNORS_MATCHED;
import static org.interventionledger.api.Act.RECORD_INSPECTION_OUTCOME;
import static org.interventionledger.api.Act.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.api.Act.REVIEW_BUDGET_SUSPENSION;
import static org.interventionledger.api.Act.REVOKE_BUDGET_SUSPENSION;
import static org.interventionledger.api.Act.SUSPEND_DELEGATED_BUDGET;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/**
 * The powers of ss.63, 64 and 66, each used once at a voluntary aided school in special measures.
 */
final class JourneyOfPowers {

  private JourneyOfPowers() {}

  static Stream<Step> of(int urn) {
    var arrangements = Journey.id(urn, 11);
    var appointment = Journey.id(urn, 12);
    var suspension = Journey.id(urn, 13);
    return Stream.of(
            Journey.approved("ARRANGEMENTS", arrangements, "2026-03-13"),
            Journey.approved("ADDITIONAL_GOVERNORS", appointment, "2026-03-13"),
            Journey.approved("SUSPENSION_UNDER_SECTION_66", suspension, "2026-03-13"),
            Journey.approved("SUSPENSION_UNDER_SCHEDULE_15", Journey.id(urn, 14), "2026-09-30"),
            used(urn, arrangements, appointment, suspension)
                .takeWhile(step -> step.act() != REVOKE_BUDGET_SUSPENSION),
            Journey.text("REVOCATION_OF_SUSPENSION", suspension, "2026-09-01"),
            used(urn, arrangements, appointment, suspension)
                .dropWhile(step -> step.act() != REVOKE_BUDGET_SUSPENSION))
        .flatMap(steps -> steps);
  }

  private static Stream<Step> used(
      int urn, String arrangements, String appointment, String suspension) {
    return Stream.of(
        new Step(
            RECORD_INSPECTION_OUTCOME,
            "",
            """
            {"inspectedOn": "2026-01-13", "publishedOn": "2026-02-24", "judgements": [],
             "kind": "SECTION_5", "earlierCategory": "NOT_SPOKEN_OF", "category": "SPECIAL_MEASURES", "hmciNoticeOn": "2026-02-20"}\
            """),
        new Step(
            NOTIFY_SECRETARY_OF_STATE,
            "",
            """
            {"notifiedOn": "2026-03-02", "method": "EMAIL", "evidence": "Sent item of that day.",
             "powers": ["ENTER_INTO_ARRANGEMENTS", "ADDITIONAL_GOVERNORS", "SUSPEND_DELEGATED_BUDGET"]}\
            """),
        new Step(
            CONSULT_ON_ARRANGEMENTS,
            "",
            """
            {"openedOn": "2026-03-02", "closedOn": "2026-03-13", "proposal": "A contract with a teaching school.",
             "consulted": [{"body": "GOVERNING_BODY", "name": "The governing body", "consultedOn": "2026-03-02"},
               {"body": "FOUNDATION_GOVERNOR_APPOINTER", "name": "The foundation", "consultedOn": "2026-03-02",
                "response": "We agree."}],
             "consideration": "Nobody objected to it.", "shownBy": "Minutes of the meeting."}\
            """),
        new Step(
            REQUIRE_ARRANGEMENTS,
            "",
            """
            {"arrangementsId": "%s", "requiredOn": "2026-03-16",
             "kinds": ["ADVISORY_SERVICES_CONTRACT"], "requirement": "A contract by 1 May.",
             "contractTerms": "Forty days a year.", "reasons": "Teaching is weak.",
             "underAuthority": "Scheme of delegation, 4.5"}\
            """
                .formatted(arrangements)),
        new Step(
            END_ARRANGEMENTS,
            arrangements,
            """
            {"endedOn": "2026-05-01", "how": "CARRIED_OUT", "reasons": "The contract is signed."}\
            """),
        new Step(
            APPOINT_ADDITIONAL_GOVERNORS,
            "",
            """
            {"appointmentId": "%s", "appointedOn": "2026-03-16",
             "governors": [{"name": "Ash Abara", "from": "2026-03-17", "until": "2027-03-16", "terms": "Unpaid."},
               {"name": "Bo Birch", "from": "2026-03-17", "terms": "Unpaid."}],
             "reasons": "Finance is missing.", "underAuthority": "Scheme of delegation, 4.5"}\
            """
                .formatted(appointment)),
        new Step(
            RECORD_FOUNDATION_GOVERNORS_MATCHED,
            appointment,
            """
            {"matchedOn": "2026-03-20", "appointer": "The foundation", "governors": ["Cy Cole"],
             "toldOn": "2026-03-10"}\
            """),
        new Step(
            END_ADDITIONAL_GOVERNOR,
            appointment,
            """
            {"endedOn": "2026-06-01", "governor": "Ash Abara", "why": "RESIGNATION", "reasons": "They moved away."}\
            """),
        new Step(
            SUSPEND_DELEGATED_BUDGET,
            "",
            """
            {"suspensionId": "%s", "noticeGivenOn": "2026-03-16", "receivedOn": "2026-03-17",
             "copies": [%s, %s], "reviewOn": "2026-07-01", "reasons": "The deficit grows.",
             "underAuthority": "Scheme of delegation, 4.5"}\
            """
                .formatted(
                    suspension,
                    copy("GOVERNING_BODY", "2026-03-16"),
                    copy("HEAD_TEACHER", "2026-03-16"))),
        new Step(
            REVIEW_BUDGET_SUSPENSION,
            suspension,
            """
            {"reviewedOn": "2026-07-01", "representations": "The head teacher asks for its end.",
             "findings": "No plan yet.", "nextReviewOn": "2027-03-01"}\
            """),
        new Step(
            REVOKE_BUDGET_SUSPENSION,
            suspension,
            """
            {"revokedOn": "2026-09-01", "takesEffectOn": "2026-09-07", "reasons": "The plan is sound.",
             "underAuthority": "Scheme of delegation, 4.5"}\
            """),
        new Step(
            GIVE_NOTICE_OF_SUSPENSION,
            "",
            """
            {"suspensionId": "%s", "givenOn": "2026-10-01", "takesEffectOn": "2026-10-05",
             "grounds": ["UNSATISFACTORY_FINANCIAL_MANAGEMENT"], "particulars": "Three audits failed.",
             "emergencies": ["MISMANAGEMENT"], "necessity": "Payments leave without orders.",
             "copies": [%s, %s], "reviewOn": "2027-03-01", "underAuthority": "Scheme for financing, 2.9"}\
            """
                .formatted(
                    Journey.id(urn, 14),
                    copy("GOVERNING_BODY", "2026-10-01"),
                    copy("HEAD_TEACHER", "2026-10-01"))));
  }

  private static String copy(String recipient, String on) {
    return """
    {"recipient": "%s", "addressee": "The office", "method": "BY_HAND", "sentOn": "%s"}\
    """
        .formatted(recipient, on);
  }
}
