package org.interventionledger.ui.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.placement.MoveForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many journeys are moved by one mapping, each by an entry of its own. */
@FullApplication
@WithUserDetails("senior")
class MovingManyJourneysTest {

  @Autowired MockMvc web;
  @Autowired Ledger ledger;
  @Autowired JsonMapper json;

  private String from;
  private String to;

  @BeforeEach
  void a_version_beside() {
    SchoolsForTests.maintained(ledger, 999_370);
    from = SchoolsForTests.versionInForce(ledger);
    to = SchoolsForTests.besideVersion(ledger);
  }

  @Test
  void each_is_moved_or_refused_and_nothing_is_half_done() throws Exception {
    place(999_371, "S1");
    place(999_372, "S2");
    SchoolsForTests.maintained(ledger, 999_373);

    web.perform(
            post("/api/frameworks/moves")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(mapping("999371", "999372", "999373", "999999")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.schools[0].result").value("MOVED"))
        .andExpect(jsonPath("$.schools[0].school").value("School 999371"))
        .andExpect(jsonPath("$.schools[1].result").value("REFUSED"))
        .andExpect(jsonPath("$.schools[1].refused.refusal").value("PLACE_NOT_MAPPED"))
        .andExpect(jsonPath("$.schools[1].refused.text", containsString("Stage 2")))
        .andExpect(jsonPath("$.schools[1].refused.citation", containsString(from)))
        .andExpect(jsonPath("$.schools[2].refused.refusal").value("NO_JOURNEY_TO_MOVE"))
        .andExpect(jsonPath("$.schools[3].refused.refusal").value("SCHOOL_NOT_KNOWN"));

    web.perform(get("/api/schools/999371"))
        .andExpect(jsonPath("$.placement.framework").value(to))
        .andExpect(jsonPath("$.placement.registers[0].register").value("priority"))
        .andExpect(jsonPath("$.placement.registers[0].since").value("2026-01-12"))
        .andExpect(jsonPath("$.placement.levels[0].level").value("B1"));
    web.perform(get("/api/schools/999372"))
        .andExpect(jsonPath("$.placement.framework").value(from))
        .andExpect(jsonPath("$.placement.levels[0].level").value("S2"));
    web.perform(get("/api/frameworks/journeys").param("version", to))
        .andExpect(jsonPath("$.journeys[*].urn", hasItem(999_371)))
        .andExpect(jsonPath("$.journeys[?(@.urn == 999371)].school").value("School 999371"))
        .andExpect(jsonPath("$.journeys[?(@.urn == 999371)].levels[0].level").value("B1"))
        .andExpect(jsonPath("$.journeys[*].urn", not(hasItem(999_372))));
    web.perform(get("/schools/999371/timeline").accept(TEXT_HTML))
        .andExpect(content().string(containsString("was moved from the framework " + from)));
  }

  @Test
  void by_the_pages_too() throws Exception {
    place(999_374, "S1");
    place(999_375, "S3");
    web.perform(get("/frameworks").accept(TEXT_HTML))
        .andExpect(content().string(containsString("Only journeys moved to it")));
    web.perform(get("/frameworks/journeys").param("version", from).accept(TEXT_HTML))
        .andExpect(content().string(containsString("School 999374")));
    web.perform(get("/frameworks/moves").param("from", from).accept(TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"999374\"")))
        .andExpect(content().string(containsString("value=\"999375\"")))
        .andExpect(content().string(containsString("School: School 999374; ")))
        .andExpect(content().string(matchesPattern("(?s).*School: School 999375; [^<]*Stage 3.*")));
    var session = new MockHttpSession();
    var body = mapping("999374", "999375");
    web.perform(filled(body, "check", session))
        .andExpect(status().isOk())
        .andExpect(
            content().string(matchesPattern("(?s).*>999374, School 999374; [^<]*Stage 1<.*")))
        .andExpect(content().string(containsString("Confirm and record")));
    for (var time = 1; time <= 2; time++) {
      web.perform(filled(body, "record", session))
          .andExpect(redirectedUrl("/frameworks/moves/done"));
    }
    web.perform(get("/frameworks/moves/done").session(session).accept(TEXT_HTML))
        .andExpect(content().string(containsString("1 school was moved")))
        .andExpect(content().string(containsString("1 school was refused")))
        .andExpect(content().string(containsString("Not everything is mapped")));
    web.perform(get("/frameworks/moves/done").accept(TEXT_HTML))
        .andExpect(redirectedUrl("/frameworks"));
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void one_that_came_from_another_authority_is_moved_by_itself_from_the_version_it_brought()
      throws Exception {
    var eastvale = new AuthorityCode("991");
    var there = SchoolsForTests.versionInForce(ledger, eastvale);
    place(999_376, "S1");
    SchoolsForTests.goesTo(ledger, 999_376, eastvale, "Eastvale");
    web.perform(
            get("/schools/999376/acts/move-to-framework-version")
                .with(eastvaleSenior())
                .accept(TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(from)))
        .andExpect(content().string(containsString("Stage 1")));
    web.perform(
            post("/api/schools/999376/framework-version-moves")
                .with(eastvaleSenior())
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"movedOn": "%s", "from": "%s", "to": "%s",
                     "registers": [{"register": "register", "counterpart": "CARRIED_OVER", "to": "watch",
                                    "reason": "Eastvale keeps a watch list."}],
                     "levels": [{"level": {"scale": "stage", "level": "S1"}, "counterpart": "CARRIED_OVER",
                                 "to": {"scale": "colour", "level": "amber"}, "reason": "Amber has the same support."}],
                     "reasons": "The boundary moved.", "underAuthority": "Scheme of delegation, 4.2"}\
                    """
                        .formatted(ledger.today(), from, there)))
        .andExpect(status().isCreated());
    web.perform(get("/api/schools/999376").with(eastvaleSenior()))
        .andExpect(jsonPath("$.placement.framework").value(there))
        .andExpect(jsonPath("$.placement.registers[0].register").value("watch"))
        .andExpect(jsonPath("$.placement.registers[0].since").value("2026-01-12"));
    web.perform(get("/api/frameworks/journeys").param("version", there).with(eastvaleSenior()))
        .andExpect(jsonPath("$.journeys[*].urn", hasItem(999_376)));
  }

  @Test
  void which_rules_hold_already_is_told_before_a_move_and_they_stand_open_after_it()
      throws Exception {
    place(997_403, "S1");
    var move = (ObjectNode) json.readTree(mapping("997403"));
    move.remove("schools");
    var check = post("/schools/997403/acts/move-to-framework-version").with(csrf());
    Refill.from(Fields.of(MoveForm.class), move, "", Posted.NOTHING)
        .inputs()
        .forEach(input -> check.param(input.getKey(), input.getValue()));
    web.perform(check.param("step", "check").accept(TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("This rule holds already")))
        .andExpect(content().string(containsString("rule plan-first")))
        .andExpect(content().string(containsString("To be done: Plan of action")));
    web.perform(
            post("/api/schools/997403/framework-version-moves")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(move.toString()))
        .andExpect(status().isCreated());
    web.perform(get("/api/schools/997403"))
        .andExpect(jsonPath("$.courses[0].rule").value("plan-first"))
        .andExpect(jsonPath("$.courses[0].origin").value("HELD_AT_THE_MOVE"));
    web.perform(get("/schools/997403").accept(TEXT_HTML))
        .andExpect(content().string(containsString("Open since the move of")));
    web.perform(get("/api/diary"))
        .andExpect(jsonPath("$.items[?(@.urn == 997403)].what", hasItem("COURSE_DUE")));
  }

  @Test
  void so_is_what_will_stand_open_at_each_of_many_and_nothing_is_recorded() throws Exception {
    place(997_800, "S1");
    place(997_801, "S2");
    var body = mapping("997800", "997801");
    web.perform(foreseen(body))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.courses[*].urn", everyItem(is(997_800))))
        .andExpect(jsonPath("$.courses[0].school").value("School 997800"))
        .andExpect(jsonPath("$.courses[0].rule").value("plan-first"))
        .andExpect(jsonPath("$.courses[0].force").value("must"))
        .andExpect(jsonPath("$.courses[0].origin").value("HELD_AT_THE_MOVE"));
    web.perform(filled(body, "check", new MockHttpSession()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("School 997800: This rule holds already")))
        .andExpect(content().string(containsString("To be done: Plan of action")))
        .andExpect(content().string(not(containsString("School 997801: This rule"))));
    web.perform(get("/api/schools/997800"))
        .andExpect(jsonPath("$.placement.framework").value(from))
        .andExpect(jsonPath("$.courses[?(@.rule == 'plan-first')]").isEmpty());
  }

  @Test
  void it_is_told_to_nobody_who_may_not_know_of_the_school_or_may_not_move_it() throws Exception {
    place(997_802, "S1");
    web.perform(foreseen(mapping("997802"))).andExpect(jsonPath("$.courses[0].urn").value(997_802));
    web.perform(foreseen(mapping("997802")).with(eastvaleSenior()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.courses").isEmpty());
    web.perform(foreseen(mapping("997802")).with(httpBasic("adviser", "adviser-demo")))
        .andExpect(status().isForbidden());
    web.perform(foreseen(mapping("12"))).andExpect(status().isBadRequest());
  }

  private static MockHttpServletRequestBuilder foreseen(String body) {
    return post("/api/frameworks/moves/foreseen")
        .with(csrf())
        .contentType(APPLICATION_JSON)
        .content(body);
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void those_that_came_from_another_authority_are_listed_and_moved_together() throws Exception {
    var eastvale = new AuthorityCode("991");
    var there = SchoolsForTests.versionInForce(ledger, eastvale);
    place(997_402, "S1");
    SchoolsForTests.goesTo(ledger, 997_402, eastvale, "Eastvale");
    web.perform(get("/api/frameworks/brought").with(eastvaleSenior()))
        .andExpect(jsonPath("$.versions[*].authority", hasItem("990")));
    web.perform(get("/frameworks").with(eastvaleSenior()).accept(TEXT_HTML))
        .andExpect(
            content().string(containsString("Journeys under " + from + " of the authority 990")));
    web.perform(
            get("/frameworks/journeys")
                .param("version", from)
                .param("broughtFrom", "990")
                .with(eastvaleSenior())
                .accept(TEXT_HTML))
        .andExpect(content().string(containsString("School 997402")))
        .andExpect(content().string(containsString("broughtFrom=990")));
    web.perform(
            get("/frameworks/moves")
                .param("from", from)
                .param("broughtFrom", "990")
                .with(eastvaleSenior())
                .accept(TEXT_HTML))
        .andExpect(content().string(containsString("value=\"997402\"")))
        .andExpect(content().string(containsString("Stage 1")));
    web.perform(
            post("/api/frameworks/moves")
                .with(eastvaleSenior())
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"movedOn": "%s", "from": "%s", "broughtFrom": "990", "to": "%s",
                     "registers": [{"register": "register", "counterpart": "CARRIED_OVER", "to": "watch",
                                    "reason": "Eastvale keeps a watch list."}],
                     "levels": [{"level": {"scale": "stage", "level": "S1"}, "counterpart": "CARRIED_OVER",
                                 "to": {"scale": "colour", "level": "amber"}, "reason": "Amber has the same support."}],
                     "reasons": "The boundary moved.", "underAuthority": "Scheme of delegation, 4.2",
                     "schools": ["997402"]}\
                    """
                        .formatted(ledger.today(), from, there)))
        .andExpect(jsonPath("$.schools[0].result").value("MOVED"))
        .andExpect(jsonPath("$.schools[0].school").value("School 997402"));
  }

