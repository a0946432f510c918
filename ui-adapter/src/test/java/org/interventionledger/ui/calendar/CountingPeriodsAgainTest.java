package org.interventionledger.ui.calendar;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.ui.act.JourneyOfStatements;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A changed calendar shows which periods it would move; only a recorded act moves them. */
@FullApplication
class CountingPeriodsAgainTest {

  private static final int SCHOOL = 999_849;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

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

  @Test
  void the_time_for_comments_on_a_draft_moves_when_it_is_counted_again_and_not_before()
      throws Exception {
    SchoolsForTests.voluntaryAided(ledger, 997_100);
    record(
        997_100,
        "draft-reports",
        """
        {"draftReportId": "0f8b7a34-2f0f-4d8e-8f2f-000000997100", "receivedOn": "2026-06-08", "inspectedOn": "2026-05-05",
         "judgedEnd": "2026-06-30", "judgedBecause": "The school has not told its term dates."}\
        """);
    web.perform(JourneyOfStatements.termDates(997_100).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isCreated());

    for (var reader : List.of("senior", "adviser")) {
      periods(reader)
          .andExpect(jsonPath("$[?(@.urn == 997100)].run.endsOn", hasItem("2026-06-30")))
          .andExpect(jsonPath("$[?(@.urn == 997100)].run.now.endsOn", hasItem("2026-06-15")));
      page(reader, "/calendars")
          .andExpect(
              content().string(containsString("Comments on a draft report, ends on 30 June")));
    }
    periods("liaison").andExpect(jsonPath("$[*].urn", not(hasItem(997_100))));

    recount(
        997_100, "0f8b7a34-2f0f-4d8e-8f2f-000000997100", "COMMENTS_ON_DRAFT_REPORT", "2026-06-09");

    periods("adviser")
        .andExpect(jsonPath("$[?(@.urn == 997100)].run.endsOn", hasItem("2026-06-15")))
        .andExpect(jsonPath("$[?(@.urn == 997100)].moves", hasItem(false)));
    page("adviser", "/schools/997100/timeline")
        .andExpect(
            content()
                .string(containsString("comments on the draft report was counted again: it ends")));
    page("liaison", "/schools/997100/timeline")
        .andExpect(content().string(not(containsString("was counted again"))));
    page("adviser", "/diary?school=997100")
        .andExpect(content().string(containsString("15 June 2026")));
    position("adviser", 997_100, "2026-06-15")
        .andExpect(jsonPath("$.running[*].period", hasItem("COMMENTS_ON_DRAFT_REPORT")))
        .andExpect(jsonPath("$.running[*].endsOn", hasItem("2026-06-15")));
    position("liaison", 997_100, "2026-06-15").andExpect(jsonPath("$.running.length()", is(0)));
  }

  @Test
  void a_list_of_scotland_moves_a_request_by_its_recalculation_and_none_but_its_readers_are_told()
      throws Exception {
    SchoolsForTests.maintained(ledger, 997_101);
    record(
        997_101,
        "information-requests",
        """
        {"requestId": "0f8b7a34-2f0f-4d8e-8f2f-000000997101", "receivedOn": "2010-06-01", "from": "Noor Sharif",
         "asked": "The minutes of May."}\
        """);
    periods("senior")
        .andExpect(jsonPath("$[?(@.urn == 997101)].run.endsOn", hasItem("2010-06-29")))
        .andExpect(jsonPath("$[?(@.urn == 997101)].moves", hasItem(false)));
    // By a list of its own years alone, that no other test counts with.
    web.perform(
            post("/api/calendars/bank-holidays?division=SCOTLAND&source=Scotland, 2010")
                .with(httpBasic("admin", "admin-demo"))
                .contentType(APPLICATION_JSON)
                .content(SCOTLAND_IN_2010))
        .andExpect(status().isCreated());

    for (var reader : List.of("senior", "head", "legal", "auditor")) {
      periods(reader)
          .andExpect(jsonPath("$[?(@.urn == 997101)].run.endsOn", hasItem("2010-06-29")))
          .andExpect(jsonPath("$[?(@.urn == 997101)].run.now.endsOn", hasItem("2010-06-30")))
          .andExpect(
              jsonPath(
                  "$[?(@.urn == 997101)].run.now.holidaysFrom[*].source",
                  hasItem("Scotland, 2010, Scotland")));
      page(reader, "/calendars").andExpect(content().string(containsString("School 997101")));
    }
    nothingIsToldOfTheRequest();

    page("senior", "/schools/997101/acts/recalculate-period")
        .andExpect(
            content().string(containsString("Request for information, received on 1 June 2010")));
    recount(997_101, "0f8b7a34-2f0f-4d8e-8f2f-000000997101", "INFORMATION_REQUEST", "2010-06-09");

    periods("legal")
        .andExpect(jsonPath("$[?(@.urn == 997101)].run.endsOn", hasItem("2010-06-30")))
        .andExpect(jsonPath("$[?(@.urn == 997101)].moves", hasItem(false)));
    page("senior", "/schools/997101/timeline")
        .andExpect(
            content()
                .string(
                    containsString(
                        "The period for the answer to a request for information was counted again:"
                            + " it ends on 30 June 2010, and not on 29 June 2010")));
    page("senior", "/diary?school=997101")
        .andExpect(content().string(containsString("30 June 2010")));
    web.perform(get("/api/schools/997101").with(httpBasic("legal", "legal-demo")))
        .andExpect(jsonPath("$.informationMatters[0].dueOn", is("2010-06-30")));
    position("auditor", 997_101, "2010-06-30")
        .andExpect(jsonPath("$.running[*].period", hasItem("INFORMATION_REQUEST")))
        .andExpect(jsonPath("$.running[*].endsOn", hasItem("2010-06-30")));
    web.perform(get("/api/events?school=997101").with(httpBasic("legal", "legal-demo")))
        .andExpect(jsonPath("$.events[*].type", hasItem("PeriodRecalculated")));
    web.perform(get("/api/events?school=997101").with(httpBasic("admin", "admin-demo")))
        .andExpect(jsonPath("$.events[*].type", not(hasItem("PeriodRecalculated"))));
    nothingIsToldOfTheRequest();
  }

