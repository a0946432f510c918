package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.demo.OnTheDemonstration;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Both journeys as a senior officer walks them in a browser, and as legal reads them afterwards.
 */
@OnTheDemonstration
class WalkingBothJourneysTest {

  private static final String REVISE = "Revise the draft of a warning notice";
  private static final int SCHOOL = 999_821;
  private static final int ACADEMY = 999_822;
  private static final List<String> AGREEING = List.of("headteacher", "chair", "ea");
  private static final String UNWRITTEN =
      "a draft nor an approval of the text is on record before \"Notice of proposed powers\"";
  private static final String AUTHORITY = "Scheme of delegation, 4.2";

  private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private Ledger ledger;

  private LocalDate today;

  @BeforeAll
  static void a_browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void the_day() {
    today = ledger.today();
  }

  @Test
  void a_maintained_school_from_first_concern_to_an_interim_executive_board() throws IOException {
    SchoolsForTests.maintained(ledger, SCHOOL);
    try (var senior = officer("senior", SCHOOL)) {
      placeOnTheRegister(senior);
      meet(senior);
      warn(senior);
      findThatNothingWasDone(senior);
      consultOnABoard(senior);
      establishTheBoard(senior);

      assertThat(senior.reads("/register?search=" + SCHOOL))
          .contains("School " + SCHOOL, "Interim executive board in place", "Priority 1");
      assertThat(senior.readsTimeline("?kind=WARNING_NOTICE"))
          .contains("A warning notice was given", "had not complied")
          .doesNotContain("placed on the register");
      assertThat(senior.downloads("Download as CSV"))
          .startsWith("\uFEFFURN,")
          .contains("A warning notice was given", "s.60")
          .doesNotContain("PlacedOnRegister");
      assertThat(senior.downloads("Download as JSON")).contains("\"type\":\"WarningNoticeGiven\"");
      assertThat(senior.walker().faults()).isEmpty();
    }
    readBehind(SCHOOL, "WarningNoticeGiven", "InterimBoardConstituted");
  }

  @Test
  void an_academy_from_first_concern_to_the_outcome_of_its_referral() throws IOException {
    SchoolsForTests.academy(ledger, ACADEMY);
    try (var senior = officer("senior", ACADEMY)) {
      placeOnTheRegister(senior);
      assertThat(senior.isToldWhyNot("Draft a warning notice"))
          .contains("Part 4 does not apply", "Education and Inspections Act 2006, s.59(1)");
      refer(senior);
      assertThat(senior.reads("/register?search=" + ACADEMY))
          .contains("School " + ACADEMY, "Referred");
      hearTheOutcome(senior);

      assertThat(senior.readsTimeline("?kind=REFERRAL"))
          .contains("The academy was referred to the Regional Director", "Harbour Light Trust")
          .contains("came to its end with an arrangement of support");
      assertThat(senior.downloads("Download as CSV")).contains("ReferralOutcomeRecorded");
      assertThat(senior.walker().faults()).isEmpty();
    }
    readBehind(ACADEMY, "AcademyReferred", "ReferralOutcomeRecorded");
  }

