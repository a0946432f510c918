package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a school is entitled to, and the support that was asked for, as officers read it. */
@FullApplication
class ReadingSupportTest {

  private static final int SCHOOL = 998_520;
  private static final String COACHING = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b998520";
  private static final String LATE = "Entered from the paper file.";
  private static final String ONE = "$.entitlements[?(@.id == '%s')]%s";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void a_school_at_stage_1_that_asked_for_coaching() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    act(
        "placements",
        """
        {"placedOn": "2026-01-12", "register": "register", "reasons": "Results have fallen.",
         "underAuthority": "Scheme of delegation, 4.2", "lateReason": "%s",
         "level": {"scale": "stage", "level": "S1"}}\
        """
            .formatted(LATE));
    act(
        "support-requests",
        """
        {"supportId": "%s", "askedOn": "2026-02-02", "entitlement": "partner-school", "line": "coaching",
         "what": "Coaching in Year 2.", "why": "Reading has fallen behind.", "askedBy": "headteacher",
         "lateReason": "%s"}\
        """
            .formatted(COACHING, LATE));
  }

  @Test
  void each_row_says_who_pays_and_how_much_or_that_the_document_does_not() throws Exception {
    ask("senior", "/api/schools/" + SCHOOL + "/entitlements?on=2026-02-02")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.framework.framework", is("northmoor-scc")))
        .andExpect(jsonPath(ONE.formatted("adviser-time", ".funding[0]"), hasItem("LA")))
        .andExpect(jsonPath(ONE.formatted("adviser-time", ".amount.n"), hasItem(2)))
        .andExpect(jsonPath(ONE.formatted("partner-school", ".items[1].funding[0]"), hasItem("S")))
        .andExpect(jsonPath(ONE.formatted("partner-school", ".unstated[0]"), hasItem("amount")))
        .andExpect(jsonPath(ONE.formatted("governor-training", ".standing"), hasItem("ENTITLED")));
    ask("senior", "/api/schools/" + SCHOOL + "/entitlements?on=2026-01-11")
        .andExpect(
            jsonPath("$.entitlements[*].id", contains("partner-school", "governor-training")))
        .andExpect(jsonPath(ONE.formatted("partner-school", ".standing"), hasItem("NOT_KNOWN")))
        .andExpect(
            jsonPath(ONE.formatted("partner-school", ".unknown[0]"), hasItem("Stage of concern")));
    ask("senior", "/api/schools/" + SCHOOL + "/entitlements?on=1899-12-31")
        .andExpect(status().isBadRequest());
    ask("liaison", "/api/schools/" + SCHOOL + "/entitlements").andExpect(status().isForbidden());
    mvc.perform(
            get("/api/schools/" + SCHOOL + "/entitlements")
                .accept("text/csv")
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "Support of a partner school,moderation,Entitled,To be confirmed (TBC)")))
        .andExpect(
            content()
                .string(containsString("Support of a partner school,network,Entitled,Unstated")));
  }

  @Test
  @WithUserDetails("senior")
  void it_stands_on_the_schools_page_in_the_diary_and_on_the_authoritys_list() throws Exception {
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(content().string(containsString("What the school is entitled to")))
        .andExpect(content().string(containsString("2 × day in each month")))
        .andExpect(content().string(containsString("coaching: School (S)")))
        .andExpect(content().string(containsString("network: Unstated")))
        .andExpect(content().string(containsString("Support asked for")))
        .andExpect(content().string(containsString("/acts/agree-support?about=" + COACHING)));
    ask("senior", "/api/diary?school=" + SCHOOL)
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'SUPPORT_TO_AGREE')].basis",
                hasItem("northmoor-scc 1, entitlements partner-school")));
    mvc.perform(get("/support"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Coaching in Year 2.")))
        .andExpect(content().string(containsString("School " + SCHOOL)));
    mvc.perform(get("/support?standing=DELIVERED"))
        .andExpect(content().string(not(containsString("School " + SCHOOL))));
    mvc.perform(get("/support.csv?standing=ASKED"))
        .andExpect(
            content()
                .string(
                    containsString(
                        "School 998520,Asked for,2026-02-02,Head teacher,Support of a partner"
                            + " school,Coaching in Year 2.")));
    ask("senior", "/api/support?school=" + SCHOOL + "&standing=ASKED")
        .andExpect(jsonPath("$.support[0].support.supportId", is(COACHING)))
        .andExpect(jsonPath("$.support[0].support.entitlement.funding", contains("S")));
  }

  @Test
  @WithUserDetails("senior")
  void what_was_agreed_and_delivered_and_why_beyond_it_can_be_read() throws Exception {
    var request = "support-requests/" + COACHING;
    act(
        request + "/agreement",
        """
        {"agreedOn": "2026-02-04", "provider": "Oakfield School", "payers": ["SCHOOL"],
         "from": "2026-02-09", "until": "2026-02-13", "days": 1,
         "agreedWith": [{"party": "headteacher"}], "lateReason": "%s"}\
        """
            .formatted(LATE));
    var twoDays =
        """
        {"deliveredOn": "2026-02-12", "days": [{"day": "2026-02-11"}, {"day": "2026-02-12"}],
         "what": "Coaching was given.", "outcome": "Plans are shared.", %s"lateReason": "%s"}\
        """;
    mvc.perform(
            post("/api/schools/" + SCHOOL + "/" + request + "/delivery")
                .with(httpBasic("senior", "senior-demo"))
                .contentType(APPLICATION_JSON)
                .content(twoDays.formatted("", LATE)))
        .andExpect(jsonPath("$.refusal", is("DELIVERED_OTHERWISE_THAN_AGREED")))
        .andExpect(
            jsonPath(
                "$.detail",
                is(
                    "Agreed was support from 9 February 2026 until 13 February 2026, for 1 day;"
                        + " this is 2 days, from 11 February 2026 to 12 February 2026. Put the days"
                        + " right, or say why it was other than agreed.")));
    act(
        request + "/delivery",
        twoDays.formatted("\"beyond\": \"A second class was coached.\", ", LATE));

    ask("senior", "/api/support?school=" + SCHOOL)
        .andExpect(jsonPath("$.support[0].support.agreed.agreedWith[0].label", is("Head teacher")))
        .andExpect(
            jsonPath("$.support[0].support.delivered.beyond", is("A second class was coached.")));
    mvc.perform(get("/support"))
        .andExpect(content().string(containsString("For 1 day")))
        .andExpect(content().string(containsString("on 2 days")))
        .andExpect(content().string(containsString("Agreed with: Head teacher")))
        .andExpect(content().string(containsString("A second class was coached.")));
    mvc.perform(get("/support.csv"))
        .andExpect(content().string(containsString("A second class was coached.")));
  }

  @Test
  void who_pays_otherwise_than_the_framework_says_is_refused_with_the_row() throws Exception {
    mvc.perform(
            post("/api/schools/" + SCHOOL + "/support-requests/" + COACHING + "/agreement")
                .with(httpBasic("senior", "senior-demo"))
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"agreedOn": "2026-02-04", "provider": "Oakfield School", "payers": ["AUTHORITY"],
                     "from": "2026-02-09", "agreedWith": [{"party": "headteacher"}], "lateReason": "%s"}\
                    """
                        .formatted(LATE)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("ANOTHER_IS_TO_PAY")))
        .andExpect(jsonPath("$.kind", is("LOCAL")))
        .andExpect(jsonPath("$.citation", is("northmoor-scc 1, entitlements partner-school")))
        .andExpect(
            jsonPath(
                "$.detail",
                is(
                    "The document has it paid by School (S). Say why Local authority (LA) should"
                        + " pay.")));
  }

  @Test
  void the_list_is_for_readers_of_the_authoritys_dealings_alone() throws Exception {
    ask("liaison", "/api/support").andExpect(status().isForbidden());
    ask("eastvale-senior", "/api/support")
        .andExpect(content().string(not(containsString("School " + SCHOOL))));
  }

  @Test
  @WithUserDetails("liaison")
  void its_page_is_closed_to_the_liaison_with_the_regional_director() throws Exception {
    mvc.perform(get("/support")).andExpect(status().isForbidden());
    mvc.perform(get("/support.csv")).andExpect(status().isForbidden());
  }

  private void act(String path, String body) throws Exception {
    mvc.perform(
        post("/api/schools/" + SCHOOL + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(String person, String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic(person, person + "-demo")));
  }
}
