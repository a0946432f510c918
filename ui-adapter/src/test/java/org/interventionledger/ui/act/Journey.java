package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.AGREE_MONITORING;
import static org.interventionledger.api.Act.APPLY_FOR_INTERIM_BOARD;
import static org.interventionledger.api.Act.APPOINT_BOARD_MEMBER;
import static org.interventionledger.api.Act.APPROVE_WARNING_NOTICE;
import static org.interventionledger.api.Act.ASSESS_COMPLIANCE;
import static org.interventionledger.api.Act.ASSIGN_ADVISER;
import static org.interventionledger.api.Act.CALL_MEETING;
import static org.interventionledger.api.Act.CANCEL_MEETING;
import static org.interventionledger.api.Act.CHANGE_LEVEL;
import static org.interventionledger.api.Act.COMPLETE_AGREED_ACTION;
import static org.interventionledger.api.Act.END_INTERIM_BOARD;
import static org.interventionledger.api.Act.END_MONITORING;
import static org.interventionledger.api.Act.ESTABLISH_INTERIM_BOARD;
import static org.interventionledger.api.Act.HOLD_MEETING;
import static org.interventionledger.api.Act.NOMINATE_CHAIR;
import static org.interventionledger.api.Act.PLACE_ON_REGISTER;
import static org.interventionledger.api.Act.PROPOSE_POWERS;
import static org.interventionledger.api.Act.RECORD_CONSENT_DECISION;
import static org.interventionledger.api.Act.RECORD_CONSIDERATION;
import static org.interventionledger.api.Act.RECORD_FINDING;
import static org.interventionledger.api.Act.RECORD_INDICATOR;
import static org.interventionledger.api.Act.RECORD_INSPECTION_ANSWER;
import static org.interventionledger.api.Act.RECORD_INSPECTION_OUTCOME;
import static org.interventionledger.api.Act.RECORD_INTERIM_BOARD_CONSULTATION;
import static org.interventionledger.api.Act.RECORD_MEETING;
import static org.interventionledger.api.Act.RECORD_MEMBER_LEFT;
import static org.interventionledger.api.Act.RECORD_PRECONDITION;
import static org.interventionledger.api.Act.RECORD_PRE_WARNING_RESPONSE;
import static org.interventionledger.api.Act.RECORD_REFERRAL_ACKNOWLEDGEMENT;
import static org.interventionledger.api.Act.RECORD_REFERRAL_OUTCOME;
import static org.interventionledger.api.Act.RECORD_SERVICE_OF_NOTICE;
import static org.interventionledger.api.Act.RECORD_TAKEOVER_OF_INTERIM_BOARD;
import static org.interventionledger.api.Act.RECORD_TELLING;
import static org.interventionledger.api.Act.REFER_TO_REGIONAL_DIRECTOR;
import static org.interventionledger.api.Act.REMOVE_FROM_REGISTER;
import static org.interventionledger.api.Act.REQUEST_INSPECTION;
import static org.interventionledger.api.Act.SEND_PRE_WARNING_NOTICE;
import static org.interventionledger.api.Act.TAKE_LOCAL_STEP;
import static org.interventionledger.api.Act.WITHDRAW_INDICATOR;
import static org.interventionledger.api.Act.WITHDRAW_WARNING_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.Act;

/**
 * Every act once, in an order in which each is lawful: a maintained school from first concern to
 * the end of its interim executive board, and an academy's referral.
 */
final class Journey {

  static final String LATE = "Entered from the paper file.";

  /**
   * One act of a journey.
   *
   * @param about what tells its matter, as the page's choice has it; empty for none
   * @param body the form without what tells the matter
   */
  record Step(Act act, String about, String body) {

    ActKind<?> kind() {
      return ActKinds.of(act).orElseThrow();
    }

    /** Drafting or giving a notice and approving it are two people. */
    String by() {
      return act == APPROVE_WARNING_NOTICE || body.contains(APPROVAL) ? "head" : "senior";
    }

    /** Its resource below the school. */
    String path() {
      var path = kind().path();
      for (var part : about.split("/")) {
        path = path.replaceFirst("\\{[^}]+}", part);
      }
      return path;
    }
  }

  private static final String APPROVAL = "APPROVAL_OF_THE_TEXT";

  private Journey() {}

  /** An identifier that no other school's matter has. */
  static String id(int urn, int number) {
    return "%08d-0000-4000-8000-%012d".formatted(number, urn);
  }