  /**
   * Under Hillingdon’s strategy, which Northmoor borrows: refused without an indicator, then
   * placed; and the level is agreed with all whom the framework names, or refused.
   */
  private void placeOnTheRegister(Officer senior) {
    senior.begins("Place on a register").on("placedOn", daysAgo(150));
    senior.chooses("register", "sarr").chooses("decidedBy", "eip-service");
    senior.writes("reasons", "Results fell for a third year.").writes("underAuthority", AUTHORITY);
    assertThat(senior.isRefused()).contains("hillingdon 2022-23", "HIL-157");
    senior.begins("Record an indicator").on("seenOn", daysAgo(151));
    senior.chooses("indicator", "p1-outcomes").writes("evidence", "Table 4 of the data pack.");
    senior.records();
    senior.begins("Place on a register").on("placedOn", daysAgo(150));
    senior.chooses("register", "sarr").chooses("decidedBy", "eip-service");
    senior
        .writes("reasons", "Results fell for a third year.")
        .writes("underAuthority", AUTHORITY)
        .records();
    senior.begins("Change the level").on("changedOn", daysAgo(149));
    senior.chooses("level", "priority/P1").chooses("decidedBy", "sil");
    senior.writes("reasons", "Pupils lose time.").writes("underAuthority", AUTHORITY);
    senior.chooses("agreedWith[0].party", "headteacher");
    assertThat(senior.isRefused()).contains("hillingdon 2022-23", "level-gate");
    for (var row = 1; row < AGREEING.size(); row++) {
      senior.adds("agreedWith").chooses("agreedWith[" + row + "].party", AGREEING.get(row));
    }
    senior.records();
  }

  private void meet(Officer senior) {
    senior.begins("Call a meeting").on("calledOn", daysAgo(140)).on("plannedFor", daysAgo(130));
    senior.chooses("kind", "ctg").chooses("invited[0].capacity", "HEAD_TEACHER");
    senior.writes("purpose", "To put the concerns to the governors.").records();
    senior.begins("Record that a meeting was held").on("heldOn", daysAgo(130));
    senior
        .chooses("attended[0].capacity", "CHAIR_OF_GOVERNORS")
        .writes("attended[0].name", "Ruth Asante")
        .records();
    senior.begins("Record what a meeting agreed").on("recordedOn", daysAgo(128));
    senior
        .writes("concernsConveyed", "Standards in reading.")
        .writes("outcome", "A plan by half term.");
    senior.writes("actions[0].what", "Write the plan.").writes("actions[0].owner", "Ruth Asante");
    senior.on("actions[0].dueOn", daysAgo(110)).records();
  }

  /**
   * Drafted by one officer, who may not approve it, and approved by another; given once without the
   * copy to HM Chief Inspector, which section 60(6) asks for, then with it.
   */
  private void warn(Officer senior) {
    var given = daysAgo(90);
    senior.begins("Draft a warning notice").on("draftedOn", given).on("complyBy", daysAgo(65));
    senior.chooses("section", "SECTION_60");
    senior.chooses("grounds", "LOW_STANDARDS").chooses("lowStandardsLimbs", "PREVIOUS_ATTAINMENT");
    senior
        .writes("matters", "Results of the last two years.")
        .writes("actionRequired[0]", "Appoint a leader.");
    senior.chooses("mindedTo", "INTERIM_EXECUTIVE_BOARD");
    senior.writes("reasons", "The plan was not carried out.").records();
    assertThat(senior.isToldWhyNot("Approve the draft of a warning notice"))
        .contains("there is not on record", "Equality Act 2010, s.149");
    prepare(senior, "WARNING_NOTICE", given);
    approve(senior, given);
    assertThat(senior.isRefused())
        .contains("Somebody else has to approve it", "drafting and approving are two people");
    try (var head = officer("head", SCHOOL)) {
      approve(head, given);
      head.records();
      assertThat(head.walker().faults()).isEmpty();
    }
    senior
        .beginsBeside(REVISE, "Give a warning notice", "give-warning-notice")
        .on("givenOn", given);
    noticeCopy(senior, 0, "GOVERNING_BODY", given);
    noticeCopy(senior, 1, "HEAD_TEACHER", given);
    noticeCopy(senior, 2, "SECRETARY_OF_STATE", given);
    assertThat(senior.isRefused())
        .contains("HM Chief Inspector", "Education and Inspections Act 2006, s.60(6) and (6A)");
    noticeCopy(senior, 3, "HMCI", given);
    senior.records();
    senior.begins("Record service of a notice").on("servedOn", given);
    senior.writes("timeOfDay", "14:05");
    senior.chooses("recipient", "GOVERNING_BODY").chooses("method", "BY_HAND");
    senior.writes("shownBy", "Receipt signed by the clerk.").records();
  }

