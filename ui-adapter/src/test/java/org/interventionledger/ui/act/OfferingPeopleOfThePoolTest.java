package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.interventionledger.api.Act.ESTABLISH_INTERIM_BOARD;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a board is being formed, the authority’s pool offers whom it holds (HAV-017, HAV-076). */
@FullApplication
@WithUserDetails("senior")
class OfferingPeopleOfThePoolTest {

  private static final int WITH_BOARD = 998_530;
  private static final int SCHOOL = 998_531;
  private static final int OFFERING = 980_420;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void whoever_is_available_is_offered_and_anybody_may_be_named() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    inPool("998550", "Ainsley Ames", "BOARD_MEMBER", "AVAILABLE");
    inPool("998551", "Blake Bell", "BOARD_CHAIR", "AVAILABLE");
    inPool("998552", "Casey Cole", "BOARD_CHAIR", "NOT_AT_PRESENT");
    inPool("998553", "Drew Dale", "ADDITIONAL_GOVERNOR", "AVAILABLE");

    web.perform(get("/schools/" + SCHOOL + "/acts/establish-interim-board"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("list=\"members-0-name-list\"")))
        .andExpect(content().string(containsString("<option value=\"Ainsley Ames\"")))
        .andExpect(content().string(containsString("<option value=\"Blake Bell\"")))
        .andExpect(content().string(not(containsString("Casey Cole"))))
        .andExpect(content().string(not(containsString("Drew Dale"))));
    web.perform(get("/schools/" + SCHOOL + "/acts/appoint-board-member"))
        .andExpect(content().string(containsString("<option value=\"Ainsley Ames\"")));
    web.perform(get("/schools/" + SCHOOL + "/acts/appoint-additional-governors"))
        .andExpect(content().string(containsString("<option value=\"Drew Dale\"")))
        .andExpect(content().string(not(containsString("Blake Bell"))));
  }

  @Test
  void experience_and_availability_stand_in_the_offer_for_a_board_and_for_governors()
      throws Exception {
    SchoolsForTests.maintained(ledger, OFFERING);
    inPool(
        "980420", "Ellis Eve", "BOARD_CHAIR", "AVAILABLE", "Chaired two boards in Northmoor.", "");
    inPool(
        "980421",
        "Fran Fay",
        "BOARD_MEMBER",
        "AVAILABLE",
        "An accountant of school budgets.",
        "\"from\": \"2030-09-01\",");
    inPool(
        "980422",
        "Glen Gee",
        "ADDITIONAL_GOVERNOR",
        "AVAILABLE",
        "A governor of special schools.",
        "");
    inPool("980423", "Hal Hay", "ADDITIONAL_GOVERNOR", "NOT_AT_PRESENT", "A retired head.", "");
    inPool("980424", "Ivy Ink", "ADDITIONAL_GOVERNOR", "AVAILABLE", "A head of early years.", "");
    web.perform(
            post("/api/pool/0b1c0a52-7d1e-4c63-9b2a-0d6f3b980424/removal")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(
                    "{\"takenOffOn\": \"%s\", \"reasons\": \"She moved away from here.\"}"
                        .formatted(ledger.today())))
        .andExpect(status().isCreated());

    for (var form : List.of("establish-interim-board", "appoint-board-member")) {
      web.perform(get("/schools/" + OFFERING + "/acts/" + form))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Whom the pool offers")))
          .andExpect(
              content()
                  .string(
                      containsString(
                          "value=\"Ellis Eve\" label=\"Chair of an interim executive board; Chaired"
                              + " two boards in Northmoor.\"")))
          .andExpect(
              content().string(containsString("<dd class=\"ledger-text\">Chaired two boards")))
          .andExpect(content().string(containsString(">An accountant of school budgets.</dd>")))
          .andExpect(content().string(containsString("<dd>From 1 September 2030</dd>")))
          .andExpect(content().string(not(containsString("A governor of special schools."))));
    }
    web.perform(get("/schools/" + OFFERING + "/acts/appoint-additional-governors"))
        .andExpect(content().string(containsString(">A governor of special schools.</dd>")))
        .andExpect(content().string(containsString("<dd>Available</dd>")))
        .andExpect(content().string(not(containsString("A retired head."))))
        .andExpect(content().string(not(containsString("A head of early years."))))
        .andExpect(content().string(not(containsString("Chaired two boards"))));
    web.perform(get("/schools/" + OFFERING + "/acts/call-meeting"))
        .andExpect(content().string(not(containsString("Whom the pool offers"))));

    web.perform(get("/api/pool?role=BOARD_CHAIR&availableOn=" + ledger.today()))
        .andExpect(
            jsonPath("$.people[?(@.name == 'Ellis Eve')].experience")
                .value("Chaired two boards in Northmoor."))
        .andExpect(
            jsonPath("$.people[?(@.name == 'Ellis Eve')].availability.is").value("Available"));
    web.perform(get("/api/pool?role=BOARD_MEMBER&availableOn=2030-09-01"))
        .andExpect(
            jsonPath("$.people[?(@.name == 'Fran Fay')].experience")
                .value("An accountant of school budgets."))
        .andExpect(
            jsonPath("$.people[?(@.name == 'Fran Fay')].availability.from").value("2030-09-01"));
    web.perform(get("/api/pool?role=BOARD_MEMBER&availableOn=" + ledger.today()))
        .andExpect(jsonPath("$.people[?(@.name == 'Fran Fay')]").isEmpty());
    web.perform(get("/api/pool?role=ADDITIONAL_GOVERNOR&availableOn=" + ledger.today()))
        .andExpect(
            jsonPath("$.people[?(@.name == 'Glen Gee')].experience")
                .value("A governor of special schools."))
        .andExpect(jsonPath("$.people[?(@.name == 'Hal Hay')]").isEmpty())
        .andExpect(jsonPath("$.people[?(@.name == 'Ivy Ink')]").isEmpty());
  }

  @Test
  void a_seat_on_another_board_is_told_before_it_is_recorded_and_bars_nothing() throws Exception {
    SchoolsForTests.maintained(ledger, WITH_BOARD);
    SchoolsForTests.maintained(ledger, SCHOOL);
    var steps = Journey.ofAMaintainedSchool(WITH_BOARD).toList();
    var last = steps.stream().map(Step::act).toList().indexOf(ESTABLISH_INTERIM_BOARD);
    for (var step : steps.subList(0, last + 1)) {
      perform(step);
    }

    web.perform(get("/schools/" + WITH_BOARD + "/acts/nominate-chair"))
        .andExpect(content().string(not(containsString("in the pool as chair"))));
    inPool("998554", "NOUR Nash", "BOARD_CHAIR", "AVAILABLE");
    web.perform(get("/schools/" + WITH_BOARD + "/acts/nominate-chair"))
        .andExpect(content().string(containsString("Nour Nash (in the pool as chair)")));
    web.perform(get("/schools/" + SCHOOL + "/acts/establish-interim-board"))
        .andExpect(content().string(containsString("Sits on the interim executive board of")))
        .andExpect(content().string(containsString("School 998530, since 1 June 2026")));
    web.perform(get("/schools/" + WITH_BOARD + "/acts/appoint-board-member"))
        .andExpect(content().string(containsString(">NOUR Nash<")))
        .andExpect(content().string(not(containsString("School 998530, since"))));
    web.perform(get("/api/pool/0b1c0a52-7d1e-4c63-9b2a-0d6f3b998554/seats"))
        .andExpect(jsonPath("$.seats[*].school").value("School 998530"));

    check(steps.get(last), SCHOOL)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    containsString(
                        "Nour Nash is on another interim executive board, that of School 998530,"
                            + " since 1 June 2026")));
    check(steps.get(last), WITH_BOARD)
        .andExpect(content().string(not(containsString("is on another"))));
  }

  private ResultActions check(Step step, int urn) throws Exception {
    var posted = Refill.from(step.kind().allOwnFields(), body(step), "", Posted.NOTHING);
    var request =
        post("/schools/" + urn + "/acts/" + step.kind().slug()).with(csrf()).param("step", "check");
    for (var input : posted.inputs()) {
      request.param(input.getKey(), input.getValue());
    }
    return web.perform(request);
  }

  private void perform(Step step) throws Exception {
    web.perform(
            post("/api/schools/" + WITH_BOARD + "/" + step.path())
                .with(user(people.loadUserByUsername(step.by())))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body(step).toString()))
        .andExpect(status().isCreated());
  }

  private ObjectNode body(Step step) {
    return ((ObjectNode) json.readTree(step.body())).put("lateReason", Journey.LATE);
  }

  private void inPool(String id, String name, String role, String availability) throws Exception {
    inPool(id, name, role, availability, "A head teacher for ten years.", "");
  }

  private void inPool(
      String id, String name, String role, String availability, String experience, String days)
      throws Exception {
    var person =
        """
        {"personId": "0b1c0a52-7d1e-4c63-9b2a-0d6f3b%s", "addedOn": "2026-02-02", "name": "%s",
         "consentedOn": "2026-01-30", "roles": ["%s"], "experience": "%s", %s
         "availability": "%s", "lateReason": "Entered from the paper file."}\
        """
            .formatted(id, name, role, experience, days, availability);
    web.perform(post("/api/pool").with(csrf()).contentType(APPLICATION_JSON).content(person))
        .andExpect(status().isCreated());
  }
}