  static Stream<Step> ofAMaintainedSchool(int urn) {
    var meeting = id(urn, 1);
    var cancelled = id(urn, 2);
    var preWarning = id(urn, 3);
    var notice = id(urn, 4);
    var withdrawn = id(urn, 5);
    return Stream.of(
        step(
            PLACE_ON_REGISTER,
            "",
            """
            {"placedOn": "2026-01-12", "register": "register", "reasons": "Results fell sharply.",
             "underAuthority": "Scheme of delegation, 4.2", "adviser": "Avery Adair", "reviewOn": "2026-04-13",
             "level": {"scale": "stage", "level": "S1"}}\
            """),
        step(
            CHANGE_LEVEL,
            "",
            """
            {"changedOn": "2026-01-20", "level": {"scale": "stage", "level": "S2"}, "reasons": "Nothing has improved.",
             "underAuthority": "Scheme of delegation, 4.2"}\
            """),
        step(
            RECORD_INDICATOR,
            "",
            """
            {"seenOn": "2026-01-20", "indicator": "standards", "evidence": "Results of 2025, table 4."}\
            """),
        step(
            WITHDRAW_INDICATOR,
            "",
            """
            {"withdrawnOn": "2026-01-21", "indicator": "standards", "reasons": "Of another school."}\
            """),
        step(
            RECORD_FINDING,
            "",
            """
            {"foundOn": "2026-01-20", "fact": "selfReferred", "value": "true", "by": "headteacher",
             "reasons": "A letter of the head teacher."}\
            """),
        step(
            RECORD_CONSIDERATION,
            "",
            """
            {"consideredOn": "2026-01-21", "rule": "asked-for-support", "conclusion": "NOT_FOLLOWED",
             "reasons": "Stage 2 stands."}\
            """),
        step(
            RECORD_TELLING,
            "",
            """
            {"toldOn": "2026-01-21", "parties": [{"party": "chair"}], "what": "Of the stage, by letter."}\
            """),
        step(
            TAKE_LOCAL_STEP,
            "",
            """
            {"takenOn": "2026-01-21", "measure": "compact", "standing": "ISSUED",
             "grounds": [{"ground": "pace"}], "reasons": "Agreed with the governing body."}\
            """),
        step(
            ASSIGN_ADVISER,
            "",
            """
            {"assignedOn": "2026-01-21", "adviser": "Ari Abel"}\
            """),
        step(
            CALL_MEETING,
            "",
            """
            {"meetingId": "%s", "calledOn": "2026-01-22", "kind": "stage-1-meeting", "plannedFor": "2026-01-29",
             "invited": [{"capacity": "HEAD_TEACHER", "name": "Hollis Hart"}, {"capacity": "CHAIR_OF_GOVERNORS"}],
             "purpose": "To convey the concerns."}\
            """
                .formatted(meeting)),
        step(
            HOLD_MEETING,
            meeting,
            """
            {"heldOn": "2026-01-29", "attended": [{"capacity": "HEAD_TEACHER", "name": "Hollis Hart"}],
             "apologies": [{"capacity": "CLERK"}]}\
            """),
        step(
            RECORD_MEETING,
            meeting,
            """
            {"recordedOn": "2026-01-30", "concernsConveyed": "Standards in reading.\\nAttendance has fallen.",
             "outcome": "A plan by half term.",
             "actions": [{"what": "Write the plan.", "owner": "Hollis Hart", "dueOn": "2026-02-13"}],
             "told": [{"party": "Chair of governors", "on": "2026-01-30"}]}\
            """),
        step(
            COMPLETE_AGREED_ACTION,
            meeting + "/1",
            """
            {"completedOn": "2026-02-12", "evidence": "The plan came."}\
            """),
        step(
            CALL_MEETING,
            "",
            """
            {"meetingId": "%s", "calledOn": "2026-02-13", "kind": "stage-1-meeting", "plannedFor": "2026-02-27",
             "invited": [], "purpose": "To follow the plan up."}\
            """
                .formatted(cancelled)),
        step(
            CANCEL_MEETING,
            cancelled,
            """
            {"cancelledOn": "2026-02-20", "reasons": "Snow closed the roads."}\
            """),
        step(
            RECORD_INSPECTION_OUTCOME,
            "",
            """
            {"kind": "SECTION_8_MONITORING", "inspectedOn": "2026-02-03", "publishedOn": "2026-02-24",
             "inspectionNumber": "10999001",
             "judgements": [{"area": "LEADERSHIP_AND_GOVERNANCE", "grade": "NEEDS_ATTENTION"}],
             "category": "NONE", "earlierCategory": "NOT_SPOKEN_OF", "note": "Monitored."}\
            """),
        draft("PRE_WARNING_NOTICE", "2026-03-02"),
        approval("PRE_WARNING_NOTICE", "2026-03-02"),
        step(
            SEND_PRE_WARNING_NOTICE,
            "",
            """
            {"preWarningId": "%s", "sentOn": "2026-03-02", "concerns": "Standards have fallen.", "actionSought": "A review.",
             "replyBy": "2026-03-16", "copies": [{"recipient": "CHAIR_OF_GOVERNORS", "addressee": "Chair",
             "method": "EMAIL", "sentOn": "2026-03-02"}]}\
            """
                .formatted(preWarning)),
        step(
            RECORD_PRE_WARNING_RESPONSE,
            preWarning,
            """
            {"respondedOn": "2026-03-16", "outcome": "INSUFFICIENT_RESPONSE", "response": "We disagree."}\
            """),
        before("WARNING_NOTICE", "2026-03-20", "EQUALITY_DUTY"),
        before("WARNING_NOTICE", "2026-03-20", "DELEGATED_AUTHORITY"),
        before("WARNING_NOTICE", "2026-03-20", "REASONS"),
        JourneyOfNotices.drafted(withdrawn, "SAFETY_THREATENED", ""),
        JourneyOfNotices.approved(withdrawn),
        JourneyOfNotices.given(withdrawn),
        draft("WITHDRAWAL_OF_WARNING_NOTICE", "2026-03-24"),
        approval("WITHDRAWAL_OF_WARNING_NOTICE", "2026-03-24"),
        step(
            WITHDRAW_WARNING_NOTICE,
            withdrawn,
            """
            {"withdrawnOn": "2026-03-24", "reasons": "The building is safe again."}\
            """),
        before("WARNING_NOTICE", "2026-03-23", "EQUALITY_DUTY"),
        before("WARNING_NOTICE", "2026-03-23", "DELEGATED_AUTHORITY"),
        before("WARNING_NOTICE", "2026-03-23", "REASONS"),
        JourneyOfNotices.drafted(notice, "LOW_STANDARDS", "\"PREVIOUS_ATTAINMENT\""),
        JourneyOfNotices.approved(notice),
        JourneyOfNotices.given(notice),
        step(
            RECORD_SERVICE_OF_NOTICE,
            notice,
            """
            {"recipient": "GOVERNING_BODY", "servedOn": "2026-03-25", "timeOfDay": "14:05",
             "method": "BY_HAND", "shownBy": "Receipt signed by the clerk.",
             "apart": "Nobody was at the school on the day before."}\
            """),
        step(
            ASSESS_COMPLIANCE,
            notice,
            """
            {"assessedOn": "2026-04-20", "verdict": "NOT_COMPLIED", "reasons": "Nothing was done.",
             "shownBy": "Report of the last visit."}\
            """),
        before("NOTICE_OF_PROPOSED_POWERS", "2026-04-21", "EQUALITY_DUTY"),
        before("NOTICE_OF_PROPOSED_POWERS", "2026-04-21", "DELEGATED_AUTHORITY"),
        before("NOTICE_OF_PROPOSED_POWERS", "2026-04-21", "REASONS"),
        draft("NOTICE_OF_PROPOSED_POWERS", "2026-04-21"),
        approval("NOTICE_OF_PROPOSED_POWERS", "2026-04-21"),
        step(
            PROPOSE_POWERS,
            notice,
            """
            {"givenOn": "2026-04-21", "powers": ["INTERIM_EXECUTIVE_BOARD"], "effectiveFrom": "2026-05-05",
             "reasonable": "It is two weeks.", "underAuthority": "Scheme of delegation, 4.3"}\
            """),
        step(
            RECORD_INTERIM_BOARD_CONSULTATION,
            "",
            """
            {"openedOn": "2026-04-22", "closedOn": "2026-05-06", "proposal": "An interim executive board.",
             "consulted": [{"body": "GOVERNING_BODY", "name": "The governing body", "consultedOn": "2026-04-22",
             "response": "We object."}], "consideration": "The objection was weighed.",
             "shownBy": "Minutes of the meeting."}\
            """),
        before("APPLICATION_FOR_INTERIM_BOARD", "2026-05-07", "EQUALITY_DUTY"),
        before("APPLICATION_FOR_INTERIM_BOARD", "2026-05-07", "DELEGATED_AUTHORITY"),
        before("APPLICATION_FOR_INTERIM_BOARD", "2026-05-07", "REASONS"),
        step(
            APPLY_FOR_INTERIM_BOARD,
            "",
            """
            {"appliedOn": "2026-05-07", "proposedFrom": "2026-06-01",
             "proposedMembers": ["Morgan Marsh", "Nour Nash"], "reasons": "No capacity to improve.",
             "underAuthority": "Scheme of delegation, 4.4"}\
            """),
        step(
            RECORD_CONSENT_DECISION,
            "",
            """
            {"decidedOn": "2026-05-18", "decision": "CONSENTED", "reference": "SoS/2026/17"}\
            """),
        before("INTERIM_EXECUTIVE_BOARD", "2026-05-19", "EQUALITY_DUTY"),
        before("INTERIM_EXECUTIVE_BOARD", "2026-05-19", "DELEGATED_AUTHORITY"),
        before("INTERIM_EXECUTIVE_BOARD", "2026-05-19", "REASONS"),
        draft("INTERIM_EXECUTIVE_BOARD", "2026-05-19"),
        approval("INTERIM_EXECUTIVE_BOARD", "2026-05-19"),
        step(
            ESTABLISH_INTERIM_BOARD,
            "",
            """
            {"noticeGivenOn": "2026-05-20", "constitutedFrom": "2026-06-01",
             "members": [{"name": "Morgan Marsh", "appointedFrom": "2026-06-01", "experience": "Finance"},
               {"name": "Nour Nash", "appointedFrom": "2026-06-01", "experience": "Head teacher"}],
             "chair": "Morgan Marsh", "copies": [%s, %s, %s, %s], "reasons": "Consent was given.",
             "underAuthority": "Scheme of delegation, 4.4"}\
            """
                .formatted(
                    copy("GOVERNING_BODY", "2026-05-20"),
                    copy("EXISTING_GOVERNORS", "2026-05-20"),
                    copy("INTERIM_BOARD_MEMBERS", "2026-05-20"),
                    copy("SECRETARY_OF_STATE", "2026-05-20"))),
        JourneyOfBoards.directed(),
        step(
            APPOINT_BOARD_MEMBER,
            "1",
            """
            {"appointedOn": "2026-06-08", "name": "Oakley Orr", "appointedFrom": "2026-06-08",
             "experience": "Safeguarding"}\
            """),
        JourneyOfBoards.instrument(),
        step(
            NOMINATE_CHAIR,
            "1",
            """
            {"nominatedOn": "2026-06-15", "chair": "Nour Nash"}\
            """),
        JourneyOfBoards.shadow(),
        step(
            RECORD_MEMBER_LEFT,
            "1",
            """
            {"leftOn": "2026-06-22", "member": "Morgan Marsh", "why": "RESIGNATION", "reasons": "They moved away."}\
            """),
        draft("NOTICE_OF_RESUMPTION", "2026-07-20"),
        approval("NOTICE_OF_RESUMPTION", "2026-07-20"),
        JourneyOfBoards.resumption(),
        step(
            RECORD_TAKEOVER_OF_INTERIM_BOARD,
            "1",
            """
            {"takenOverOn": "2026-08-03", "learntFrom": "Regional Director, North", "learntOn": "2026-08-04",
             "letterReference": "RG/2026/201"}\
            """),
        step(
            END_INTERIM_BOARD,
            "1",
            """
            {"endedOn": "2026-09-01", "how": "NORMAL_GOVERNMENT_RESUMES",
             "arrangements": "A governing body of nine."}\
            """),
        JourneyOfBoards.handedBack(),
        step(
            REMOVE_FROM_REGISTER,
            "",
            """
            {"removedOn": "2026-09-14", "register": "register", "reasons": "Results improved again.",
             "underAuthority": "Scheme of delegation, 4.2"}\
            """));
  }

