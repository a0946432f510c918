package org.interventionledger.ui.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

/** A paper on record is opened from the school's page and read in all its parts. */
@FullApplication
class OpeningAPaperTest {

  private static final int SCHOOL = 981_400;
  private static final int OTHER_SCHOOL = 981_401;
  private static final String VISIT = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b981400";
  private static final String NOTE = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b981401";
  private static final String PLAN = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b981402";
  private static final String LATE = "Entered from the paper file.";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void a_note_of_a_visit_and_a_plan_of_which_one_priority_is_met() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    SchoolsForTests.maintained(ledger, OTHER_SCHOOL);
    send(
        "activities",
        """
        {"activityId": "%s", "heldOn": "2026-01-20", "activity": "adviser-visit", "outcome": "concern",
         "present": [{"party": "adviser"}, {"party": "headteacher"}],
         "account": "Reading was seen in Years 1 and 2.",
         "departure": "No day was agreed in advance.", "lateReason": "%s"}\
        """
            .formatted(VISIT, LATE));
    send(
        "papers",
        """
        {"paperId": "%s", "writtenOn": "2026-01-22", "paper": "visit-note", "about": "%s",
         "contents": [{"part": "what was seen", "text": "Phonics is not taught daily."},
                      {"part": "next steps", "text": "Coaching from February."}],
         "involved": [{"party": "adviser", "as": "author", "on": "2026-01-22"},
                      {"party": "headteacher", "as": "receive", "on": "2026-01-23"}],
         "evidence": [{"document": "%s"}], "lateReason": "%s"}\
        """
            .formatted(NOTE, VISIT, kept(), LATE));
    send(
        "papers",
        """
        {"paperId": "%s", "writtenOn": "2026-02-03", "paper": "improvement-plan",
         "contents": [{"part": "key priorities", "text": "Reading comes first."}],
         "involved": [{"party": "headteacher", "as": "author", "on": "2026-02-02"},
                      {"party": "adviser", "as": "agree", "on": "2026-02-03"}],
         "priorities": [{"what": "Phonics daily.", "owner": "Deputy head teacher", "by": "2026-03-27",
                         "resource": "Six days of coaching."},
                        {"what": "Attendance of 95 in a hundred.", "owner": "Head teacher", "by": "2026-07-17"}],
         "lateReason": "%s"}\
        """
            .formatted(PLAN, LATE));
    send(
        "papers/" + PLAN + "/priorities/1/met",
        """
        {"metOn": "2026-04-20", "evidence": "Seen in every class.", "lateReason": "%s"}\
        """
            .formatted(LATE));
  }

  @Test
  @WithUserDetails("senior")
  void the_page_of_the_school_leads_to_each() throws Exception {
    var page = mvc.perform(get("/schools/" + SCHOOL));
    page.andExpect(content().string(containsString("href=\"" + page(NOTE) + "\"")))
        .andExpect(content().string(containsString("href=\"" + page(PLAN) + "\"")));
  }

  @Test
  @WithUserDetails("senior")
  void a_note_has_its_parts_its_hands_with_their_days_and_its_documents() throws Exception {
    assertThat(main(NOTE))
        .containsSubsequence(
            "Note of visit",
            "Written on",
            "22 January 2026",
            "Due by",
            "27 January 2026",
            "Records",
            "of 20 January 2026",
            "records visit-note",
            "what was seen",
            "Phonics is not taught daily.",
            "next steps",
            "Coaching from February.",
            "Wrote it",
            "22 January 2026",
            "Was sent it",
            "23 January 2026",
            "visit.txt")
        .doesNotContain("Priorities");
  }

  @Test
  @WithUserDetails("senior")
  void a_plan_says_of_each_priority_by_when_it_was_and_whether_it_is_met() throws Exception {
    assertThat(main(PLAN))
        .containsSubsequence(
            "Improvement plan",
            "Reading comes first.",
            "Priority 1",
            "Phonics daily.",
            "Deputy head teacher",
            "27 March 2026",
            "Six days of coaching.",
            "20 April 2026",
            "(after its day)",
            "Seen in every class.",
            "Priority 2",
            "Attendance of 95 in a hundred.",
            "17 July 2026",
            "Overdue",
            "Agreed it",
            "3 February 2026");
  }

  @Test
  void the_api_says_as_much() throws Exception {
    mvc.perform(get("/api/schools/" + SCHOOL).with(httpBasic("senior", "senior-demo")))
        .andExpect(jsonPath("$.papers", hasSize(2)))
        .andExpect(jsonPath("$.papers[0].dueBy", is("2026-01-27")))
        .andExpect(jsonPath("$.papers[0].documents[0].name", is("visit.txt")))
        .andExpect(jsonPath("$.papers[0].row.id", is("visit-note")))
        .andExpect(jsonPath("$.papers[1].priorities[0].metOn", is("2026-04-20")))
        .andExpect(jsonPath("$.papers[1].priorities[0].evidence", is("Seen in every class.")))
        .andExpect(jsonPath("$.papers[1].priorities[1].evidence").doesNotExist());
  }

  @Test
  @WithUserDetails("liaison")
  void to_whom_papers_are_not_open_there_is_none() throws Exception {
    mvc.perform(get(page(NOTE))).andExpect(status().isNotFound());
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void nor_to_an_officer_of_another_authority() throws Exception {
    mvc.perform(get(page(NOTE))).andExpect(status().isNotFound());
  }

  @Test
  @WithUserDetails("senior")
  void a_paper_is_read_at_its_own_school_alone() throws Exception {
    mvc.perform(get("/schools/" + OTHER_SCHOOL + "/papers/" + NOTE))
        .andExpect(status().isNotFound());
    mvc.perform(get(page(VISIT))).andExpect(status().isNotFound());
  }

  private static String page(String paper) {
    return "/schools/" + SCHOOL + "/papers/" + paper;
  }

  /** What the main part of a paper's page says, without its marks. */
  private String main(String paper) throws Exception {
    var page =
        mvc.perform(get(page(paper)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  private String kept() throws Exception {
    var file = new MockMultipartFile("file", "visit.txt", "text/plain", "Seen.".getBytes(UTF_8));
    var answer =
        mvc.perform(
                multipart("/api/schools/" + SCHOOL + "/documents")
                    .file(file)
                    .param("readers", "DEALINGS")
                    .with(httpBasic("senior", "senior-demo")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(answer, "$.sha256");
  }

  private void send(String path, String body) throws Exception {
    mvc.perform(
        post("/api/schools/" + SCHOOL + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }
}
