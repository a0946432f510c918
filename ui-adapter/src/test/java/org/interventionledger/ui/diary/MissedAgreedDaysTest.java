package org.interventionledger.ui.diary;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_YAML;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Days agreed in advance that passed unheld stay to be read when others take their place. */
@FullApplication
class MissedAgreedDaysTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("981");
  private static final String NAME = "Daymoor";
  private static final int SCHOOL = 981_805;
  private static final String PACK =
      """
      framework: {id: daymoor, authority: Daymoor, version: "1", status: ratified, title: Reviews of Daymoor, srcPrefix: DAY}
      parties:
        - {id: head, label: Headteacher, kind: school}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: review, kind: meeting, label: Review, src: [1]}
      """;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @Test
  void page_csv_and_api_have_the_day_the_activity_and_why_it_was_given_up() throws Exception {
    adopt();
    var today = ledger.today();
    var missed = today.minusDays(20);
    agree(today.minusDays(60).toString(), missed.toString(), "");
    ask("/api/diary?school=" + SCHOOL)
        .andExpect(jsonPath("$.items[0].what", is("AGREED_DAY")))
        .andExpect(jsonPath("$.items[0].overdue", is(true)))
        .andExpect(jsonPath("$.items[0].owner", is("Headteacher")))
        .andExpect(jsonPath("$.breaches.length()", is(0)));

    agree(
        today.minusDays(10).toString(),
        today.plusDays(90).toString(),
        ", \"change\": \"The chair was abroad all month.\"");
    ask("/api/diary?school=" + SCHOOL)
        .andExpect(jsonPath("$.items.length()", is(1)))
        .andExpect(jsonPath("$.items[0].overdue", is(false)))
        .andExpect(jsonPath("$.breaches.length()", is(1)))
        .andExpect(jsonPath("$.breaches[0].urn", is(SCHOOL)))
        .andExpect(jsonPath("$.breaches[0].label", is("Review")))
        .andExpect(jsonPath("$.breaches[0].times", is(1)))
        .andExpect(jsonPath("$.breaches[0].stretches[0].dueBy", is(missed.toString())))
        .andExpect(jsonPath("$.breaches[0].stretches[0].state", is("MISSED")))
        .andExpect(jsonPath("$.breaches[0].givenUp.on", is(today.minusDays(10).toString())))
        .andExpect(jsonPath("$.breaches[0].givenUp.why", is("The chair was abroad all month.")));
    web.perform(
            get("/diary?school=" + SCHOOL)
                .accept(TEXT_HTML)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(content().string(containsString("Breaches (1)")))
        .andExpect(content().string(containsString("The chair was abroad all month.")));
    ask("/diary.csv?school=" + SCHOOL)
        .andExpect(
            content()
                .string(
                    containsString(
                        "%s,no,%s,School %s,\"Breach: Missed, due no longer\",Review"
                            .formatted(missed, SCHOOL, SCHOOL))))
        .andExpect(content().string(containsString("The chair was abroad all month.")));
    web.perform(get("/api/diary").with(SignedInAs.of(Role.RSC_LIAISON, AUTHORITY)))
        .andExpect(content().string(not(containsString("The chair was abroad"))));
  }

  private void agree(String on, String day, String change) throws Exception {
    act(
        "review-timetables",
        "{\"agreedOn\": \"%s\", \"activity\": \"review\", \"days\": [{\"day\": \"%s\"}],"
                .formatted(on, day)
            + " \"agreedWith\": [{\"party\": \"head\"}], \"lateReason\": \"Entered from the paper"
            + " file.\""
            + change
            + "}");
  }

  private void adopt() throws Exception {
    SchoolsForTests.goesTo(ledger, SCHOOL, AUTHORITY, NAME);
    web.perform(
            post("/api/frameworks")
                .param("effectiveFrom", "2025-09-01")
                .param("adoptedOn", "2025-09-01")
                .param("lateReason", "Entered from the paper file.")
                .contentType(APPLICATION_YAML)
                .content(PACK)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private void act(String path, String body) throws Exception {
    web.perform(
            post("/api/schools/" + SCHOOL + "/" + path)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private ResultActions ask(String question) throws Exception {
    return web.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk());
  }
}