  static Stream<Step> ofAnAcademy(int urn) {
    var referral = id(urn, 6);
    return Stream.of(
        step(
            REFER_TO_REGIONAL_DIRECTOR,
            "",
            """
            {"referralId": "%s", "referredOn": "2026-02-02", "concerns": "Exclusions have doubled.",
             "actionSought": "A termination warning notice.", "responsibleBody": "Harbour Light Trust",
             "bodyInformedOn": "2026-02-02", "replyBy": "2026-03-02", "underAuthority": "Scheme, 5.1"}\
            """
                .formatted(referral)),
        step(
            RECORD_REFERRAL_ACKNOWLEDGEMENT,
            referral,
            """
            {"acknowledgedOn": "2026-02-09", "reference": "RD-17"}\
            """),
        step(
            RECORD_REFERRAL_OUTCOME,
            referral,
            """
            {"decidedOn": "2026-03-02", "outcome": "SUPPORT_ARRANGED", "note": "The trust sends a head teacher."}\
            """),
        step(
            AGREE_MONITORING,
            "",
            """
            {"agreedOn": "2026-01-12", "consentedBy": "Ruth Asante", "post": "Chief executive",
             "onBehalfOf": "Harbour Light Trust", "scope": "A visit each half-term.", "reviewOn": "2026-03-27"}\
            """),
        step(
            END_MONITORING,
            "",
            """
            {"endedOn": "2026-01-26", "how": "CONSENT_WITHDRAWN", "reasons": "A letter of the trust."}\
            """),
        step(
            REQUEST_INSPECTION,
            "",
            """
            {"requestedOn": "2026-01-26", "concerns": "Exclusions have doubled.", "replyBy": "2026-02-23",
             "underAuthority": "Scheme, 5.2"}\
            """),
        step(
            RECORD_INSPECTION_ANSWER,
            "",
            """
            {"answeredOn": "2026-01-30", "answer": "NOT_BROUGHT_FORWARD", "reference": "HMCI/26/9"}\
            """));
  }

