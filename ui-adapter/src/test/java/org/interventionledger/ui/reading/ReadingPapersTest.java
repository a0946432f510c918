package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Papers with their hands and contents, and days that were agreed, as officers read them. */
@FullApplication
class ReadingPapersTest {

  private static final int SCHOOL = 980_800;
  private static final String VISIT = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b980800";
  private static final String NOTE = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b980801";
  private static final String LATE = "Entered from the paper file.";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void a_school_visited_on_days_agreed_and_changed() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    send("review-timetables", timetable("2026-01-08", "2026-01-20", "2026-06-16", null));
    send(
        "review-timetables",
        timetable("2026-01-12", "2026-01-20", "2026-06-23", "The school has a closure day then."));
    send(
        "activities",
        """
        {"activityId": "%s", "heldOn": "2026-01-20", "activity": "adviser-visit", "outcome": "concern",
         "present": [{"party": "adviser"}, {"party": "headteacher"}],
         "account": "Reading was seen in Years 1 and 2.", "lateReason": "%s"}\
        """
            .formatted(VISIT, LATE));
    send("papers", note(NOTE));
  }

  @Test
  void a_paper_says_who_wrote_it_who_had_it_and_what_stands_in_it() throws Exception {
    ask("senior")
        .andExpect(jsonPath("$.papers", hasSize(1)))
        .andExpect(jsonPath("$.papers[0].about.activityId", is(VISIT)))
        .andExpect(jsonPath("$.papers[0].about.heldOn", is("2026-01-20")))
        .andExpect(jsonPath("$.papers[0].contents[0].text", is("Phonics is not taught daily.")))
        .andExpect(jsonPath("$.papers[0].involved[*].as", contains("author", "receive")))
        .andExpect(jsonPath("$.papers[0].involved[*].on", contains("2026-01-22", "2026-01-23")));
    ask("liaison")
        .andExpect(jsonPath("$.papers", hasSize(0)))
        .andExpect(content().string(not(containsString("Phonics"))));
  }

  @Test
  void agreed_days_say_when_and_with_whom_and_why_they_were_changed() throws Exception {
    ask("senior")
        .andExpect(jsonPath("$.timetables", hasSize(2)))
        .andExpect(jsonPath("$.timetables[0].givenUpOn", is("2026-01-12")))
        .andExpect(jsonPath("$.timetables[0].days[1]", is("2026-06-16")))
        .andExpect(jsonPath("$.timetables[1].days[1]", is("2026-06-23")))
        .andExpect(jsonPath("$.timetables[1].agreedWith[0].party", is("headteacher")))
        .andExpect(jsonPath("$.timetables[1].change", is("The school has a closure day then.")));
    ask("liaison").andExpect(jsonPath("$.timetables", hasSize(0)));
  }

  @Test
  @WithUserDetails("senior")
  void the_page_shows_them_too() throws Exception {
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(content().string(containsString("Wrote it, 22 January 2026")))
        .andExpect(content().string(containsString("Was sent it, 23 January 2026")))
        .andExpect(content().string(containsString("Days agreed in advance")))
        .andExpect(content().string(containsString("Given up on 12 January 2026")))
        .andExpect(content().string(containsString("The school has a closure day then.")));
  }

  @Test
  void a_second_note_of_one_visit_is_refused() throws Exception {
    send("papers", note("0b1c0a52-7d1e-4c63-9b2a-0d6f3b980802"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("ACTIVITY_HAS_THIS_PAPER")));
  }

  private static String note(String id) {
    return """
    {"paperId": "%s", "writtenOn": "2026-01-22", "paper": "visit-note", "about": "%s",
     "contents": [{"part": "what was seen", "text": "Phonics is not taught daily."},
                  {"part": "next steps", "text": "Coaching from February."}],
     "involved": [{"party": "adviser", "as": "author", "on": "2026-01-22"},
                  {"party": "headteacher", "as": "receive", "on": "2026-01-23"}],
     "lateReason": "%s"}\
    """
        .formatted(id, VISIT, LATE);
  }

  private static String timetable(String on, String first, String second, String change) {
    var why = change == null ? "" : "\"change\": \"%s\", ".formatted(change);
    return """
    {"agreedOn": "%s", "activity": "adviser-visit", "days": [{"day": "%s"}, {"day": "%s"}],
     "agreedWith": [{"party": "headteacher"}], %s"lateReason": "%s"}\
    """
        .formatted(on, first, second, why, LATE);
  }

  private ResultActions send(String path, String body) throws Exception {
    return mvc.perform(
        post("/api/schools/" + SCHOOL + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(String person) throws Exception {
    return mvc.perform(get("/api/schools/" + SCHOOL).with(httpBasic(person, person + "-demo")));
  }
}
