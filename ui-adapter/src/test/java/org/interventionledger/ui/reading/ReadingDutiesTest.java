package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** What the framework has done at a school, as its officers read it. */
@FullApplication
class ReadingDutiesTest {

  private static final int SCHOOL = 999_952;
  private static final String DUTY = "$.duties[?(@.activity == '%s' && @.force == '%s')]%s";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void a_school_at_stage_1() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    mvc.perform(
        post("/api/schools/" + SCHOOL + "/placements")
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"placedOn": "2026-01-12", "register": "register", "reasons": "Results have fallen.",
                 "underAuthority": "Scheme of delegation, 4.2", "lateReason": "Entered from the paper file.",
                 "level": {"scale": "stage", "level": "S1"}}\
                """));
  }

  @Test
  void shows_what_is_due_and_what_is_open_with_the_row_of_the_framework() throws Exception {
    ask("senior", "/api/duties?school=" + SCHOOL + "&on=2026-03-02")
        .andExpect(status().isOk())
        .andExpect(jsonPath(DUTY.formatted("stage-1-meeting", "must", ".state"), hasItem("DUE")))
        .andExpect(jsonPath(DUTY.formatted("adviser-visit", "may", ".state"), hasItem("OPTIONAL")))
        .andExpect(
            jsonPath(DUTY.formatted("adviser-visit", "may", ".dueBy"), hasItem("2026-03-31")));
    ask("senior", "/api/duties?school=" + SCHOOL + "&on=2026-01-11")
        .andExpect(jsonPath("$.duties", hasSize(0)));
  }

  @Test
  @WithUserDetails("senior")
  void stands_in_the_diary_and_on_the_schools_page() throws Exception {
    ask("senior", "/api/diary?school=" + SCHOOL)
        .andExpect(jsonPath("$.items[*].what", hasItem("ACTIVITY_DUE")))
        .andExpect(jsonPath("$.items[*].what", hasItem("ACTIVITY_OPTIONAL")))
        .andExpect(jsonPath("$.items[?(@.what == 'ACTIVITY_DUE')].overdue", hasItem(false)))
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'ACTIVITY_DUE')].basis",
                hasItem("northmoor-scc 1, activities stage-1-meeting")));
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(content().string(containsString("What the framework asks for here")))
        .andExpect(content().string(containsString("Stage 1 meeting")));
  }

  @Test
  void is_for_readers_of_the_authoritys_dealings_alone() throws Exception {
    ask("liaison", "/api/duties?school=" + SCHOOL).andExpect(status().isForbidden());
    ask("admin", "/api/duties").andExpect(status().isForbidden());
    ask("liaison", "/api/diary?school=" + SCHOOL)
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("ACTIVITY_DUE"))));
    ask("senior", "/api/duties").andExpect(content().string(containsString("School " + SCHOOL)));
    ask("eastvale-senior", "/api/duties")
        .andExpect(content().string(not(containsString("School " + SCHOOL))));
  }

  @Test
  void is_asked_about_days_that_could_be_on_record_or_that_terms_are_set_for() throws Exception {
    ask("senior", "/api/duties?on=1899-12-31")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("from 1900 to five years from today")));
    ask("senior", "/api/duties?on=+999999999-12-31").andExpect(status().isBadRequest());
    ask("senior", "/api/duties?on=1900-01-01").andExpect(status().isOk());
  }

  @Test
  void comes_as_csv_too() throws Exception {
    mvc.perform(
            get("/api/duties?school=" + SCHOOL)
                .accept("text/csv")
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Stage 1 meeting,Due,Must,1,0,2026-01-12")));
  }

  private ResultActions ask(String person, String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic(person, person + "-demo")));
  }
}
