package org.interventionledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.correcting;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.AccessClass.Basis;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindAccess.Line;
import org.interventionledger.api.placement.FindAccess.Need;
import org.interventionledger.api.placement.FindAccess.ShownTo;
import org.interventionledger.api.placement.FindDisclosures;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class ReadingWhoMayKnowTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final List<String> TABLES =
      List.of(
          "framework",
          "framework_reading",
          "journey_version",
          "school_adviser",
          "disclosure",
          "need_to_know");
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final PersonName ADA = new PersonName("Ada Lindqvist");
  private static final FictionalSchool ASH = new FictionalSchool(998_610, "990", "Ash Primary");
  private static final FictionalSchool CEDAR = new FictionalSchool(998_612, "990", "Cedar Nursery");
  private static final FictionalSchool BIRCH = new FictionalSchool(998_611, "991", "Birch High");

  private static final String ACCESS =
      """
      [{"id": "list", "covers": ["scc"], "owner": "service", "handling": "Under lock",
        "readers": [{"party": "ofsted", "basis": "needToKnow", "when": {"type": ["academy", "free"]}},
                    {"party": "head", "basis": "asOfRight"},
                    {"party": "officers", "basis": "needToKnow"}], "src": [7]}]\
      """;

  @BeforeAll
  static void a_school_on_a_journey_of_which_something_was_disclosed() {
    adopt("1.0", "2025-09-01", ACCESS);
    adopt("2.0", "2026-03-01", "[]");
    adopt("991", "1.0", "2025-09-01", ACCESS, Optional.empty());
    adopt("991", "2.0", "2026-03-01", "[]", Optional.of(new StandsBeside(WORDS)));
    new Clerk(LEDGER)
        .record(
            ASH.entered(),
            ASH.placed("2026-02-02", null),
            disclosed(ASH, "2026-02-03", "ofsted"),
            disclosed(ASH, "2026-02-04", "head"),
            new PlacementEntryCorrected(
                ASH.urn(), ASH.authority(), correcting(1), Optional.empty()),
            new NeedToKnowRecorded(
                ASH.urn(),
                ASH.authority(),
                day("2026-02-05"),
                "ada",
                ADA,
                WORDS,
                Optional.of(day("2026-02-20"))),
            new NeedToKnowEnded(ASH.urn(), ASH.authority(), day("2026-02-10"), "ada", ADA, WORDS),
            new AdviserAssigned(
                ASH.urn(), ASH.authority(), day("2026-02-11"), ADA, Optional.of("bea")),
            CEDAR.entered(),
            CEDAR.placed("2026-02-02", null),
            moved(CEDAR),
            BIRCH.entered(),
            disclosed(BIRCH, "2026-02-03", "head"));
  }

  @Test
  void each_reader_of_each_thing_has_a_line_by_the_version_of_the_schools_journey() {
    var access = access(Role.SENIOR_OFFICER, "990").orElseThrow();
    assertThat(access.framework()).hasValue(ASH.framework());
    assertThat(access.lines().getFirst())
        .isEqualTo(
            new Line(
                new Labelled("scc", "Schools causing concern"),
                Optional.of(new Labelled("service", "service")),
                Optional.of(new Labelled("ofsted", "ofsted")),
                Optional.of(Basis.needToKnow),
                Optional.of("type: academy or free"),
                Optional.of("Under lock"),
                List.of(),
                access.lines().getFirst().row(),
                List.of()));
    assertThat(access.lines().getFirst().row().orElseThrow()).hasToString("access list (NOR-007)");
    assertThat(access.lines().get(1).disclosedTo())
        .containsExactly(new ShownTo("In office", Optional.of(ADA), day("2026-02-04")));
    // The stage is in no class: the document says nothing of it.
    assertThat(access.lines().getLast().of().id()).isEqualTo("stage");
    assertThat(access.lines().getLast().row()).isEmpty();
  }

  @Test
  void a_need_ends_when_it_was_ended_and_not_only_on_its_last_day() {
    assertThat(access(Role.AUDITOR, "990").orElseThrow().needs())
        .containsExactly(
            new Need("ada", ADA, WORDS, day("2026-02-05"), Optional.of(day("2026-02-10"))));
  }

  @Test
  void a_disclosure_that_was_put_right_is_not_told_of() {
    assertThat(disclosures(Role.AUDITOR, "990", "991"))
        .extracting(Disclosure::school, it -> it.party().id())
        .containsExactly(tuple("Birch High", "head"), tuple("Ash Primary", "head"));
  }

  @Test
  void only_readers_of_the_register_of_that_authority_learn_of_it() {
    for (var role : Role.values()) {
      var reads =
          switch (role) {
            case SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR -> true;
            // By need to know: the framework has it so, and nobody of that name advises the school.
            case ADVISER -> false;
            case RSC_LIAISON, ADMINISTRATOR -> false;
          };
      assertThat(access(role, "990").isPresent()).as(role.name()).isEqualTo(reads);
      assertThat(access(role, "991")).as(role.name()).isEmpty();
      assertThat(disclosures(role, "990")).as(role.name()).hasSize(reads ? 1 : 0);
    }
  }

  @Test
  void an_adviser_learns_of_it_as_the_adviser_of_the_school_and_not_after_the_need_ended() {
    assertThat(access(adviser("bea"), ASH)).isPresent();
    assertThat(access(adviser("ada"), ASH)).isEmpty();
    assertThat(disclosures(adviser("bea"))).hasSize(1);
    assertThat(disclosures(adviser("ada"))).isEmpty();
    assertThat(registered(adviser("bea"))).containsExactly("Ash Primary", "Cedar Nursery");
  }

  @Test
  void a_school_that_was_moved_is_read_by_the_version_that_it_came_under() {
    assertThat(access(adviser("ada"), CEDAR).orElseThrow().framework()).hasValue(version("2.0"));
    assertThat(registered(adviser("ada"))).containsExactly("Cedar Nursery");
  }

  @Test
  void a_school_on_no_journey_goes_by_the_version_under_which_journeys_begin() {
    var access = access(Clerk.reader(Role.SENIOR_OFFICER, "991"), BIRCH).orElseThrow();
    assertThat(access.framework()).hasValue(new FrameworkVersion(BIRCH.authority(), "scc", "1.0"));
  }

  @Test
  void of_versions_the_journeys_are_told_that_one_may_know_and_a_number_where_none_is_reserved() {
    var first = new VersionChoice("scc", "1.0");
    assertThat(journeys(adviser("ada"), first)).isEmpty();
    assertThat(journeys(adviser("bea"), first)).containsExactly("Ash Primary");
    assertThat(counted(adviser("ada"))).containsOnly(Optional.empty());
    // Nor to who may know of all: whether there are others would be told by it.
    assertThat(counted(adviser("bea"))).containsOnly(Optional.empty());
    assertThat(counted(Clerk.reader(Role.SENIOR_OFFICER, "990"))).containsOnly(Optional.of(1));
  }

  @Test
  void thrown_away_and_built_again_the_rows_are_the_same_twice() {
    var before = rows();
    assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    for (var time = 1; time <= 2; time++) {
      LEDGER.rebuild("frameworks", People.ADMINISTRATOR);
      LEDGER.rebuild("journeys", People.ADMINISTRATOR);
      assertThat(rows()).isEqualTo(before);
    }
  }

  private static Map<String, List<String>> rows() {
    return TABLES.stream().collect(Collectors.toMap(Function.identity(), LEDGER::rows));
  }

  private static Reader adviser(String id) {
    return new Reader(id, Role.ADVISER, Set.of(ASH.authority()));
  }

  private static Optional<Access> access(Role role, String authority) {
    return access(Clerk.reader(role, authority), ASH);
  }

  private static Optional<Access> access(Reader reader, FictionalSchool school) {
    return LEDGER.askForOne(new FindAccess(reader, school.urn()), Access.class);
  }

  private static List<String> registered(Reader reader) {
    var query =
        new FindRegister(
            reader,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day("2026-04-01"));
    return LEDGER.ask(query, Register.class).rows().stream().map(FindRegister.Row::school).toList();
  }

  private static List<String> journeys(Reader reader, VersionChoice version) {
    return LEDGER.ask(new FindJourneys(reader, version), Journeys.class).rows().stream()
        .map(FindJourneys.Row::school)
        .toList();
  }

  private static List<Optional<Integer>> counted(Reader reader) {
    return LEDGER.ask(new FindFrameworks(reader), Frameworks.class).adopted().stream()
        .map(FindFrameworks.Adopted::journeys)
        .toList();
  }

  private static FrameworkVersion version(String version) {
    return new FrameworkVersion(ASH.authority(), "scc", version);
  }

  private static MovedToFrameworkVersion moved(FictionalSchool school) {
    var register = new Labelled("scc", "Schools causing concern");
    return new MovedToFrameworkVersion(
        school.urn(),
        school.authority(),
        day("2026-03-09"),
        version("1.0"),
        version("2.0"),
        List.of(
            new RegisterMoved(
                register,
                day("2026-02-02"),
                Counterpart.CARRIED_OVER,
                Optional.of(register),
                Optional.of(WORDS))),
        List.of(),
        List.of(),
        WORDS,
        WORDS);
  }

  private static List<Disclosure> disclosures(Role role, String... authorities) {
    return disclosures(Clerk.reader(role, authorities));
  }

  private static List<Disclosure> disclosures(Reader reader) {
    return LEDGER
        .ask(
            new FindDisclosures(reader, Optional.empty(), Optional.empty(), Optional.empty()),
            Disclosures.class)
        .disclosures();
  }

  private static DisclosureRecorded disclosed(FictionalSchool school, String on, String party) {
    return new DisclosureRecorded(
        school.urn(),
        school.authority(),
        day(on),
        new Labelled("scc", "Schools causing concern"),
        new Labelled(party, party),
        "In office",
        Optional.of(ADA),
        DisclosureManner.ORALLY,
        WORDS,
        List.of(),
        DisclosureBasis.AS_OF_RIGHT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        school.framework(),
        Optional.empty());
  }

  private static void adopt(String version, String from, String access) {
    adopt("990", version, from, access, Optional.empty());
  }

  private static void adopt(
      String authority,
      String version,
      String from,
      String access,
      Optional<Succession> succession) {
    var json = JsonMapper.shared();
    var pack =
        json.readValue(
            """
            {"framework": {"id": "scc", "authority": "Northmoor", "version": "%s", "srcPrefix": "NOR", "title": "Concern"},
             "parties": [{"id": "officers", "label": "Other officers", "kind": "team", "roles": ["adviser"]},
                         {"id": "ofsted", "label": "ofsted", "kind": "regulator"},
                         {"id": "head", "label": "head", "kind": "school"},
                         {"id": "service", "label": "service", "kind": "team", "roles": ["seniorOfficer"]}],
             "scales": [{"id": "scc", "label": "Schools causing concern", "shape": "flag"},
                        {"id": "stage", "label": "Stage", "shape": "ordinal"}],
             "access": %s}\
            """
                .formatted(version, access),
            Pack.class);
    LEDGER.publish(
        "framework:" + authority,
        People.SENIOR_OFFICER,
        People.NOW,
        new FrameworkAdopted(
            new AuthorityCode(authority), day("2025-06-01"), day(from), pack, succession));
    LEDGER.await();
  }
}
