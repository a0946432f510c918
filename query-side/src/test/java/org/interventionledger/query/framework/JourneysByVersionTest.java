package org.interventionledger.query.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.FindFrameworks.Superseded;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.FindJourneys.Row;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.OnRegister;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which journeys are under which version, and how the versions follow each other. */
class JourneysByVersionTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final VersionChoice ONE = new VersionChoice("scc", "1.0");
  private static final VersionChoice TWO = new VersionChoice("scc", "2.0");
  private static final FictionalSchool ASH = new FictionalSchool(999_301, "990", "Ash Primary");
  private static final FictionalSchool BIRCH = new FictionalSchool(999_302, "990", "Birch High");
  private static final FictionalSchool CEDAR = new FictionalSchool(999_303, "990", "Cedar Nursery");

  /** It came from another authority, whose framework has the same name. */
  private static final FictionalSchool DALE = new FictionalSchool(999_304, "991", "Dale School");

  @BeforeAll
  static void three_versions_and_schools_of_which_one_was_moved_and_one_came() {
    adopt("scc", "1.0", "2025-09-01", null);
    adopt("lp", "1.0", "2026-01-01", new StandsBeside(WORDS));
    adopt(new AuthorityCode("991"), "scc", "1.0", "2025-09-01", null);
    adopt("scc", "2.0", "2026-03-01", new Supersedes(ONE, WORDS));
    new Clerk(LEDGER)
        .record(
            ASH.entered(),
            ASH.placed("2026-02-02", "2026-06-01"),
            ASH.level("2026-02-02", "S2", 2, null),
            BIRCH.entered(),
            BIRCH.placed("2026-02-03", null),
            CEDAR.entered(),
            CEDAR.placed("2026-02-04", null),
            CEDAR.removed("2026-02-05"),
            moved(),
            DALE.entered(),
            DALE.placed("2026-02-06", null),
            new SchoolParticularsChanged(
                DALE.urn(),
                new FictionalSchool(999_304, "990", "Dale School").entered().particulars(),
                List.of("authority"),
                "extract",
                day("2026-03-02")));
  }

  @Test
  void each_version_says_what_superseded_it_and_how_many_journeys_are_under_it() {
    assertThat(frameworks(Role.ADVISER))
        .extracting(Adopted::version, Adopted::intake, Adopted::superseded, Adopted::journeys)
        .containsExactly(
            tuple(TWO, Intake.NEW_JOURNEYS, Optional.empty(), Optional.of(1)),
            tuple(
                new VersionChoice("lp", "1.0"),
                Intake.MOVED_JOURNEYS,
                Optional.empty(),
                Optional.of(0)),
            tuple(
                ONE,
                Intake.NEW_JOURNEYS,
                Optional.of(new Superseded(TWO, day("2026-03-01"))),
                Optional.of(1)));
  }

  @Test
  void new_journeys_begin_under_what_superseded_from_its_day() {
    var all = new Frameworks(frameworks(Role.ADVISER), List.of());
    assertThat(all.inForce(NORTHMOOR, day("2026-02-28"))).map(Adopted::version).hasValue(ONE);
    assertThat(all.inForce(NORTHMOOR, day("2026-03-01"))).map(Adopted::version).hasValue(TWO);
  }

  @Test
  void who_does_not_read_the_register_is_told_no_number_and_no_school() {
    for (var role : Set.of(Role.ADMINISTRATOR, Role.RSC_LIAISON)) {
      assertThat(frameworks(role)).extracting(Adopted::journeys).containsOnly(Optional.empty());
      assertThat(under(role, "990", ONE)).isEmpty();
    }
    assertThat(under(Role.ADVISER, "991", ONE)).isEmpty();
  }

  @Test
  void a_journey_is_under_the_version_it_began_under_until_it_is_moved() {
    assertThat(under(Role.ADVISER, "990", ONE))
        .extracting(Row::school)
        .containsExactly("Birch High");
    assertThat(under(Role.ADVISER, "990", TWO))
        .containsExactly(
            new Row(
                ASH.urn(),
                "Ash Primary",
                List.of(new OnRegister("priority", "Priority schools", day("2026-02-02"))),
                List.of(new LevelGiven("band", "B2", "Band 2", 2))));
  }

  @Test
  void one_under_a_version_of_an_authority_that_it_left_is_not_taken_for_one_of_equal_name() {
    assertThat(frameworks(Role.ADVISER))
        .filteredOn(adopted -> adopted.version().equals(ONE))
        .extracting(Adopted::journeys)
        .containsExactly(Optional.of(1));
    for (var authority : List.of("990", "991")) {
      assertThat(under(Role.ADVISER, authority, ONE))
          .extracting(Row::urn)
          .doesNotContain(DALE.urn());
    }
    assertThat(
            LEDGER
                .askForOne(new FindSchool(reader(Role.ADVISER, "990"), DALE.urn()), School.class)
                .flatMap(School::placement)
                .flatMap(FindSchool.Placement::framework))
        .hasValue("scc 1.0");
  }

  @Test
  void one_that_brought_its_version_is_listed_under_it_for_its_new_authority_alone() {
    var brought = new FindBroughtVersions(reader(Role.ADVISER, "990"));
    assertThat(LEDGER.ask(brought, Brought.class).rows())
        .extracting(FindBroughtVersions.Row::urn, FindBroughtVersions.Row::version)
        .containsExactly(
            tuple(DALE.urn(), new FrameworkVersion(new AuthorityCode("991"), "scc", "1.0")));
    var from = Optional.of(new AuthorityCode("991"));
    assertThat(
            LEDGER
                .ask(new FindJourneys(reader(Role.ADVISER, "990"), ONE, from), Journeys.class)
                .rows())
        .extracting(Row::school)
        .containsExactly("Dale School");
    for (var other : List.of(reader(Role.ADVISER, "991"), reader(Role.ADMINISTRATOR, "990"))) {
      assertThat(LEDGER.ask(new FindBroughtVersions(other), Brought.class).rows()).isEmpty();
      assertThat(LEDGER.ask(new FindJourneys(other, ONE, from), Journeys.class).rows()).isEmpty();
    }
  }

  @Test
  void the_register_and_the_schools_page_have_what_it_became() {
    var query =
        new FindRegister(
            reader(Role.ADVISER, "990"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Ash"),
            day("2026-04-01"));
    var row = LEDGER.ask(query, Register.class).rows().getFirst();
    assertThat(row.registerLabel()).isEqualTo("Priority schools");
    assertThat(row.since()).isEqualTo(day("2026-02-02"));
    assertThat(row.levels()).containsExactly(new LevelGiven("band", "B2", "Band 2", 2));
    assertThat(row.levelSince()).hasValue(day("2026-03-09"));
    var placement =
        LEDGER
            .askForOne(new FindSchool(reader(Role.ADVISER, "990"), ASH.urn()), School.class)
            .flatMap(School::placement)
            .orElseThrow();
    assertThat(placement.framework()).hasValue("scc 2.0");
    assertThat(placement.reviewOn()).hasValue(day("2026-06-01"));
  }

  private static List<Adopted> frameworks(Role role) {
    return LEDGER.ask(new FindFrameworks(reader(role, "990")), Frameworks.class).adopted();
  }

  private static List<Row> under(Role role, String authority, VersionChoice version) {
    return LEDGER.ask(new FindJourneys(reader(role, authority), version), Journeys.class).rows();
  }

  private static Reader reader(Role role, String authority) {
    return Clerk.reader(role, authority);
  }

  private static MovedToFrameworkVersion moved() {
    return new MovedToFrameworkVersion(
        ASH.urn(),
        NORTHMOOR,
        day("2026-03-09"),
        ASH.framework(),
        new FrameworkVersion(NORTHMOOR, "scc", "2.0"),
        List.of(
            new RegisterMoved(
                new Labelled("scc", "Schools causing concern"),
                day("2026-02-02"),
                Counterpart.CARRIED_OVER,
                Optional.of(new Labelled("priority", "Priority schools")),
                Optional.of(WORDS))),
        List.of(
            new LevelMoved(
                new LevelGiven("stage", "S2", "Stage 2", 2),
                Counterpart.CARRIED_OVER,
                Optional.of(new LevelGiven("band", "B2", "Band 2", 2)),
                Optional.of(WORDS))),
        List.of(),
        WORDS,
        WORDS);
  }

  private static void adopt(String id, String version, String from, Succession succession) {
    adopt(NORTHMOOR, id, version, from, succession);
  }

  private static void adopt(
      AuthorityCode authority, String id, String version, String from, Succession succession) {
    var identity = new Pack.Identity(id, "Northmoor", version, null, null, "Concern", List.of());
    var adopted =
        new FrameworkAdopted(
            authority,
            day(from),
            day(from),
            new Pack(identity, List.of(), List.of()),
            Optional.ofNullable(succession));
    LEDGER.publish("framework:" + authority, People.SENIOR_OFFICER, People.NOW, adopted);
    LEDGER.await();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
