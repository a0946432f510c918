package org.interventionledger.ui.figure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.reading.SchoolOnRecord;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

/** Figures by page, CSV and API, to whoever may read them. */
@FullApplication
@WithUserDetails("senior")
class ReportingFiguresTest {

  private static final String SCHOOL = "Counted Lane Primary School";
  private static final String LISTED = "$.figures[?(@.id == 'register-list')].schools[*].urn";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_the_register_for_seventy_days() {
    SchoolOnRecord.of(ledger, people, 999_961, SCHOOL);
  }

  @Test
  void a_list_is_of_the_day_asked_for() throws Exception {
    web.perform(get("/api/figures"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.framework.framework", is("northmoor-scc")))
        .andExpect(jsonPath(LISTED, hasItem(999_961)));
    web.perform(get("/api/figures").param("on", ledger.today().minusDays(70).toString()))
        .andExpect(jsonPath(LISTED, hasItem(999_961)));
    web.perform(get("/api/figures").param("on", ledger.today().minusDays(71).toString()))
        .andExpect(status().isOk())
        .andExpect(jsonPath(LISTED, not(hasItem(999_961))));
  }

  @Test
  void to_elected_members_no_school_is_named() throws Exception {
    web.perform(get("/api/figures").param("audience", "MEMBERS"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.figures[?(@.id == 'not-concern')].lines[*]", not(empty())))
        .andExpect(content().string(not(containsString(SCHOOL))))
        .andExpect(content().string(not(containsString("999961"))));
  }

  @Test
  @WithUserDetails("liaison")
  void whoever_does_not_read_the_register_has_what_is_published() throws Exception {
    web.perform(get("/api/figures").param("authority", "990"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.closed", greaterThan(0)))
        .andExpect(jsonPath("$.figures[?(@.id == 'good-or-better')]", not(empty())))
        .andExpect(jsonPath("$.figures[?(@.id == 'not-concern')]", empty()))
        .andExpect(content().string(not(containsString(SCHOOL))));
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void of_another_authority_they_are_not_found() throws Exception {
    web.perform(get("/api/figures").param("authority", "990")).andExpect(status().isNotFound());
    web.perform(get("/api/figures"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.authority", is("991")));
  }

  @Test
  void the_page_shows_them_as_a_report_for_its_readers_and_names_what_is_not_held()
      throws Exception {
    web.perform(
            get("/figures")
                .param("from", ledger.today().minusMonths(1).toString())
                .param("to", ledger.today().toString())
                .param("report", "monthly-report"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Monthly report on schools causing concern")))
        .andExpect(content().string(containsString("Lead member for children’s services")))
        .andExpect(content().string(not(containsString(SCHOOL))))
        .andExpect(content().string(containsString("called “national rank”")));
    web.perform(
            get("/figures")
                .param("from", ledger.today().minusMonths(1).toString())
                .param("to", ledger.today().toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(SCHOOL)));
  }

  @Test
  void as_csv_they_are_a_row_for_each_number_and_each_school() throws Exception {
    web.perform(get("/api/figures").accept("text/csv"))
        .andExpect(status().isOk())
        .andExpect(
            header().string("Content-Disposition", containsString("figures-" + ledger.today())))
        .andExpect(content().string(startsWith("\uFEFFFigure,Label,")))
        .andExpect(content().string(containsString("999961," + SCHOOL)));
  }

  @Test
  void the_future_is_not_on_record() throws Exception {
    web.perform(get("/api/figures").param("on", ledger.today().plusDays(1).toString()))
        .andExpect(status().isBadRequest());
    web.perform(get("/api/figures").param("since", ledger.today().toString()))
        .andExpect(status().isBadRequest());
  }
}
