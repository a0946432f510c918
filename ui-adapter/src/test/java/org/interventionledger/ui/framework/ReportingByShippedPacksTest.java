package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports and figures of the packs as shipped, by page, CSV and API, of several schools; and
 * what an answer tells of a school that is withheld.
 */
@FullApplication
class ReportingByShippedPacksTest {

  private static final AuthorityCode HAVERINGS = new AuthorityCode("970");
  private static final AuthorityCode EALINGS = new AuthorityCode("971");
  private static final AuthorityCode RESERVING = new AuthorityCode("972");
  private static final AuthorityCode ONE_HALF = new AuthorityCode("973");
  private static final AuthorityCode OTHER_HALF = new AuthorityCode("974");

  /** On the list from a month and more ago, but for the last, which came to it ten days ago. */
  private static final List<Urn> OF_CONCERN = urns(980_300, 8);

  private static final List<Urn> OTHERS = urns(980_310, 22);
  private static final Urn AMBER = new Urn(980_340);
  private static final Urn GREEN = new Urn(980_341);
  private static final Urn CALM = new Urn(980_350);
  private static final Urn CAME_WITH_A_JOURNEY = new Urn(980_351);
  private static final Urn CAME_WITHOUT = new Urn(980_352);

  private static final Narrative WORDS = new Narrative("As the officers minuted it.");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file."));
  private static boolean recorded;

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;

  private final JsonMapper json = JsonMapper.shared();

  @BeforeEach
  void schools_under_three_of_the_packs() throws IOException {
    if (recorded) {
      return;
    }
    recorded = true;
    havering();
    ealing();
    reserving();
    ledger.await();
  }

  private void havering() throws IOException {
    adopt(HAVERINGS, "havering-2014.yaml");
    Stream.concat(OF_CONCERN.stream(), OTHERS.stream())
        .forEach(urn -> enter(urn, HAVERINGS, "Listed School " + urn));
    for (var urn : OF_CONCERN.subList(0, 7)) {
      act(place(urn, today().minusDays(60), "concern-list", "senior-officers"));
    }
    act(place(OF_CONCERN.getLast(), today().minusDays(10), "concern-list", "senior-officers"));
    inspect(OF_CONCERN.getFirst(), "2022-03-01", Judgement.Grade.GOOD);
    inspect(OF_CONCERN.getFirst(), "2024-03-05", Judgement.Grade.REQUIRES_IMPROVEMENT);
    act(
        level(
            OF_CONCERN.getFirst(),
            today().minusDays(40),
            "la-category",
            "c3a",
            new Agreement(Optional.of("qa"), List.of())));
  }

  private void ealing() throws IOException {
    adopt(EALINGS, "ealing-2015-18.yaml");
    for (var urn : List.of(AMBER, GREEN)) {
      enter(urn, EALINGS, "Monitored School " + urn);
      act(discussed(urn));
      act(level(urn, today().minusDays(100), "level", "amber", senior()));
    }
    act(level(GREEN, today().minusDays(20), "level", "green", senior()));
  }

  private void reserving() throws IOException {
    adopt(RESERVING, "hillingdon-2022-23.yaml");
    adopt(ONE_HALF, "havering-2014.yaml");
    adopt(OTHER_HALF, "havering-2014.yaml");
    enter(CALM, RESERVING, "Calm School");
    enter(CAME_WITH_A_JOURNEY, RESERVING, "School that Came");
    enter(CAME_WITHOUT, RESERVING, "School that Came");
    atRisk(CAME_WITH_A_JOURNEY);
    enter(CAME_WITH_A_JOURNEY, ONE_HALF, "School that Came");
    enter(CAME_WITHOUT, OTHER_HALF, "School that Came");
  }

  private void atRisk(Urn urn) {
    act(new RecordIndicator(urn, today().minusDays(30), "p1-duties", WORDS));
    act(place(urn, today().minusDays(30), "sarr", "eip-service"));
    act(
        level(
            urn,
            today().minusDays(30),
            "priority",
            "P1",
            new Agreement(Optional.of("sil"), List.of("headteacher", "chair", "ea"))));
  }

