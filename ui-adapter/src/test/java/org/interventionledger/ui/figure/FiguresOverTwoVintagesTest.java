package org.interventionledger.ui.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.gias.GiasText;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The national register of more than a year ago and that of today: what figures tell of the days
 * between is of the schools as the older file has them, to each authority of the days on which they
 * were its own.
 */
@FullApplication
class FiguresOverTwoVintagesTest {

  private static final AuthorityCode ASHMOOR = new AuthorityCode("957");
  private static final AuthorityCode ELMVALE = new AuthorityCode("959");
  private static final AuthorityCode RESERVING = new AuthorityCode("958");
  private static final int CHANGED_PHASE = 981_500;
  private static final int WENT = 981_501;
  private static final int CONVERTED = 981_502;
  private static final int ACADEMY = 981_503;
  private static final int ENTERED_LATE = 981_504;
  private static final int WENT_TO_THE_RESERVING = 981_505;
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final DateTimeFormatter AS_PUBLISHED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static boolean recorded;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private JsonMapper json;

  @BeforeEach
  void two_vintages_of_the_national_register() throws Exception {
    if (recorded) {
      return;
    }
    recorded = true;
    Stream.of(CHANGED_PHASE, WENT, CONVERTED, WENT_TO_THE_RESERVING).forEach(this::asOfLongAgo);
    adopt(ASHMOOR, PACK);
    adopt(ELMVALE, PACK);
    adopt(RESERVING, PACK + ACCESS);
    ledger.await();
    act(ASHMOOR, WENT, "placements", placed(today().minusDays(100)));
    today(
        GiasText.usual()
            .school(CHANGED_PHASE, of(ASHMOOR, "PhaseOfEducation (name)", "All-through"))
            .school(WENT, of(ELMVALE))
            .school(
                CONVERTED,
                of(
                    ASHMOOR,
                    "EstablishmentStatus (code)",
                    "2",
                    "CloseDate",
                    today().minusDays(1).format(AS_PUBLISHED)))
            .school(
                ACADEMY,
                of(
                    ASHMOOR,
                    "TypeOfEstablishment (code)",
                    "34",
                    "TypeOfEstablishment (name)",
                    "Academy converter",
                    "OpenDate",
                    today().format(AS_PUBLISHED)))
            .school(ENTERED_LATE, of(ASHMOOR))
            .school(WENT_TO_THE_RESERVING, of(RESERVING)));
    // Recorded by the authority that it came to, of a day on which it was not its school.
    act(ELMVALE, WENT, "removals", removed(today().minusDays(10)));
  }

  @Test
  void each_day_has_the_schools_that_were_open_and_the_authoritys_by_their_phase_and_type()
      throws Exception {
    var before = api(senior(ASHMOOR), "on=" + yesterday());
    assertThat(before.at("/schools").asInt()).isEqualTo(5);
    assertThat(parts(before, "phases")).containsExactly("primary 5");
    assertThat(parts(before, "types")).containsExactly("maintained 5");

    var now = api(senior(ASHMOOR), "on=" + today());
    assertThat(now.at("/schools").asInt()).isEqualTo(3);
    assertThat(parts(now, "phases")).containsExactlyInAnyOrder("primary 2", "allThrough 1");
    assertThat(parts(now, "types")).containsExactly("maintained 2", "academy 1");
  }

  @Test
  void over_time_each_day_is_told_of_as_it_was() throws Exception {
    var over = api(senior(ASHMOOR), "since=" + today().minusYears(1) + "&on=" + today());
    assertThat(lines(over, "not-listed").map(line -> line.at("/of").asInt())).containsExactly(5, 3);
    assertThat(parts(over, "phases")).startsWith("primary 5").containsOnlyOnce("allThrough 1");
  }

