package org.interventionledger.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.record.FindReconciliation.Difference;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.interventionledger.api.record.FindReconciliation.Row;
import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ReconciliationInHealthTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  @Autowired private MockMvc mvc;

  @Test
  void counts_what_each_projection_handled_against_the_store() throws Exception {
    mvc.perform(get("/actuator/health"))
        .andExpect(jsonPath("$.components.reconciliation.status", is("UP")))
        .andExpect(
            jsonPath("$.components.reconciliation.details.timeline.handled", greaterThan(0)));
  }

  @Test
  @WithUserDetails("admin")
  void is_told_to_an_administrator_as_it_is_now() throws Exception {
    mvc.perform(get("/api/projections/reconciliation"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.rows[*].name", hasItem("history")));
  }

  @Test
  @WithUserDetails("adviser")
  void is_not_told_to_an_adviser() throws Exception {
    mvc.perform(get("/api/projections/reconciliation")).andExpect(status().isForbidden());
  }

  @Test
  void a_projection_that_there_is_not_is_not_found() throws Exception {
    mvc.perform(post("/api/projections/tallies/rebuild").with(httpBasic("admin", "admin-demo")))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.refusal", is("PROJECTION_NOT_FOUND")))
        .andExpect(jsonPath("$.detail", containsString("timeline")));
  }

  @Test
  void a_difference_is_shown_with_its_remedy_and_no_word_of_an_event() {
    var missed =
        new Row("timeline", 41, 12, 11, List.of(new Difference("AdviserAssigned", 12, 11)));

    var health = ReconciliationHealth.health(new Reconciliation(List.of(missed)), NOW);

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails())
        .containsEntry(
            "timeline",
            Map.of(
                "stored",
                12L,
                "handled",
                11L,
                "differences",
                Map.of("AdviserAssigned", "11 of 12 handled"),
                "remedy",
                "POST /api/projections/timeline/rebuild"));
  }
}