  static List<Act> acts() {
    return Stream.of(
            ofAMaintainedSchool(999_001),
            ofAnAcademy(999_002),
            JourneyOfActivities.of(999_008),
            JourneyOfSupport.of(998_500),
            JourneyOfAccess.ofASchool(),
            JourneyOfState.ofASchool(999_003),
            JourneyOfPowers.of(999_004),
            JourneyOfStatements.beforeTermDates(999_005),
            JourneyOfStatements.afterTermDates(999_005),
            JourneyOfDirections.of(999_006),
            JourneyOfInformation.of(999_009),
            JourneyOfNotices.ofTheLawOf2012(999_007),
            JourneyOfVersions.of("northmoor-scc 1", "northmoor-lp 1", LocalDate.EPOCH),
            JourneyOfInspections.settingAside(LocalDate.EPOCH))
        .flatMap(steps -> steps)
        .map(Step::act)
        .toList();
  }

  /** What has to be on record before an act. */
  /** All that the law asks for before an act, named for its matter. */
  static Stream<Step> prepared(String act, String matter, String on) {
    return named(
        matter,
        Stream.of("EQUALITY_DUTY", "DELEGATED_AUTHORITY", "REASONS")
            .map(kind -> before(act, on, kind)));
  }

  /** The same before a notice whose text another officer approves. */
  static Stream<Step> approved(String act, String matter, String on) {
    return Stream.concat(prepared(act, matter, on), text(act, matter, on));
  }

