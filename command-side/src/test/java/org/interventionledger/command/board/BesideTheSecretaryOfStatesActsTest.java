package org.interventionledger.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.junit.jupiter.api.Test;

class BesideTheSecretaryOfStatesActsTest {

  private static final Learnt LEARNT =
      new Learnt("Regional Director", TODAY, "RG/118", Optional.empty());
  private static final Urn ACADEMY = new Urn(999_101);

  @Test
  void a_board_that_was_taken_over_is_not_the_authoritys_to_fill() {
    var over =
        new InterimBoardTakenOver(
            SCHOOL, NORTHMOOR, 1, TODAY.minusDays(1), LEARNT, Provision.eia("s.70C"));

    BesideState.check(BoardFixture.appoint(NEWCOMER, TODAY.minusDays(2)), List.of(over));
    for (var act :
        List.<InterimBoardCommand>of(
            BoardFixture.appoint(NEWCOMER, TODAY.minusDays(1)),
            BoardFixture.leave(NEWCOMER, TODAY),
            BoardFixture.nominate(NEWCOMER, TODAY))) {
      assertThatRefused(act, LawRefusal.INTERIM_BOARD_TAKEN_OVER, over);
    }
    BesideState.check(BoardFixture.end(TODAY), List.of(over));
  }

  @Test
  void a_board_of_a_school_to_be_closed_lasts_until_then() {
    var directed =
        new PowerOfSecretaryOfStateUsed(
            SCHOOL,
            NORTHMOOR,
            SecretaryOfStatePower.DIRECT_CLOSURE,
            EligibleUnder.SECTION_62,
            TODAY.minusDays(1),
            TODAY.plusMonths(9),
            Optional.empty(),
            WORDS,
            Optional.empty(),
            Optional.empty(),
            LEARNT,
            Provision.eia("s.68"));
    var ended =
        new PowerOfSecretaryOfStateEnded(
            SCHOOL,
            NORTHMOOR,
            SecretaryOfStatePower.DIRECT_CLOSURE,
            TODAY,
            LEARNT,
            Provision.eia("s.68"));

    var resumed = BoardEnding.NORMAL_GOVERNMENT_RESUMES;
    BesideState.check(BoardFixture.end(TODAY.minusDays(2), resumed), List.of(directed));
    assertThatRefused(
        BoardFixture.end(TODAY.minusDays(1), resumed), LawRefusal.CLOSURE_DIRECTED, directed);
    assertThatRefused(BoardFixture.end(TODAY, resumed), LawRefusal.CLOSURE_DIRECTED, directed);
    for (var on :
        List.of(TODAY, TODAY.plusMonths(9).minusDays(1), TODAY.plusMonths(9).plusDays(1))) {
      assertThatRefused(
          BoardFixture.end(on, BoardEnding.CLOSURE), LawRefusal.CLOSURE_DIRECTED, directed);
    }
    BesideState.check(
        BoardFixture.end(TODAY.plusMonths(9), BoardEnding.CLOSURE), List.of(directed));
    BesideState.check(BoardFixture.end(TODAY, resumed), List.of(directed, ended));
  }

  @Test
  void a_board_ends_with_the_conversion_and_its_school_takes_note() {
    LedgerInMemory.run(
        ledger -> {
          var officer = Northmoor.as(Role.SENIOR_OFFICER);
          ledger.recorded("intervention:" + SCHOOL, 0, ordered(), officer);
          ledger.recorded("intervention:" + SCHOOL, 1, established(), officer);
          ledger.act(new RecordConversion(SCHOOL, TODAY, ACADEMY, WORDS, LEARNT), officer);

          assertThat(ledger.events("ieb:" + SCHOOL + ":1"))
              .extracting(Object::getClass)
              .containsExactly(
                  (Class) InterimBoardConstituted.class, (Class) InterimBoardEnded.class);
          assertThat(ledger.events("ieb:" + SCHOOL + ":1").getLast())
              .isEqualTo(
                  new InterimBoardEnded(
                      SCHOOL,
                      NORTHMOOR,
                      1,
                      TODAY.minusDays(1),
                      BoardEnding.CONVERSION,
                      WORDS,
                      Provision.eia("Sch. 6, para. 18").asOn(TODAY)));
          assertThat(ledger.events("intervention:" + SCHOOL))
              .hasAtLeastOneElementOfType(SchoolConverted.class)
              .hasAtLeastOneElementOfType(InterimPeriodEnded.class);
        });
  }

  @Test
  void nothing_is_done_with_a_board_after_the_conversion() {
    var converted =
        new SchoolConverted(
            SCHOOL,
            NORTHMOOR,
            TODAY,
            ACADEMY,
            WORDS,
            TODAY.minusYears(1),
            LEARNT,
            new Provision("Academies Act 2010", "s.6(2)"));

    BesideState.check(BoardFixture.appoint(NEWCOMER, TODAY.minusDays(1)), List.of(converted));
    assertThatRefused(
        BoardFixture.appoint(NEWCOMER, TODAY), LawRefusal.SCHOOL_BECAME_AN_ACADEMY, converted);
    assertThatRefused(BoardFixture.end(TODAY), LawRefusal.SCHOOL_BECAME_AN_ACADEMY, converted);
  }

  private static void assertThatRefused(
      InterimBoardCommand act, Refusal refusal, SecretaryOfStateEvent state) {
    assertThatThrownBy(() -> BesideState.check(act, List.of(state)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  @Test
  void a_board_ends_for_a_conversion_only_while_an_academy_order_is_in_force() {
    var converts = BoardFixture.end(TODAY, BoardEnding.CONVERSION);
    var revoked =
        new AcademyOrderRevoked(
            SCHOOL,
            NORTHMOOR,
            TODAY.minusDays(1),
            LEARNT,
            new Provision("Academies Act 2010", "s.5D"));

    BesideState.check(converts, List.of(ordered()));
    assertThatThrownBy(() -> BesideState.check(converts, List.of(ordered(), revoked)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(LawRefusal.NO_ACADEMY_ORDER_IN_FORCE));
    BesideState.check(
        BoardFixture.end(TODAY.minusDays(2), BoardEnding.CONVERSION), List.of(ordered(), revoked));
  }

  private static AcademyOrderRecorded ordered() {
    return new AcademyOrderRecorded(
        SCHOOL,
        NORTHMOOR,
        TODAY.minusYears(1),
        AcademyOrderBasis.POWER,
        Optional.of(EligibleUnder.SECTION_62),
        Optional.empty(),
        Set.of(),
        LEARNT,
        Optional.empty(),
        new Provision("Academies Act 2010", "s.4(1)(b)"));
  }

  private static InterimBoardEstablished established() {
    var from = TODAY.minusMonths(6);
    var members = List.of(member("C. Chair"), member("D. Member"));
    return new InterimBoardEstablished(
        SCHOOL,
        NORTHMOOR,
        1,
        from.minusDays(7),
        from,
        Optional.empty(),
        members,
        new PersonName("C. Chair"),
        List.of(),
        WORDS,
        WORDS,
        Provision.eia("s.62"),
        Optional.empty(),
        Provision.eia("s.65(1)"),
        Optional.empty());
  }

  private static BoardMember member(String name) {
    return new BoardMember(new PersonName(name), TODAY.minusMonths(6), "Headship");
  }
}