  /** Each is a fact of its own, with who, when and on what it rests. */
  private static void prepare(Officer officer, String step, LocalDate on) {
    for (var kind : List.of("EQUALITY_DUTY", "DELEGATED_AUTHORITY", "REASONS")) {
      officer.begins("Record a precondition").on("consideredOn", on);
      officer.chooses("before", step).chooses("kind", kind);
      officer
          .writes("considered", "Whom it affects, and what else was tried.")
          .writes("person", "Rowan Reyes")
          .writes("post", "Director of children’s services")
          .writes("note", "Minute 12 of the panel of that day.")
          .records();
    }
  }

  /** Whoever gives it wrote it, and another officer approves it. */
  private void approveText(Officer senior, String step, LocalDate on) {
    text(senior, step, on, "DRAFT_OF_THE_TEXT", "Sam Sterling", "Senior officer").records();
    assertThat(
            text(senior, step, on, "APPROVAL_OF_THE_TEXT", "Sam Sterling", "Senior officer")
                .isRefused())
        .contains("Somebody else has to approve it", "drafting and approving are two people");
    try (var head = officer("head", SCHOOL)) {
      text(head, step, on, "APPROVAL_OF_THE_TEXT", "Harper Holt", "Head of service").records();
      assertThat(head.walker().faults()).isEmpty();
    }
  }

  private static Officer text(
      Officer officer, String step, LocalDate on, String kind, String name, String post) {
    officer.begins("Record a precondition").on("consideredOn", on);
    officer.chooses("before", step).chooses("kind", kind);
    return officer
        .writes("considered", "The letter says what it has to.")
        .writes("person", name)
        .writes("post", post)
        .writes("note", "The letter as it is to be given.");
  }

  private static void approve(Officer officer, LocalDate on) {
    officer
        .beginsBeside(REVISE, "Approve the draft of a warning notice", "approve-warning-notice")
        .on("approvedOn", on);
    officer.writes("underAuthority", AUTHORITY);
  }

  private void findThatNothingWasDone(Officer senior) {
    senior.begins("Assess compliance with a notice").on("assessedOn", daysAgo(64));
    senior.chooses("verdict", "NOT_COMPLIED").writes("reasons", "Nothing was done.");
    senior.writes("shownBy", "Report of the last visit.").records();
    assertThat(senior.isToldWhyNot("Give notice of proposed powers"))
        .contains("there is not on record")
        .doesNotContain(UNWRITTEN);
    prepare(senior, "NOTICE_OF_PROPOSED_POWERS", daysAgo(60));
    assertThat(senior.isToldWhyNot("Give notice of proposed powers")).contains(UNWRITTEN);
    approveText(senior, "NOTICE_OF_PROPOSED_POWERS", daysAgo(60));
    senior
        .begins("Give notice of proposed powers")
        .on("givenOn", daysAgo(60))
        .on("effectiveFrom", daysAgo(46));
    senior
        .chooses("powers", "INTERIM_EXECUTIVE_BOARD")
        .writes("reasonable", "Two weeks, in term time.");
    senior.writes("underAuthority", AUTHORITY).records();
  }

  private void consultOnABoard(Officer senior) {
    senior.begins("Record consultation on an interim executive board");
    senior.on("openedOn", daysAgo(58)).on("closedOn", daysAgo(44));
    senior.writes("proposal", "An interim executive board of three.");
    senior
        .chooses("consulted[0].body", "GOVERNING_BODY")
        .writes("consulted[0].name", "The governing body");
    senior
        .on("consulted[0].consultedOn", daysAgo(58))
        .writes("consulted[0].response", "We object.");
    senior.writes("consideration", "The objection was weighed.");
    senior.writes("shownBy", "Minutes of the meeting.").records();
    prepare(senior, "APPLICATION_FOR_INTERIM_BOARD", daysAgo(43));
    senior.begins("Apply for consent to an interim executive board");
    senior
        .on("appliedOn", daysAgo(43))
        .on("proposedFrom", daysAgo(7))
        .writes("proposedMembers[0]", "Morgan Marsh");
    senior
        .writes("reasons", "No capacity to improve.")
        .writes("underAuthority", AUTHORITY)
        .records();
    senior.begins("Record the Secretary of State’s decision").on("decidedOn", daysAgo(25));
    senior.chooses("decision", "CONSENTED").writes("reference", "SoS/17").records();
  }

