package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Need;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a form says a rule asks for is refused by that very rule when it is left out. */
@FullApplication
@WithUserDetails("senior")
class AskedForByRulesTest {

  private static final int SCHOOL = 999_871;

  @Autowired MockMvc web;
  @Autowired Ledger ledger;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void is_refused_by_the_rule_when_it_is_left_out() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);

    for (var step : Journey.ofAMaintainedSchool(SCHOOL).toList()) {
      for (var field : step.kind().fields()) {
        if (field.need() instanceof Need.ByRule(var refusal, var always) && always) {
          send(step, without(field, step))
              .andExpect(status().is(422))
              .andExpect(jsonPath("$.refusal", is(refusal.name())))
              .andExpect(jsonPath("$.citation", is(refusal.citation())));
        }
      }
      send(step, body(step)).andExpect(status().isCreated());
    }
  }

  @Test
  void is_said_on_the_label() throws Exception {
    SchoolsForTests.maintained(ledger, 999_872);

    web.perform(get("/schools/999872/acts/give-warning-notice"))
        .andExpect(content().string(containsString("Grounds (required by law)")))
        .andExpect(
            content()
                .string(containsString("Action required of the governing body (required by law)")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "By what standards performance is low (required in some cases)")))
        .andExpect(
            content().string(containsString("Why it is recorded late (required in some cases)")))
        .andExpect(content().string(not(containsString("Grounds (optional)"))));
  }

  @Test
  void is_said_in_the_description_of_the_api_with_the_provision() throws Exception {
    web.perform(get("/v3/api-docs"))
        .andExpect(
            content()
                .string(
                    containsString(
                        "Required by Education and Inspections Act 2006, s.60(2): "
                            + "without it the act is refused as NO_GROUND_STATED")));
  }

  private ResultActions send(Step step, ObjectNode body) throws Exception {
    return web.perform(
        post("/api/schools/" + SCHOOL + "/" + step.path())
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(body.toString()));
  }

  private ObjectNode without(Field field, Step step) {
    var body = body(step);
    body.remove(field.name());
    return body;
  }

  private ObjectNode body(Step step) {
    return ((ObjectNode) json.readTree(step.body())).put("lateReason", Journey.LATE);
  }
}
