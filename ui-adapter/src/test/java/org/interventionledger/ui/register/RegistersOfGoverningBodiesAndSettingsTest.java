package org.interventionledger.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An authority that nobody wrote code for keeps one register of schools, governing bodies and
 * settings: who is on it, by page and by API, in its lists, its figures and its diary.
 */
@FullApplication
class RegistersOfGoverningBodiesAndSettingsTest {

  private static final AuthorityCode SIXTH = new AuthorityCode("980");
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final int BY_API = 980_100;
  private static final int BY_PAGE = 980_101;
  private static final int CORRECTED = 980_102;
  private static final int MOVED = 980_103;
  private static final int BY_RULE = 980_104;
  private static final int ELSEWHERE = 980_105;
  private static boolean recorded;

  private static final RequestPostProcessor SENIOR = SignedInAs.of(Role.SENIOR_OFFICER, SIXTH);

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private JsonMapper json;

  @BeforeEach
  void schools_of_an_authority_with_one_register_of_all_three() {
    if (recorded) {
      return;
    }
    recorded = true;
    for (var urn : List.of(BY_API, BY_PAGE, CORRECTED, MOVED, BY_RULE)) {
      SchoolsForTests.goesTo(ledger, urn, SIXTH, "Sixthmoor");
    }
    SchoolsForTests.maintained(ledger, ELSEWHERE);
    adopt("1", FIRST, Optional.empty());
    adopt("2", ledger.today(), Optional.of(new StandsBeside(WORDS)));
    ledger.await();
  }