  private static final String SCOTLAND_IN_2010 =
      Stream.of(
              "01-01", "01-04", "04-02", "05-03", "05-31", "06-10", "08-02", "11-30", "12-27",
              "12-28")
          .map("{\"title\": \"A holiday\", \"date\": \"2010-%s\", \"notes\": \"\"}"::formatted)
          .collect(joining(", ", "{\"scotland\": {\"events\": [", "]}}"));

  /** By those who do not read what the authority considered and was asked. */
  private void nothingIsToldOfTheRequest() throws Exception {
    for (var reader : List.of("adviser", "liaison")) {
      periods(reader).andExpect(jsonPath("$[*].urn", not(hasItem(997_101))));
      page(reader, "/calendars")
          .andExpect(
              content()
                  .string(
                      allOf(
                          not(containsString("School 997101")),
                          not(containsString("Answer to a request for information")))));
      for (var path : List.of("", "/timeline", "/position?on=2010-06-15")) {
        page(reader, "/schools/997101" + path)
            .andExpect(
                content()
                    .string(
                        allOf(
                            not(containsString("counted again")),
                            not(containsString("0f8b7a34-2f0f-4d8e-8f2f-000000997101")),
                            not(containsString("equest for information")),
                            not(containsString("29 June 2010")),
                            not(containsString("30 June 2010")))));
      }
      position(reader, 997_101, "2010-06-15")
          .andExpect(jsonPath("$.running.length()", is(0)))
          .andExpect(jsonPath("$.open[*].act", not(hasItem("RECALCULATE_PERIOD"))))
          .andExpect(jsonPath("$.barred[*].act", not(hasItem("RECALCULATE_PERIOD"))));
    }
    page("admin", "/calendars").andExpect(content().string(not(containsString("School 997101"))));
  }

  private void record(int urn, String path, String body) throws Exception {
    web.perform(
            post("/api/schools/" + urn + "/" + path)
                .with(httpBasic("senior", "senior-demo"))
                .contentType(APPLICATION_JSON)
                .content(body.replaceFirst("\\{", "{\"lateReason\": \"From the file.\", ")))
        .andExpect(status().isCreated());
  }

  private void recount(int urn, String about, String matter, String on) throws Exception {
    record(
        urn,
        "periods/" + about + "/recalculation",
        """
        {"matter": "%s", "recalculatedOn": "%s", "reasons": "A later list was adopted."}\
        """
            .formatted(matter, on));
  }

  private ResultActions position(String person, int urn, String on) throws Exception {
    return web.perform(
            get("/api/schools/" + urn + "/position?on=" + on)
                .with(httpBasic(person, person + "-demo")))
        .andExpect(status().isOk());
  }

  private ResultActions page(String person, String path) throws Exception {
    return web.perform(get(path).with(user(people.loadUserByUsername(person))).accept(TEXT_HTML))
        .andExpect(status().isOk());
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