  @Test
  void HAV_159_the_monthly_report_to_the_lead_member_is_the_same_on_page_csv_and_api()
      throws Exception {
    var api = api(senior(HAVERINGS), "report=member-report");
    assertThat(api.at("/report/label").asString())
        .isEqualTo("Monthly report on schools causing concern");
    assertThat(api.at("/report/to/0").asString()).isEqualTo("Lead Member");
    assertThat(api.at("/audience").asString()).isEqualTo("MEMBERS");
    assertThat(api.at("/since").asString()).isEqualTo(today().minusMonths(1).toString());
    var page = page(senior(HAVERINGS), "report=member-report");
    assertThat(page)
        .contains(
            "Monthly report on schools causing concern",
            "To: Lead Member.",
            "Whoever asks, it is told as outside the office",
            "report=member-report");
    var csv = csv(senior(HAVERINGS), "report=member-report");
    for (var told : List.of(api.toString(), page, csv)) {
      assertThat(told).doesNotContain("Listed School", "9803");
    }
    // Seven a month ago and eight now: five and ten, on every one of the three.
    assertThat(trend(api)).containsExactly("5/30", "10/30");
    assertThat(rows(csv, "concern-trend"))
        .extracting(row -> row.get(7) + "/" + row.get(8))
        .containsExactly("5/30", "10/30");
    assertThat(page.substring(page.indexOf("figure-concern-trend")))
        .containsSubsequence(">5<", ">30<", ">10<", ">30<");
  }

  @Test
  void members_read_the_same_fives_on_every_day_and_never_what_lies_between() throws Exception {
    var told =
        IntStream.of(70, 61, 60, 59, 11, 10, 9, 0)
            .mapToObj(ago -> today().minusDays(ago))
            .flatMap(day -> trend(asked(day)).stream())
            .toList();
    assertThat(told)
        .containsExactly("0/30", "0/30", "5/30", "5/30", "5/30", "10/30", "10/30", "10/30");
  }

