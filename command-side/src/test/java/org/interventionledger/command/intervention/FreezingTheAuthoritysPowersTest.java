package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.intention;
import static org.interventionledger.command.intervention.StateDrafts.release;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.evidence.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FreezingTheAuthoritysPowersTest {

  @Test
  void the_law_knows_the_freeze_since_18_april_2016() {
    Desk.of(COMMUNITY)
        .refuses(
            intention("2016-04-17", APPOINT_GOVERNORS),
            LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
            date("knownFrom", day("2016-04-18")));
    Desk.of(COMMUNITY).accepts(intention("2016-04-18", APPOINT_GOVERNORS));
    Desk.of(COMMUNITY).accepts(intention("2016-04-19", APPOINT_GOVERNORS));
  }

  @Test
  void it_names_a_power_and_a_maintained_school() {
    Desk.of(COMMUNITY).refuses(intention("2026-05-04"), LawRefusal.NO_POWER_PROPOSED);
    Desk.of(ACADEMY)
        .refuses(intention("2026-05-04", APPOINT_GOVERNORS), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void what_is_not_frozen_is_not_released() {
    Desk.of(COMMUNITY).refuses(release("2026-05-04"), LawRefusal.NO_FREEZE_TO_RELEASE);
    var frozen = Desk.of(COMMUNITY).after(intention("2026-05-04", APPOINT_GOVERNORS));
    frozen.accepts(release("2026-05-04"));
    frozen.recordedOn("2026-05-05").refuses(release("2026-05-03"), LawRefusal.NO_FREEZE_TO_RELEASE);
    frozen
        .after(release("2026-05-05"))
        .refuses(release("2026-05-06"), LawRefusal.NO_FREEZE_TO_RELEASE);
  }

  @ParameterizedTest
  @EnumSource(value = Power.class, mode = Mode.EXCLUDE, names = "INTERIM_EXECUTIVE_BOARD")
  void three_powers_are_frozen_from_the_day_of_telling_until_the_day_of_release(Power power) {
    var position = after(intention("2026-05-04", APPOINT_GOVERNORS), release("2026-05-11"));

    Freeze.check(power, position, day("2026-05-03"));
    for (var on : new String[] {"2026-05-04", "2026-05-05", "2026-05-10"}) {
      assertThatThrownBy(() -> Freeze.check(power, position, day(on)))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                assertThat(refused.refusal()).isEqualTo(LawRefusal.POWERS_FROZEN);
                assertThat(refused.details().facts()).contains(date("toldOn", day("2026-05-04")));
              });
    }
    Freeze.check(power, position, day("2026-05-11"));
    Freeze.check(power, position, day("2026-05-12"));
  }

  @Test
  void a_further_intention_freezes_again() {
    var position =
        after(
            intention("2026-05-04", APPOINT_GOVERNORS),
            release("2026-05-11"),
            intention("2026-05-11", APPOINT_GOVERNORS));

    assertThat(position.state().powers().frozenBy(day("2026-05-11"))).isPresent();
  }

  @Test
  void an_interim_executive_board_of_the_authority_is_never_frozen() {
    new Journey(COMMUNITY)
        .then(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES))
        .then(intention("2026-05-04", APPOINT_GOVERNORS))
        .then(consult("2026-05-05", "2026-05-12"))
        .then(apply("2026-05-13"))
        .then(decide("2026-05-20", CONSENTED))
        .then(establish("2026-05-21", "2026-06-01"));
  }

  @Test
  void the_position_shows_the_freeze_and_its_trap() {
    var journey =
        new Journey(COMMUNITY)
            .then(intention("2026-05-04", APPOINT_GOVERNORS))
            .then(release("2026-05-11"));

    assertThat(journey.positionOn("2026-05-03").traps()).isEmpty();
    assertThat(journey.positionOn("2026-05-10").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.POWERS_FROZEN);
    assertThat(journey.positionOn("2026-05-10").running())
        .extracting(Running::period)
        .containsExactly(Period.FREEZE_OF_POWERS);
    assertThat(journey.positionOn("2026-05-11").traps()).isEmpty();
  }

  @Test
  void during_an_interim_board_section_64_is_a_trap() {
    var journey =
        new Journey(COMMUNITY)
            .then(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES))
            .then(consult("2026-05-05", "2026-05-12"))
            .then(apply("2026-05-13"))
            .then(decide("2026-05-20", CONSENTED))
            .then(establish("2026-05-21", "2026-06-01"));

    assertThat(journey.positionOn("2026-05-31").traps()).isEmpty();
    assertThat(journey.positionOn("2026-06-01").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.POWERS_DURING_INTERIM_BOARD);
  }

  private static LegalPosition after(InterventionCommand... commands) {
    var file = CaseFile.EMPTY;
    var officer =
        new Officer(
            "s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, Drafts.NORTHMOOR);
    for (var command : Papers.all(List.of(commands))) {
      var acting =
          new Acting(Papers.officer(command, officer), command.happenedOn(), Optional.empty());
      for (var event :
          Decisions.decide(
              command, file, acting, Optional.of(COMMUNITY), Cited.NOTHING, Desk.COUNTING)) {
        file = file.with(file.journal().length(), event);
      }
    }
    return file.position();
  }
}
