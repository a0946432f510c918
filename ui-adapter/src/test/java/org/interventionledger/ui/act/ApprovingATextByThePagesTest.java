package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A text of a notice on its way by the pages: written, approved without typing it, and given. */
@FullApplication
class ApprovingATextByThePagesTest {

  private static final int SCHOOL = 998_650;
  private static final int SECOND = 998_651;
  private static final String NOTICE = Journey.id(SCHOOL, 3);
  private static final String WORDS = "The letter says: a review by 1 May.\nYours sincerely.";
  private static final String APPROVE = "record-precondition?about=";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  @Test
  void an_approval_begins_with_the_text_that_was_drafted() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    text(SCHOOL, "senior", "Sam Sterling", "DRAFT_OF_THE_TEXT", WORDS);

    assertThat(page("senior", "")).contains("Drafted on 2 March 2026").doesNotContain(APPROVE);
    var link = link(page("head", ""), APPROVE);
    assertThat(link(page("head", "/position"), APPROVE)).isEqualTo(link);
    var form = read("head", link);
    assertThat(form)
        .contains(WORDS)
        .contains("value=\"" + NOTICE + "\"")
        .contains("value=\"Harper Holt\"")
        .containsPattern("value=\"APPROVAL_OF_THE_TEXT\"[^>]*(checked|selected)")
        .containsPattern("value=\"PRE_WARNING_NOTICE\"[^>]*(checked|selected)");
  }

  @Test
  void what_is_approved_is_given_under_the_identifier_that_its_text_names() throws Exception {
    SchoolsForTests.maintained(ledger, SECOND);
    text(SECOND, "senior", "Sam Sterling", "DRAFT_OF_THE_TEXT", WORDS);
    text(SECOND, "head", "Harper Holt", "APPROVAL_OF_THE_TEXT", WORDS);

    var page = read("senior", "/schools/" + SECOND);
    assertThat(page).contains("Approved on 2 March 2026");
    assertThat(read("senior", link(page, "send-pre-warning-notice?about=")))
        .contains("name=\"preWarningId\" value=\"" + NOTICE + "\"");
  }

  @Test
  void a_text_is_shown_to_those_who_read_what_is_considered() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    text(SCHOOL, "senior", "Sam Sterling", "DRAFT_OF_THE_TEXT", WORDS);

    position("legal").andExpect(jsonPath("$.texts[0].step").value("PRE_WARNING_NOTICE"));
    position("adviser").andExpect(jsonPath("$.texts").isEmpty());
    web.perform(get("/schools/" + SCHOOL).with(user(people.loadUserByUsername("adviser"))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Texts of notices"))));
  }

  @Test
  void a_new_entry_says_which_of_the_two_ways_to_suspend_a_budget_it_is_for() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);

    assertThat(read("senior", "/schools/" + SCHOOL + "/acts/record-precondition"))
        .contains("value=\"SUSPENSION_UNDER_SECTION_66\"")
        .contains("value=\"SUSPENSION_UNDER_SCHEDULE_15\"")
        .doesNotContain("SUSPENSION_OF_DELEGATED_BUDGET")
        .contains("A notice of its own");
  }

  private ResultActions position(String person) throws Exception {
    return web.perform(
        get("/api/schools/" + SCHOOL + "/position").with(user(people.loadUserByUsername(person))));
  }

  private String page(String person, String below) throws Exception {
    return read(person, "/schools/" + SCHOOL + below);
  }

  private String read(String person, String path) throws Exception {
    return web.perform(get(path).with(user(people.loadUserByUsername(person))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static String link(String page, String to) {
    var href = Pattern.compile("href=\"([^\"]*" + Pattern.quote(to) + "[^\"]*)\"").matcher(page);
    assertThat(href.find()).as("a link to " + to).isTrue();
    return java.net.URI.create(href.group(1)).toString().replace("%2F", "/");
  }

  private void text(int urn, String by, String name, String kind, String words) throws Exception {
    var body =
        """
        {"before": "PRE_WARNING_NOTICE", "forNotice": "%s", "kind": "%s", "consideredOn": "2026-03-02",
         "considered": "It says what is decided.", "person": "%s", "post": "Officer of the authority",
         "note": "%s", "lateReason": "%s"}\
        """
            .formatted(NOTICE, kind, name, words.replace("\n", "\\n"), Journey.LATE);
    web.perform(
            post("/api/schools/" + urn + "/preconditions")
                .with(user(people.loadUserByUsername(by)))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body))
        .andExpect(status().isCreated());
  }
}
