package org.interventionledger.ui.authority;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an authority holds and gives for all of its schools at once, by page and by API (items
 * HIL-096, E15-097, E15-098, HAV-060, HAV-062, HAV-089).
 */
@FullApplication
class RecordingTheAuthoritysOwnTest {

  private static final AuthorityCode BY_PAGE = new AuthorityCode("964");
  private static final AuthorityCode BY_API = new AuthorityCode("965");
  private static final AuthorityCode WITH_NONE = new AuthorityCode("966");
  private static final AuthorityCode WITH_TWO = new AuthorityCode("950");
  private static final String OWN =
      """
      activities:
        - id: members
          kind: scrutiny
          label: Lead Member and officers
          cadence: [{per: month, force: must, of: authority}]
          who: [{party: lead-member, as: attend, force: must}, {party: officers, as: attend}]
        - {id: school-visit, kind: visit, label: Visit to a school}
      records:
        - {id: monthly, kind: report, label: Report of the month, who: [{party: lead-member, as: receive}], per: month, force: must, whose: authority}
        - {id: visit-letter, kind: letter, label: Letter after a visit}
      """;
  private static final String MEETING =
      """
      {"activityId": "%s", "heldOn": "%s", "activity": "%s", "present": [{"party": "%s"}],
       "account": "%s"}\
      """;
  private static final String REPORT =
      """
      {"reportId": "%s", "givenOn": "%s", "paper": "monthly",
       "involved": [{"party": "lead-member", "as": "receive", "on": "%s"}], "figuresOn": "%s",
       "account": "Two schools left the register."}\
      """;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void a_meeting_and_a_report_are_recorded_listed_and_put_right_by_the_pages() throws Exception {
    adopt(BY_PAGE, OWN);
    var today = ledger.today();
    mvc.perform(asked("/authority", Role.SENIOR_OFFICER, BY_PAGE))
        .andExpect(status().isOk())
        .andExpect(page("The authority’s own meetings and reports"))
        .andExpect(page("What is said of one school belongs on that school’s record."))
        .andExpect(page("/authority/acts/record-authority-activity?activity=members"))
        .andExpect(page("/authority/acts/record-authority-report?paper=monthly"))
        .andExpect(page("No meeting and no report of the authority itself is on record."))
        .andExpect(content().string(not(containsString("Visit to a school"))));

    mvc.perform(
            asked(
                "/authority/acts/record-authority-activity?activity=members",
                Role.ADVISER,
                BY_PAGE))
        .andExpect(page("<option value=\"members\" selected=\"selected\">Lead Member and officers"))
        .andExpect(page(">Senior officers</option>"))
        .andExpect(content().string(not(containsString("Visit to a school"))));

    var meeting = AuthorityKind.ACTIVITY;
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b964001";
    var without = MEETING.formatted(id, today, "members", "officers", "All schools gone through.");
    mvc.perform(sent(meeting, without, "check", BY_PAGE))
        .andExpect(status().isOk())
        .andExpect(page("Senior officers"))
        .andExpect(page("Confirm and record"));
    mvc.perform(sent(meeting, without, "record", BY_PAGE))
        .andExpect(status().is(422))
        .andExpect(page("Somebody who must take part was absent"))
        .andExpect(page("Lead member"));
    var held = without.replace("officers\"}", "lead-member\", \"name\": \"Lindsay Lamb\"}");
    mvc.perform(sent(meeting, held.replace("All schools gone through.", "done"), "record", BY_PAGE))
        .andExpect(status().is(422))
        .andExpect(page("Say it in words, not with a tick"));
    var session = new MockHttpSession();
    mvc.perform(sent(meeting, held, "record", BY_PAGE).session(session))
        .andExpect(redirectedUrl("/authority/acts/record-authority-activity/done"));
    mvc.perform(
            asked("/authority/acts/record-authority-activity/done", Role.SENIOR_OFFICER, BY_PAGE)
                .session(session))
        .andExpect(status().isOk())
        .andExpect(page("Record a meeting of the authority itself"));

    var report = REPORT.formatted("0b1c0a52-7d1e-4c63-9b2a-0d6f3b964002", today, today, today);
    mvc.perform(sent(AuthorityKind.REPORT, report, "record", BY_PAGE))
        .andExpect(redirectedUrl("/authority/acts/record-authority-report/done"));
    mvc.perform(asked("/authority", Role.HEAD_OF_SERVICE, BY_PAGE))
        .andExpect(page("Took part: Lead member (Lindsay Lamb)"))
        .andExpect(page("Did not take part: Senior officers"))
        .andExpect(page("Lead member: Was sent it,"))
        .andExpect(page("/figures?to=" + today))
        .andExpect(page("A. Officer, "))
        .andExpect(page("/authority/acts/correct-authority-entry?entry=0"))
        .andExpect(page("/history?type=AuthorityEntryCorrected"));

    var correcting = "/authority/acts/correct-authority-entry?entry=0";
    mvc.perform(asked(correcting, Role.SENIOR_OFFICER, BY_PAGE))
        .andExpect(page("All schools gone through."))
        .andExpect(page("Lindsay Lamb"))
        .andExpect(page("<option value=\"members\" selected=\"selected\">"))
        .andExpect(page("Entry 0: Lead Member and officers, "))
        .andExpect(page("It stays readable; what you enter here counts in its place."))
        .andExpect(page("href=\"/authority\">Authority</a>"))
        .andExpect(content().string(not(containsString("Entered for the wrong school"))))
        .andExpect(content().string(not(containsString("lateReason"))));
    var right =
        """
        {"reason": "WRONG_DATE", "explanation": "It was the day before.",
         "evidence": "The minutes on file.", "replacement": %s}\
        """
            .formatted(held.replace(today.toString(), today.minusDays(1).toString()));
    mvc.perform(correction(correcting, right, true, "check"))
        .andExpect(status().isOk())
        .andExpect(page("The minutes on file."));
    mvc.perform(correction(correcting, right.replace("\"members\"", "\"\""), true, "check"))
        .andExpect(status().isBadRequest())
        .andExpect(page("href=\"#replacement-activity\""));
    mvc.perform(correction(correcting, right, true, "record"))
        .andExpect(redirectedUrl("/authority/acts/correct-authority-entry/done"));
    mvc.perform(asked(correcting, Role.SENIOR_OFFICER, BY_PAGE)).andExpect(status().isNotFound());
    var striking = "/authority/acts/correct-authority-entry?entry=1&how=VOID";
    var why = right.replaceFirst("(?s), \"replacement.*", "}");
    for (var asked :
        List.of(
            asked(striking, Role.SENIOR_OFFICER, BY_PAGE),
            correction(striking, why, false, "check"))) {
      mvc.perform(asked)
          .andExpect(status().isOk())
          .andExpect(page("Strike out an entry of the authority itself"))
          .andExpect(page("Entry 1: Report of the month, "))
          .andExpect(page("Recorded by A. Officer, "))
          .andExpect(page("It stays readable, and will no longer count."))
          .andExpect(page("class=\"govuk-back-link\" href=\"/authority\">Authority</a>"));
    }
    mvc.perform(correction(striking, why, false, "record"))
        .andExpect(redirectedUrl("/authority/acts/correct-authority-entry/done"));
    mvc.perform(asked("/authority", Role.AUDITOR, BY_PAGE))
        .andExpect(page("All schools gone through."))
        .andExpect(page("Was put right; another entry counts in its place"))
        .andExpect(page("Entry 0 was put right on "))
        .andExpect(
            page("by entry 2: Wrong date. It was the day before. Shown by: The minutes on file."))
        .andExpect(page("Should not have been entered, and does not count"))
        .andExpect(content().string(not(containsString("/authority/acts/"))));
    mvc.perform(asked("/history?type=AuthorityActivityHeld", Role.HEAD_OF_SERVICE, BY_PAGE))
        .andExpect(status().isOk())
        .andExpect(page("Lindsay Lamb"));
  }

