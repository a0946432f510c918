package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ReadingTheEventHistoryTest {

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_record() {
    SchoolOnRecord.of(ledger, people, 999804, "History Hill School");
  }

  @Test
  @WithUserDetails("legal")
  void shows_the_stored_events_with_their_metadata() throws Exception {
    mvc.perform(get("/history").param("school", "999804").param("type", "WarningNoticeGiven"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("intervention:999804#5")))
        .andExpect(content().string(containsString("Doors were left unlocked")))
        .andExpect(content().string(containsString("SENIOR_OFFICER")));
  }

  @Test
  @WithUserDetails("adviser")
  void is_closed_to_an_adviser_as_a_page_and_over_the_api() throws Exception {
    mvc.perform(get("/history")).andExpect(status().isForbidden());
    mvc.perform(get("/api/events"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.events").doesNotExist());
  }

  @Test
  @WithUserDetails("admin")
  void shows_an_administrator_how_the_ledger_is_run_and_nothing_confidential() throws Exception {
    mvc.perform(get("/history").param("type", "FrameworkAdopted")).andExpect(status().isOk());
    mvc.perform(get("/api/events").param("school", "999804"))
        .andExpect(jsonPath("$.events[*].type", hasItem("SchoolEntered")))
        .andExpect(jsonPath("$.events[*].type", not(hasItem("WarningNoticeGiven"))))
        .andExpect(jsonPath("$.events[*].type", not(hasItem("PlacedOnRegister"))));
  }

  @Test
  @WithUserDetails("auditor")
  void is_read_page_by_page_from_the_position_the_last_page_names() throws Exception {
    var first =
        mvc.perform(get("/api/events").param("school", "999804").param("size", "2"))
            .andExpect(jsonPath("$.events.length()", is(2)))
            .andExpect(jsonPath("$.total", greaterThan(5)))
            .andReturn();
    var next = JsonPath.<Integer>read(first.getResponse().getContentAsString(), "$.next");
    mvc.perform(get("/api/events").param("school", "999804").param("after", next.toString()))
        .andExpect(jsonPath("$.events[*].position", everyItem(greaterThan(next))));
  }

  @Test
  @WithUserDetails("auditor")
  void is_searched_by_person() throws Exception {
    mvc.perform(get("/api/events").param("school", "999804").param("person", "sterling"))
        .andExpect(jsonPath("$.events[*].metadata.actor", everyItem(is("senior"))));
  }

  @Test
  @WithUserDetails("eastvale-head")
  void of_another_authority_stays_with_it() throws Exception {
    mvc.perform(get("/api/events").param("school", "999804"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Doors were left unlocked"))));
  }

  @Test
  @WithUserDetails("auditor")
  void names_a_parameter_that_cannot_be_read() throws Exception {
    mvc.perform(get("/api/events").param("size", "0"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("size")));
    mvc.perform(get("/api/events").param("from", "yesterday"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("from")));
  }
}
