package org.interventionledger.ui.application;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class HealthTest {

  @Autowired private MockMvc mvc;

  @Test
  void says_whether_store_projections_and_database_are_well() throws Exception {
    mvc.perform(get("/actuator/health"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status", is("UP")))
        .andExpect(jsonPath("$.components.store.details.lastPosition", notNullValue()))
        .andExpect(jsonPath("$.components.database.status", is("UP")));
  }

  @Test
  void says_how_far_each_projection_lags() throws Exception {
    mvc.perform(get("/actuator/health"))
        .andExpect(jsonPath("$.components.projections.details.schools.state", is("UP")))
        .andExpect(jsonPath("$.components.projections.details.schools.lag", notNullValue()));
  }
}
