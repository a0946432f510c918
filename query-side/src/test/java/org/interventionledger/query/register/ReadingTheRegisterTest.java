package org.interventionledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.correcting;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingTheRegisterTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool ASH =
      new FictionalSchool(999_201, "990", "Ash Primary 100%");
  private static final FictionalSchool BIRCH = new FictionalSchool(999_202, "990", "Birch High");
  private static final FictionalSchool CEDAR = new FictionalSchool(999_203, "991", "Cedar Primary");
  private static final FictionalSchool DAMSON =
      new FictionalSchool(999_304, "990", "Damson Nursery");

  private final Clerk clerk = new Clerk(LEDGER);

  @BeforeAll
  static void four_schools_of_two_authorities() {
    new Clerk(LEDGER)
        .record(
            ASH.entered(),
            ASH.placed("2026-03-02", "2026-06-01"),
            ASH.level("2026-03-02", "S2", 2, null),
            ASH.adviser("2026-03-03", "Ada Lindqvist"),
            ASH.warned("n-1", "2026-03-09", "2026-04-03"),
            BIRCH.entered(EstablishmentType.ACADEMY_CONVERTER, "Secondary"),
            BIRCH.placed("2026-03-04", null),
            BIRCH.referred("r-1", "2026-03-04", "2026-05-01"),
            CEDAR.entered(),
            CEDAR.placed("2026-03-05", null),
            DAMSON.entered(EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL, "Nursery"),
            DAMSON.placed("2026-03-05", null),
            DAMSON.removed("2026-03-06"));
  }

  @Test
  void a_row_says_who_since_when_how_it_stands_and_what_is_next() {
    assertThat(find(Clerk.reader(Role.ADVISER, "990"), "2026-04-01").rows().getFirst())
        .isEqualTo(
            new Row(
                ASH.urn(),
                ASH.name(),
                EstablishmentType.COMMUNITY_SCHOOL,
                "Primary",
                "scc",
                "Schools causing concern",
                Subject.school,
                day("2026-03-02"),
                List.of(new LevelGiven("stage", "S2", "Stage 2", 2)),
                Optional.of(day("2026-03-02")),
                Standing.WARNING_NOTICE_RUNNING,
                Optional.of("Ada Lindqvist"),
                Optional.of(day("2026-04-03")),
                Optional.of("COMPLIANCE_PERIOD_ENDS")));
  }

  @Test
  void it_is_by_name_and_without_those_removed_and_those_of_other_authorities() {
    assertThat(names(find(Clerk.reader(Role.AUDITOR, "990"), "2026-04-01")))
        .containsExactly("Ash Primary 100%", "Birch High");
    assertThat(names(find(Clerk.reader(Role.AUDITOR, "990", "991"), "2026-04-01")))
        .containsExactly("Ash Primary 100%", "Birch High", "Cedar Primary");
  }

  @Test
  void a_role_without_the_register_gets_nothing_of_it() {
    for (var role : Role.values()) {
      var register = find(Clerk.reader(role, "990", "991"), "2026-04-01");
      switch (role) {
        case ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR -> {
          assertThat(register.mayRead()).as(role.name()).isTrue();
          assertThat(register.rows()).as(role.name()).hasSize(3);
        }
        case RSC_LIAISON, ADMINISTRATOR ->
            assertThat(register)
                .isEqualTo(
                    new Register(false, List.of(), List.of(), List.of(), List.of(), List.of()));
      }
    }
  }

  @Test
  void it_is_filtered_by_level_adviser_phase_and_standing() {
    assertThat(names(filtered("S2", null, null, null, null))).containsExactly("Ash Primary 100%");
    assertThat(names(filtered("S3", null, null, null, null))).isEmpty();
    assertThat(names(filtered(null, "Ada Lindqvist", null, null, null)))
        .containsExactly("Ash Primary 100%");
    assertThat(names(filtered(null, null, "Secondary", null, null))).containsExactly("Birch High");
    assertThat(names(filtered(null, null, null, Standing.REFERRED, null)))
        .containsExactly("Birch High");
    assertThat(names(filtered(null, null, null, Standing.NONE, null))).isEmpty();
  }

  @Test
  void it_is_searched_letter_by_letter_by_name_or_by_the_beginning_of_a_urn() {
    assertThat(names(filtered(null, null, null, null, " ash ")))
        .containsExactly("Ash Primary 100%");
    assertThat(names(filtered(null, null, null, null, "100%"))).containsExactly("Ash Primary 100%");
    assertThat(names(filtered(null, null, null, null, "_"))).isEmpty();
    assertThat(names(filtered(null, null, null, null, "999202"))).containsExactly("Birch High");
    assertThat(names(filtered(null, null, null, null, "' or true --"))).isEmpty();
  }

  @Test
  void the_choices_are_those_of_the_readers_own_register() {
    var register = find(Clerk.reader(Role.ADVISER, "990"), "2026-04-01");
    assertThat(register.levels()).containsExactly(new LevelGiven("stage", "S2", "Stage 2", 2));
    assertThat(register.advisers()).containsExactly("Ada Lindqvist");
    assertThat(register.phases()).containsExactly("Primary", "Secondary");
  }

  @Test
  void an_adviser_does_not_learn_from_it_that_a_board_is_applied_for() {
    var elm = new FictionalSchool(999_205, "992", "Elm School");
    clerk.record(
        elm.entered(),
        elm.placed("2026-03-02", null),
        elm.warned("n-5", "2026-03-02", "2026-03-20"),
        elm.proposed("n-5", "2026-03-24"),
        elm.appliedFor("2026-03-25", "2026-04-20"));
    assertThat(standing("992", Role.ADVISER, "2026-04-01"))
        .isEqualTo(Standing.ELIGIBLE_FOR_INTERVENTION);
    assertThat(standing("992", Role.SENIOR_OFFICER, "2026-04-01"))
        .isEqualTo(Standing.INTERIM_BOARD_APPLIED_FOR);

    clerk.record(
        elm.decided("2026-04-10", ConsentDecision.CONSENTED),
        elm.established("2026-04-11", "2026-04-20", "2027-04-19"));
    assertThat(standing("992", Role.SENIOR_OFFICER, "2026-04-19"))
        .isEqualTo(Standing.INTERIM_BOARD_APPLIED_FOR);
    assertThat(standing("992", Role.SENIOR_OFFICER, "2026-04-20"))
        .isEqualTo(Standing.INTERIM_BOARD_IN_PLACE);
    assertThat(standing("992", Role.ADVISER, "2026-04-20"))
        .isEqualTo(Standing.INTERIM_BOARD_IN_PLACE);
    assertThat(standing("992", Role.ADVISER, "2027-04-19"))
        .isEqualTo(Standing.INTERIM_BOARD_IN_PLACE);
    assertThat(standing("992", Role.ADVISER, "2027-04-20"))
        .isEqualTo(Standing.ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void a_corrected_entry_counts_as_it_should_have_been_entered() {
    var fir = new FictionalSchool(999_206, "993", "Fir School");
    clerk.record(
        fir.entered(), fir.placed("2026-03-02", null), fir.level("2026-03-02", "S1", 1, null));
    var right = fir.level("2026-03-04", "S3", 3, null);
    clerk.record(
        new PlacementEntryCorrected(fir.urn(), fir.authority(), correcting(1), Optional.of(right)));
    var row = find(Clerk.reader(Role.ADVISER, "993"), "2026-04-01").rows().getFirst();
    assertThat(row.levels()).extracting(LevelGiven::level).containsExactly("S3");
    assertThat(row.levelSince()).hasValue(day("2026-03-04"));

    clerk.record(
        new PlacementEntryCorrected(fir.urn(), fir.authority(), correcting(0), Optional.empty()));
    assertThat(find(Clerk.reader(Role.ADVISER, "993"), "2026-04-01").rows()).isEmpty();
  }

  @Test
  void the_governing_body_and_the_setting_of_a_school_have_rows_of_their_own() {
    var gorse = new FictionalSchool(999_207, "994", "Gorse School");
    clerk.record(
        gorse.entered(),
        gorse.placed(Subject.governingBody, "2026-03-02"),
        gorse.level("2026-03-02", "S1", 1, null),
        gorse.level(Subject.governingBody, "2026-03-03", "S3", 3, null));
    assertThat(find(Clerk.reader(Role.ADVISER, "994"), "2026-04-01").rows())
        .as("the school itself is not on it")
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.subject()).isEqualTo(Subject.governingBody);
              assertThat(row.levels()).extracting(LevelGiven::level).containsExactly("S3");
              assertThat(row.levelSince()).hasValue(day("2026-03-03"));
            });

    clerk.record(gorse.placed("2026-03-09", null), gorse.placed(Subject.setting, "2026-03-10"));
    assertThat(find(Clerk.reader(Role.ADVISER, "994"), "2026-04-01").rows())
        .as("the school first, each with its own level and its own day")
        .extracting(
            Row::subject, row -> row.levels().stream().map(LevelGiven::level).toList(), Row::since)
        .containsExactly(
            tuple(Subject.school, List.of("S1"), day("2026-03-09")),
            tuple(Subject.governingBody, List.of("S3"), day("2026-03-02")),
            tuple(Subject.setting, List.of(), day("2026-03-10")));

    clerk.record(gorse.removed("2026-03-16"));
    assertThat(find(Clerk.reader(Role.ADVISER, "994"), "2026-04-01").rows())
        .as("the removal of one leaves the others")
        .extracting(Row::subject)
        .containsExactly(Subject.governingBody, Subject.setting);

    clerk.record(
        new PlacementEntryCorrected(
            gorse.urn(), gorse.authority(), correcting(0), Optional.empty()),
        gorse.removed(Subject.setting, "2026-03-17"));
    assertThat(find(Clerk.reader(Role.ADVISER, "994"), "2026-04-01").rows()).isEmpty();
  }

  @Test
  void the_filter_by_level_asks_for_the_level_of_whoever_is_on_it() {
    var hazel = new FictionalSchool(999_208, "995", "Hazel School");
    clerk.record(
        hazel.entered(),
        hazel.placed("2026-03-02", null),
        hazel.placed(Subject.governingBody, "2026-03-02"),
        hazel.level("2026-03-02", "S1", 1, null),
        hazel.level(Subject.governingBody, "2026-03-03", "S3", 3, null));
    var register =
        LEDGER.ask(
            new FindRegister(
                Clerk.reader(Role.ADVISER, "995"),
                Optional.of("S3"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day("2026-04-01")),
            Register.class);
    assertThat(register.rows()).extracting(Row::subject).containsExactly(Subject.governingBody);
  }

  private static Standing standing(String authority, Role role, String today) {
    return find(Clerk.reader(role, authority), today).rows().getFirst().standing();
  }

  private static List<String> names(Register register) {
    return register.rows().stream().map(Row::school).toList();
  }

  private static Register find(Reader reader, String today) {
    return LEDGER.ask(
        new FindRegister(
            reader,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day(today)),
        Register.class);
  }

  private static Register filtered(
      String level, String adviser, String phase, Standing standing, String search) {
    return LEDGER.ask(
        new FindRegister(
            Clerk.reader(Role.LEGAL, "990"),
            Optional.ofNullable(level),
            Optional.ofNullable(adviser),
            Optional.ofNullable(phase),
            Optional.ofNullable(standing),
            Optional.ofNullable(search),
            day("2026-04-01")),
        Register.class);
  }
}