  private static RequestPostProcessor eastvaleSenior() {
    return httpBasic("eastvale-senior", "eastvale-senior-demo");
  }

  @Test
  void every_fault_is_told_and_nothing_is_moved() throws Exception {
    for (var faulty : new String[] {"12", "999371x", ""}) {
      web.perform(
              post("/api/frameworks/moves")
                  .with(csrf())
                  .contentType(APPLICATION_JSON)
                  .content(mapping(faulty)))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("schools[0]")));
    }
    web.perform(
            post("/api/frameworks/moves")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(mapping("999371", "999371")))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("schools[1]")));
    web.perform(filled("{\"from\": \"x\"}", "check", new MockHttpSession()))
        .andExpect(status().isBadRequest());
  }

  @Test
  void what_is_no_code_of_an_authority_is_a_fault_by_name() throws Exception {
    for (var code : new String[] {"99", "99x", "9901"}) {
      var body = ((ObjectNode) json.readTree(mapping("999371"))).put("broughtFrom", code);
      web.perform(
              post("/api/frameworks/moves")
                  .with(csrf())
                  .contentType(APPLICATION_JSON)
                  .content(body.toString()))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.errors[0].field").value("broughtFrom"));
      web.perform(filled(body.toString(), "check", new MockHttpSession()))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("href=\"#broughtFrom\"")));
      web.perform(get("/api/frameworks/journeys").param("version", from).param("broughtFrom", code))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.errors[0].field").value("broughtFrom"));
      for (var page : new String[] {"/frameworks/journeys", "/frameworks/moves"}) {
        web.perform(
                get(page)
                    .param("version", from)
                    .param("from", from)
                    .param("broughtFrom", code)
                    .accept(TEXT_HTML))
            .andExpect(status().isBadRequest());
      }
    }
  }

  @Test
  @WithUserDetails("adviser")
  void it_is_for_who_moves_one() throws Exception {
    web.perform(
            post("/api/frameworks/moves")
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(mapping("999371")))
        .andExpect(status().isForbidden());
    web.perform(get("/frameworks/moves").param("from", from)).andExpect(status().isForbidden());
    web.perform(get("/frameworks/journeys").param("version", from)).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder filled(String body, String step, MockHttpSession session) {
    var request =
        post("/frameworks/moves")
            .with(csrf())
            .session(session)
            .param("step", step)
            .param("form", "f");
    Refill.from(Fields.of(MoveManyForm.class), json.readTree(body), "", Posted.NOTHING)
        .inputs()
        .forEach(input -> request.param(input.getKey(), input.getValue()));
    return request;
  }

  private void place(int urn, String stage) throws Exception {
    SchoolsForTests.maintained(ledger, urn);
    var answer =
        web.perform(
                post("/api/schools/" + urn + "/placements")
                    .with(httpBasic("senior", "senior-demo"))
                    .with(csrf())
                    .contentType(APPLICATION_JSON)
                    .content(
                        """
                        {"placedOn": "2026-01-12", "register": "register", "reasons": "Results fell sharply.",
                         "underAuthority": "Scheme of delegation, 4.2", "lateReason": "Entered from the paper file.",
                         "level": {"scale": "stage", "level": "%s"}}\
                        """
                            .formatted(stage)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
  }

  private String mapping(String... schools) {
    return """
    {"movedOn": "%s", "from": "%s", "to": "%s",
     "registers": [{"register": "register", "counterpart": "CARRIED_OVER", "to": "priority",
                    "reason": "The partnership keeps its own list."}],
     "levels": [{"level": {"scale": "stage", "level": "S1"}, "counterpart": "CARRIED_OVER",
                 "to": {"scale": "band", "level": "B1"}, "reason": "Band 1 has the same support."}],
     "reasons": "The schools joined the partnership.", "underAuthority": "Scheme of delegation, 4.2",
     "schools": ["%s"]}\
    """
        .formatted(ledger.today(), from, to, String.join("\", \"", schools));
  }
}