  @Test
  void a_school_that_went_counts_for_its_former_authority_by_what_that_recorded_itself()
      throws Exception {
    assertThat(listed(ASHMOOR, today().minusDays(101))).isEmpty();
    assertThat(listed(ASHMOOR, today().minusDays(100))).containsExactly(WENT);
    assertThat(listed(ASHMOOR, today().minusDays(10)))
        .as("its new authority's entry of that day is none of its own")
        .containsExactly(WENT);
    assertThat(listed(ASHMOOR, yesterday())).containsExactly(WENT);
    assertThat(listed(ASHMOOR, today())).isEmpty();
  }

  @Test
  void its_new_authority_counts_it_from_the_day_on_which_it_came() throws Exception {
    var before = api(senior(ELMVALE), "on=" + yesterday());
    assertThat(before.at("/schools").asInt()).isZero();
    assertThat(before.toString()).doesNotContain("" + WENT);
    var now = api(senior(ELMVALE), "on=" + today());
    assertThat(now.at("/schools").asInt()).isOne();
    assertThat(lines(now, "not-listed").map(line -> line.at("/schools").asInt()))
        .as("it took the school off the list")
        .containsExactly(1);
  }

  @Test
  void what_its_new_authority_reserves_is_reserved_in_the_figures_of_the_former() throws Exception {
    assertThat(api(SignedInAs.of(Role.ADVISER, ELMVALE), "").at("/closed").asInt()).isZero();
    var adviser = api(SignedInAs.of(Role.ADVISER, ASHMOOR), "on=" + yesterday());
    assertThat(adviser.at("/closed").asInt()).isEqualTo(2);
    assertThat(parts(adviser, "phases")).containsExactly("primary 5");
    assertThat(api(senior(ASHMOOR), "").at("/closed").asInt()).isZero();
  }

  @Test
  void that_particulars_are_of_a_later_day_is_said_by_page_csv_and_api() throws Exception {
    var before = api(senior(ASHMOOR), "on=" + yesterday()).at("/particulars");
    assertThat(before.at("/schools").asInt()).as("that which was entered late").isOne();
    assertThat(before.at("/from").asString()).isEqualTo(today().toString());
    assertThat(api(senior(ASHMOOR), "on=" + today()).at("/particulars").isObject()).isFalse();

    var said = "national register’s particulars of them: 1. They count by those that came first";
    assertThat(body("/figures?to=" + yesterday())).contains(said);
    assertThat(body("/figures?to=" + today())).doesNotContain(said);
    var period = "from=" + yesterday() + "&to=" + today();
    assertThat(body("/figures.csv?" + period).lines().filter(row -> row.startsWith("not-listed")))
        .satisfiesExactly(
            first -> assertThat(first).contains(said),
            last -> assertThat(last).doesNotContain(said));
  }

  @Test
  void of_what_the_ledger_holds_nothing_there_is_no_number_and_it_is_said_everywhere()
      throws Exception {
    var excluded = figure(api(senior(ASHMOOR), ""), "excluded");
    assertThat(excluded.at("/lines").isEmpty()).isTrue();
    assertThat(excluded.at("/remarks/0/remarked").asString()).isEqualTo("NOT_HELD");
    assertThat(excluded.at("/remarks/0/about").asString()).isEqualTo("exclusion");
    var said = "nothing on record called “exclusion”, and nothing is made up";
    assertThat(body("/figures")).contains(said);
    assertThat(body("/figures.csv").lines().filter(row -> row.startsWith("excluded,")))
        .singleElement()
        .asString()
        .contains(said);
  }

  private List<Integer> listed(AuthorityCode authority, LocalDate on) throws Exception {
    return each(figure(api(senior(authority), "on=" + on), "listed").at("/schools"))
        .map(school -> school.at("/urn").asInt())
        .toList();
  }

  private static List<String> parts(JsonNode api, String figure) {
    return lines(api, figure)
        .filter(line -> line.at("/group").isString())
        .map(line -> line.at("/group").asString() + " " + line.at("/schools").asInt())
        .toList();
  }

  private static Stream<JsonNode> lines(JsonNode api, String figure) {
    return each(figure(api, figure).at("/lines"));
  }

