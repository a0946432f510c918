package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@FullApplication
class ActingByTheApiTest {

  @Autowired MockMvc web;
  @Autowired Ledger ledger;

  @Test
  void every_act_has_its_step_in_the_journeys() {
    assertThat(Journey.acts()).containsAll(ActKinds.ALL.stream().map(ActKind::act).toList());
  }

  @Test
  void every_act_can_be_done_in_its_turn() throws Exception {
    SchoolsForTests.maintained(ledger, 999_841);
    SchoolsForTests.academy(ledger, 999_842);
    SchoolsForTests.maintained(ledger, 999_846);
    SchoolsForTests.voluntaryAided(ledger, 999_847);
    SchoolsForTests.maintained(ledger, 999_853);

    walk(999_841, Journey.ofAMaintainedSchool(999_841));
    walk(999_842, Journey.ofAnAcademy(999_842));
    walk(999_846, JourneyOfState.ofASchool(999_846));
    walk(999_847, JourneyOfPowers.of(999_847));
    SchoolsForTests.voluntaryAided(ledger, 999_848);
    walk(999_848, JourneyOfStatements.beforeTermDates(999_848));
    web.perform(JourneyOfStatements.termDates(999_848).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isCreated());
    walk(999_848, JourneyOfStatements.afterTermDates(999_848));
    SchoolsForTests.maintained(ledger, 999_852);
    walk(999_852, JourneyOfDirections.of(999_852));
    walk(999_853, JourneyOfNotices.ofTheLawOf2012(999_853));
    SchoolsForTests.maintained(ledger, 998_211);
    walk(998_211, JourneyOfInformation.of(998_211));
    SchoolsForTests.maintained(ledger, 999_951);
    walk(999_951, JourneyOfActivities.of(999_951));
    SchoolsForTests.maintained(ledger, 999_381);
    walk(999_381, versions());
    SchoolsForTests.maintained(ledger, 998_511);
    walk(998_511, JourneyOfSupport.of(998_511));
    SchoolsForTests.maintained(ledger, 998_600);
    walk(998_600, JourneyOfAccess.ofASchool());
    SchoolsForTests.maintained(ledger, 999_940);
    JourneyOfInspections.leaveAnOutcome(ledger, 999_940);
    walk(999_940, JourneyOfInspections.settingAside(ledger.today()));

    web.perform(
            get("/api/schools/999841/position?on=2026-04-01")
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.reach", is("MAINTAINED_SCHOOL")));
  }

  private Stream<Step> versions() {
    return JourneyOfVersions.of(
        SchoolsForTests.versionInForce(ledger),
        SchoolsForTests.besideVersion(ledger),
        ledger.today());
  }

  @Test
  void a_refusal_names_the_rule_with_its_citation_and_its_facts() throws Exception {
    SchoolsForTests.academy(ledger, 999_843);
    var notice =
        Journey.ofAMaintainedSchool(999_843)
            .filter(step -> step.about().isEmpty() && step.path().equals("warning-notices"));

    perform(999_843, notice.findFirst().orElseThrow())
        .andExpect(status().is(422))
        .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.refusal", is("NOT_A_MAINTAINED_SCHOOL")))
        .andExpect(jsonPath("$.citation", is("Education and Inspections Act 2006, s.59(1)")))
        .andExpect(jsonPath("$.facts.type", containsString("Academy")))
        .andExpect(jsonPath("$.title", is("Part 4 does not reach this school")))
        .andExpect(jsonPath("$.detail", containsString("Refer to the Regional Director")));
  }

  @Test
  void the_same_matter_sent_twice_is_recorded_once() throws Exception {
    SchoolsForTests.academy(ledger, 999_844);
    var referral = Journey.ofAnAcademy(999_844).findFirst().orElseThrow();

    perform(999_844, referral).andExpect(status().isCreated());
    perform(999_844, referral).andExpect(status().isConflict());
  }

  @Test
  void all_faults_of_a_body_come_at_once() throws Exception {
    SchoolsForTests.maintained(ledger, 999_845);

    web.perform(
            post("/api/schools/999845/warning-notices")
                .with(httpBasic("senior", "senior-demo"))
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"draftedOn": "2026-02-30", "grounds": ["NONE"], "matters": 5, "reasons": "\\u0000",
                     "actionRequired": [""], "colour": "red"}\
                    """))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.errors[?(@.field == 'draftedOn')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'grounds[0]')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'matters')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'reasons')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'actionRequired[0]')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'section')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'colour')]").exists());
  }

  private void walk(int urn, Stream<Step> journey) throws Exception {
    for (var step : journey.toList()) {
      perform(urn, step)
          .andDo(
              result ->
                  assertThat(result.getResponse().getContentAsString())
                      .as(step.toString())
                      .contains("\"recorded\":true"))
          .andExpect(status().isCreated())
          .andExpect(header().string("Location", "/api/schools/" + urn))
          .andExpect(jsonPath("$.shown", is(true)));
    }
  }

  private ResultActions perform(int urn, Step step) throws Exception {
    var late =
        step.body().substring(0, step.body().lastIndexOf('}'))
            + ", \"lateReason\": \""
            + Journey.LATE
            + "\"}";
    return web.perform(
        post("/api/schools/" + urn + "/" + step.path())
            .with(httpBasic(step.by(), step.by() + "-demo"))
            .contentType(APPLICATION_JSON)
            .content(late));
  }
}
