package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
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
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Need;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
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
  @Autowired UserDetailsService people;

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
              .andExpect(jsonPath("$.citation", startsWith(refusal.citation())));
        }
      }
      send(step, body(step)).andExpect(status().isCreated());
    }
  }

  @Test
  void a_draft_may_lack_it_and_is_not_approved_without_it() throws Exception {
    SchoolsForTests.maintained(ledger, 999_873);
    var number = 100;

    for (var field : JourneyOfNotices.drafted("", "LOW_STANDARDS", "").kind().fields()) {
      if (field.need() instanceof Need.BeforeAct(var refusal, _)) {
        var id = Journey.id(999_873, number++);
        var draft = JourneyOfNotices.drafted(id, "SAFETY_THREATENED", "");
        send(999_873, draft, without(field, draft)).andExpect(status().isCreated());
        var approval = JourneyOfNotices.approved(id);
        send(999_873, approval, body(approval))
            .andExpect(status().is(422))
            .andExpect(jsonPath("$.refusal", is(refusal.name())))
            .andExpect(jsonPath("$.citation", is(refusal.citation())));
      }
    }
    assertThat(number).isEqualTo(102);
  }

  @Test
  void is_said_on_the_label() throws Exception {
    SchoolsForTests.maintained(ledger, 999_872);

    web.perform(get("/schools/999872/acts/draft-warning-notice"))
        .andExpect(content().string(containsString("Grounds (required by law for approval)")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "Action required of the governing body (required by law for"
                            + " approval)")))
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
                        "Required by Education and Inspections Act 2006, ss.60(2) and 60A(2):"
                            + " without it the act “Approve the draft of a warning notice” is"
                            + " refused as NO_GROUND_STATED")));
  }

  private ResultActions send(Step step, ObjectNode body) throws Exception {
    return send(SCHOOL, step, body);
  }

  private ResultActions send(int urn, Step step, ObjectNode body) throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + step.path())
            .with(user(people.loadUserByUsername(step.by())))
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
