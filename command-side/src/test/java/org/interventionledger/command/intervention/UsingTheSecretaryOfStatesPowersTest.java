package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_61;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.DIRECT_CLOSURE;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.endOf;
import static org.interventionledger.command.intervention.StateDrafts.order;
import static org.interventionledger.command.intervention.StateDrafts.takeOver;
import static org.interventionledger.command.intervention.StateDrafts.use;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsingTheSecretaryOfStatesPowersTest {

  private static final InterventionCommand[] TO_THE_BOARD = {
    inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
    consult("2026-05-05", "2026-05-12"),
    apply("2026-05-13"),
    decide("2026-05-20", CONSENTED),
    establish("2026-05-21", "2026-06-01")
  };

  /** The table of law.md, 1.10 and 8, with the last day on which each was not yet so. */
  @ParameterizedTest
  @CsvSource({
    "REQUIRE_ARRANGEMENTS, SECTION_60B, 2017-01-10",
    "APPOINT_GOVERNORS,    SECTION_60,  2010-01-11",
    "APPOINT_GOVERNORS,    SECTION_60A, 2010-01-11",
    "APPOINT_GOVERNORS,    SECTION_60B, 2017-01-10",
    "INTERIM_BOARD,        SECTION_60,  2010-01-11",
    "INTERIM_BOARD,        SECTION_60B, 2017-01-10",
    "DIRECT_CLOSURE,       SECTION_60,  2011-11-16",
    "DIRECT_CLOSURE,       SECTION_61,  2011-11-16",
    "DIRECT_CLOSURE,       SECTION_60B, 2017-01-10",
  })
  void a_power_reaches_a_gateway_from_a_day_on(
      SecretaryOfStatePower power, EligibleUnder under, String lastDayNot) {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(used(power, under, lastDayNot, 0), LawRefusal.SECTION_NOT_A_GATEWAY_TO_THE_POWER);
    desk.accepts(used(power, under, lastDayNot, 1));
    desk.accepts(used(power, under, lastDayNot, 2));
  }

  @ParameterizedTest
  @CsvSource({"REQUIRE_ARRANGEMENTS, SECTION_60", "REQUIRE_ARRANGEMENTS, SECTION_62"})
  void arrangements_are_required_since_18_april_2016(
      SecretaryOfStatePower power, EligibleUnder under) {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(
        used(power, under, "2016-04-17", 0),
        LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
        date("knownFrom", day("2016-04-18")));
    desk.accepts(used(power, under, "2016-04-17", 1));
    desk.accepts(used(power, under, "2016-04-17", 2));
  }

  @Test
  void arrangements_after_a_warning_notice_are_required_within_two_months_of_its_period() {
    var warned = Desk.of(COMMUNITY).after(Drafts.giveNotice("2026-05-01", "2026-05-29"));
    warned.accepts(used(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS, SECTION_60, "2026-07-28", 0));
    warned.accepts(used(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS, SECTION_60, "2026-07-29", 0));
    warned.refuses(
        used(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS, SECTION_60, "2026-07-30", 0),
        LawRefusal.TIME_FOR_HIS_ARRANGEMENTS_HAS_PASSED,
        date("opensOn", day("2026-05-30")),
        date("lastDay", day("2026-07-29")));
    // No limit on another gateway, or for another power; and none where no notice is on record.
    warned.accepts(used(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS, SECTION_62, "2026-07-30", 0));
    warned.accepts(used(APPOINT_GOVERNORS, SECTION_60, "2026-07-30", 0));
    Desk.of(COMMUNITY)
        .accepts(used(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS, SECTION_60, "2026-07-30", 0));
  }

  @ParameterizedTest
  @CsvSource({"REQUIRE_ARRANGEMENTS", "DIRECT_CLOSURE"})
  void two_powers_never_reach_a_school_eligible_by_a_notice_on_pay(SecretaryOfStatePower power) {
    Desk.of(COMMUNITY)
        .refuses(
            used(power, EligibleUnder.SECTION_60A, "2026-05-01", 0),
            LawRefusal.SECTION_NOT_A_GATEWAY_TO_THE_POWER,
            terms(
                "gateways",
                List.of(SECTION_60, EligibleUnder.SECTION_60B, SECTION_61, SECTION_62)));
  }

  @Test
  void a_power_is_used_on_a_maintained_school_in_the_order_of_its_days() {
    Desk.of(ACADEMY)
        .refuses(
            use(APPOINT_GOVERNORS, SECTION_62, "2026-05-01", "2026-05-01"),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    Desk.of(COMMUNITY)
        .refuses(
            use(APPOINT_GOVERNORS, SECTION_62, "2026-05-01", "2026-04-30"),
            RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            use(INTERIM_BOARD, SECTION_62, "2026-05-01", "2026-06-01", Optional.of("2026-06-01")),
            LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void only_what_has_effect_ends() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(endOf(APPOINT_GOVERNORS, "2026-05-01"), RecordRefusal.POWER_NOT_IN_EFFECT);
    var used = desk.after(use(APPOINT_GOVERNORS, SECTION_62, "2026-05-01", "2026-05-04"));
    used.refuses(endOf(INTERIM_BOARD, "2026-06-01"), RecordRefusal.POWER_NOT_IN_EFFECT);
    used.accepts(endOf(APPOINT_GOVERNORS, "2026-06-01"));
    used.after(endOf(APPOINT_GOVERNORS, "2026-06-01"))
        .refuses(endOf(APPOINT_GOVERNORS, "2026-06-02"), RecordRefusal.POWER_NOT_IN_EFFECT);
  }

  @Test
  void a_board_of_his_bars_every_step_towards_one_of_the_authority_until_its_end() {
    var his =
        Desk.of(COMMUNITY)
            .after(
                inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                use(INTERIM_BOARD, SECTION_62, "2026-05-04", "2026-06-01"));

    his.refuses(
        consult("2026-05-05", "2026-05-12"),
        LawRefusal.INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE,
        date("usedOn", day("2026-05-04")),
        date("effectiveFrom", day("2026-06-01")));
    his.after(endOf(INTERIM_BOARD, "2026-09-01")).accepts(consult("2026-09-01", "2026-09-08"));
  }

  @Test
  void he_appoints_no_governors_for_a_day_of_an_interim_board_of_whomever() {
    var board = Desk.of(COMMUNITY).after(TO_THE_BOARD);
    board.accepts(use(APPOINT_GOVERNORS, SECTION_62, "2026-05-22", "2026-05-31"));
    for (var on : List.of("2026-06-01", "2026-06-02")) {
      board.refuses(
          use(APPOINT_GOVERNORS, SECTION_62, "2026-05-22", on),
          LawRefusal.HIS_GOVERNORS_BARRED_BY_BOARD,
          date("constitutedFrom", day("2026-06-01")));
    }
    board
        .after(new NoteInterimBoardEnded(Drafts.URN, 1, day("2026-07-15")))
        .accepts(use(APPOINT_GOVERNORS, SECTION_62, "2026-07-16", "2026-07-16"));

    var his = Desk.of(COMMUNITY).after(use(INTERIM_BOARD, SECTION_62, "2026-05-04", "2026-06-01"));
    his.accepts(use(APPOINT_GOVERNORS, SECTION_62, "2026-05-05", "2026-05-31"));
    for (var on : List.of("2026-06-01", "2026-06-02")) {
      his.refuses(
          use(APPOINT_GOVERNORS, SECTION_62, "2026-05-05", on),
          LawRefusal.HIS_GOVERNORS_BARRED_BY_BOARD);
    }
    his.after(endOf(INTERIM_BOARD, "2026-07-15"))
        .accepts(use(APPOINT_GOVERNORS, SECTION_62, "2026-07-15", "2026-07-15"));
  }

  @Test
  void nobody_has_to_be_consulted_where_an_academy_order_has_effect_or_the_authority_did() {
    assertThat(unconsulted(order("2026-05-01", AcademyOrderBasis.DUTY, SECTION_62)))
        .contains(eia("s.69(4)"));
    assertThat(unconsulted(consult("2026-04-20", "2026-05-01"))).contains(eia("ss.65(2) and 69"));
    assertThat(unconsulted()).isEmpty();
  }

  @Test
  void his_governors_bar_a_suspension_of_the_budget_while_they_are_in_office() {
    var position =
        position(
            use(APPOINT_GOVERNORS, SECTION_62, "2026-05-04", "2026-05-04"),
            endOf(APPOINT_GOVERNORS, "2026-06-01"));

    StateEffects.checkMaySuspend(position, day("2026-05-03"));
    for (var on : List.of("2026-05-04", "2026-05-05", "2026-05-31")) {
      assertThatThrownBy(() -> StateEffects.checkMaySuspend(position, day(on)))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(
                          LawRefusal.SUSPENSION_BARRED_BY_THE_SECRETARY_OF_STATES_GOVERNORS));
    }
    StateEffects.checkMaySuspend(position, day("2026-06-01"));
  }

  @Test
  void they_vacate_office_with_the_start_of_a_board_and_bar_a_suspension_no_longer() {
    var governors = use(APPOINT_GOVERNORS, SECTION_62, "2026-05-04", "2026-05-04");
    var withBoard =
        Stream.concat(Stream.of(governors), Stream.of(TO_THE_BOARD))
            .toArray(InterventionCommand[]::new);
    var ofTheAuthority = Situation.after(withBoard).file().position();
    var his = position(governors, use(INTERIM_BOARD, SECTION_62, "2026-05-11", "2026-06-01"));

    for (var position : List.of(ofTheAuthority, his)) {
      assertThat(StateEffects.governors(position, day("2026-05-31"))).isPresent();
      assertThat(StateEffects.governors(position, day("2026-06-01"))).isEmpty();
      assertThat(StateEffects.governors(position, day("2026-06-02"))).isEmpty();
    }
    assertThat(StateEffects.governors(position(governors), day("2026-06-02"))).isPresent();
    var end = new NoteInterimBoardEnded(Drafts.URN, 1, day("2026-07-15"));
    StateEffects.checkMaySuspend(
        Situation.after(
                Stream.concat(Stream.of(withBoard), Stream.of(end))
                    .toArray(InterventionCommand[]::new))
            .file()
            .position(),
        day("2026-07-20"));
  }

  @Test
  void his_governors_barred_the_authoritys_on_the_same_inspection_from_2010_to_april_2016() {
    var gateway =
        new OpenGateway(
            eia("s.62"),
            day("2009-11-02"),
            Map.of(Power.ADDITIONAL_GOVERNORS, day("2009-11-02")),
            Optional.empty(),
            null);
    var later =
        new OpenGateway(eia("s.62"), day("2010-06-01"), gateway.powers(), Optional.empty(), null);
    var position = position(use(APPOINT_GOVERNORS, SECTION_62, "2009-12-01", "2009-12-01"));

    StateEffects.checkMayAppoint(position, gateway, day("2010-01-11"));
    for (var on : List.of("2010-01-12", "2010-01-13", "2016-04-17")) {
      assertThatThrownBy(() -> StateEffects.checkMayAppoint(position, gateway, day(on)))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(LawRefusal.ADDITIONAL_GOVERNORS_BY_THE_SECRETARY_OF_STATE));
    }
    StateEffects.checkMayAppoint(position, gateway, day("2016-04-18"));
    StateEffects.checkMayAppoint(position, later, day("2010-06-02"));
  }

  @Test
  void a_board_of_the_authority_that_is_in_place_is_taken_over_once() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(takeOver(1, "2026-06-02"), LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER);
    var board = desk.after(TO_THE_BOARD);
    board.accepts(takeOver(1, "2026-06-02"));
    board.refuses(
        takeOver(2, "2026-06-02"), LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER, number("board", 2));
    board
        .after(takeOver(1, "2026-06-02"))
        .refuses(takeOver(1, "2026-06-03"), LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER);
  }

  @Test
  void the_law_knows_the_takeover_since_18_april_2016() {
    Desk.of(COMMUNITY)
        .refuses(takeOver(1, "2016-04-17"), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    Desk.of(COMMUNITY).refuses(takeOver(1, "2016-04-18"), LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER);
    Desk.of(COMMUNITY).refuses(takeOver(1, "2016-04-19"), LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER);
  }

  @Test
  void once_closure_is_directed_the_interim_period_runs_until_then() {
    var journey = new Journey(COMMUNITY);
    for (var step : TO_THE_BOARD) {
      journey.then(step);
    }
    journey.then(use(DIRECT_CLOSURE, SECTION_62, "2026-07-01", "2027-08-31"));

    assertThat(journey.positionOn("2026-07-02").running())
        .filteredOn(running -> running.period() == Period.INTERIM_PERIOD)
        .extracting(Running::beginsOn, Running::endsOn, Running::provision)
        .containsExactly(
            tuple(day("2026-06-01"), Optional.of(day("2027-08-31")), eia("Sch. 6, para. 16")));
    assertThat(journey.positionOn("2026-07-02").duties()).hasSize(1);
  }

  @Test
  void the_days_until_closure_bar_powers_as_the_rest_of_the_interim_period_does() {
    var steps =
        Stream.concat(
                Stream.of(TO_THE_BOARD).limit(TO_THE_BOARD.length - 1),
                Stream.of(
                    new BoardDraft("2026-05-21", "2026-06-01").until("2026-12-18").written(),
                    use(DIRECT_CLOSURE, SECTION_62, "2026-07-01", "2027-08-31")))
            .toArray(InterventionCommand[]::new);
    var directed = Desk.of(COMMUNITY).after(steps);

    for (var day : List.of("2026-12-18", "2026-12-19", "2027-08-31")) {
      directed.refuses(
          PowerDrafts.appoint(day, "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
      directed.refuses(PowerDrafts.suspend(day, day), LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    }
    directed.refuses(
        PowerDrafts.appoint("2027-09-01", "Ada Byrne"), LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED);
    Desk.of(COMMUNITY)
        .after(Arrays.copyOf(steps, steps.length - 1))
        .refuses(
            PowerDrafts.appoint("2026-12-19", "Ada Byrne"),
            LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED);
  }

  @Test
  void the_position_names_the_traps_of_his_board_and_of_his_governors() {
    var journey =
        new Journey(COMMUNITY)
            .then(use(APPOINT_GOVERNORS, SECTION_62, "2026-05-04", "2026-05-04"))
            .then(use(INTERIM_BOARD, SECTION_62, "2026-05-11", "2026-06-01"));

    assertThat(journey.positionOn("2026-05-04").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.SECRETARY_OF_STATES_GOVERNORS);
    assertThat(journey.positionOn("2026-05-11").traps())
        .extracting(Trap::danger)
        .containsExactly(
            Danger.INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE, Danger.SECRETARY_OF_STATES_GOVERNORS);
    assertThat(journey.positionOn("2026-06-01").running())
        .extracting(Running::period)
        .containsExactly(Period.INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE);
  }

  private static InterventionCommand used(
      SecretaryOfStatePower power, EligibleUnder under, String day, int later) {
    var on = day(day).plusDays(later).toString();
    return use(power, under, on, on);
  }

  private static Optional<Provision> unconsulted(InterventionCommand... before) {
    var file = file(before);
    var used = use(INTERIM_BOARD, SECTION_62, "2026-05-04", "2026-06-01");
    return Decisions.decide(used, file, acting(used), Optional.of(COMMUNITY)).stream()
        .map(event -> ((PowerOfSecretaryOfStateUsed) event).unconsulted())
        .findFirst()
        .orElseThrow();
  }

  private static LegalPosition position(InterventionCommand... commands) {
    return file(commands).position();
  }

  private static CaseFile file(InterventionCommand... commands) {
    var file = CaseFile.EMPTY;
    for (var command : commands) {
      for (var event : Decisions.decide(command, file, acting(command), Optional.of(COMMUNITY))) {
        file = file.with(file.journal().length(), event);
      }
    }
    return file;
  }

  private static Acting acting(InterventionCommand command) {
    var officer =
        new Officer(
            "s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, Drafts.NORTHMOOR);
    return new Acting(officer, command.happenedOn(), Optional.empty());
  }
}
