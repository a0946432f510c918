package org.interventionledger.ui.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.JourneyOfStatements;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A changed calendar shows which periods it would move; only a recorded act moves them. */
@FullApplication
class CountingPeriodsAgainTest {

  private static final int SCHOOL = 999_849;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @Test
  void a_period_moves_when_it_is_counted_again_and_not_before() throws Exception {
    SchoolsForTests.voluntaryAided(ledger, SCHOOL);
    JourneyOfStatements.receiveReport(web, SCHOOL);

    periods("senior")
        .andExpect(jsonPath("$[?(@.urn == 999849)].run.endsOn", hasItem("2026-06-30")))
        .andExpect(
            jsonPath("$[?(@.urn == 999849)].run.why.refusal", hasItem("TERM_DATES_NOT_HELD")));

    web.perform(JourneyOfStatements.termDates(SCHOOL).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isCreated());
    periods("senior")
        .andExpect(jsonPath("$[?(@.urn == 999849)].run.endsOn", hasItem("2026-06-30")))
        .andExpect(jsonPath("$[?(@.urn == 999849)].run.now.endsOn", hasItem("2026-06-22")))
        .andExpect(jsonPath("$[?(@.urn == 999849)].moves", hasItem(true)));

    JourneyOfStatements.countAgain(web, SCHOOL);
    periods("senior")
        .andExpect(jsonPath("$[?(@.urn == 999849)].run.endsOn", hasItem("2026-06-22")))
        .andExpect(jsonPath("$[?(@.urn == 999849)].moves", hasItem(false)));
  }

  @Test
  void the_page_of_calendars_shows_what_a_calendar_would_move_and_leads_to_the_act()
      throws Exception {
    SchoolsForTests.voluntaryAided(ledger, 999_850);
    JourneyOfStatements.receiveReport(web, 999_850);
    web.perform(JourneyOfStatements.termDates(999_850).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isCreated());

    shown("senior")
        .andExpect(content().string(containsString("School 999850")))
        .andExpect(content().string(containsString("by these calendars it would end on 22 June")))
        .andExpect(
            content().string(containsString("/schools/999850/acts/recalculate-period?about=")));
    shown("admin").andExpect(content().string(not(containsString("School 999850"))));
  }

  @Test
  void another_authoritys_periods_are_not_told() throws Exception {
    SchoolsForTests.voluntaryAided(ledger, 999_851);
    JourneyOfStatements.receiveReport(web, 999_851);

    periods("senior").andExpect(jsonPath("$[*].urn", hasItem(999_851)));
    periods("eastvale-senior").andExpect(jsonPath("$[*].urn", not(hasItem(999_851))));
  }

  private ResultActions periods(String person) throws Exception {
    return web.perform(get("/api/calendars/periods").with(httpBasic(person, person + "-demo")))
        .andExpect(status().isOk());
  }

  private ResultActions shown(String person) throws Exception {
    var signIn = web.perform(formLogin("/sign-in").user(person).password(person + "-demo"));
    var session = (MockHttpSession) signIn.andReturn().getRequest().getSession(false);
    return web.perform(get("/calendars").session(session).accept(TEXT_HTML))
        .andExpect(status().isOk());
  }
}