  private JsonNode asked(LocalDate day) {
    try {
      return api(senior(HAVERINGS), "audience=MEMBERS&on=" + day);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void HAV_057_HAV_106_the_report_to_the_monitoring_group_names_the_schools_as_of_any_day()
      throws Exception {
    var first = OF_CONCERN.getFirst();
    var csv = csv(senior(HAVERINGS), "report=smg-report");
    assertThat(csv).contains(first.toString(), OF_CONCERN.getLast().toString());
    assertThat(rows(csv, "cat3-list")).hasSize(4);
    assertThat(page(senior(HAVERINGS), "report=smg-report"))
        .contains("Report to the schools monitoring group", "Listed School " + first);
    assertThat(named(api(senior(HAVERINGS), "report=smg-report"), "concern-trend"))
        .contains(today().minusMonths(1) + " " + first)
        .contains(today() + " " + OF_CONCERN.getLast())
        .doesNotContain(today().minusMonths(1) + " " + OF_CONCERN.getLast());
    var before = "report=smg-report&on=" + today().minusDays(11);
    assertThat(named(api(senior(HAVERINGS), before), "concern-trend"))
        .noneMatch(row -> row.endsWith(OF_CONCERN.getLast().toString()));
    assertThat(api(senior(HAVERINGS), before).at("/since").asString())
        .isEqualTo(today().minusDays(11).minusMonths(1).toString());
  }

  @Test
  void HAV_101_the_annual_report_is_for_all_members_and_of_a_year() throws Exception {
    var api = api(senior(HAVERINGS), "report=annual-report");
    assertThat(api.at("/since").asString()).isEqualTo(today().minusYears(1).toString());
    assertThat(api.at("/audience").asString()).isEqualTo("MEMBERS");
    assertThat(page(senior(HAVERINGS), "report=annual-report"))
        .contains("Elected members, Ward members")
        .doesNotContain("Listed School");
    assertThat(csv(senior(HAVERINGS), "report=annual-report")).doesNotContain("Listed School");
  }

  @Test
  void HAV_151_schools_that_declined_are_listed_by_page_csv_and_api() throws Exception {
    assertThat(named(api(senior(HAVERINGS), "since=2024-04-03"), "declined"))
        .containsExactly("2024-04-04 " + OF_CONCERN.getFirst());
    assertThat(named(api(senior(HAVERINGS), "since=2024-04-04"), "declined")).isEmpty();
    assertThat(csv(senior(HAVERINGS), "from=2022-09-01"))
        .contains(
            "Grade after: requires improvement | Last 2 inspections: dates: 2024-03-05; 2022-03-01"
                + " | Last 2 inspections: grades: requires improvement; good");
    assertThat(page(senior(HAVERINGS), "from=2022-09-01"))
        .contains("4 April 2024", "5 March 2024", "1 March 2022", "requires improvement");
  }

  @Test
  void a_report_that_the_framework_does_not_name_is_not_found() throws Exception {
    for (var path : List.of("/api/figures", "/figures", "/figures.csv")) {
      web.perform(get(path).param("report", "weekly-report").with(senior(HAVERINGS)))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void E15_185_the_rate_stands_with_its_two_numbers_and_its_definition_on_page_csv_and_api()
      throws Exception {
    var since = today().minusDays(50);
    var api = api(senior(EALINGS), "since=" + since);
    var rate = figure(api, "improving");
    assertThat(rate.at("/definition/shown").asString()).isEqualTo("SHARE_THAT_IMPROVED");
    assertThat(rate.at("/definition/levels").valueStream().map(JsonNode::asString))
        .containsExactly("AMBER", "RED");
    assertThat(happened(rate)).containsExactly("1/2=50.0", "1/2=50.0");
    assertThat(
            happened(
                figure(
                    api(senior(EALINGS), "since=" + since + "&on=" + today().minusDays(21)),
                    "improving")))
        .containsExactly("0/2=0.0", "0/2=0.0");
    var csv = rows(csv(senior(EALINGS), "from=" + since), "improving");
    assertThat(csv.getLast().get(10)).isEqualTo("50.0");
    assertThat(csv.getLast().getLast())
        .contains("as this ledger reads it and not the authority")
        .contains("of the schools that were at AMBER or RED on the first day or on any later day");
    assertThat(page(senior(EALINGS), "from=" + since))
        .contains("The document gives no formula. Shown is, as this ledger reads it", "50.0%");
  }

  @Test
  void HAV_155_E15_186_HIL_228_what_comes_from_outside_is_named_as_not_held_everywhere()
      throws Exception {
    saysNotHeld(HAVERINGS, "good-by-phase", "London rank");
    saysNotHeld(EALINGS, "good-outstanding", "quartile");
    saysNotHeld(RESERVING, "overview", "london", "national");
  }

  private void saysNotHeld(AuthorityCode authority, String id, String... names) throws Exception {
    var api = figure(api(senior(authority), ""), id);
    var page = page(senior(authority), "");
    var rows = rows(csv(senior(authority), ""), id);
    assertThat(
            each(api.at("/remarks")).filter(it -> it.at("/remarked").asString().equals("NOT_HELD")))
        .extracting(remark -> remark.at("/about").asString())
        .containsExactly(names);
    assertThat(rows).isNotEmpty();
    for (var name : names) {
      var said = "the ledger has nothing on record called “" + name + "”, and nothing is made up";
      assertThat(page.substring(page.indexOf("figure-" + id))).contains(said);
      assertThat(rows).allSatisfy(row -> assertThat(row.getLast()).contains(said));
      assertThat(lines(api)).noneMatch(line -> line.at("/per").asString().equals(name));
      assertThat(api.at("/columns").toString()).doesNotContain(name);
    }
  }

  @Test
  void E15_129_the_annual_reports_are_of_their_phases() throws Exception {
    assertThat(api(senior(EALINGS), "report=annual-report-primary").at("/schools").asInt())
        .isEqualTo(2);
    assertThat(api(senior(EALINGS), "report=annual-report-secondary").at("/schools").asInt())
        .isZero();
    assertThat(page(senior(EALINGS), "report=annual-report-primary"))
        .contains("Headteacher, External stakeholders")
        .doesNotContain("Monitored School");
  }

  @Test
  void whether_some_school_is_withheld_changes_nothing_that_is_told() throws Exception {
    var adviser = SignedInAs.of(Role.ADVISER, RESERVING);
    var apiBefore = api(adviser, "");
    var pageBefore = page(adviser, "");
    var csvBefore = csv(adviser, "");
    assertThat(apiBefore.at("/closed").asInt()).isPositive();
    atRisk(CALM);
    ledger.await();
    assertThat(api(adviser, "")).isEqualTo(apiBefore);
    assertThat(page(adviser, "")).isEqualTo(pageBefore);
    assertThat(csv(adviser, "")).isEqualTo(csvBefore);
    assertThat(api(senior(RESERVING), "").toString()).contains("Priority 1");
  }

  @Test
  void nor_does_whether_a_school_that_came_brought_a_journey_that_is_withheld() throws Exception {
    var one = api(SignedInAs.of(Role.ADVISER, ONE_HALF), "").toString();
    var other = api(SignedInAs.of(Role.ADVISER, OTHER_HALF), "").toString();
    assertThat(one.replace("973", "974")).isEqualTo(other);
    assertThat(api(senior(ONE_HALF), "").at("/closed").asInt()).isZero();
    // Nobody came to the authority of the other schools, and its framework names no reader but
    // some.
    assertThat(api(SignedInAs.of(Role.ADVISER, HAVERINGS), "").at("/closed").asInt()).isZero();
  }

  private static List<String> trend(JsonNode api) {
    return lines(figure(api, "concern-trend"))
        .map(line -> line.at("/schools").asString() + "/" + line.at("/of").asString())
        .toList();
  }

  private static List<String> happened(JsonNode figure) {
    return lines(figure)
        .filter(line -> line.at("/counted").asString().equals("HAPPENED"))
        .map(
            line ->
                line.at("/schools").asString()
                    + "/"
                    + line.at("/of").asString()
                    + "="
                    + line.at("/value").asString())
        .toList();
  }

  private static List<String> named(JsonNode api, String figure) {
    return each(figure(api, figure).at("/schools"))
        .map(row -> row.at("/on").asString() + " " + row.at("/urn").asString())
        .toList();
  }

  private static Stream<JsonNode> lines(JsonNode figure) {
    return each(figure.at("/lines"));
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

  /** The cells of the rows of a figure; a comma between quotation marks divides none. */
  private static List<List<String>> rows(String csv, String figure) {
    return csv.lines()
        .filter(row -> row.startsWith(figure + ","))
        .map(row -> List.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
        .toList();
  }

  private JsonNode api(RequestPostProcessor who, String query) throws Exception {
    return json.readTree(body("/api/figures?" + query, who));
  }

  private String page(RequestPostProcessor who, String query) throws Exception {
    return body("/figures?" + query, who).replaceAll("_csrf\" value=\"[^\"]*", "");
  }

  private String csv(RequestPostProcessor who, String query) throws Exception {
    return body("/figures.csv?" + query, who);
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

  private static Agreement senior() {
    return new Agreement(Optional.of("senior-officers"), List.of("headteacher"));
  }

  private static PlaceOnRegister place(Urn urn, LocalDate on, String register, String by) {
    return new PlaceOnRegister(
        urn,
        on,
        register,
        Subject.school,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Agreement(Optional.of(by), List.of())));
  }

  private static ChangeLevel level(
      Urn urn, LocalDate on, String scale, String level, Agreement agreed) {
    return new ChangeLevel(
        urn,
        on,
        new LevelChoice(scale, level),
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.of(agreed));
  }

  private RecordActivity discussed(Urn urn) {
    return new RecordActivity(
        urn,
        UUID.nameUUIDFromBytes(urn.toString().getBytes(UTF_8)).toString(),
        today().minusDays(100),
        "risk-discussion",
        List.of(
            new TakingPart("senior-officers", Optional.empty()),
            new TakingPart("slt", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        List.of());
  }

  private void inspect(Urn urn, String on, Judgement.Grade overall) {
    act(
        new RecordInspectionOutcome(
            urn,
            InspectionKind.SECTION_5,
            Optional.empty(),
            LocalDate.parse(on),
            LocalDate.parse(on).plusDays(30),
            Optional.empty(),
            List.of(new Judgement(Judgement.Area.OVERALL_EFFECTIVENESS, overall)),
            Category.NONE,
            Optional.empty(),
            EarlierCategory.NOT_SPOKEN_OF,
            Optional.empty()));
  }

  private void adopt(AuthorityCode authority, String pack) throws IOException {
    ledger.record(
        new AdoptFramework(
            authority,
            today().minusDays(120),
            today().minusYears(2),
            ((Bound.Sound<Pack>) ShippedPacks.read(pack)).form()),
        officer(Role.HEAD_OF_SERVICE, authority),
        LATE);
  }

  private void enter(Urn urn, AuthorityCode authority, String name) {
    ledger.record(
        new TakeInParticulars(urn, particulars(urn, authority, name), "schools.csv", today()),
        officer(Role.ADMINISTRATOR, authority),
        LATE);
  }

  private void act(Object command) {
    ledger.record(command, officer(Role.HEAD_OF_SERVICE, authorityOf(command)), LATE);
  }

  private static AuthorityCode authorityOf(Object command) {
    var urn = ((SchoolCommand) command).urn().number();
    return urn >= 980_350 ? RESERVING : urn >= 980_340 ? EALINGS : HAVERINGS;
  }

  private static Officer officer(Role role, AuthorityCode authority) {
    return new Officer("harper." + authority, new PersonName("Harper Holt"), role, authority);
  }

  private LocalDate today() {
    return ledger.today();
  }

  private static List<Urn> urns(int first, int many) {
    return IntStream.range(first, first + many).mapToObj(Urn::new).toList();
  }

  private static Particulars particulars(Urn urn, AuthorityCode authority, String name) {
    return new Particulars(
        name,
        authority,
        "Authority " + authority,
        2_000 + urn.number() % 1_000,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "1 Moor Lane",
        "Moorton",
        "ZZ1 1ZZ");
  }
}
