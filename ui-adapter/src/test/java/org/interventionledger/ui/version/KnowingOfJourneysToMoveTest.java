package org.interventionledger.ui.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.FindCoursesAfterAMove;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Moving journeys tells nothing of schools that the framework keeps from the officer. */
@FullApplication
class KnowingOfJourneysToMoveTest {

  /** Its advisers and senior officers read the register by need to know. */
  private static final AuthorityCode RESERVING = new AuthorityCode("976");

  private static final AuthorityCode OPEN = new AuthorityCode("977");
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate PLACED = LocalDate.of(2026, 1, 12);
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file."));
  private static final VersionChoice ONE = new VersionChoice("scc", "1");
  private static final int ON_A_JOURNEY = 997_610;
  private static final int ON_NONE = 997_611;
  private static final int WITH_A_NEED = 997_612;
  private static final int CAME = 997_613;
  private static final int CAME_AND_MOVED = 997_614;
  private static boolean recorded;

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;
  @Autowired private JsonMapper json;

  @BeforeEach
  void schools_of_which_some_are_reserved() {
    if (recorded) {
      return;
    }
    recorded = true;
    for (var urn : List.of(ON_A_JOURNEY, ON_NONE, WITH_A_NEED, CAME, CAME_AND_MOVED)) {
      SchoolsForTests.goesTo(ledger, urn, RESERVING, "Reservemoor");
    }
    adopt(RESERVING, reserving("1"), FIRST, Optional.empty());
    adopt(RESERVING, reserving("2"), ledger.today(), Optional.of(new StandsBeside(WORDS)));
    adopt(OPEN, open(), FIRST, Optional.empty());
    for (var urn : List.of(ON_A_JOURNEY, WITH_A_NEED, CAME, CAME_AND_MOVED)) {
      act(
          RESERVING,
          new PlaceOnRegister(
              new Urn(urn),
              PLACED,
              "scc",
              Subject.school,
              WORDS,
              WORDS,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    act(RESERVING, need(WITH_A_NEED, "senior_officer." + RESERVING));
    for (var urn : List.of(CAME, CAME_AND_MOVED)) {
      SchoolsForTests.goesTo(ledger, urn, OPEN, "Openmoor");
    }
    ledger.await();
  }

  @Test
  void many_are_refused_alike_that_the_officer_may_not_know_of() throws Exception {
    var senior = SignedInAs.of(Role.SENIOR_OFFICER, RESERVING);
    web.perform(
            post("/api/frameworks/moves")
                .with(senior)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(moves(ON_A_JOURNEY, ON_NONE, 997_699)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.schools[0].result").value("NO_NEED_TO_KNOW"))
        .andExpect(jsonPath("$.schools[0].school").value("" + ON_A_JOURNEY))
        .andExpect(jsonPath("$.schools[0].refused").isEmpty())
        .andExpect(jsonPath("$.schools[1].result").value("NO_NEED_TO_KNOW"))
        .andExpect(jsonPath("$.schools[1].school").value("" + ON_NONE))
        .andExpect(jsonPath("$.schools[1].refused").isEmpty())
        .andExpect(jsonPath("$.schools[2].refused.refusal").value("SCHOOL_NOT_KNOWN"));
    web.perform(
            post("/api/frameworks/moves")
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, RESERVING))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(moves(ON_NONE)))
        .andExpect(jsonPath("$.schools[0].refused.refusal").value("NO_JOURNEY_TO_MOVE"));
    var session = new MockHttpSession();
    var form =
        post("/frameworks/moves")
            .with(senior)
            .with(csrf())
            .session(session)
            .param("step", "record")
            .param("form", "f");
    Refill.from(
            Fields.of(MoveManyForm.class),
            json.readTree(moves(ON_A_JOURNEY, ON_NONE, WITH_A_NEED)),
            "",
            Posted.NOTHING)
        .inputs()
        .forEach(input -> form.param(input.getKey(), input.getValue()));
    web.perform(form).andExpect(redirectedUrl("/frameworks/moves/done"));
    web.perform(get("/frameworks/moves/done").with(senior).session(session).accept(TEXT_HTML))
        .andExpect(content().string(containsString("2 schools were left as they are")))
        .andExpect(content().string(containsString("none of yours is on record")))
        .andExpect(content().string(containsString("1 school was moved")))
        .andExpect(content().string(containsString("No school was refused")));
  }

  @Test
  void of_a_school_that_came_from_a_framework_that_reserves_nothing_is_told() throws Exception {
    var adviser = SignedInAs.of(Role.ADVISER, OPEN);
    for (var path :
        List.of(
            "/api/register",
            "/api/levels",
            "/api/schools/" + CAME,
            "/schools/" + CAME,
            "/api/schools/" + CAME + "/timeline",
            "/schools/" + CAME + "/timeline",
            "/api/schools/" + CAME + "/position?on=" + ledger.today(),
            "/api/diary",
            "/api/courses",
            "/api/frameworks/brought")) {
      web.perform(get(path).with(adviser))
          .andExpect(content().string(not(containsString("Confidential list"))))
          .andExpect(content().string(not(containsString("scc"))));
    }
    web.perform(broughtJourneys(adviser)).andExpect(jsonPath("$.journeys").isEmpty());
    web.perform(get("/schools/" + CAME).with(adviser))
        .andExpect(content().string(containsString("no need of yours is on record")));
    var head = SignedInAs.of(Role.HEAD_OF_SERVICE, OPEN);
    web.perform(get("/api/frameworks/brought").with(head))
        .andExpect(jsonPath("$.versions[*].authority", hasItem(RESERVING.code())));
    web.perform(broughtJourneys(head)).andExpect(jsonPath("$.journeys[*].urn", hasItem(CAME)));
    web.perform(get("/api/schools/" + CAME).with(head))
        .andExpect(jsonPath("$.placement.framework").value("scc 1"));
    assertThat(afterAMove(reader("ada", Role.ADVISER))).isEmpty();
    assertThat(afterAMove(reader("hal", Role.HEAD_OF_SERVICE)))
        .extracting(OpenCourse::rule)
        .containsExactly("write");
    act(OPEN, need(CAME, "ada"));
    assertThat(afterAMove(reader("ada", Role.ADVISER))).isNotEmpty();
    web.perform(get("/api/register").with(adviser))
        .andExpect(content().string(not(containsString("" + CAME))));
  }

  @Test
  void it_is_dealt_with_by_the_version_it_brought_until_it_is_moved() throws Exception {
    var head = SignedInAs.of(Role.HEAD_OF_SERVICE, OPEN);
    var school = "/schools/" + CAME_AND_MOVED;
    assertThat(courses(CAME_AND_MOVED)).isEmpty();
    web.perform(get(school + "/acts/change-level").with(head).accept(TEXT_HTML))
        .andExpect(content().string(containsString("Brought stage 1")));
    web.perform(level(school, "S1", head)).andExpect(status().isCreated());
    web.perform(get("/api" + school).with(head))
        .andExpect(jsonPath("$.placement.framework").value("scc 1"))
        .andExpect(jsonPath("$.placement.levels[0].label").value("Brought stage 1"));
    web.perform(level(school, "S9", head)).andExpect(jsonPath("$.refusal").value("LEVEL_UNKNOWN"));
    web.perform(
            post("/api/frameworks/moves")
                .with(head)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"movedOn": "%s", "from": "scc 1", "broughtFrom": "%s", "to": "own 1",
                     "registers": [{"register": "scc", "counterpart": "CARRIED_OVER", "to": "scc", "reason": "It is the same."}],
                     "levels": [{"level": {"scale": "stage", "level": "S1"}, "counterpart": "ENDS", "reason": "Here are others."}],
                     "reasons": "The boundary moved.", "underAuthority": "Scheme of delegation, 4.2",
                     "schools": ["%s"]}\
                    """
                        .formatted(ledger.today(), RESERVING, CAME_AND_MOVED)))
        .andExpect(jsonPath("$.schools[0].result").value("MOVED"));
    web.perform(level(school, "S9", head)).andExpect(status().isCreated());
    web.perform(get("/api" + school).with(SignedInAs.of(Role.ADVISER, OPEN)))
        .andExpect(jsonPath("$.placement.framework").value("own 1"));
    assertThat(courses(CAME_AND_MOVED)).extracting(OpenCourse::rule).containsExactly("write");
  }

  private static MockHttpServletRequestBuilder broughtJourneys(RequestPostProcessor by) {
    return get("/api/frameworks/journeys")
        .param("version", ONE.toString())
        .param("broughtFrom", RESERVING.code())
        .with(by);
  }

  private MockHttpServletRequestBuilder level(
      String school, String level, RequestPostProcessor by) {
    return post("/api" + school + "/level-changes")
        .with(by)
        .with(csrf())
        .contentType(APPLICATION_JSON)
        .content(
            """
            {"changedOn": "%s", "level": {"scale": "stage", "level": "%s"}, "reasons": "Results fell sharply.",
             "underAuthority": "Scheme of delegation, 4.2"}\
            """
                .formatted(ledger.today(), level));
  }

  private List<OpenCourse> courses(int urn) {
    return ledger
        .ask(
            new FindCourses(
                reader("hal", Role.HEAD_OF_SERVICE), Optional.of(new Urn(urn)), ledger.today()),
            FindCourses.Courses.class)
        .courses();
  }

  private List<OpenCourse> afterAMove(Reader reader) {
    var move =
        new MoveToFrameworkVersion(
            new Urn(CAME),
            ledger.today(),
            ONE,
            new VersionChoice("own", "1"),
            List.of(
                new RegisterMapping(
                    "scc", Counterpart.CARRIED_OVER, Optional.of("scc"), Optional.of(WORDS))),
            List.of(),
            WORDS,
            WORDS);
    return ledger
        .ask(new FindCoursesAfterAMove(reader, move, ledger.today()), FindCourses.Courses.class)
        .courses();
  }

  private String moves(int... schools) {
    var urns = Arrays.stream(schools).mapToObj(urn -> "\"" + urn + "\"").toList();
    return """
    {"movedOn": "%s", "from": "scc 1", "to": "scc 2",
     "registers": [{"register": "scc", "counterpart": "CARRIED_OVER", "to": "scc"}],
     "reasons": "It has a plan of its own.", "underAuthority": "Scheme of delegation, 4.2",
     "schools": %s}\
    """
        .formatted(ledger.today(), urns);
  }

  private static Reader reader(String id, Role role) {
    return new Reader(id, role, Set.of(OPEN));
  }

  private RecordNeedToKnow need(int urn, String person) {
    return new RecordNeedToKnow(
        new Urn(urn),
        ledger.today(),
        person,
        new PersonName("Ada Lindqvist"),
        WORDS,
        Optional.empty());
  }

  private void adopt(
      AuthorityCode authority, Pack pack, LocalDate from, Optional<Succession> succession) {
    act(authority, new AdoptFramework(authority, from, from, pack, succession));
  }

  private void act(AuthorityCode authority, Object command) {
    ledger.act(command, SignedInAs.officer(Role.HEAD_OF_SERVICE, authority), LATE);
    ledger.await();
  }

  private Pack reserving(String version) {
    return json.readValue(
        """
        {"framework": {"id": "scc", "authority": "Reservemoor", "version": "%s", "title": "Concern"},
         "parties": [{"id": "officers", "label": "Officers", "kind": "team", "roles": ["adviser", "seniorOfficer"]}],
         "scales": [{"id": "scc", "label": "Confidential list", "shape": "flag"},
                    {"id": "stage", "label": "Stage", "shape": "ordinal",
                     "levels": [{"id": "S1", "rank": 1, "label": "Brought stage 1"},
                                {"id": "S2", "rank": 2, "label": "Brought stage 2"}]}],
         "access": [{"id": "list", "covers": ["scc", "stage"],
                     "readers": [{"party": "officers", "basis": "needToKnow"}]}]}\
        """
            .formatted(version),
        Pack.class);
  }

  /** It has a list of the same name, and whoever is on it is written to. */
  private Pack open() {
    return json.readValue(
        """
        {"framework": {"id": "own", "authority": "Openmoor", "version": "1", "title": "Concern"},
         "scales": [{"id": "scc", "label": "Open list", "shape": "flag"},
                    {"id": "stage", "label": "Stage", "shape": "ordinal",
                     "levels": [{"id": "S9", "rank": 9, "label": "Own stage 9"}]}],
         "records": [{"id": "letter", "kind": "letter", "label": "Letter"}],
         "rules": [{"id": "write", "when": {"scc": "on"}, "then": {"require": "letter"}, "force": "must"}]}\
        """,
        Pack.class);
  }
}
