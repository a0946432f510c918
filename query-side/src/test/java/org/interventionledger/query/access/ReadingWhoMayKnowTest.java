package org.interventionledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.correcting;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.AccessClass.Basis;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
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
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
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
      List.of("school_framework", "disclosure", "need_to_know");
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final PersonName ADA = new PersonName("Ada Lindqvist");
  private static final FictionalSchool ASH = new FictionalSchool(998_610, "990", "Ash Primary");
  private static final FictionalSchool BIRCH = new FictionalSchool(998_611, "991", "Birch High");

  private static final FictionalSchool CEDAR = new FictionalSchool(998_612, "990", "Cedar Nursery");

  /** It came from another authority, whose framework has the same name. */
  private static final FictionalSchool DALE = new FictionalSchool(998_613, "991", "Dale School");

  private static final String ACCESS =
      """
      [{"id": "list", "covers": ["scc"], "owner": "service", "handling": "Under lock",
        "readers": [{"party": "ofsted", "basis": "needToKnow", "when": {"type": ["academy", "free"]}},
                    {"party": "head", "basis": "asOfRight"}], "src": [7]}]\
      """;

  @BeforeAll
  static void a_school_on_a_journey_of_which_something_was_disclosed() {
    adopt("1.0", "2025-09-01", ACCESS);
    adopt("2.0", "2026-03-01", "[]");
    adopt("beside", "2026-03-15", "[]", new StandsBeside(WORDS));
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
            CEDAR.entered(),
            DALE.entered(),
            DALE.placed("2026-02-02", null),
            new SchoolParticularsChanged(
                DALE.urn(),
                new FictionalSchool(998_613, "990", "Dale School").entered().particulars(),
                List.of("authority"),
                "extract",
                day("2026-03-02")),
            BIRCH.entered(),
            disclosed(BIRCH, "2026-02-03", "head"));
  }

  @Test
  void each_reader_of_each_thing_has_a_line_by_the_version_of_the_schools_journey() {
    var access = access(Role.ADVISER, "990").orElseThrow();
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
  void
      without_a_journey_under_a_version_of_the_authority_it_is_the_one_that_journeys_begin_under() {
    for (var school : List.of(CEDAR, DALE)) {
      assertThat(access(Role.ADVISER, "990", school, "2026-04-01").orElseThrow().framework())
          .hasValue(new FrameworkVersion(new AuthorityCode("990"), "scc", "2.0"));
      assertThat(access(Role.ADVISER, "990", school, "2026-02-28").orElseThrow().framework())
          .hasValue(new FrameworkVersion(new AuthorityCode("990"), "scc", "1.0"));
    }
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
            case ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR -> true;
            case RSC_LIAISON, ADMINISTRATOR -> false;
          };
      assertThat(access(role, "990").isPresent()).as(role.name()).isEqualTo(reads);
      assertThat(access(role, "991")).as(role.name()).isEmpty();
      assertThat(disclosures(role, "990")).as(role.name()).hasSize(reads ? 1 : 0);
    }
  }

  @Test
  void thrown_away_and_built_again_the_rows_are_the_same_twice() {
    var before = rows();
    assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    for (var time = 1; time <= 2; time++) {
      LEDGER.rebuild("journeys", People.ADMINISTRATOR);
      assertThat(rows()).isEqualTo(before);
    }
  }

  private static Map<String, List<String>> rows() {
    return TABLES.stream().collect(Collectors.toMap(Function.identity(), LEDGER::rows));
  }

  private static Optional<Access> access(Role role, String authority) {
    return access(role, authority, ASH, "2026-04-01");
  }

  private static Optional<Access> access(
      Role role, String authority, FictionalSchool school, String on) {
    return LEDGER.askForOne(
        new FindAccess(Clerk.reader(role, authority), school.urn(), day(on)), Access.class);
  }

  private static List<Disclosure> disclosures(Role role, String... authorities) {
    return LEDGER
        .ask(
            new FindDisclosures(
                Clerk.reader(role, authorities),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
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
    adopt(version, from, access, null);
  }

  private static void adopt(String version, String from, String access, Succession succession) {
    var json = JsonMapper.shared();
    var pack =
        json.readValue(
            """
            {"framework": {"id": "scc", "authority": "Northmoor", "version": "%s", "srcPrefix": "NOR", "title": "Concern"},
             "scales": [{"id": "scc", "label": "Schools causing concern", "shape": "flag"},
                        {"id": "stage", "label": "Stage", "shape": "ordinal"}],
             "access": %s}\
            """
                .formatted(version, access),
            Pack.class);
    LEDGER.publish(
        "framework:990",
        People.SENIOR_OFFICER,
        People.NOW,
        new FrameworkAdopted(
            new AuthorityCode("990"),
            day("2025-06-01"),
            day(from),
            pack,
            Optional.ofNullable(succession)));
    LEDGER.await();
  }
}
