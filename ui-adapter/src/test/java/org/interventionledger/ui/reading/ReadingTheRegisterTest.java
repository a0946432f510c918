package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
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
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ReadingTheRegisterTest {

  private static final String SCHOOL = "-Formula Lane Primary School";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_the_register() {
    SchoolOnRecord.of(ledger, people, 999801, SCHOOL);
  }

  @Test
  @WithUserDetails("senior")
  void shows_level_position_and_what_falls_due_next() throws Exception {
    mvc.perform(get("/register").param("search", "999801"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(SCHOOL)))
        .andExpect(content().string(containsString("Warning notice running")))
        .andExpect(content().string(containsString(SchoolOnRecord.ADVISER)))
        .andExpect(content().string(containsString("OFFICIAL-SENSITIVE")))
        .andExpect(content().string(containsString("Northmoor")));
  }

  @Test
  @WithUserDetails("senior")
  void is_filtered_by_position() throws Exception {
    mvc.perform(get("/register").param("search", "999801").param("standing", "REFERRED"))
        .andExpect(content().string(not(containsString(SCHOOL))))
        .andExpect(content().string(containsString("No school on the register matches.")));
  }

  @Test
  @WithUserDetails("admin")
  void says_so_to_a_role_that_does_not_read_it() throws Exception {
    mvc.perform(get("/register"))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("Your role does not read the confidential register.")))
        .andExpect(content().string(not(containsString(SCHOOL))));
    mvc.perform(get("/register.csv")).andExpect(status().isForbidden());
    mvc.perform(get("/api/register"))
        .andExpect(status().isForbidden())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
  }

  @Test
  @WithUserDetails("liaison")
  void is_not_open_to_the_liaison() throws Exception {
    mvc.perform(get("/api/register")).andExpect(status().isForbidden());
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void of_another_authority_stays_with_it() throws Exception {
    mvc.perform(get("/api/register").param("search", "999801"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.rows.length()", is(0)));
  }

  @Test
  @WithUserDetails("adviser")
  void is_json_when_nothing_else_is_asked_for() throws Exception {
    mvc.perform(get("/api/register").param("search", "999801"))
        .andExpect(content().contentTypeCompatibleWith("application/json"))
        .andExpect(jsonPath("$.rows[*].urn", hasItem(999801)))
        .andExpect(jsonPath("$.rows[0].standing", is("WARNING_NOTICE_RUNNING")));
  }

  @Test
  @WithUserDetails("adviser")
  void is_csv_when_csv_is_asked_for_and_holds_no_formula() throws Exception {
    mvc.perform(get("/api/register").param("search", "999801").accept("text/csv"))
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(header().string("Content-Disposition", containsString("register.csv")))
        .andExpect(content().string(startsWith("\uFEFFURN,School,")))
        .andExpect(content().string(containsString("999801,'-Formula Lane")));
  }

  @Test
  @WithUserDetails("adviser")
  void names_a_parameter_that_cannot_be_read() throws Exception {
    mvc.perform(get("/api/register").param("standing", "WORRYING"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(content().string(containsString("standing")));
  }
}
