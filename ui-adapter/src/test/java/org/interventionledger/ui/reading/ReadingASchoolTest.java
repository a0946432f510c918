package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
class ReadingASchoolTest {

  private static final String SCHOOL = "Lower Reading Primary School";
  private static final String PAGE = "/schools/999802";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_on_record() {
    SchoolOnRecord.of(ledger, people, 999802, SCHOOL);
  }

  @Test
  @WithUserDetails("senior")
  void is_found_by_a_part_of_its_name() throws Exception {
    mvc.perform(get("/schools").param("search", "lower read"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(SCHOOL)));
    mvc.perform(get("/api/schools").param("search", "999802"))
        .andExpect(jsonPath("$.total", is(1)))
        .andExpect(jsonPath("$.rows[0].name", is(SCHOOL)));
  }

  @Test
  @WithUserDetails("senior")
  void shows_its_position_in_law_and_what_may_be_done_next() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Compliance period")))
        .andExpect(content().string(containsString(PAGE + "/acts/record-service-of-notice")))
        .andExpect(content().string(containsString("/acts/complete-agreed-action?about=")))
        .andExpect(content().string(containsString("What may not be done now, and why")))
        .andExpect(content().string(containsString("Establish an interim executive board")));
  }

  @Test
  @WithUserDetails("adviser")
  void offers_an_adviser_no_notices() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(content().string(containsString("/acts/change-level")))
        .andExpect(content().string(not(containsString("/acts/record-service-of-notice"))));
  }

  @Test
  @WithUserDetails("legal")
  void offers_no_act_to_those_who_only_read() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(content().string(containsString("Warning notice of")))
        .andExpect(content().string(not(containsString("/acts/"))));
  }

  @Test
  @WithUserDetails("admin")
  void shows_the_administrator_its_particulars_alone() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(content().string(containsString("Mill Lane")))
        .andExpect(content().string(not(containsString("Warning notice of"))))
        .andExpect(content().string(not(containsString("/acts/"))))
        .andExpect(content().string(not(containsString(SchoolOnRecord.ADVISER))));
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void shows_another_authority_its_particulars_alone() throws Exception {
    mvc.perform(get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Warning notice of"))))
        .andExpect(content().string(not(containsString("/acts/"))));
    mvc.perform(get("/api" + PAGE))
        .andExpect(jsonPath("$.particulars.name", is(SCHOOL)))
        .andExpect(jsonPath("$.confidentialPart", is("PARTICULARS_ONLY")))
        .andExpect(jsonPath("$.notices.length()", is(0)));
  }

  @Test
  @WithUserDetails("senior")
  void is_answered_by_the_api_with_its_position() throws Exception {
    mvc.perform(get("/api" + PAGE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.urn", is(999802)))
        .andExpect(jsonPath("$.notices[0].standing", is("COMPLIANCE_PERIOD_RUNNING")))
        .andExpect(jsonPath("$.position.reach", is("MAINTAINED_SCHOOL")))
        .andExpect(jsonPath("$.position.running[*].period", hasItem("COMPLIANCE_PERIOD")));
  }

  @Test
  @WithUserDetails("senior")
  void that_is_not_in_the_ledger_is_not_found() throws Exception {
    mvc.perform(get("/schools/100999")).andExpect(status().isNotFound());
    mvc.perform(get("/api/schools/100999"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
  }

  @Test
  @WithUserDetails("senior")
  void a_page_too_large_is_refused_by_name() throws Exception {
    mvc.perform(get("/api/schools").param("size", "501"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("size")));
  }
}
