package org.interventionledger.ui.register;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Who has a level stands in a list, on a register or not; and what a rule calls for is next in the
 * register as it is in the diary.
 */
@FullApplication
class LevelsAndWhatIsNextTest {

  private static final AuthorityCode LADDER_ALONE = new AuthorityCode("975");
  private static final AuthorityCode BOTH = new AuthorityCode("969");
  private static final int GRADED = 981_800;
  private static final int ON_BOTH = 981_801;
  private static final int OVERDUE = 981_802;
  private static final int WITHOUT_A_DAY = 981_803;
  private static boolean recorded;

  private static final String LADDER =
      """
      framework: {id: %s, authority: %s, version: "1", status: ratified, title: %s, srcPrefix: REG}
      parties:
        - {id: panel, label: Panel, kind: body}
        - {id: head, label: Headteacher, kind: school}
      scales:
        - {id: tier, label: Tier, shape: ordinal, levels: [{id: T1, rank: 1, label: Tier 1}, {id: T2, rank: 2, label: Tier 2}]}
      """;
  private static final String REGISTER =
      """
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      facts:
        - {id: alarm, label: Alarm, values: [raised, silent], by: panel}
        - {id: doubt, label: Doubt, values: [raised, silent], by: panel}
      rules:
        - {id: tell, when: {alarm: raised}, then: {inform: [head]}, within: {n: 5, unit: day}, force: must, src: [1]}
        - {id: think, when: {doubt: raised}, then: {consider: {tier: T2}}, force: must, src: [2]}
      """;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @BeforeEach
  void two_authorities() throws Exception {
    if (recorded) {
      return;
    }
    recorded = true;
    SchoolsForTests.goesTo(ledger, GRADED, LADDER_ALONE, "Laddermoor");
    adopt(LADDER_ALONE, LADDER.formatted("laddermoor", "Laddermoor", "Tiers of Laddermoor"));
    for (var urn : new int[] {ON_BOTH, OVERDUE, WITHOUT_A_DAY}) {
      SchoolsForTests.goesTo(ledger, urn, BOTH, "Bothmoor");
    }
    adopt(BOTH, LADDER.formatted("bothmoor", "Bothmoor", "Concern at Bothmoor") + REGISTER);
    ledger.await();
  }

