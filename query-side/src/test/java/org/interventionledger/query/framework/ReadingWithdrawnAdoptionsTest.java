package org.interventionledger.query.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.FindFrameworks.Superseded;
import org.interventionledger.api.framework.FindFrameworks.Withdrawn;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What an adoption that was withdrawn leaves to be read, and what is no longer asked of it. */
class ReadingWithdrawnAdoptionsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final Narrative SLIP = new Narrative("The day was a slip of the pen.");
  private static final Narrative WORDS = new Narrative("As the cabinet decided.");
  private static final VersionChoice ONE = new VersionChoice("scc", "1.0");
  private static final VersionChoice TWO = new VersionChoice("scc", "2.0");
  private static final Supersedes AFTER_ONE = new Supersedes(ONE, WORDS);
  private static final FictionalSchool ASH = new FictionalSchool(980_650, "990", "Ash Primary");
  private static final FictionalSchool BIRCH = new FictionalSchool(980_651, "990", "Birch High");
  private static final List<String> TABLES = List.of("framework", "framework_reading");

  /**
   * The second version with a slip in its day, which has come since, and in its pack, and one after
   * it; both withdrawn in time, and the second adopted again. What stood beside was withdrawn too,
   * with what was to supersede that.
   */
  @BeforeAll
  static void adopted_withdrawn_and_adopted_again() {
    new Clerk(LEDGER).record(ASH.entered(), ASH.placed("2026-02-02", null), BIRCH.entered());
    tell(
        adopted(open("scc", "1.0"), "2025-09-01", null),
        adopted(reserving("scc", "2.0"), "2026-04-01", AFTER_ONE),
        adopted(open("scc", "3.0"), "2127-03-01", new Supersedes(TWO, WORDS)),
        withdrawn("scc", "3.0", "2127-03-01"),
        withdrawn("scc", "2.0", "2026-04-01"),
        adopted(open("scc", "2.0"), "2026-03-01", AFTER_ONE),
        adopted(open("lp", "1.0"), "2126-03-01", new StandsBeside(WORDS)),
        adopted(
            open("lp", "2.0"), "2127-03-01", new Supersedes(new VersionChoice("lp", "1.0"), WORDS)),
        withdrawn("lp", "2.0", "2127-03-01"),
        withdrawn("lp", "1.0", "2126-03-01"));
  }

  @Test
  void what_stands_is_listed_without_it() {
    assertThat(frameworks().adopted())
        .extracting(
            Adopted::version,
            Adopted::effectiveFrom,
            Adopted::intake,
            Adopted::superseded,
            Adopted::journeys)
        .containsExactly(
            tuple(TWO, day("2026-03-01"), Intake.NEW_JOURNEYS, Optional.empty(), Optional.of(0)),
            tuple(
                ONE,
                day("2025-09-01"),
                Intake.NEW_JOURNEYS,
                Optional.of(new Superseded(TWO, day("2026-03-01"))),
                Optional.of(1)));
  }

  @Test
  void what_it_reserved_is_not_reserved_though_its_day_has_come() {
    var adviser = Clerk.reader(Role.ADVISER, "990");
    assertThat(LEDGER.ask(new FindJourneys(adviser, ONE), Journeys.class).rows())
        .extracting(FindJourneys.Row::school)
        .containsExactly("Ash Primary");
    for (var school : List.of(ASH, BIRCH)) {
      assertThat(LEDGER.askForOne(new FindAccess(adviser, school.urn()), Access.class))
          .as(school.urn().toString())
          .isPresent();
    }
    assertThat(LEDGER.rows("authority_reading")).isEmpty();
  }

  @Test
  void it_stays_to_be_read_with_its_day_and_the_reason() {
    assertThat(frameworks().withdrawn())
        .extracting(
            row -> row.version().toString(),
            Withdrawn::adoptedOn,
            Withdrawn::effectiveFrom,
            Withdrawn::withdrawnOn,
            Withdrawn::reasons)
        .containsExactly(
            tuple("lp 2.0", day("2025-06-01"), day("2127-03-01"), day("2025-06-02"), SLIP),
            tuple("lp 1.0", day("2025-06-01"), day("2126-03-01"), day("2025-06-02"), SLIP),
            tuple("scc 3.0", day("2025-06-01"), day("2127-03-01"), day("2025-06-02"), SLIP),
            tuple("scc 2.0", day("2025-06-01"), day("2026-04-01"), day("2025-06-02"), SLIP));
    assertThat(frameworks().withdrawn().getLast().succession()).hasValue(AFTER_ONE);
    assertThat(
            LEDGER
                .ask(new FindFrameworks(Clerk.reader(Role.ADVISER, "991")), Frameworks.class)
                .withdrawn())
        .isEmpty();
  }

  @Test
  void the_version_before_it_is_in_force_until_the_day_that_was_meant() {
    assertThat(begun("2026-02-28")).hasValue(ONE);
    assertThat(begun("2026-03-01")).hasValue(TWO);
    assertThat(begun("2200-01-01")).hasValue(TWO);
  }

  @Test
  void built_again_the_rows_are_the_same_twice() {
    var before = rows();
    assertThat(before.get("framework")).hasSize(6);
    assertThat(before.get("framework_reading")).isNotEmpty();
    for (var time = 1; time <= 2; time++) {
      LEDGER.rebuild("frameworks", People.ADMINISTRATOR);
      assertThat(rows()).isEqualTo(before);
    }
    LEDGER.jdbc().sql("delete from framework").update();
    LEDGER.rebuild("frameworks", People.ADMINISTRATOR);
    assertThat(rows()).isEqualTo(before);
  }

  private static Map<String, List<String>> rows() {
    return TABLES.stream().collect(Collectors.toMap(Function.identity(), LEDGER::rows));
  }

  private static Optional<VersionChoice> begun(String on) {
    return frameworks().inForce(NORTHMOOR, day(on)).map(Adopted::version);
  }

  private static Frameworks frameworks() {
    return LEDGER.ask(new FindFrameworks(Clerk.reader(Role.ADVISER, "990")), Frameworks.class);
  }

  private static void tell(FrameworkEvent... events) {
    Stream.of(events)
        .forEach(
            event -> LEDGER.publish("framework:990", People.SENIOR_OFFICER, People.NOW, event));
    LEDGER.await();
  }

  private static AdoptionWithdrawn withdrawn(String id, String version, String from) {
    return new AdoptionWithdrawn(
        NORTHMOOR, new VersionChoice(id, version), day(from), day("2025-06-02"), SLIP);
  }

  private static FrameworkAdopted adopted(Pack pack, String from, Succession succession) {
    return new FrameworkAdopted(
        NORTHMOOR, day("2025-06-01"), day(from), pack, Optional.ofNullable(succession));
  }

  private static Pack open(String id, String version) {
    return new Pack(identity(id, version), List.of(), List.of());
  }

  private static Pack.Identity identity(String id, String version) {
    return new Pack.Identity(id, "Northmoor", version, null, null, "Concern", List.of());
  }

  /** It keeps the register from advisers. */
  private static Pack reserving(String id, String version) {
    return JsonMapper.shared()
        .readValue(
            """
            {"framework": {"id": "%s", "authority": "Northmoor", "version": "%s", "title": "Concern"},
             "parties": [{"id": "officers", "label": "Officers", "kind": "team", "roles": ["adviser"]}],
             "scales": [{"id": "scc", "label": "Schools causing concern", "shape": "flag"}],
             "access": [{"id": "list", "covers": ["scc"],
                         "readers": [{"party": "officers", "basis": "needToKnow"}]}]}\
            """
                .formatted(id, version),
            Pack.class);
  }
}
