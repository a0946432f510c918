package org.interventionledger.ui.imports;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.gias.GiasText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * The national register is one for all: Northmoor's administrator takes in a file that gives a
 * school of Eastvale to Northmoor.
 */
@FullApplication
class ImportsOfAllAuthoritiesTest {

  private static final int SCHOOL = 998_311;

  @Autowired private MockMvc api;

  @BeforeEach
  void a_school_goes_from_eastvale_to_northmoor() throws Exception {
    take("eastvale.csv", "991", "Eastvale");
    take("northmoor.csv", "990", "Northmoor");
  }

  @Test
  void the_authority_that_it_left_is_told_so() throws Exception {
    ask("eastvale-head", "/api/schools/998311/timeline")
        .andExpect(
            jsonPath("$.entries[*].type", hasItems("SchoolEntered", "SchoolChangedAuthority")))
        .andExpect(jsonPath("$.entries[*].type", not(hasItem("SchoolParticularsChanged"))))
        .andExpect(
            jsonPath(
                "$.entries[*].sentence",
                hasItem(Matchers.startsWith("The school went from Eastvale to Northmoor"))));
    ask("eastvale-head", "/api/events?school=998311&type=SchoolChangedAuthority")
        .andExpect(jsonPath("$.events[*].metadata.actor", hasItem("admin")));
  }

  @Test
  void the_authority_that_it_came_to_reads_both_the_change_and_where_it_came_from()
      throws Exception {
    ask("senior", "/api/schools/998311/timeline")
        .andExpect(
            jsonPath(
                "$.entries[*].type",
                hasItems("SchoolEntered", "SchoolParticularsChanged", "SchoolChangedAuthority")));
  }

  @Test
  void the_import_itself_is_open_to_the_other_authority() throws Exception {
    ask("eastvale-head", "/api/imports")
        .andExpect(jsonPath("$[*].fileName", hasItems("eastvale.csv", "northmoor.csv")));
    ask("eastvale-head", "/api/events?type=SchoolImportStarted&size=500")
        .andExpect(content().string(Matchers.containsString("northmoor.csv")));
    ask("eastvale-senior", "/api/imports").andExpect(jsonPath("$.length()").value(0));
  }

  private void take(String fileName, String authority, String authorityName) throws Exception {
    var text = GiasText.usual().school(SCHOOL, "LA (code)", authority, "LA (name)", authorityName);
    var upload = new MockMultipartFile("file", fileName, "text/csv", text.bytes());
    api.perform(
            multipart("/api/imports/schools").file(upload).with(httpBasic("admin", "admin-demo")))
        .andExpect(status().isOk());
  }

  private ResultActions ask(String person, String question) throws Exception {
    return api.perform(get(question).with(httpBasic(person, person + "-demo")));
  }
}