  @Test
  void the_same_is_done_by_the_api_and_nobody_else_reads_it() throws Exception {
    adopt(BY_API, OWN);
    var today = ledger.today();
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b965001";
    var held = MEETING.formatted(id, today, "members", "lead-member", "All schools gone through.");
    send("/api/authority/activities", held, Role.ADVISER)
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", "/api/authority/entries"))
        .andExpect(jsonPath("$.activityId", is(id)))
        .andExpect(jsonPath("$.shown", is(true)));
    send("/api/authority/activities", held, Role.ADVISER)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.refusal", is("NAME_ALREADY_TAKEN")));
    var another = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b965009";
    send(
            "/api/authority/activities",
            MEETING.formatted(another, today, "school-visit", "officers", "One school was seen."),
            Role.ADVISER)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("ACTIVITY_OF_EACH_SCHOOL")))
        .andExpect(
            jsonPath(
                "$.detail",
                containsString("Of the authority itself it has: Lead Member and officers.")));
    send("/api/authority/activities", "{\"heldOn\": \"2026-13-01\"}", Role.ADVISER)
        .andExpect(status().isBadRequest());
    var report = REPORT.formatted("0b1c0a52-7d1e-4c63-9b2a-0d6f3b965002", today, today, today);
    send("/api/authority/reports", report, Role.ADVISER).andExpect(status().isForbidden());
    send("/api/authority/reports", report.replace("monthly", "visit-letter"), Role.SENIOR_OFFICER)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("PAPER_OF_ONE_SCHOOL")));
    mvc.perform(
            request("/api/authority/reports", report, Role.SENIOR_OFFICER)
                .header("Idempotency-Key", "report-of-965"))
        .andExpect(status().isCreated());
    mvc.perform(
            request("/api/authority/reports", report, Role.SENIOR_OFFICER)
                .header("Idempotency-Key", "report-of-965"))
        .andExpect(status().isCreated());

    var correction =
        """
        {"entry": 0, "reason": "WRONG_PARTICULARS", "explanation": "The account was another's.",
         "evidence": "The minutes.", "replacement": {"act": "%s", "body": %s}}\
        """;
    var right = held.replace("All schools gone through.", "Four schools gone through.");
    send(
            "/api/authority/corrections",
            correction.formatted("CALL_MEETING", right),
            Role.SENIOR_OFFICER)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("replacement.act")));
    send(
            "/api/authority/corrections",
            correction.formatted(
                "RECORD_AUTHORITY_ACTIVITY", right.replaceFirst("\\{", "{\"lateReason\": \"x\",")),
            Role.SENIOR_OFFICER)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("replacement.body.lateReason")));
    send(
            "/api/authority/corrections",
            correction.formatted("RECORD_AUTHORITY_REPORT", report),
            Role.SENIOR_OFFICER)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("REPLACEMENT_OF_ANOTHER_KIND")));
    send(
            "/api/authority/corrections",
            correction
                .formatted("RECORD_AUTHORITY_ACTIVITY", right)
                .replace("WRONG_PARTICULARS", "WRONG_SCHOOL"),
            Role.SENIOR_OFFICER)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("reason")));
    send(
            "/api/authority/corrections",
            correction.formatted("RECORD_AUTHORITY_ACTIVITY", right),
            Role.SENIOR_OFFICER)
        .andExpect(status().isCreated());
    send(
            "/api/authority/corrections",
            correction.formatted("RECORD_AUTHORITY_ACTIVITY", right),
            Role.SENIOR_OFFICER)
        .andExpect(status().isConflict())
        .andExpect(
            jsonPath(
                "$.detail",
                is(
                    "What entry 0 said does not count, and cannot be put right again: it was put"
                        + " right by entry 2, which counts in its place. If that is mistaken too,"
                        + " correct entry 2.")));

    mvc.perform(asked("/api/authority/entries", Role.LEGAL, BY_API))
        .andExpect(jsonPath("$.entries", hasSize(3)))
        .andExpect(jsonPath("$.entries[0].done.event", is("AuthorityActivityHeld")))
        .andExpect(jsonPath("$.entries[0].done.account", is("Four schools gone through.")))
        .andExpect(jsonPath("$.entries[0].putRight[0].entry", is(0)))
        .andExpect(jsonPath("$.entries[0].putRight[0].byEntry", is(2)))
        .andExpect(jsonPath("$.entries[0].number", is(2)))
        .andExpect(jsonPath("$.entries[0].standing", is("COUNTS")))
        .andExpect(jsonPath("$.entries[2].number", is(0)))
        .andExpect(jsonPath("$.entries[2].standing", is("REPLACED")))
        .andExpect(jsonPath("$.entries[2].done.account", is("All schools gone through.")))
        .andExpect(jsonPath("$.entries[2].recordedBy", is("A. Officer")))
        .andExpect(jsonPath("$.entries[2].putRight[0].byEntry", is(2)))
        .andExpect(
            jsonPath("$.entries[2].putRight[0].explanation", is("The account was another's.")))
        .andExpect(jsonPath("$.entries[2].putRight[0].evidence", is("The minutes.")))
        .andExpect(jsonPath("$.entries[1].done.figuresOn", is(today.toString())))
        .andExpect(jsonPath("$.entries[1].recordedBy", is("A. Officer")));
    for (var path : List.of("/authority.csv", "/api/authority/entries")) {
      mvc.perform(asked(path, Role.LEGAL, BY_API).accept("text/csv"))
          .andExpect(header().string("Content-Disposition", containsString("authority-meetings")))
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("Four schools gone through."),
                          containsString("Senior officers"),
                          containsString("All schools gone through."),
                          containsString("Was put right"),
                          containsString(
                              "by entry 2: Wrong particulars. The account was another's. Shown by:"
                                  + " The minutes."),
                          containsString("Lead member: Was sent it, " + today))));
    }
    for (var role : List.of(Role.RSC_LIAISON, Role.ADMINISTRATOR)) {
      mvc.perform(asked("/api/authority/entries", role, BY_API)).andExpect(status().isForbidden());
      mvc.perform(asked("/authority", role, BY_API)).andExpect(status().isForbidden());
      mvc.perform(asked("/api/events?type=AuthorityActivityHeld", role, BY_API))
          .andExpect(content().string(not(containsString("schools gone through"))));
    }
    mvc.perform(asked("/api/authority/entries", Role.HEAD_OF_SERVICE, WITH_NONE))
        .andExpect(jsonPath("$.entries", hasSize(0)));
    mvc.perform(asked("/api/events?type=AuthorityActivityHeld", Role.HEAD_OF_SERVICE, WITH_NONE))
        .andExpect(content().string(not(containsString("schools gone through"))));
  }

  @Test
  void what_stands_beside_counts_by_itself_and_is_recorded_under_its_own_version()
      throws Exception {
    adopt(WITH_TWO, OWN);
    adopt(
        WITH_TWO,
        "2",
        "&relation=STANDS_BESIDE&decision=For a trial at two schools.",
        OWN.replace(
            "records:",
            "  - {id: board, kind: scrutiny, label: Trial board, cadence: [{per: month, force:"
                + " must, of: authority}]}\n"
                + "  - {id: review, kind: meeting, label: Review, cadence: [{at: [A2, SU2], of:"
                + " authority}]}\n"
                + "records:"));
    mvc.perform(asked("/authority", Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(page(">Once each month (Must)</span>"))
        .andExpect(page(">Overdue since "))
        .andExpect(page(">Due, by "))
        .andExpect(
            page(
                ">Once in each of these: second half of the autumn term, second half of the summer"
                    + " term (Usual)<"))
        .andExpect(page(">Term dates not held</span>"))
        .andExpect(page(">own-950 1</h3>"))
        .andExpect(page(">own-950 2</h3>"))
        .andExpect(page("record-authority-activity?activity=board\""))
        .andExpect(page("record-authority-activity?activity=members&amp;under=own-950%202\""))
        .andExpect(page("record-authority-report?paper=monthly&amp;under=own-950%201\""));
    var form = "/authority/acts/record-authority-activity?activity=members&under=own-950 2";
    mvc.perform(asked(form, Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(page(">Trial board</option>"))
        .andExpect(page("<option value=\"own-950 2\" selected=\"selected\">own-950 2"))
        .andExpect(page("<option value=\"own-950 1\">own-950 1"));

    var today = ledger.today();
    var board =
        MEETING.formatted(
            "0b1c0a52-7d1e-4c63-9b2a-0d6f3b950001",
            today,
            "board",
            "officers",
            "The trial was gone through.");
    mvc.perform(request("/api/authority/activities", board, Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(status().isCreated());
    var members =
        MEETING.formatted(
            "0b1c0a52-7d1e-4c63-9b2a-0d6f3b950002",
            today,
            "members",
            "lead-member",
            "All schools gone through.");
    mvc.perform(request("/api/authority/activities", members, Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("UNDER_WHICH_VERSION")))
        .andExpect(jsonPath("$.detail", containsString("own-950 1; own-950 2")));
    var said = members.replaceFirst("\\{", "{\"under\": \"own-950 2\", ");
    mvc.perform(request("/api/authority/activities", said, Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(status().isCreated());
    mvc.perform(asked("/api/authority/entries", Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(jsonPath("$.entries", hasSize(2)))
        .andExpect(jsonPath("$.entries[*].done.framework.version", everyItem(is("2"))));
    var duty = "$.duties[?(@.activity == '%s' && @.framework.version == '%s' && @.dueBy >= '%s')]";
    mvc.perform(asked("/api/duties?school=authority", Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(jsonPath(duty.formatted("board", "2", today) + ".state", contains("DONE")))
        .andExpect(jsonPath(duty.formatted("members", "2", today) + ".state", contains("DONE")))
        .andExpect(jsonPath(duty.formatted("members", "1", today) + ".state", contains("DUE")));
    mvc.perform(asked("/authority", Role.SENIOR_OFFICER, WITH_TWO)).andExpect(page(">Done, on "));
    mvc.perform(
            asked("/authority/acts/correct-authority-entry?entry=1", Role.SENIOR_OFFICER, WITH_TWO))
        .andExpect(page("<option value=\"own-950 2\" selected=\"selected\">own-950 2"));
  }

  @Test
  void where_the_framework_has_none_the_page_says_so_and_offers_nothing() throws Exception {
    mvc.perform(asked("/authority", Role.SENIOR_OFFICER, WITH_NONE))
        .andExpect(page("No framework is in force, so nothing is recorded here."))
        .andExpect(content().string(not(containsString("/authority/acts/"))));
    adopt(WITH_NONE, "activities:\n  - {id: visit, kind: visit, label: Visit to a school}\n");
    mvc.perform(asked("/authority", Role.SENIOR_OFFICER, WITH_NONE))
        .andExpect(
            page("The framework in force has no meeting and no report of the authority itself."))
        .andExpect(content().string(not(containsString("/authority/acts/"))));
    mvc.perform(asked("/authority/acts/record-authority-report", Role.ADVISER, WITH_NONE))
        .andExpect(status().isForbidden());
    mvc.perform(asked("/authority/acts/record-authority-song", Role.ADVISER, WITH_NONE))
        .andExpect(status().isNotFound());
  }

  private void adopt(AuthorityCode authority, String rows) throws Exception {
    adopt(authority, "1", "", rows);
  }

  private void adopt(AuthorityCode authority, String version, String how, String rows)
      throws Exception {
    var pack =
        """
        framework: {id: own-%s, authority: Council %s, version: "%s", title: Of the authority itself, calendar: [{id: A2, is: autumn2}, {id: SU2, is: summer2}], unstated: [period, status]}
        parties:
          - {id: lead-member, label: Lead member, kind: member}
          - {id: officers, label: Senior officers, kind: officer}
        %s
        """
            .formatted(authority, authority, version, rows);
    mvc.perform(
            post("/api/frameworks?effectiveFrom=" + LocalDate.of(2025, 9, 1) + how)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority))
                .with(csrf())
                .contentType("application/yaml")
                .content(pack))
        .andExpect(status().isCreated());
  }

  private static ResultMatcher page(String part) {
    return content().string(containsString(part));
  }

  private static MockHttpServletRequestBuilder asked(
      String path, Role role, AuthorityCode authority) {
    return get(path).with(SignedInAs.of(role, authority));
  }

  private MockHttpServletRequestBuilder sent(
      AuthorityKind<?> kind, String body, String step, AuthorityCode authority) {
    return filled(kind.page(), kind.fields(), body, step, authority);
  }

  private MockHttpServletRequestBuilder correction(
      String address, String body, boolean replaced, String step) {
    var why = new ArrayList<>(Fields.of(AuthorityCorrectionForm.class));
    if (replaced) {
      var fields = AuthorityKind.ACTIVITY.inItsPlace();
      var spot = new Field.Spot("AuthorityCorrectionForm", "replacement");
      why.add(new Field.Part(spot, AuthorityActivityForm.class, fields));
    }
    return filled(address, why, body, step, BY_PAGE);
  }

  private MockHttpServletRequestBuilder filled(
      String address, List<Field> fields, String body, String step, AuthorityCode authority) {
    var posted = Refill.from(fields, json.readTree(body), "", Posted.NOTHING);
    var request =
        post(address)
            .with(SignedInAs.of(Role.SENIOR_OFFICER, authority))
            .with(csrf())
            .param("step", step);
    for (var input : posted.inputs()) {
      request.param(input.getKey(), input.getValue());
    }
    return request;
  }

  private ResultActions send(String path, String body, Role role) throws Exception {
    return mvc.perform(request(path, body, role));
  }

  private static MockHttpServletRequestBuilder request(String path, String body, Role role) {
    return request(path, body, role, BY_API);
  }

  private static MockHttpServletRequestBuilder request(
      String path, String body, Role role, AuthorityCode authority) {
    return post(path)
        .with(SignedInAs.of(role, authority))
        .with(csrf())
        .contentType(APPLICATION_JSON)
        .content(body);
  }
}
