package org.interventionledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
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

/** What either framework reserves is reserved, and what is left out is said of no school. */
class KnowingOfASchoolThatCameTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final VersionChoice ONE = new VersionChoice("scc", "1.0");

  /** Advisers read it by need to know. */
  private static final String BY_NEED =
      "[{\"id\": \"list\", \"covers\": [\"scc\"], \"readers\": [{\"party\": \"officers\","
          + " \"basis\": \"needToKnow\"}]}]";

  /** Its readers are named, and advisers are none of them. */
  private static final String NEVER =
      "[{\"id\": \"list\", \"covers\": [\"scc\"], \"readers\": [{\"party\": \"head\", \"basis\":"
          + " \"asOfRight\"}]}]";

  private static final String NOTHING = "[]";

  private static final String RESERVING = "981";
  private static final String OPEN = "982";
  private static final String ALSO_RESERVING = "983";
  private static final String WITHOUT = "984";

  private static final FictionalSchool TO_OPEN = school(997_600, RESERVING, "Elm Primary");
  private static final FictionalSchool TO_RESERVING = school(997_601, OPEN, "Fir Primary");
  private static final FictionalSchool TO_WITHOUT = school(997_602, RESERVING, "Oak Primary");
  private static final FictionalSchool MOVED = school(997_603, RESERVING, "Yew Primary");
  private static final FictionalSchool AT_HOME = school(997_604, OPEN, "Ash Primary");

  @BeforeAll
  static void schools_that_came_from_one_authority_to_another() {
    adopt(RESERVING, "1.0", "2025-09-01", BY_NEED, null);
    adopt(OPEN, "1.0", "2025-09-01", NOTHING, null);
    adopt(ALSO_RESERVING, "1.0", "2025-09-01", BY_NEED, null);
    var clerk = new Clerk(LEDGER);
    for (var each : List.of(TO_OPEN, TO_RESERVING, TO_WITHOUT, MOVED, AT_HOME)) {
      clerk.record(each.entered(), each.placed("2026-02-02", null));
    }
    clerk.record(
        goesTo(TO_OPEN, OPEN),
        goesTo(TO_RESERVING, ALSO_RESERVING),
        goesTo(TO_WITHOUT, WITHOUT),
        goesTo(MOVED, OPEN),
        moved(MOVED, OPEN),
        new NeedToKnowRecorded(
            TO_OPEN.urn(),
            new AuthorityCode(OPEN),
            day("2026-03-03"),
            "ada",
            new PersonName("Ada Lindqvist"),
            WORDS,
            Optional.empty()));
  }

  @Test
  void what_the_version_reserves_that_a_school_brought_is_reserved_at_its_new_authority() {
    assertThatNothingIsRead(adviser("bea", OPEN), TO_OPEN);
    assertThatNothingIsRead(adviser("bea", WITHOUT), TO_WITHOUT);
    assertThatItIsRead(adviser("ada", OPEN), TO_OPEN);
    assertThatItIsRead(Clerk.reader(Role.SENIOR_OFFICER, OPEN), TO_OPEN);
    assertThatItIsRead(adviser("bea", OPEN), AT_HOME);
  }

  @Test
  void what_the_new_authority_reserves_is_reserved_too() {
    assertThatNothingIsRead(adviser("bea", ALSO_RESERVING), TO_RESERVING);
    assertThatItIsRead(Clerk.reader(Role.SENIOR_OFFICER, ALSO_RESERVING), TO_RESERVING);
  }

  @Test
  void once_moved_it_is_read_by_the_version_that_it_came_under() {
    assertThat(said(adviser("bea", OPEN), MOVED).get("register")).contains("Yew Primary");
    assertThat(access(adviser("bea", OPEN), MOVED).orElseThrow().framework())
        .hasValue(new FrameworkVersion(new AuthorityCode(OPEN), "scc", "1.0"));
  }

  @Test
  void who_may_know_of_it_is_told_by_the_version_it_brought() {
    assertThat(access(adviser("ada", OPEN), TO_OPEN).orElseThrow().framework())
        .hasValue(TO_OPEN.framework());
    assertThat(
            LEDGER
                .ask(new FindBroughtVersions(adviser("ada", OPEN)), Brought.class)
                .of(TO_OPEN.urn())
                .orElseThrow()
                .pack()
                .framework()
                .authority())
        .isEqualTo("Authority " + RESERVING);
  }

  @Test
  void an_authority_with_nobody_on_its_register_says_what_its_versions_leave_out() {
    adopt("985", "1.0", "2025-09-01", BY_NEED, null);
    assertThat(register(adviser("bea", "985")).leavesOut()).containsExactly(LeftOut.WITHOUT_A_NEED);
    assertThat(register(Clerk.reader(Role.SENIOR_OFFICER, "985")).leavesOut()).isEmpty();
    assertThat(counted(adviser("bea", "985"))).containsOnly(Optional.empty());
    assertThat(counted(Clerk.reader(Role.SENIOR_OFFICER, "985"))).containsOnly(Optional.of(0));
  }

  @Test
  void of_versions_of_different_strictness_each_that_is_in_force_says_so() {
    adopt("986", "1.0", "2025-09-01", BY_NEED, null);
    adopt("986", "2.0", "2026-01-01", NOTHING, new Supersedes(ONE, WORDS));
    assertThat(register(adviser("bea", "986")).leavesOut()).containsExactly(LeftOut.WITHOUT_A_NEED);
    adopt("986", "3.0", "2026-02-01", NEVER, new StandsBeside(WORDS));
    assertThat(register(adviser("bea", "986")).leavesOut())
        .containsExactly(LeftOut.WITHOUT_A_NEED, LeftOut.NOT_OPEN_TO_THE_ROLE);
    adopt("987", "1.0", "2025-09-01", NOTHING, null);
    adopt("987", "2.0", "2999-01-01", NEVER, new Supersedes(ONE, WORDS));
    assertThat(register(adviser("bea", "987")).leavesOut()).isEmpty();
  }

  @Test
  void what_is_said_is_the_same_whether_or_not_there_is_a_school_that_is_reserved() {
    adopt("989", "1.0", "2025-09-01", BY_NEED, null);
    adopt("989", "2.0", "2026-01-01", NOTHING, new Supersedes(ONE, WORDS));
    var adviser = adviser("bea", "989");
    var before = List.of(register(adviser), counted(adviser));
    var reserved = school(997_605, "989", "Rowan Primary");
    var clerk = new Clerk(LEDGER);
    clerk.record(reserved.entered());
    assertThat(List.of(register(adviser), counted(adviser))).isEqualTo(before);
    clerk.record(reserved.placed("2026-02-02", null));
    assertThat(List.of(register(adviser), counted(adviser))).isEqualTo(before);
    // One that is reserved by what it brought changes nothing of what is said either.
    var open = List.of(register(adviser("bea", WITHOUT)), counted(adviser("bea", WITHOUT)));
    clerk.record(goesTo(reserved, WITHOUT));
    assertThat(List.of(register(adviser("bea", WITHOUT)), counted(adviser("bea", WITHOUT))))
        .isEqualTo(open);
  }

  private static void assertThatNothingIsRead(Reader reader, FictionalSchool school) {
    said(reader, school)
        .forEach(
            (surface, said) ->
                assertThat(said)
                    .as(surface)
                    .doesNotContain("Schools causing concern", "PlacedOnRegister", "scc"));
    assertThat(register(reader).rows()).extracting(row -> row.urn()).doesNotContain(school.urn());
    assertThat(access(reader, school)).isEmpty();
  }

  private static void assertThatItIsRead(Reader reader, FictionalSchool school) {
    said(reader, school)
        .forEach(
            (surface, said) ->
                assertThat(said)
                    .as(surface)
                    .containsAnyOf("Schools causing concern", "PlacedOnRegister", "scc"));
    assertThat(access(reader, school)).isPresent();
  }

  /** What is told of a school on each surface. */
  private static Map<String, String> said(Reader reader, FictionalSchool school) {
    var said = new LinkedHashMap<String, Object>();
    said.put(
        "register",
        register(reader).rows().stream().filter(row -> row.urn().equals(school.urn())).toList());
    said.put(
        "school",
        LEDGER
            .askForOne(new FindSchool(reader, school.urn()), School.class)
            .orElseThrow()
            .placement());
    said.put(
        "timeline",
        LEDGER
            .ask(
                new FindTimeline(
                    reader,
                    school.urn(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Timeline.class)
            .entries());
    if (!reader.authorities().contains(school.authority())) {
      var brought = LEDGER.ask(new FindBroughtVersions(reader), Brought.class);
      said.put("brought", brought.of(school.urn()));
      said.put(
          "journeys that were brought",
          LEDGER
              .ask(new FindJourneys(reader, ONE, Optional.of(school.authority())), Journeys.class)
              .rows()
              .stream()
              .filter(row -> row.urn().equals(school.urn()))
              .toList());
    }
    var written = new LinkedHashMap<String, String>();
    said.forEach(
        (surface, answer) -> written.put(surface, JsonMapper.shared().writeValueAsString(answer)));
    return written;
  }

  private static Register register(Reader reader) {
    return LEDGER.ask(
        new FindRegister(
            reader,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day("2026-04-01")),
        Register.class);
  }

  private static Optional<Access> access(Reader reader, FictionalSchool school) {
    return LEDGER.askForOne(new FindAccess(reader, school.urn()), Access.class);
  }

  private static List<Optional<Integer>> counted(Reader reader) {
    return LEDGER.ask(new FindFrameworks(reader), Frameworks.class).adopted().stream()
        .map(FindFrameworks.Adopted::journeys)
        .toList();
  }

  private static Reader adviser(String id, String authority) {
    return new Reader(id, Role.ADVISER, Set.of(new AuthorityCode(authority)));
  }

  private static FictionalSchool school(int urn, String authority, String name) {
    return new FictionalSchool(urn, authority, name);
  }

  private static SchoolParticularsChanged goesTo(FictionalSchool school, String authority) {
    return new SchoolParticularsChanged(
        school.urn(),
        new FictionalSchool(school.urn().number(), authority, school.name())
            .entered()
            .particulars(),
        List.of("authority"),
        "extract",
        day("2026-03-02"));
  }

  private static MovedToFrameworkVersion moved(FictionalSchool school, String authority) {
    var register = new Labelled("scc", "Schools causing concern");
    return new MovedToFrameworkVersion(
        school.urn(),
        new AuthorityCode(authority),
        day("2026-03-09"),
        school.framework(),
        new FrameworkVersion(new AuthorityCode(authority), "scc", "1.0"),
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

  private static void adopt(
      String authority, String version, String from, String access, Succession succession) {
    var pack =
        JsonMapper.shared()
            .readValue(
                """
                {"framework": {"id": "scc", "authority": "Authority %s", "version": "%s", "title": "Concern"},
                 "parties": [{"id": "officers", "label": "Officers", "kind": "team", "roles": ["adviser"]},
                             {"id": "head", "label": "head", "kind": "school"}],
                 "scales": [{"id": "scc", "label": "Schools causing concern", "shape": "flag"}],
                 "access": %s}\
                """
                    .formatted(authority, version, access),
                Pack.class);
    LEDGER.publish(
        "framework:" + authority,
        People.SENIOR_OFFICER,
        People.NOW,
        new FrameworkAdopted(
            new AuthorityCode(authority),
            day("2025-06-01"),
            day(from),
            pack,
            Optional.ofNullable(succession)));
    LEDGER.await();
  }
}
