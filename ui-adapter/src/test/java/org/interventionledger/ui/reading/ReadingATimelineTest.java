package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
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
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ReadingATimelineTest {

  private static final String PAGE = "/schools/999803/timeline";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_record() {
    SchoolOnRecord.of(ledger, people, 999803, "Timeline Road School");
  }

  @Test
  @WithUserDetails("senior")
  void shows_what_happened_on_what_it_rests_by_whom_and_why_so_late() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Education and Inspections Act 2006")))
        .andExpect(content().string(containsString("Sam Sterling, Senior officer")))
        .andExpect(content().string(containsString("Taken over from the paper file")))
        .andExpect(
            content().string(containsString("/corrections/new?stream=intervention%3A999803")));
  }

  @Test
  @WithUserDetails("adviser")
  void offers_no_correction_to_an_adviser() throws Exception {
    mvc.perform(get(PAGE)).andExpect(content().string(not(containsString("/corrections/new"))));
  }

  @Test
  @WithUserDetails("senior")
  void is_filtered_by_kind_days_and_words() throws Exception {
    mvc.perform(get("/api" + PAGE).param("kind", "MEETING"))
        .andExpect(jsonPath("$.entries[*].kind", everyItem(is("MEETING"))))
        .andExpect(jsonPath("$.entries.length()", is(3)));
    mvc.perform(
            get("/api" + PAGE)
                .param("to", ledger.today().minusDays(65).toString())
                .param("kind", "MEETING"))
        .andExpect(jsonPath("$.entries.length()", is(0)));
    mvc.perform(get("/api" + PAGE).param("text", "doors were left unlocked"))
        .andExpect(jsonPath("$.entries[*].kind", everyItem(is("WARNING_NOTICE"))));
  }

  @Test
  @WithUserDetails("senior")
  void says_on_the_page_which_day_cannot_be_read() throws Exception {
    mvc.perform(get(PAGE).param("from", "2026-02-30"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("There is a problem")));
    mvc.perform(get("/api" + PAGE).param("from", "2026-02-30"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("from")));
  }

  @Test
  @WithUserDetails("liaison")
  void shows_the_liaison_the_statutory_part_alone() throws Exception {
    mvc.perform(get("/api" + PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("WARNING_NOTICE")))
        .andExpect(content().string(not(containsString("Attendance fell"))))
        .andExpect(content().string(not(containsString(SchoolOnRecord.ADVISER))));
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void tells_another_authority_nothing_confidential() throws Exception {
    mvc.perform(get("/api" + PAGE))
        .andExpect(content().string(not(containsString("WARNING_NOTICE"))))
        .andExpect(content().string(not(containsString("\"REGISTER\""))));
  }

  @Test
  @WithUserDetails("senior")
  void is_taken_away_as_csv_and_as_json() throws Exception {
    mvc.perform(get(PAGE + ".csv").param("kind", "MEETING"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("timeline-999803.csv")))
        .andExpect(content().string(startsWith("\uFEFFURN,School,Entry,")))
        .andExpect(content().string(containsString("999803,Timeline Road School,meeting:")));
    mvc.perform(get(PAGE + ".json"))
        .andExpect(header().string("Content-Disposition", containsString("timeline-999803.json")))
        .andExpect(jsonPath("$.urn", is(999803)));
    mvc.perform(get("/api" + PAGE).accept("text/csv"))
        .andExpect(content().contentTypeCompatibleWith("text/csv"));
  }

  @Test
  @WithUserDetails("senior")
  void of_a_school_that_is_not_in_the_ledger_is_not_found() throws Exception {
    mvc.perform(get("/api/schools/100999/timeline").accept("text/csv"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    mvc.perform(get("/schools/100999/timeline")).andExpect(status().isNotFound());
  }
}