  @Test
  void the_governing_body_is_on_it_and_the_school_is_not() throws Exception {
    place(BY_API, "governingBody", ", \"level\": {\"scale\": \"stage\", \"level\": \"S2\"}")
        .andExpect(status().isCreated());
    place(BY_API, "governingBody", "")
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.refusal").value("ALREADY_ON_REGISTER"))
        .andExpect(jsonPath("$.detail", containsString("Its governing body has been on")));
    act(BY_API, "placements", placing("watch", "setting", ""))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal").value("SUBJECT_NOT_GRADED"))
        .andExpect(jsonPath("$.detail", containsString("Choose of whom it is kept: The school")));

    api("/api/schools/" + BY_API)
        .andExpect(jsonPath("$.placement.registers.length()").value(1))
        .andExpect(jsonPath("$.placement.registers[0].subject").value("governingBody"))
        .andExpect(jsonPath("$.placement.levels[0].subject").value("governingBody"));
    rows(BY_API)
        .andExpect(jsonPath("$.rows[*].subject", contains("governingBody")))
        .andExpect(jsonPath("$.rows[0].levels[0].level").value("S2"));
    assertThat(duties(BY_API)).as("the duty is of schools on the list").isEmpty();
    var before = schoolsOnTheList();

    place(BY_API, "school", "").andExpect(status().isCreated());
    rows(BY_API)
        .andExpect(jsonPath("$.rows[*].subject", contains("school", "governingBody")))
        .andExpect(jsonPath("$.rows[0].levels").isEmpty());
    assertThat(duties(BY_API)).isNotEmpty();
    assertThat(schoolsOnTheList()).isEqualTo(before + 1);

    act(BY_API, "removals", removing("governingBody")).andExpect(status().isCreated());
    act(BY_API, "removals", removing("governingBody"))
        .andExpect(jsonPath("$.refusal").value("NOT_ON_REGISTER"))
        .andExpect(jsonPath("$.detail", containsString("Its governing body is not on")));
    rows(BY_API).andExpect(jsonPath("$.rows[*].subject", contains("school")));
    assertThat(schoolsOnTheList()).isEqualTo(before + 1);
    page("/schools/" + BY_API + "/timeline")
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "governing body was placed on the register",
                        "governing body was given the level",
                        "The school was placed on the register",
                        "governing body was removed from the register")));
  }

  @Test
  void the_pages_ask_who_it_is_and_say_so() throws Exception {
    var place = "/schools/" + BY_PAGE + "/acts/place-on-register";
    page(place)
        .andExpect(content().string(containsString("Who is placed on it")))
        .andExpect(content().string(containsString("Its early years setting")));
    var session = new MockHttpSession();
    web.perform(filled(place, "check", session))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(stringContainsInOrder("Who is placed on it", "Its early years setting")));
    web.perform(filled(place, "record", session)).andExpect(redirectedUrl(place + "/done"));
    web.perform(get(place + "/done").with(SENIOR).session(session).accept(TEXT_HTML))
        .andExpect(content().string(containsString("Place on a register")));

    page("/schools/" + BY_PAGE)
        .andExpect(content().string(containsString("Its early years setting on The list")))
        .andExpect(content().string(containsString("Its early years setting, since")))
        .andExpect(content().string(not(containsString(">On The list<"))));
    page("/register?search=" + BY_PAGE)
        .andExpect(
            content().string(containsString("Its early years setting, not the school itself")));
    page("/").andExpect(content().string(containsString("as well")));
    web.perform(get("/register.csv").with(SENIOR).param("search", "" + BY_PAGE))
        .andExpect(content().string(containsString("Register,Who is on it,")))
        .andExpect(content().string(containsString("The list,Its early years setting,")));
    page("/schools/" + BY_PAGE + "/acts/remove-from-register")
        .andExpect(content().string(containsString("Who is removed from it")));
  }

  @Test
  void nobody_is_asked_where_registers_are_of_schools_alone() throws Exception {
    var senior = SignedInAs.of(Role.SENIOR_OFFICER, SchoolsForTests.NORTHMOOR);
    for (var act : List.of("place-on-register", "remove-from-register")) {
      web.perform(get("/schools/" + ELSEWHERE + "/acts/" + act).with(senior).accept(TEXT_HTML))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("name=\"register\"")))
          .andExpect(content().string(not(containsString("name=\"of\""))));
    }
  }

  @Test
  void an_entry_of_the_wrong_one_is_put_right_from_what_was_entered() throws Exception {
    place(CORRECTED, "setting", "").andExpect(status().isCreated());
    page("/schools/"
            + CORRECTED
            + "/corrections/new?how=REPLACE&entry=0&stream=placement:"
            + CORRECTED)
        .andExpect(content().string(containsString("value=\"setting\" checked=\"checked\"")));
  }

  @Test
  void a_move_begins_with_each_of_them_and_says_what_each_becomes() throws Exception {
    place(MOVED, "school", "").andExpect(status().isCreated());
    place(MOVED, "governingBody", "").andExpect(status().isCreated());
    page("/schools/" + MOVED + "/acts/move-to-framework-version")
        .andExpect(content().string(containsString("name=\"registers[1].of\"")));
    var half =
        """
        {"movedOn": "%s", "from": "lists 1", "to": "lists 2", "levels": [],
         "registers": [{"register": "list", "counterpart": "CARRIED_OVER", "to": "list"}%s],
         "reasons": "The cabinet decided so.", "underAuthority": "Scheme of delegation, 4.2"}\
        """;
    act(MOVED, "framework-version-moves", half.formatted(ledger.today(), ""))
        .andExpect(jsonPath("$.refusal").value("PLACE_NOT_MAPPED"))
        .andExpect(jsonPath("$.detail", containsString("The list (governing body)")));
    var ends =
        """
        , {"register": "list", "of": "governingBody", "counterpart": "ENDS",
           "reason": "A governing body is not kept on it any more."}\
        """;
    web.perform(
            post("/api/frameworks/moves")
                .with(SENIOR)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(
                    half.formatted(ledger.today(), ends)
                        .replaceFirst("\\{", "{\"schools\": [\"" + MOVED + "\"], ")))
        .andExpect(jsonPath("$.schools[0].result").value("MOVED"));
    rows(MOVED).andExpect(jsonPath("$.rows[*].subject", contains("school")));
    page("/schools/" + MOVED + "/timeline")
        .andExpect(content().string(containsString("“The list (governing body)” ended")));
  }

  @Test
  void a_rule_puts_the_school_itself_on_it() throws Exception {
    place(BY_RULE, "governingBody", "").andExpect(status().isCreated());
    act(
            BY_RULE,
            "findings",
            """
            {"foundOn": "%s", "fact": "alarm", "value": "true", "reasons": "Results fell sharply."}\
            """
                .formatted(ledger.today()))
        .andExpect(status().isCreated());
    rows(BY_RULE).andExpect(jsonPath("$.rows[*].subject", contains("school", "governingBody")));
    page("/schools/" + BY_RULE + "/timeline")
        .andExpect(
            content().string(containsString("The school came onto the register “The list”")));
  }

  private ResultActions place(int urn, String of, String more) throws Exception {
    return act(urn, "placements", placing("list", of, more));
  }

  private String placing(String register, String of, String more) {
    return """
    {"placedOn": "%s", "register": "%s", "of": "%s", "reasons": "The minutes are missing.",
     "underAuthority": "Scheme of delegation, 4.2"%s}\
    """
        .formatted(ledger.today(), register, of, more);
  }

  private String removing(String of) {
    return """
    {"removedOn": "%s", "register": "list", "of": "%s", "reasons": "The minutes are kept again.",
     "underAuthority": "Scheme of delegation, 4.2"}\
    """
        .formatted(ledger.today(), of);
  }

  private ResultActions act(int urn, String path, String body) throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + path)
            .with(SENIOR)
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions rows(int urn) throws Exception {
    return api("/api/register?search=" + urn);
  }

  private ResultActions api(String path) throws Exception {
    return web.perform(get(path).with(SENIOR)).andExpect(status().isOk());
  }

  private ResultActions page(String path) throws Exception {
    return web.perform(get(path).with(SENIOR).accept(TEXT_HTML)).andExpect(status().isOk());
  }

  private JsonNode duties(int urn) throws Exception {
    return read(api("/api/duties?school=" + urn)).at("/duties");
  }

  private int schoolsOnTheList() throws Exception {
    return read(api("/api/figures?on=" + ledger.today())).at("/figures/0/lines/0/schools").asInt();
  }

  private JsonNode read(ResultActions answered) throws Exception {
    return json.readTree(answered.andReturn().getResponse().getContentAsString());
  }

  private MockHttpServletRequestBuilder filled(String path, String step, MockHttpSession session) {
    var today = ledger.today();
    return post(path)
        .with(SENIOR)
        .with(csrf())
        .session(session)
        .param("step", step)
        .param("form", "f")
        .param("placedOn.day", "" + today.getDayOfMonth())
        .param("placedOn.month", "" + today.getMonthValue())
        .param("placedOn.year", "" + today.getYear())
        .param("register", "list")
        .param("of", "setting")
        .param("reasons", "The minutes are missing.")
        .param("underAuthority", "Scheme of delegation, 4.2");
  }

  private void adopt(String version, LocalDate from, Optional<Succession> succession) {
    var pack = new YAMLMapper().readValue(PACK.formatted(version), Pack.class);
    ledger.act(
        new AdoptFramework(SIXTH, from, from, pack, succession),
        SignedInAs.officer(Role.HEAD_OF_SERVICE, SIXTH),
        Optional.of(WORDS));
  }

  private static final String PACK =
      """
      framework: {id: lists, authority: Sixthmoor, version: "%s", title: Whom we watch}
      facts:
        - {id: alarm, label: Alarm raised, values: ["true", "false"]}
      scales:
        - {id: list, label: The list, shape: flag, subjects: [school, governingBody, setting]}
        - {id: watch, label: Watch list, shape: flag}
        - id: stage
          label: Stage
          shape: ordinal
          subjects: [school, governingBody, setting]
          levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]
      activities:
        - id: visit
          kind: visit
          label: Visit
          when: {list: "on"}
          cadence: [{per: month, force: must}]
      rules:
        - {id: alarm-is-listed, when: {alarm: true}, then: {set: {list: "on"}}, force: automatic}
      kpis:
        - {id: listed, label: Schools on the list, show: count, of: {list: "on"}}
      """;
}