  private void establishTheBoard(Officer senior) {
    var given = daysAgo(20);
    prepare(senior, "INTERIM_EXECUTIVE_BOARD", given);
    approveText(senior, "INTERIM_EXECUTIVE_BOARD", given);
    senior
        .begins("Establish an interim executive board")
        .on("noticeGivenOn", given)
        .on("constitutedFrom", daysAgo(7));
    member(senior, 0, "Morgan Marsh");
    senior.adds("members");
    member(senior, 1, "Nour Nash");
    senior.writes("chair", "Morgan Marsh");
    copy(senior, 0, "GOVERNING_BODY", given);
    copy(senior, 1, "EXISTING_GOVERNORS", given);
    copy(senior, 2, "INTERIM_BOARD_MEMBERS", given);
    copy(senior, 3, "SECRETARY_OF_STATE", given);
    senior.writes("reasons", "Consent was given.").writes("underAuthority", AUTHORITY).records();
  }

  private void refer(Officer senior) {
    senior
        .begins("Refer to the Regional Director")
        .on("referredOn", daysAgo(90))
        .on("bodyInformedOn", daysAgo(90));
    senior
        .writes("concerns", "Exclusions have doubled.")
        .writes("actionSought", "A termination warning notice.");
    senior
        .writes("responsibleBody", "Harbour Light Trust")
        .writes("underAuthority", AUTHORITY)
        .records();
  }

  private void hearTheOutcome(Officer senior) {
    senior.begins("Record the acknowledgement of a referral").on("acknowledgedOn", daysAgo(85));
    senior.writes("reference", "RD-17").records();
    senior.begins("Record the outcome of a referral").on("decidedOn", daysAgo(60));
    senior
        .chooses("outcome", "SUPPORT_ARRANGED")
        .writes("note", "The trust sends a head teacher.")
        .records();
  }

  /** The stored events, untouched, as legal reads them. */
  private void readBehind(int urn, String... types) {
    try (var legal = officer("legal", urn)) {
      assertThat(legal.reads("/history?school=" + urn))
          .contains(types)
          .contains("intervention:" + urn, Officer.LATE);
      assertThat(legal.walker().faults()).isEmpty();
    }
  }

  private static void copy(Officer senior, int row, String recipient, LocalDate on) {
    if (row > 0) {
      senior.adds("copies");
    }
    var copy = "copies[" + row + "]";
    senior.chooses(copy + ".recipient", recipient).writes(copy + ".addressee", "The office");
    senior.chooses(copy + ".method", "PREPAID_POST").on(copy + ".sentOn", on);
  }

  private static void noticeCopy(Officer senior, int row, String recipient, LocalDate on) {
    copy(senior, row, recipient, on);
    var copy = "copies[" + row + "]";
    senior.writes(copy + ".sentAt", "09:30");
    senior.writes(copy + ".shownBy", "Certificate of posting, in the file.");
  }

  private void member(Officer senior, int row, String name) {
    var member = "members[" + row + "]";
    senior.writes(member + ".name", name).on(member + ".appointedFrom", daysAgo(7));
    senior.writes(member + ".experience", "Ran a school.");
  }

  private LocalDate daysAgo(int days) {
    return today.minusDays(days);
  }

  private Officer officer(String person, int urn) {
    return new Officer(new Walker(chromium, "http://localhost:" + port, person, 1280), urn);
  }
}
