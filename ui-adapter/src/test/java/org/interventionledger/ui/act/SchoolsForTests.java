package org.interventionledger.ui.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** Invented schools of Northmoor, and its framework, for tests on the whole application. */
public final class SchoolsForTests {

  public static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final Optional<Narrative> LATE = Optional.of(new Narrative(Journey.LATE));

  private SchoolsForTests() {}

  public static void maintained(Ledger ledger, int urn) {
    enter(ledger, urn, EstablishmentType.COMMUNITY_SCHOOL, null);
  }

  public static void voluntaryAided(Ledger ledger, int urn) {
    enter(ledger, urn, EstablishmentType.VOLUNTARY_AIDED_SCHOOL, null);
  }

  public static void academy(Ledger ledger, int urn) {
    enter(ledger, urn, EstablishmentType.ACADEMY_CONVERTER, "Harbour Light Trust");
  }

  /** The national register gives it to another authority. */
  public static void goesTo(Ledger ledger, int urn, AuthorityCode authority, String name) {
    var type = EstablishmentType.COMMUNITY_SCHOOL;
    takeIn(ledger, urn, particulars(urn, authority, name, type, null));
  }

  private static void enter(Ledger ledger, int urn, EstablishmentType type, String trust) {
    takeIn(ledger, urn, particulars(urn, NORTHMOOR, "Northmoor", type, trust));
    adoptFramework(ledger);
  }

  private static void takeIn(Ledger ledger, int urn, Particulars particulars) {
    var officer = officer("admin", Role.ADMINISTRATOR);
    ledger.act(new TakeInParticulars(new Urn(urn), particulars, "test", DAY), officer, LATE);
  }

  private static Particulars particulars(
      int urn, AuthorityCode authority, String name, EstablishmentType type, String trust) {
    return new Particulars(
        "School " + urn,
        authority,
        name,
        urn % 10_000,
        type,
        EstablishmentStatus.OPEN,
        LocalDate.of(2001, 9, 1),
        null,
        "Primary",
        3,
        11,
        null,
        null,
        trust,
        null,
        210,
        "1 High Street",
        "Northmoor",
        "NM1 1AA");
  }

  private static void adoptFramework(Ledger ledger) {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(NORTHMOOR));
    if (ledger.ask(new FindFrameworks(reader), Frameworks.class).adopted().isEmpty()) {
      var command = new AdoptFramework(NORTHMOOR, DAY, DAY, pack());
      ledger.act(command, officer("head", Role.HEAD_OF_SERVICE), LATE);
    }
  }

  /**
   * A version that stands beside the one in force, so that no other test's journeys begin under it.
   *
   * @return its name
   */
  public static String besideVersion(Ledger ledger) {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(NORTHMOOR));
    var name = new VersionChoice("northmoor-lp", "1");
    var frameworks = ledger.ask(new FindFrameworks(reader), Frameworks.class);
    if (frameworks.of(NORTHMOOR).stream().noneMatch(it -> it.version().equals(name))) {
      var today = ledger.today();
      var beside =
          Optional.<Succession>of(new StandsBeside(new Narrative("For two schools only.")));
      ledger.act(
          new AdoptFramework(NORTHMOOR, today, today, partnership(), beside),
          officer("head", Role.HEAD_OF_SERVICE),
          LATE);
    }
    return name.toString();
  }

  /** The name of the version under which journeys begin today. */
  public static String versionInForce(Ledger ledger) {
    return versionInForce(ledger, NORTHMOOR);
  }

  public static String versionInForce(Ledger ledger, AuthorityCode authority) {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(authority));
    return ledger
        .ask(new FindFrameworks(reader), Frameworks.class)
        .inForce(authority, ledger.today())
        .map(it -> it.version().toString())
        .orElseThrow();
  }

  /** Whoever is on its list has a plan. */
  private static Pack partnership() {
    return JsonMapper.shared()
        .readValue(
            """
            {"framework": {"id": "northmoor-lp", "authority": "Northmoor", "version": "1",
                           "title": "Learning partnership"},
             "scales": [
               {"id": "priority", "label": "Priority schools", "shape": "flag"},
               {"id": "band", "label": "Band", "shape": "ordinal",
                "levels": [{"id": "B1", "rank": 1, "label": "Band 1"},
                           {"id": "B2", "rank": 2, "label": "Band 2"}]}],
             "records": [{"id": "plan", "kind": "plan", "label": "Plan of action"}],
             "rules": [{"id": "plan-first", "when": {"priority": "on"}, "then": {"require": "plan"},
                        "force": "must"}]}\
            """,
            Pack.class);
  }

  private static Officer officer(String id, Role role) {
    return new Officer(id, new PersonName("Harper Holt"), role, NORTHMOOR);
  }

  private static Pack pack() {
    var levels =
        List.of(
            new Pack.Level("S1", 1, "Stage 1", "Watch"), new Pack.Level("S2", 2, "Stage 2", "Act"));
    return new Pack(
        new Pack.Identity(
            "northmoor-scc", "Northmoor", "2025", null, null, "Schools causing concern", List.of()),
        List.of(
            new Pack.Scale(
                "register", "Schools causing concern", Pack.Shape.flag, List.of(), List.of()),
            new Pack.Scale("stage", "Stage", Pack.Shape.ordinal, levels, List.of())),
        List.of(
            new Pack.Activity(
                "stage-1-meeting",
                Pack.ActivityKind.meeting,
                "Stage meeting",
                null,
                null,
                List.of(Who.named("Head teacher")),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null)));
  }
}
