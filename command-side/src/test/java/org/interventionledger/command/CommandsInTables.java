package org.interventionledger.command;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the README's tables of states have each command: one column of it, or why there is none.
 */
public final class CommandsInTables {

  /** A column of a table, by the first words of both. */
  record Column(String table, String words) {}

  private static final String ENTRY =
      "the history is read as if the entry had been right: the rows of that history tell";

  private static final String RULE = "what follows by rule from an act, whose table has it";

  private static final String FACT = "a fact of its day, which leads to no state";

  /** Each column that is here is done by its command, one for each command. */
  static final Map<String, Column> COLUMNS =
      columns(
          table(
              "an interim board that is",
              "ConstituteInterimBoard: constituted",
              "AppointBoardMember: appoint a member",
              "RecordMemberLeft: a member leaves",
              "NominateChair: nominate a chair",
              "MakeInstrumentOfAppointment: instrument",
              "GiveNoticeOfResumption: notice of resumption",
              "SetUpShadowGoverningBody: shadow governing body",
              "EndInterimBoard: end: closure",
              "HandBackToGoverningBody: hand back",
              "FollowConversion: the school becomes an academy"),
          table("a plan of two priorities that is", "MeetPlanPriority: first priority met"),
          table(
              "an import that is",
              "AdvanceSchoolImport: rows read",
              "FinishSchoolImport: all rows read",
              "StopSchoolImport: stop"),
          table(
              "an academy order that is",
              "RecordAcademyOrder: order made",
              "RecordDirectedSteps: steps directed",
              "RecordRevocationOfAcademyOrder: revoked",
              "RecordConversion: converted"),
          table(
              "the way to a board that is",
              "RecordInterimBoardConsultation: consult",
              "ApplyForInterimBoard: apply",
              "RecordConsentDecision: consent given",
              "EstablishInterimBoard: establish",
              "NoteInterimBoardEnded: end of the interim period"),
          table(
              "a notification of coasting (s.60B) that is",
              "RecordCoastingNotification: notified",
              "RecordEndOfCoasting: ended"),
          table(
              "a request for information that is",
              "RecordInformationRequest: receive",
              "RecordInformationAnswer: given"),
          table(
              "a complaint about personal data that is",
              "RecordDataComplaint: receive",
              "RecordComplaintAcknowledgement: acknowledge"),
          table(
              "a direction to consider a notice on pay (s.69B) that is",
              "RecordDirectionToWarn: directed",
              "CopyDirection: copy to the governing body",
              "RecordGoverningBodysResponse: governing body responds",
              "AnswerDirection: answer: it will be given",
              "RecordOrderToWarn: ordered"),
          table(
              "arrangements (s.63) that are",
              "NotifySecretaryOfState: tell the Secretary of State",
              "ConsultOnArrangements: consult",
              "RequireArrangements: require",
              "EndArrangements: end"),
          table(
              "a draft that is",
              "DraftWarningNotice: draft",
              "ReviseWarningNotice: revise",
              "ApproveWarningNotice: approve",
              "GiveWarningNotice: give"),
          table(
              "a warning notice given before 18 April 2016 that is",
              "RecordRepresentations: representations",
              "RecordRepresentationsDecision: confirmed"),
          table(
              "a warning notice that is",
              "RecordServiceOfNotice: record service",
              "AssessCompliance: assess: complied",
              "ProposePowers: propose powers",
              "WithdrawWarningNotice: withdraw"),
          table(
              "a draft report that is",
              "RecordDraftReportReceived: receive the draft",
              "RecordCommentsSent: comments sent",
              "RecalculatePeriod: count again, with one more holiday"),
          table("monitoring by consent that is", "AgreeMonitoring: agree", "EndMonitoring: end"),
          table(
              "a request for an inspection that is",
              "RequestInspection: request",
              "RecordInspectionAnswer: answered"),
          table(
              "a suspension of the budget (s.66; SSFA 1998, Sch. 15) that is",
              "SuspendDelegatedBudget: suspend under s.66",
              "GiveNoticeOfSuspension: notice under Sch. 15",
              "ReviewBudgetSuspension: review",
              "RevokeBudgetSuspension: revoke"),
          table("the text of a notice that is", "RecordPrecondition: approve"),
          table(
              "a referral to the Regional Director that is",
              "ReferToRegionalDirector: refer",
              "RecordReferralAcknowledgement: acknowledged",
              "RecordReferralOutcome: what came of it"),
          table("a school in a category under", "RecordInspectionOutcome: special measures"),
          table(
              "a warning notice of the Secretary of State that is",
              "RecordSecretaryOfStateWarningNotice: told of it",
              "RecordSecretaryOfStatePermission: told of permission",
              "RecordSecretaryOfStateCompliance: judged: complied",
              "RecordSecretaryOfStateProposal: proposed powers",
              "RecordSecretaryOfStateWithdrawal: withdrawn"),
          table(
              "a statement of action that is",
              "RecordReportReceived: receive the report",
              "RecordShortenedPeriod: period made shorter",
              "SendStatementOfAction: send",
              "RecordSecondStatementRequired: second required"),
          table(
              "a freeze of the authority’s powers (s.70B) that is",
              "RecordIntentionOfSecretaryOfState: told of an intention",
              "RecordReleaseOfFreeze: told of the release"),
          table(
              "an appointment of governors by the Secretary of State (s.67) that is",
              "RecordPowerOfSecretaryOfState: appointed",
              "RecordEndOfPowerOfSecretaryOfState: ended"),
          table(
              "a board of the authority (s.65) with a takeover (s.70C) that is",
              "RecordTakeoverOfInterimBoard: taken over",
              "RecordDirectionOnInterimBoard: directed on its members"),
          table(
              "additional governors (s.64) that are",
              "AppointAdditionalGovernors: appoint",
              "EndAdditionalGovernor: one leaves",
              "RecordFoundationGovernorsMatched: foundation governors match"),
          table(
              "a pre-warning notice that is",
              "SendPreWarningNotice: send",
              "RecordPreWarningResponse: reply"),
          table(
              "an authority with a framework that is",
              "AdoptFramework: adopt version 1",
              "WithdrawAdoption: withdraw version 1"),
          table(
              "a meeting that is",
              "CallMeeting: call another",
              "HoldMeeting: hold",
              "RecordMeeting: record",
              "CancelMeeting: call off",
              "CompleteAgreedAction: action done"),
          table(
              "an officer’s need to know that is",
              "RecordNeedToKnow: record it",
              "EndNeedToKnow: end it"),
          table(
              "an indicator of the framework that is",
              "RecordIndicator: seen",
              "WithdrawIndicator: no longer there"),
          table(
              "a school in its authority’s arrangements that is",
              "PlaceOnRegister: place on the register",
              "ChangeLevel: change the level to stage 1",
              "AssignAdviser: assign an adviser",
              "RemoveFromRegister: remove from the register"),
          table(
              "support of a school that is",
              "AskForSupport: ask",
              "AgreeSupport: agree",
              "RecordSupportDelivered: deliver",
              "CloseSupportRequest: decline or withdraw"),
          table(
              "a person who is",
              "AddToPool: add",
              "ChangePoolEntry: say anew: not available at present",
              "CorrectPoolEntry: put right: another name",
              "TakeOffPool: take off"),
          table(
              "a meeting of the authority itself that is",
              "RecordAuthorityActivity: hold it",
              "RecordAuthorityReport: a report is given",
              "CorrectAuthorityEntry: put right: it was not held"));

