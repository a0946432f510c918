package org.interventionledger.ui.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.JourneyOfStatements;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The day of a paper that is to be written moves by a recorded count alone, and is told before. */
@FullApplication
class CountingPapersAgainTest {

  private static final String WALK = "0f8b7a34-2f0f-4d8e-8f2f-0000%08d";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  /** Thursday 21 May: the third day of school is the second after the half-term. */
  @Test
  void what_could_not_be_counted_is_told_when_it_can_be_and_moves_when_it_is_counted()
      throws Exception {
    var urn = 980_210;
    SchoolsForTests.voluntaryAided(ledger, urn);
    walk(urn);
    json("senior", "/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[0].noDay.uncounted.n", is(3)));
    page("senior", "/diary?school=" + urn)
        .andExpect(content().string(containsString("it is counted again under “Calendars”")));
    json("senior", "/api/calendars/papers")
        .andExpect(jsonPath("$.papers[*].urn", not(hasItem(urn))));

    adoptTermDates(urn);
    json("senior", "/api/calendars/papers")
        .andExpect(jsonPath("$.papers[?(@.urn == %d)].now".formatted(urn), hasItem("2026-06-02")))
        .andExpect(
            jsonPath("$.papers[?(@.urn == %d)].paper".formatted(urn), hasItem("Note of the walk")));
    json("senior", "/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[0].noDay.uncounted.n", is(3)));
    page("senior", "/calendars")
        .andExpect(content().string(containsString("by these calendars it is due by 2 June 2026")))
        .andExpect(content().string(containsString("of which no day was counted:")))
        .andExpect(
            content().string(containsString("/schools/" + urn + "/acts/count-paper-again?about=")));

    countAgain(urn).andExpect(status().isCreated());
    json("senior", "/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[0].what", is("PAPER_OUTSTANDING")))
        .andExpect(jsonPath("$.items[0].dueOn", is("2026-06-02")))
        .andExpect(jsonPath("$.items[0].overdue", is(true)));
    page("senior", "/schools/" + urn).andExpect(content().string(containsString("2 June 2026")));
    page("senior", "/schools/" + urn + "/timeline")
        .andExpect(
            content()
                .string(
                    containsString(
                        "By when “Note of the walk” is to be written was counted again: by 2 June"
                            + " 2026")));
    json("senior", "/api/calendars/papers")
        .andExpect(jsonPath("$.papers[*].urn", not(hasItem(urn))));
    countAgain(urn)
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.refusal", is("PAPER_DAY_STAYS_AS_IT_IS")));
  }

  @Test
  void another_authority_and_who_reads_no_dealings_are_told_of_none() throws Exception {
    var urn = 980_211;
    SchoolsForTests.voluntaryAided(ledger, urn);
    walk(urn);
    adoptTermDates(urn);
    json("adviser", "/api/calendars/papers").andExpect(jsonPath("$.papers[*].urn", hasItem(urn)));
    for (var reader : new String[] {"eastvale-senior", "liaison", "admin"}) {
      json(reader, "/api/calendars/papers")
          .andExpect(jsonPath("$.papers[*].urn", not(hasItem(urn))));
      page(reader, "/calendars").andExpect(content().string(not(containsString("School " + urn))));
    }
    page("adviser", "/calendars")
        .andExpect(content().string(containsString("School " + urn)))
        .andExpect(content().string(not(containsString("count-paper-again"))));
  }

  private void walk(int urn) throws Exception {
    act(
            urn,
            "activities",
            """
            {"activityId": "%s", "heldOn": "2026-05-21", "activity": "learning-walk",
             "present": [{"party": "adviser"}], "account": "Every class was seen.",
             "lateReason": "Entered from the paper file."}\
            """
                .formatted(WALK.formatted(urn)))
        .andExpect(status().isCreated());
  }

  private void adoptTermDates(int urn) throws Exception {
    web.perform(JourneyOfStatements.termDates(urn).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isCreated());
  }

  private ResultActions countAgain(int urn) throws Exception {
    return act(
        urn,
        "activities/" + WALK.formatted(urn) + "/paper-day",
        """
        {"countedOn": "%s", "reasons": "The governing body sent its term dates."}\
        """
            .formatted(ledger.today()));
  }

  private ResultActions act(int urn, String path, String body) throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions json(String reader, String question) throws Exception {
    return web.perform(get(question).with(httpBasic(reader, reader + "-demo")))
        .andExpect(status().isOk());
  }

  private ResultActions page(String reader, String page) throws Exception {
    return web.perform(
            get(page)
                .accept(TEXT_HTML)
                .with(SecurityMockMvcRequestPostProcessors.user(people.loadUserByUsername(reader))))
        .andExpect(status().isOk());
  }
}