  private static JsonNode figure(JsonNode api, String id) {
    return each(api.at("/figures"))
        .filter(figure -> figure.at("/id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private JsonNode api(RequestPostProcessor who, String query) throws Exception {
    return json.readTree(body("/api/figures?" + query, who));
  }

  private String body(String path) throws Exception {
    return body(path, senior(ASHMOOR));
  }

  private String body(String path, RequestPostProcessor who) throws Exception {
    return web.perform(get(path).with(who))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }

  private static RequestPostProcessor senior(AuthorityCode authority) {
    return SignedInAs.of(Role.SENIOR_OFFICER, authority);
  }

  private void act(AuthorityCode authority, int urn, String path, String body) throws Exception {
    web.perform(
            post("/api/schools/" + urn + "/" + path)
                .with(senior(authority))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body))
        .andExpect(status().isCreated());
  }

  private static String placed(LocalDate on) {
    return """
    {"placedOn": "%s", "register": "list", "of": "school", "reasons": "Results fell again.",
     "underAuthority": "Scheme of delegation, 4.2", "lateReason": "Entered from the paper file."}\
    """
        .formatted(on);
  }

  private static String removed(LocalDate on) {
    return """
    {"removedOn": "%s", "register": "list", "of": "school", "reasons": "Results are good again.",
     "underAuthority": "Scheme of delegation, 4.2", "lateReason": "Entered from the paper file."}\
    """
        .formatted(on);
  }

  private void asOfLongAgo(int urn) {
    var particulars =
        new Particulars(
            "Ashmoor School " + urn,
            ASHMOOR,
            "Ashmoor",
            2001,
            EstablishmentType.COMMUNITY_SCHOOL,
            EstablishmentStatus.OPEN,
            LocalDate.of(1962, 9, 1),
            null,
            "Primary",
            4,
            11,
            null,
            null,
            null,
            null,
            207,
            "Lark Lane",
            "Ashmoor",
            "ZZ1 1AA");
    ledger.record(
        new TakeInParticulars(new Urn(urn), particulars, "older.csv", today().minusDays(400)),
        SignedInAs.officer(Role.ADMINISTRATOR, ASHMOOR),
        Optional.of(WORDS));
  }

  private void today(GiasText text) throws Exception {
    var file = new MockMultipartFile("file", "newer.csv", "text/csv", text.bytes());
    ResultActions imported =
        web.perform(
            multipart("/api/imports/schools").file(file).with(httpBasic("admin", "admin-demo")));
    imported
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.tally.added").value(2))
        .andExpect(jsonPath("$.tally.changed").value(4));
  }

  private static String[] of(AuthorityCode authority, String... more) {
    return Stream.concat(
            Stream.of("LA (code)", authority.code(), "LA (name)", "Authority " + authority),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private void adopt(AuthorityCode authority, String text) {
    var from = today().minusDays(450);
    var pack = new YAMLMapper().readValue(text, Pack.class);
    ledger.act(
        new AdoptFramework(authority, from, from, pack),
        SignedInAs.officer(Role.HEAD_OF_SERVICE, authority),
        Optional.of(WORDS));
  }

  private LocalDate today() {
    return ledger.today();
  }

  private LocalDate yesterday() {
    return today().minusDays(1);
  }

  private static final String PACK =
      """
      framework: {id: lists, authority: Ashmoor, version: "1", title: Whom we watch}
      parties:
        - {id: ea, label: Adviser, kind: officer, assigned: perSchool, roles: [adviser]}
      scales:
        - {id: list, label: The list, shape: flag}
      kpis:
        - {id: not-listed, label: Schools not on the list, show: percent, of: {list: "off"}}
        - {id: listed, label: Schools on the list, show: list, of: {list: "on"}, fields: [school]}
        - {id: phases, label: Schools by phase, show: trend, per: [phase]}
        - {id: types, label: Schools by type, show: trend, per: [type]}
        - {id: excluded, label: Exclusions, show: count, event: exclusion}
      """;

  private static final String ACCESS =
      """
      access:
        - {id: list-only, covers: [list], readers: [{party: ea, basis: needToKnow}]}
      """;
}