  /** Why no column. */
  static final Map<String, String> WITHOUT_ONE =
      Map.ofEntries(
          entry("CorrectInterventionEntry", ENTRY),
          entry("CorrectInterimBoardEntry", ENTRY),
          entry("FollowCorrectedEstablishment", ENTRY),
          entry("CorrectMeetingEntry", ENTRY),
          entry("CorrectActivityEntry", ENTRY),
          entry("CorrectPlacementEntry", ENTRY),
          entry("CorrectSupportEntry", ENTRY),
          entry("PutNoteRight", ENTRY),
          entry("ApplyRules", RULE),
          entry("NoteActivity", RULE),
          entry("RecordActivity", FACT),
          entry("WritePaper", "each paper is written under an identifier of its own"),
          entry("AgreeReviewTimetable", "days agreed in advance, which the next replaces"),
          entry("CountPaperAgain", "a day counted again, which the next count replaces"),
          entry("RecordFinding", "a finding, which the next of its kind replaces"),
          entry("RecordConsideration", FACT),
          entry("RecordTelling", FACT),
          entry("TakeLocalStep", "a step’s standing, which the next on that step replaces"),
          entry("RecordDisclosure", FACT),
          entry("MoveToFrameworkVersion", "a move, decided anew each time"),
          entry("TakeInParticulars", "particulars, which the next file replaces"),
          entry("TakeInLinks", "links, which the next file replaces"),
          entry("StartSchoolImport", "each import is begun under an identifier of its own"),
          entry("SetAsideOutcome", "what a list says is set aside; the report stands as it was"),
          entry("AdoptBankHolidays", "a list of days, which the next list replaces"),
          entry("AdoptTermDates", "a list of days, which the next list replaces"));

  private CommandsInTables() {}

  /** The column, where it is one of these, is done by the command that is said here. */
  public static void check(String table, String words, Class<?> command) {
    COLUMNS.forEach(
        (name, column) -> {
          if (column.equals(new Column(table, words))) {
            assertThat(command.getSimpleName()).as("%s: %s", table, words).isEqualTo(name);
          }
        });
  }

  private record Row(String command, Column column) {}

  private static Stream<Row> table(String table, String... rows) {
    return Arrays.stream(rows)
        .map(row -> row.split(": ", 2))
        .map(row -> new Row(row[0], new Column(table, row[1])));
  }

  @SafeVarargs
  private static Map<String, Column> columns(Stream<Row>... tables) {
    return List.of(tables).stream()
        .flatMap(rows -> rows)
        .collect(Collectors.toMap(Row::command, Row::column));
  }
}
