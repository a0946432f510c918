package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** Who may know what of a school, and to whom it was disclosed, as its officers read it. */
@FullApplication
class ReadingWhoMayKnowTest {

  private static final int SCHOOL = 998_601;
  private static final String DISCLOSED =
      "Register of schools causing concern,Lead member for children’s services,Lead member";
  private static boolean recorded;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void something_was_disclosed_of_a_school() throws Exception {
    if (recorded) {
      return;
    }
    recorded = true;
    SchoolsForTests.maintained(ledger, SCHOOL);
    act(
            "disclosures",
            """
            {"disclosedOn": "2026-01-14", "of": "register", "party": "lead-member", "post": "Lead member",
             "person": "Jo Jarvis", "how": "SENT", "shown": "The monthly list of schools on the register.",
             "basis": "INFORMED", "reasons": "The member answers for it in cabinet.",
             "lateReason": "Entered from the paper file."}\
            """)
        .andExpect(status().isCreated());
    act(
            "needs-to-know",
            """
            {"from": "2026-01-15", "person": "adviser", "name": "Avery Adair",
             "reasons": "Visits the school for the stage meeting.", "lateReason": "Entered from the paper file."}\
            """)
        .andExpect(status().isCreated());
  }

  @Test
  void a_disclosure_that_the_document_does_not_speak_of_says_on_what_basis_and_why()
      throws Exception {
    act(
            "disclosures",
            """
            {"disclosedOn": "2026-01-14", "of": "stage", "party": "chair", "post": "Chair", "how": "ORALLY",
             "shown": "The stage of the school.", "lateReason": "Entered from the paper file."}\
            """)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("READERS_LEFT_UNSTATED")))
        .andExpect(jsonPath("$.citation", is("northmoor-scc 1, access")));
  }

  @Test
  @WithUserDetails("senior")
  void the_schools_page_leads_to_who_may_read_what_and_to_whom_it_was_disclosed() throws Exception {
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(content().string(containsString("/schools/" + SCHOOL + "/access")));
    mvc.perform(get("/schools/" + SCHOOL + "/access"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Lead member, Jo Jarvis, 14 January 2026")))
        .andExpect(content().string(containsString("The document does not say")))
        .andExpect(content().string(containsString("Avery Adair (adviser)")))
        .andExpect(content().string(containsString("acts/record-disclosure")));
    mvc.perform(get("/schools/" + SCHOOL + "/access.csv").accept("text/csv"))
        .andExpect(content().string(containsString("Register of schools causing concern")));
    mvc.perform(get("/schools/" + SCHOOL + "/disclosures.csv").accept("text/csv"))
        .andExpect(content().string(containsString(DISCLOSED)));
    mvc.perform(get("/schools/" + SCHOOL + "/timeline"))
        .andExpect(content().string(containsString("was disclosed to keep informed")));
  }

  @Test
  void the_same_by_the_api() throws Exception {
    ask("senior", "/api/schools/" + SCHOOL + "/access")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.disclosures[*].party.id", hasItem("lead-member")))
        .andExpect(jsonPath("$.lines[?(@.of.id == 'register')].disclosedTo[*].post", hasSize(1)))
        .andExpect(jsonPath("$.needs[*].person", hasItem("adviser")));
  }

  @Test
  void an_auditor_reads_every_disclosure_of_a_time_as_json_and_as_csv() throws Exception {
    ask("auditor", "/api/disclosures?school=" + SCHOOL + "&from=2026-01-14&to=2026-01-14")
        .andExpect(jsonPath("$.disclosures[*].basis", hasItem("INFORMED")));
    ask("auditor", "/api/disclosures?school=" + SCHOOL + "&from=2026-01-15")
        .andExpect(jsonPath("$.disclosures", hasSize(0)));
    mvc.perform(
            get("/api/disclosures").accept("text/csv").with(httpBasic("auditor", "auditor-demo")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(DISCLOSED)));
  }

  @Test
  void nobody_else_learns_of_a_disclosure() throws Exception {
    for (var person : new String[] {"liaison", "admin"}) {
      ask(person, "/api/schools/" + SCHOOL + "/access").andExpect(status().isForbidden());
      ask(person, "/api/disclosures").andExpect(status().isForbidden());
    }
    ask("eastvale-senior", "/api/schools/" + SCHOOL + "/access").andExpect(status().isForbidden());
    ask("senior", "/api/schools/980899/access").andExpect(status().isNotFound());
    ask("eastvale-senior", "/api/disclosures")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Jo Jarvis"))));
  }

  @Test
  @WithUserDetails("auditor")
  void the_authoritys_log_of_disclosures_is_a_page_with_its_file_and_its_days() throws Exception {
    mvc.perform(get("/")).andExpect(content().string(containsString("href=\"/disclosures\"")));
    mvc.perform(get("/disclosures?from=2026-01-14&to=2026-01-14"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("School " + SCHOOL)))
        .andExpect(content().string(containsString("Lead member, Jo Jarvis")));
    mvc.perform(get("/disclosures?from=2026-01-15"))
        .andExpect(content().string(not(containsString("School " + SCHOOL))));
    mvc.perform(get("/disclosures.csv?from=2026-01-14").accept("text/csv"))
        .andExpect(content().string(containsString(DISCLOSED)));
    mvc.perform(get("/disclosures.csv?from=2026-01-15").accept("text/csv"))
        .andExpect(content().string(not(containsString("School " + SCHOOL))));
  }

  @Test
  @WithUserDetails("liaison")
  void the_log_is_no_page_of_whoever_does_not_read_the_register() throws Exception {
    mvc.perform(get("/")).andExpect(content().string(not(containsString("href=\"/disclosures\""))));
    mvc.perform(get("/disclosures")).andExpect(status().isForbidden());
    mvc.perform(get("/disclosures.csv").accept("text/csv")).andExpect(status().isForbidden());
  }

  @Test
  void a_need_is_of_an_officer_to_whom_it_can_open_something() throws Exception {
    for (var nobody : new String[] {"nobody-such", "ADVISER", "eastvale-adviser"}) {
      need(nobody)
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.refusal", is("NOBODY_SIGNS_IN_BY_THIS_NAME")));
    }
    for (var person : new String[] {"admin", "liaison", "head", "auditor"}) {
      need(person)
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.refusal", is("NEED_OPENS_NOTHING")));
    }
    ask("senior", "/api/schools/" + SCHOOL + "/access")
        .andExpect(jsonPath("$.needs[*].person", not(hasItem("nobody-such"))))
        .andExpect(jsonPath("$.needs[*].person", not(hasItem("admin"))));
  }

  @Test
  @WithUserDetails("liaison")
  void a_page_that_is_not_the_readers_is_not_offered() throws Exception {
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(content().string(not(containsString("/schools/" + SCHOOL + "/access"))));
  }

  private ResultActions need(String person) throws Exception {
    return act(
        "needs-to-know",
        """
        {"from": "2026-01-15", "person": "%s", "name": "Some Body",
         "reasons": "Visits the school for the stage meeting.", "lateReason": "Entered from the paper file."}\
        """
            .formatted(person));
  }

  private ResultActions act(String path, String body) throws Exception {
    return mvc.perform(
        post("/api/schools/" + SCHOOL + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(String person, String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic(person, person + "-demo")));
  }
}