  @Test
  void a_level_off_the_register_is_in_the_list_and_the_register_leads_there() throws Exception {
    act(LADDER_ALONE, GRADED, "level-changes", level("T1"));
    ask(LADDER_ALONE, "/api/register?search=" + GRADED)
        .andExpect(jsonPath("$.rows.length()", is(0)));
    ask(LADDER_ALONE, "/api/levels?search=" + GRADED + "&level=T1")
        .andExpect(jsonPath("$.rows.length()", is(1)))
        .andExpect(jsonPath("$.rows[0].urn", is(GRADED)))
        .andExpect(jsonPath("$.rows[0].subject", is("school")))
        .andExpect(jsonPath("$.rows[0].level.level", is("T1")))
        .andExpect(jsonPath("$.rows[0].since", is(weekAgo())))
        .andExpect(jsonPath("$.rows[0].registers.length()", is(0)));
    ask(LADDER_ALONE, "/api/levels?search=" + GRADED + "&level=T2")
        .andExpect(jsonPath("$.rows.length()", is(0)));
    page(LADDER_ALONE, "/levels")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("School " + GRADED),
                        containsString("Tier 1"),
                        containsString("On no register"),
                        containsString("1 level"))));
    page(LADDER_ALONE, "/register")
        .andExpect(content().string(containsString("“Tiers of Laddermoor”, keeps no register")))
        .andExpect(content().string(containsString("href=\"/levels\"")));
    ask(LADDER_ALONE, "/levels.csv?search=" + GRADED)
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(content().string(containsString("\n" + GRADED + ",School " + GRADED)))
        .andExpect(content().string(containsString(",The school,tier,Tier 1," + weekAgo() + ",")));
  }

  @Test
  void whoever_is_on_a_register_as_well_is_told_as_such() throws Exception {
    act(BOTH, ON_BOTH, "level-changes", level("T2"));
    act(BOTH, ON_BOTH, "placements", PLACED);
    ask(BOTH, "/api/levels?search=" + ON_BOTH)
        .andExpect(jsonPath("$.rows[0].registers[0]", is("Watch")));
    page(BOTH, "/register").andExpect(content().string(not(containsString("keeps no register"))));
    ask(BOTH, "/api/levels?search=" + GRADED).andExpect(jsonPath("$.rows.length()", is(0)));
    for (var closed : new Role[] {Role.ADMINISTRATOR, Role.RSC_LIAISON}) {
      for (var path : new String[] {"/api/levels", "/levels.csv"}) {
        web.perform(get(path).with(SignedInAs.of(closed, BOTH))).andExpect(status().isForbidden());
      }
      web.perform(get("/levels").accept(TEXT_HTML).with(SignedInAs.of(closed, BOTH)))
          .andExpect(content().string(containsString("does not read the levels")))
          .andExpect(content().string(not(containsString("" + ON_BOTH))));
    }
  }

  @Test
  void what_a_rule_calls_for_is_next_with_its_day_or_without() throws Exception {
    act(BOTH, OVERDUE, "placements", PLACED);
    act(BOTH, OVERDUE, "findings", FOUND.replace("FACT", "alarm"));
    next(OVERDUE, ledger.today().minusDays(2).toString(), "COURSE_DUE");
    ask(BOTH, "/api/diary?school=" + OVERDUE)
        .andExpect(jsonPath("$.items[?(@.what == 'COURSE_DUE')].owner", hasItem("Headteacher")));
    page(BOTH, "/register?search=" + OVERDUE)
        .andExpect(content().string(containsString("ledger-overdue")))
        .andExpect(content().string(not(containsString(">Nothing<"))));
    ask(BOTH, "/register.csv?search=" + OVERDUE)
        .andExpect(content().string(containsString(ledger.today().minusDays(2).toString())));

    act(BOTH, WITHOUT_A_DAY, "placements", PLACED);
    next(WITHOUT_A_DAY, null, null);
    page(BOTH, "/register?search=" + WITHOUT_A_DAY)
        .andExpect(content().string(containsString(">Nothing<")));
    act(BOTH, WITHOUT_A_DAY, "findings", FOUND.replace("FACT", "doubt"));
    next(WITHOUT_A_DAY, null, "COURSE_TO_CONSIDER");
    page(BOTH, "/register?search=" + WITHOUT_A_DAY)
        .andExpect(content().string(containsString("Open, without a day")));
  }

  private static final String PLACED =
      "{\"placedOn\": \"%s\", \"register\": \"watch\", \"reasons\": \"Results have fallen.\","
          + " \"underAuthority\": \"Scheme of delegation, 4.2\"}";
  private static final String FOUND =
      "{\"foundOn\": \"%s\", \"fact\": \"FACT\", \"value\": \"raised\","
          + " \"reasons\": \"As the panel minuted it.\"}";

  private static String level(String level) {
    return "{\"changedOn\": \"%s\", \"level\": {\"scale\": \"tier\", \"level\": \""
        + level
        + "\"}, \"reasons\": \"Results have fallen.\","
        + " \"underAuthority\": \"Scheme of delegation, 4.2\"}";
  }

  private String weekAgo() {
    return ledger.today().minusDays(7).toString();
  }

  private void next(int urn, String on, String what) throws Exception {
    ask(BOTH, "/api/register?search=" + urn)
        .andExpect(jsonPath("$.rows.length()", is(1)))
        .andExpect(jsonPath("$.rows[0].nextDueOn", is(on)))
        .andExpect(jsonPath("$.rows[0].nextDueWhat", is(what)));
  }

  private void adopt(AuthorityCode authority, String pack) throws Exception {
    web.perform(
            post("/api/frameworks")
                .param("effectiveFrom", "2025-09-01")
                .param("adoptedOn", "2025-09-01")
                .param("lateReason", "Entered from the paper file.")
                .contentType(APPLICATION_YAML)
                .content(pack)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  /** A week ago. */
  private void act(AuthorityCode authority, int urn, String path, String body) throws Exception {
    web.perform(
            post("/api/schools/" + urn + "/" + path)
                .contentType(APPLICATION_JSON)
                .content(body.formatted(ledger.today().minusDays(7)))
                .with(SignedInAs.of(Role.SENIOR_OFFICER, authority))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private ResultActions ask(AuthorityCode authority, String question) throws Exception {
    return web.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, authority)))
        .andExpect(status().isOk());
  }

  private ResultActions page(AuthorityCode authority, String page) throws Exception {
    return web.perform(
            get(page).accept(TEXT_HTML).with(SignedInAs.of(Role.SENIOR_OFFICER, authority)))
        .andExpect(status().isOk());
  }
}
