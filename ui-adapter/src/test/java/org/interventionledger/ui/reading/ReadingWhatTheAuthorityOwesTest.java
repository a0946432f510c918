package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * What an authority owes itself, for all of its schools at once: overdue, due, usual and not
 * reckoned, wherever the diary is read, and who reads it.
 */
@FullApplication
class ReadingWhatTheAuthorityOwesTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("947");
  private static final AuthorityCode ANOTHER = new AuthorityCode("948");
  private static final AuthorityCode DOING = new AuthorityCode("951");
  private static final int SCHOOL = 981_100;
  private static final String LATE = "Entered from the paper file.";
  private static final String PACK =
      """
      framework: {id: tenfold, authority: Tenfold, version: "1", status: ratified, title: Concern, srcPrefix: TEN}
      parties:
        - {id: lead-member, label: Lead member, kind: member}
        - {id: head, label: Headteacher, kind: school}
      activities:
        - {id: call, kind: conversation, label: Monthly call, cadence: [{per: month, force: must}], who: [head], src: [1]}
        - {id: talk, kind: scrutiny, label: Talk with the lead member, cadence: [{per: month, force: must, of: authority}], who: [lead-member], src: [2]}
        - {id: overview, kind: meeting, label: Termly overview, cadence: [{per: term, force: must, of: authority}], who: [lead-member], src: [3]}
      records:
        - {id: letter, kind: report, label: Monthly letter to members, per: month, force: must, whose: authority, who: [{party: lead-member, as: receive}], src: [4]}
        - {id: yearly, kind: report, label: Yearly review, per: year, force: usual, whose: authority, who: [{party: lead-member, as: receive}], src: [5]}
      """;
  private static final List<String> OWN =
      List.of(
          "Talk with the lead member",
          "Termly overview",
          "Monthly letter to members",
          "Yearly review");
  private static boolean recorded;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  private LocalDate today;

  /** The framework has counted for two whole months. */
  @BeforeEach
  void tenfold_has_a_framework_and_one_school() throws Exception {
    today = ledger.today();
    if (recorded) {
      return;
    }
    recorded = true;
    adopt(AUTHORITY, since());
    enter();
  }

  @Test
  void what_is_recorded_after_its_time_is_done_late_in_diary_and_duties() throws Exception {
    adopt(DOING, lastMonthsEnd().withDayOfMonth(1));
    var overdue = "$.items[?(@.own.id == 'letter' && @.overdue == true)]";
    var lastMonth = "$.duties[?(@.activity == 'letter' && @.dueBy == '" + lastMonthsEnd() + "')]";
    as(Role.SENIOR_OFFICER, DOING, "/api/diary").andExpect(jsonPath(overdue, hasSize(1)));
    as(Role.SENIOR_OFFICER, DOING, "/api/duties?school=authority")
        .andExpect(jsonPath(lastMonth + ".state", contains("OVERDUE")));

    mvc.perform(
            post("/api/authority/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"reportId": "0b1c0a52-7d1e-4c63-9b2a-0d6f3b951001", "givenOn": "%s",
                     "paper": "letter", "account": "Two schools left the register.",
                     "involved": [{"party": "lead-member", "as": "receive", "on": "%s"}]}\
                    """
                        .formatted(today, today))
                .with(SignedInAs.of(Role.SENIOR_OFFICER, DOING))
                .with(csrf()))
        .andExpect(status().isCreated());

    as(Role.SENIOR_OFFICER, DOING, "/api/duties?school=authority")
        .andExpect(jsonPath(lastMonth + ".state", contains("DONE_LATE")))
        .andExpect(jsonPath(lastMonth + ".doneOn", contains(today.toString())));
    as(Role.SENIOR_OFFICER, DOING, "/api/diary")
        .andExpect(jsonPath(overdue, empty()))
        .andExpect(
            jsonPath(
                "$.breaches[?(@.activity == 'letter')].stretches[*].state", contains("DONE_LATE")));
  }

  @Test
  void stands_among_what_is_due_and_overdue_and_among_the_breaches_and_is_of_no_school()
      throws Exception {
    var letter = "$.items[?(@.own.id == 'letter')]";
    as(Role.SENIOR_OFFICER, "/api/diary")
        .andExpect(jsonPath(letter + ".overdue", contains(true, false)))
        .andExpect(jsonPath(letter + ".dueOn", contains(lastMonthsEnd().toString(), monthsEnd())))
        .andExpect(jsonPath(letter + ".urn", everyItem(nullValue())))
        .andExpect(jsonPath(letter + ".school", everyItem(nullValue())))
        .andExpect(jsonPath(letter + ".owner", everyItem(is("Lead member"))))
        .andExpect(
            jsonPath(letter + ".basis", everyItem(is("tenfold 1, records letter (TEN-004)"))))
        .andExpect(jsonPath("$.items[?(@.own.id == 'yearly')].what", contains("ACTIVITY_USUAL")))
        .andExpect(jsonPath("$.items[?(@.subject == 'Monthly call')].urn", hasItem(SCHOOL)))
        .andExpect(jsonPath("$.items[?(@.subject == 'Monthly call')].own", everyItem(nullValue())))
        .andExpect(jsonPath("$.breaches[*].activity", containsInAnyOrder("call", "talk", "letter")))
        .andExpect(jsonPath("$.breaches[?(@.activity == 'letter')].times", contains(2)))
        .andExpect(jsonPath("$.breaches[?(@.activity == 'letter')].urn", contains(nullValue())))
        .andExpect(
            jsonPath(
                "$.breaches[?(@.activity == 'letter')].stretches[*].state",
                contains("OVERDUE", "OVERDUE")))
        .andExpect(jsonPath("$.cannotBeReckoned[*].own.section", everyItem(is("activities"))))
        .andExpect(jsonPath("$.cannotBeReckoned[*].own.id", hasItem("overview")))
        .andExpect(jsonPath("$.cannotBeReckoned[*].schools[*]", empty()));
  }

  @Test
  void the_page_tells_it_as_the_authoritys_own_with_where_it_is_recorded() throws Exception {
    for (var page : List.of("/diary", "/diary?school=authority")) {
      var shown = page(Role.SENIOR_OFFICER, page);
      for (var own : OWN) {
        shown.andExpect(content().string(containsString(own)));
      }
      shown
          .andExpect(content().string(containsString("The authority itself")))
          .andExpect(content().string(containsString(record("report?paper=letter"))))
          .andExpect(content().string(containsString(record("activity?activity=talk"))))
          .andExpect(content().string(containsString(record("activity?activity=overview"))))
          .andExpect(content().string(containsString("Record it: Monthly letter to members")));
    }
    page(Role.SENIOR_OFFICER, "/diary?school=authority")
        .andExpect(
            content().string(containsString("<option value=\"authority\" selected=\"selected\">")))
        .andExpect(content().string(not(containsString("Monthly call"))))
        .andExpect(content().string(containsString("/diary.csv?school=authority")));
    page(Role.SENIOR_OFFICER, "/")
        .andExpect(content().string(containsString("The authority itself")))
        .andExpect(content().string(containsString(record("report?paper=letter"))));
  }

  @Test
  void who_may_not_record_it_reads_it_without_the_link() throws Exception {
    page(Role.ADVISER, "/diary")
        .andExpect(content().string(containsString(record("activity?activity=talk"))))
        .andExpect(content().string(containsString("Monthly letter to members")))
        .andExpect(content().string(not(containsString("record-authority-report"))));
    page(Role.LEGAL, "/diary")
        .andExpect(content().string(containsString("The authority itself")))
        .andExpect(content().string(containsString("Monthly letter to members")))
        .andExpect(content().string(not(containsString("/authority/acts/"))));
  }

  @Test
  void comes_as_csv_too() throws Exception {
    var overdue = lastMonthsEnd() + ",yes,,The authority itself,";
    as(Role.SENIOR_OFFICER, "/diary.csv")
        .andExpect(content().string(containsString(overdue + "Breach: Overdue,Monthly letter")))
        .andExpect(
            content()
                .string(containsString(",no,,The authority itself,Cannot be reckoned,Termly")));
    as(Role.SENIOR_OFFICER, "/diary.csv?school=authority")
        .andExpect(content().string(containsString(overdue)))
        .andExpect(content().string(not(containsString("Monthly call"))));
    mvc.perform(
            get("/api/duties")
                .accept("text/csv")
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(
            content()
                .string(
                    containsString(
                        ",The authority itself,Monthly letter to members,Overdue,Must,1,0,"
                            + since())));
  }

  @Test
  void is_asked_for_by_itself_and_is_in_no_answer_about_one_school() throws Exception {
    as(Role.SENIOR_OFFICER, "/api/duties?school=authority")
        .andExpect(jsonPath("$.duties[*].authority", everyItem(is("947"))))
        .andExpect(jsonPath("$.duties[*].urn", everyItem(nullValue())))
        .andExpect(jsonPath("$.duties[?(@.activity == 'letter')].row.section", hasItem("records")));
    as(Role.SENIOR_OFFICER, "/api/duties")
        .andExpect(jsonPath("$.duties[?(@.activity == 'call')].urn", hasItem(SCHOOL)))
        .andExpect(jsonPath("$.duties[?(@.activity == 'talk')].urn", everyItem(nullValue())))
        .andExpect(jsonPath("$.duties[?(@.activity == 'talk')].state", hasItem("OVERDUE")));
    for (var question : List.of("/api/duties", "/api/diary", "/diary", "/diary.csv")) {
      isWithoutThem(as(Role.SENIOR_OFFICER, question + "?school=" + SCHOOL));
    }
    page(Role.SENIOR_OFFICER, "/schools/" + SCHOOL)
        .andExpect(content().string(containsString("Monthly call")))
        .andExpect(content().string(not(containsString("Monthly letter"))));
    mvc.perform(
            get("/api/duties?school=others").with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void nobody_reads_it_whose_role_or_authority_does_not() throws Exception {
    for (var role : List.of(Role.RSC_LIAISON, Role.ADMINISTRATOR)) {
      for (var whose : List.of("", "?school=authority")) {
        mvc.perform(get("/api/duties" + whose).with(SignedInAs.of(role, AUTHORITY)))
            .andExpect(status().isForbidden());
        isWithoutThem(as(role, "/api/diary" + whose));
        isWithoutThem(as(role, "/diary.csv" + whose));
        isWithoutThem(page(role, "/diary" + whose));
      }
      isWithoutThem(page(role, "/"));
      page(role, "/diary").andExpect(content().string(not(containsString("The authority itself"))));
    }
    for (var question :
        List.of("/api/duties", "/api/duties?school=authority", "/api/diary", "/diary", "/")) {
      isWithoutThem(
          mvc.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, ANOTHER)))
              .andExpect(status().isOk()));
    }
  }

  private static void isWithoutThem(ResultActions answer) throws Exception {
    for (var own : OWN) {
      answer.andExpect(content().string(not(containsString(own))));
    }
  }

  private static String record(String what) {
    return "href=\"/authority/acts/record-authority-" + what + "\"";
  }

  private LocalDate since() {
    return today.withDayOfMonth(1).minusMonths(2);
  }

  private LocalDate lastMonthsEnd() {
    return today.withDayOfMonth(1).minusDays(1);
  }

  private String monthsEnd() {
    return today.withDayOfMonth(1).plusMonths(1).minusDays(1).toString();
  }

  private void adopt(AuthorityCode authority, LocalDate from) throws Exception {
    mvc.perform(
            post("/api/frameworks?effectiveFrom=%s&adoptedOn=%s&lateReason=%s"
                    .formatted(from, from, LATE))
                .contentType(MediaType.APPLICATION_YAML)
                .content(PACK)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private ResultActions as(Role role, String question) throws Exception {
    return as(role, AUTHORITY, question);
  }

  private ResultActions as(Role role, AuthorityCode authority, String question) throws Exception {
    return mvc.perform(get(question).with(SignedInAs.of(role, authority)))
        .andExpect(status().isOk());
  }

  private ResultActions page(Role role, String page) throws Exception {
    return mvc.perform(get(page).accept(MediaType.TEXT_HTML).with(SignedInAs.of(role, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private void enter() {
    var particulars =
        new Particulars(
            "Tenfold School",
            AUTHORITY,
            "Tenfold",
            SCHOOL % 10_000,
            EstablishmentType.COMMUNITY_SCHOOL,
            EstablishmentStatus.OPEN,
            LocalDate.of(2001, 9, 1),
            null,
            "Primary",
            3,
            11,
            null,
            null,
            null,
            null,
            210,
            "1 High Street",
            "Tenfold",
            "NF1 1AA");
    ledger.act(
        new TakeInParticulars(new Urn(SCHOOL), particulars, "test", since()),
        SignedInAs.officer(Role.ADMINISTRATOR, AUTHORITY),
        Optional.of(new Narrative(LATE)));
  }
}