  /** The text of a notice, written by whoever gives it and approved by another officer. */
  static Stream<Step> text(String act, String matter, String on) {
    return named(matter, Stream.of(draft(act, on), approval(act, on)));
  }

  private static Stream<Step> named(String matter, Stream<Step> facts) {
    return facts.map(
        step ->
            step(
                step.act(),
                step.about(),
                step.body().replaceFirst("\\{", "{\"forNotice\": \"" + matter + "\", ")));
  }

  private static Step draft(String act, String on) {
    return step(
        RECORD_PRECONDITION,
        "",
        """
        {"before": "%s", "kind": "DRAFT_OF_THE_TEXT", "consideredOn": "%s", "considered": "It says what is decided.",
         "person": "Sam Sterling", "post": "Senior officer", "note": "The letter as it is to be given."}\
        """
            .formatted(act, on));
  }

  private static Step approval(String act, String on) {
    return step(
        RECORD_PRECONDITION,
        "",
        """
        {"before": "%s", "kind": "%s", "consideredOn": "%s", "considered": "The letter says what it has to.",
         "person": "Harper Holt", "post": "Head of service", "note": "The letter as it is to be given."}\
        """
            .formatted(act, APPROVAL, on));
  }

  private static Step before(String act, String on, String kind) {
    return step(
        RECORD_PRECONDITION,
        "",
        """
        {"before": "%s", "kind": "%s", "consideredOn": "%s", "considered": "Who is affected, and what else helps.",
         "person": "Maria Reyes", "post": "Head of service", "note": "Minute 12 of the panel of that day."}\
        """
            .formatted(act, kind, on));
  }

  static Step step(Act act, String about, String body) {
    return new Step(act, about, body);
  }

  static String copy(String recipient, String on) {
    return """
    {"recipient": "%s", "addressee": "The office", "method": "PREPAID_POST", "sentOn": "%s"}\
    """
        .formatted(recipient, on);
  }
}
