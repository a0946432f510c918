package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
class ReadingTheDiaryTest {

  private static final String SCHOOL = "Diary Dell School";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_record() {
    SchoolOnRecord.of(ledger, people, 999805, SCHOOL);
  }

  @Test
  @WithUserDetails("senior")
  void shows_first_what_is_overdue_and_then_each_month() throws Exception {
    mvc.perform(get("/diary").param("school", "999805"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Overdue (1)")))
        .andExpect(content().string(containsString("Compliance period ends")))
        .andExpect(content().string(containsString(SCHOOL)));
  }

  @Test
  @WithUserDetails("senior")
  void is_answered_as_json_and_as_csv_without_formulas() throws Exception {
    mvc.perform(get("/api/diary").param("school", "999805"))
        .andExpect(jsonPath("$.items[*].what", hasItem("COMPLIANCE_PERIOD_ENDS")))
        .andExpect(jsonPath("$.items[0].overdue", is(true)));
    mvc.perform(get("/api/diary").param("school", "999805").accept("text/csv"))
        .andExpect(content().string(startsWith("\uFEFFDue on,Overdue,URN,")))
        .andExpect(content().string(not(containsString(",=HYPERLINK"))))
        .andExpect(content().string(not(containsString(",\"=HYPERLINK"))));
    mvc.perform(get("/diary.csv").param("school", "999805")).andExpect(status().isOk());
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void of_another_authority_stays_with_it() throws Exception {
    mvc.perform(get("/api/diary")).andExpect(content().string(not(containsString(SCHOOL))));
  }

  @Test
  @WithUserDetails("senior")
  void the_start_page_counts_what_is_due_and_who_is_on_the_register() throws Exception {
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("What needs doing")))
        .andExpect(content().string(containsString("standing=WARNING_NOTICE_RUNNING")));
  }

  @Test
  @WithUserDetails("admin")
  void the_start_page_tells_the_administrator_nothing_of_the_register() throws Exception {
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(SCHOOL))))
        .andExpect(
            content().string(containsString("Your role does not read the confidential register.")));
  }
}
