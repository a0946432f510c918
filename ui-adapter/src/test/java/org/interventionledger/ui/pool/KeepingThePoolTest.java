package org.interventionledger.ui.pool;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The pool of people for boards and governing bodies, by page and by API. */
@FullApplication
class KeepingThePoolTest {

  private static final String PERSON =
      """
      {"personId": "%s", "addedOn": "2026-02-02", "name": "%s", "consentedOn": "2026-01-30",
       "roles": [%s], "experience": "Chaired two boards.", "availability": "AVAILABLE",
       "from": "2026-03-01", "until": "2026-08-31", "lateReason": "Entered from the paper file."}\
      """;

  @Autowired private MockMvc mvc;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void a_person_is_added_changed_and_taken_off_by_the_api() throws Exception {
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b998540";
    send("senior", "/api/pool", PERSON.formatted(id, "Perry Pike", "\"BOARD_CHAIR\""))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.personId", is(id)))
        .andExpect(jsonPath("$.shown", is(true)));
    ask("senior", "/api/pool?role=BOARD_CHAIR&availableOn=2026-03-01")
        .andExpect(jsonPath("$.people[*].name", hasItem("Perry Pike")));
    ask("senior", "/api/pool?role=BOARD_CHAIR&availableOn=2026-02-28")
        .andExpect(jsonPath("$.people[*].name", not(hasItem("Perry Pike"))));
    ask("senior", "/api/pool?role=ADDITIONAL_GOVERNOR")
        .andExpect(jsonPath("$.people[*].name", not(hasItem("Perry Pike"))));

    var change =
        """
        {"changedOn": "2026-03-02", "roles": ["BOARD_CHAIR"], "experience": "Chaired three boards.",
         "availability": "NOT_AT_PRESENT", %s "lateReason": "Entered from the paper file."}\
        """;
    send("senior", "/api/pool/" + id + "/changes", change.formatted("\"from\": \"2026-03-03\","))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("from")));
    send("senior", "/api/pool/" + id + "/changes", change.formatted(""))
        .andExpect(status().isCreated());
    ask("senior", "/api/pool?availableOn=2026-03-02")
        .andExpect(jsonPath("$.people[*].name", not(hasItem("Perry Pike"))));
    ask("senior", "/api/pool/" + id + "/seats").andExpect(jsonPath("$.seats", hasSize(0)));

    var removal =
        """
        {"takenOffOn": "2026-03-05", "reasons": "Has moved away.", "lateReason": "Entered from the file."}\
        """;
    send("senior", "/api/pool/" + id + "/removal", removal).andExpect(status().isCreated());
    send("senior", "/api/pool/" + id + "/removal", removal)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("NOT_IN_THE_POOL")));
    ask("senior", "/api/pool").andExpect(content().string(not(containsString("Perry Pike"))));
    ask("senior", "/api/pool/" + id + "/seats").andExpect(status().isNotFound());
  }

  @Test
  void what_was_entered_wrongly_is_put_right_by_the_api_and_both_stay_readable() throws Exception {
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b997401";
    send("senior", "/api/pool", PERSON.formatted(id, "Rowan Ruff", "\"BOARD_CHAIR\""))
        .andExpect(status().isCreated());
    var correction =
        """
        {"correctedOn": "2026-03-02", "reason": "WRONG_PERSON_OR_BODY",
         "explanation": "The name was misread.", "evidence": "The letter of consent.",
         "addedOn": "2026-02-02", "name": "%s", "consentedOn": "2026-01-29",
         "roles": ["BOARD_CHAIR"], "experience": "Chaired two boards.",
         "availability": "AVAILABLE", "lateReason": "Entered from the paper file."}\
        """;
    send("adviser", "/api/pool/" + id + "/corrections", correction.formatted("Rowan Ruffe"))
        .andExpect(status().isForbidden());
    send("senior", "/api/pool/" + id + "/corrections", correction.formatted("Rowan Ruffe"))
        .andExpect(status().isCreated());
    send("senior", "/api/pool/" + id + "/corrections", correction.formatted("Rowan Ruffe"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.refusal", is("NOTHING_CHANGED")));
    var rowan = "$.people[?(@.personId == '" + id + "')]";
    ask("senior", "/api/pool")
        .andExpect(jsonPath("$.people[*].name", hasItem("Rowan Ruffe")))
        .andExpect(content().string(not(containsString("Rowan Ruff\""))))
        .andExpect(jsonPath(rowan + ".putRight[0].correctedOn", hasItem("2026-03-02")))
        .andExpect(jsonPath(rowan + ".putRight[0].reason", hasItem("WRONG_PERSON_OR_BODY")))
        .andExpect(jsonPath(rowan + ".putRight[0].entries", hasItem(hasSize(1))))
        .andExpect(jsonPath(rowan + ".putRight[0].by", hasItem("Sam Sterling")));
    ask("head", "/api/events?type=PersonAddedToPool")
        .andExpect(content().string(containsString("\\\"Rowan Ruff\\\"")));
    ask("head", "/api/events?type=PoolEntryCorrected")
        .andExpect(content().string(containsString("The name was misread.")))
        .andExpect(content().string(containsString("senior")));
    for (var other : new String[] {"admin", "eastvale-head"}) {
      for (var type : new String[] {"PersonAddedToPool", "PoolEntryCorrected"}) {
        ask(other, "/api/events?type=" + type)
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("Rowan Ruff"))))
            .andExpect(content().string(not(containsString("The name was misread."))));
      }
    }
    for (var closed : new String[] {"adviser", "senior"}) {
      ask(closed, "/api/events?type=PoolEntryCorrected").andExpect(status().isForbidden());
    }
  }

  @Test
  void it_is_for_those_who_form_boards_and_for_no_other_authority() throws Exception {
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b998541";
    var body = PERSON.formatted(id, "Ola Ochre", "\"BOARD_MEMBER\"");
    send("adviser", "/api/pool", body).andExpect(status().isForbidden());
    send("senior", "/api/pool", body).andExpect(status().isCreated());
    for (var reader : new String[] {"senior", "head", "legal", "auditor"}) {
      ask(reader, "/api/pool").andExpect(content().string(containsString("Ola Ochre")));
    }
    for (var other : new String[] {"adviser", "liaison", "admin"}) {
      ask(other, "/api/pool")
          .andExpect(status().isForbidden())
          .andExpect(content().string(not(containsString("Ola Ochre"))));
      ask(other, "/api/pool/" + id + "/seats").andExpect(status().isForbidden());
    }
    ask("eastvale-senior", "/api/pool")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Ola Ochre"))));
    ask("admin", "/api/events?type=PersonAddedToPool")
        .andExpect(content().string(not(containsString("Ola Ochre"))));
    ask("head", "/api/events?type=PersonAddedToPool")
        .andExpect(content().string(containsString("Ola Ochre")));
  }

  @Test
  void days_that_cannot_be_are_refused() throws Exception {
    ask("senior", "/api/pool?availableOn=+999999999-12-31").andExpect(status().isBadRequest());
    ask("senior", "/api/pool?availableOn=1899-12-31").andExpect(status().isBadRequest());
  }

  @Test
  @WithUserDetails("senior")
  void it_is_kept_by_pages_too() throws Exception {
    var id = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b998542";
    mvc.perform(get("/pool/acts/add-to-pool"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("consented to being held")));
    mvc.perform(post("/pool/acts/add-to-pool").with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("govuk-error-summary__list")));
    var filled = PERSON.formatted(id, "Quill Quest", "\"BOARD_CHAIR\", \"BOARD_MEMBER\"");
    mvc.perform(page(PoolKind.ADD, filled).param("step", "check"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Quill Quest")))
        .andExpect(content().string(containsString("Chair of an interim executive board")));
    mvc.perform(page(PoolKind.ADD, filled).param("step", "record"))
        .andExpect(redirectedUrl("/pool/acts/add-to-pool/done"));
    mvc.perform(get("/pool?role=BOARD_MEMBER&from=2026-08-31"))
        .andExpect(content().string(containsString("Quill Quest")))
        .andExpect(content().string(containsString("From 1 March 2026; Until 31 August 2026")))
        .andExpect(content().string(containsString("Change Quill Quest")));
    mvc.perform(get("/pool?from=2026-09-01"))
        .andExpect(content().string(not(containsString("Quill Quest"))));
    mvc.perform(get("/pool/acts/change-pool-entry?person=" + id))
        .andExpect(content().string(containsString("Chaired two boards.")));
    mvc.perform(get("/pool/acts/change-pool-entry?person=nobody")).andExpect(status().isNotFound());
    mvc.perform(get("/pool/acts/correct-pool-entry?person=" + id))
        .andExpect(content().string(containsString("Quill Quest")))
        .andExpect(content().string(containsString("What shows that it was entered wrongly")));
    var right =
        filled
            .replaceFirst("\\{", "{\"correctedOn\": \"2026-03-02\", \"reason\": \"WRONG_DATE\",")
            .replaceFirst(
                "\\{", "{\"explanation\": \"A day late.\", \"evidence\": \"The letter.\",")
            .replace("2026-01-30", "2026-01-29");
    mvc.perform(page(PoolKind.CORRECT, right).param("step", "check"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("29 January 2026")));
    mvc.perform(page(PoolKind.CORRECT, right).param("step", "record"))
        .andExpect(redirectedUrl("/pool/acts/correct-pool-entry/done"));
    mvc.perform(get("/pool"))
        .andExpect(content().string(containsString("29 January 2026")))
        .andExpect(content().string(not(containsString("/history?type"))))
        .andExpect(
            content()
                .string(containsString("Put right on 2 March 2026 by Sam Sterling: Wrong date")))
        .andExpect(content().string(containsString("Put right what was entered of Quill Quest")));
    mvc.perform(page(PoolKind.ADD, filled.replace("998542", "998543")).param("step", "record"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("The person is in the pool already")));
  }

  @Test
  @WithUserDetails("adviser")
  void its_pages_are_closed_to_an_adviser() throws Exception {
    mvc.perform(get("/pool")).andExpect(status().isForbidden());
    mvc.perform(get("/pool/acts/add-to-pool")).andExpect(status().isForbidden());
  }

  @Test
  @WithUserDetails("legal")
  void legal_reads_it_and_changes_nothing() throws Exception {
    mvc.perform(get("/pool"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/history?type=PoolEntryCorrected")))
        .andExpect(content().string(not(containsString("Add a person to the pool"))));
    mvc.perform(get("/pool/acts/add-to-pool")).andExpect(status().isForbidden());
  }

  private MockHttpServletRequestBuilder page(PoolKind<?> kind, String body) {
    var posted = Refill.from(kind.fields(), json.readTree(body), "", Posted.NOTHING);
    var request = post(kind.page()).with(csrf());
    for (var input : posted.inputs()) {
      request.param(input.getKey(), input.getValue());
    }
    return request;
  }

  private ResultActions send(String person, String path, String body) throws Exception {
    return mvc.perform(
        post(path)
            .with(httpBasic(person, person + "-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(String person, String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic(person, person + "-demo")));
  }
}
