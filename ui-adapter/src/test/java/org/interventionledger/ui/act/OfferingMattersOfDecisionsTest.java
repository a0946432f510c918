package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.interventionledger.api.Act.APPROVE_WARNING_NOTICE;
import static org.interventionledger.api.Act.GIVE_WARNING_NOTICE;
import static org.interventionledger.api.Act.SUSPEND_DELEGATED_BUDGET;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.interventionledger.api.Act;
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

/**
 * What was considered before an act is recorded for the matter that it was about: the form offers
 * those of the school in words, and anything else may be written.
 */
@FullApplication
@WithUserDetails("senior")
class OfferingMattersOfDecisionsTest {

  private static final int WARNED = 997_850;
  private static final int SUSPENDED = 997_851;
  private static final String OF_ITS_OWN = "A notice of its own, that is not on record yet";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void a_draft_and_the_notice_that_it_becomes() throws Exception {
    SchoolsForTests.maintained(ledger, WARNED);
    var steps = Journey.ofAMaintainedSchool(WARNED).toList();
    var approved = first(steps, APPROVE_WARNING_NOTICE);
    var given = first(steps, GIVE_WARNING_NOTICE);
    form(WARNED)
        .andExpect(content().string(containsString("label=\"" + OF_ITS_OWN)))
        .andExpect(content().string(not(containsString("label=\"Draft of "))));
    perform(WARNED, steps.subList(0, approved));
    form(WARNED)
        .andExpect(content().string(containsString(offer(steps.get(approved), "Draft of "))))
        .andExpect(content().string(not(containsString("label=\"Pre-warning notice of "))))
        .andExpect(content().string(not(containsString("label=\"Warning notice of "))));
    perform(WARNED, steps.subList(approved, given + 1));
    form(WARNED)
        .andExpect(content().string(containsString(offer(steps.get(given), "Warning notice of "))));
  }

  @Test
  void a_suspension_of_the_delegated_budget() throws Exception {
    SchoolsForTests.voluntaryAided(ledger, SUSPENDED);
    var steps = JourneyOfPowers.of(SUSPENDED).toList();
    var suspended = first(steps, SUSPEND_DELEGATED_BUDGET);
    perform(SUSPENDED, steps.subList(0, suspended));
    form(SUSPENDED)
        .andExpect(content().string(not(containsString("label=\"Suspension of the delegated"))));
    perform(SUSPENDED, steps.subList(suspended, suspended + 1));
    form(SUSPENDED)
        .andExpect(
            content()
                .string(
                    containsString(
                        "<option value=\""
                            + Journey.id(SUSPENDED, 13)
                            + "\" label=\"Suspension of the delegated budget, from 17 March"
                            + " 2026\"")));
  }

  /** The option of the matter that an act is about, by the beginning of its words. */
  private static String offer(Step about, String words) {
    return "<option value=\"" + about.about() + "\" label=\"" + words;
  }

  private ResultActions form(int urn) throws Exception {
    return web.perform(get("/schools/" + urn + "/acts/record-precondition").accept(TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"forNotice\"")));
  }

  private static int first(List<Step> steps, Act act) {
    return steps.stream().map(Step::act).toList().indexOf(act);
  }

  private void perform(int urn, List<Step> steps) throws Exception {
    for (var step : steps) {
      var body = ((ObjectNode) json.readTree(step.body())).put("lateReason", Journey.LATE);
      web.perform(
              post("/api/schools/" + urn + "/" + step.path())
                  .with(user(people.loadUserByUsername(step.by())))
                  .with(csrf())
                  .contentType(APPLICATION_JSON)
                  .content(body.toString()))
          .andExpect(status().isCreated());
    }
  }
}
