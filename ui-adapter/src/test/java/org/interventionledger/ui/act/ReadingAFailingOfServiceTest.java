package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.interventionledger.api.Act.RECORD_SERVICE_OF_NOTICE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A notice that reached the governing body on the day after it was given, as legal reads it. */
@FullApplication
@WithUserDetails("legal")
class ReadingAFailingOfServiceTest {

  private static final int SCHOOL = 999_921;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void is_asked_for_its_proof_and_its_reason_and_stands_in_timeline_and_position()
      throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    var steps = Journey.ofAMaintainedSchool(SCHOOL).toList();
    for (var step : steps) {
      if (step.act() == RECORD_SERVICE_OF_NOTICE) {
        refused(step);
        send(step, body(step)).andExpect(status().isCreated());
        break;
      }
      send(step, body(step)).andExpect(status().isCreated());
    }

    web.perform(get("/schools/999921/timeline"))
        .andExpect(content().string(containsString("not at the same time as it was given")))
        .andExpect(content().string(containsString("Not at the same time as the notice, because")))
        .andExpect(content().string(containsString("Nobody was at the school on the day before.")));
    web.perform(get("/schools/999921/position?on=2026-04-01"))
        .andExpect(
            content().string(containsString("Not everything went at the same time as the notice")))
        .andExpect(content().string(containsString("s.60(6) and (6A)")));
    web.perform(get("/api/schools/999921/position?on=2026-04-01"))
        .andExpect(jsonPath("$.traps[0].danger", is("COPY_NOT_AT_THE_SAME_TIME")));
  }

  @Test
  @WithUserDetails("senior")
  void the_form_assumes_no_day_of_arrival() throws Exception {
    SchoolsForTests.maintained(ledger, 999_922);

    web.perform(get("/schools/999922/acts/record-service-of-notice"))
        .andExpect(content().string(containsString("The ledger assumes no number of days")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "Why it was not at the same time as the notice, if it was not")));
  }

  private void refused(Step service) throws Exception {
    refused(service, without(service, "shownBy"), "NOTHING_SHOWS_IT");
    refused(service, without(service, "apart"), "COPIES_NOT_AT_THE_SAME_TIME");
    refused(service, body(service).put("method", "PREPAID_POST"), "POSTING_NOT_STATED");
    send(service, without(service, "timeOfDay")).andExpect(status().isBadRequest());
  }

  private void refused(Step service, ObjectNode body, String refusal) throws Exception {
    send(service, body).andExpect(status().is(422)).andExpect(jsonPath("$.refusal", is(refusal)));
  }

  private ResultActions send(Step step, ObjectNode body) throws Exception {
    return web.perform(
        post("/api/schools/" + SCHOOL + "/" + step.path())
            .with(user(people.loadUserByUsername(step.by())))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(body.toString()));
  }

  private ObjectNode without(Step step, String field) {
    var body = body(step);
    body.remove(field);
    return body;
  }

  private ObjectNode body(Step step) {
    return ((ObjectNode) json.readTree(step.body())).put("lateReason", Journey.LATE);
  }
}
