package org.interventionledger.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.MEMBER;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.ended;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.journal.Journal;
import org.junit.jupiter.api.Test;

/** What the position says of an act on a board is what the decision says of it. */
class AgreeingWithTheDecisionTest {

  private static final LocalDate CLOSES = TODAY.minusDays(1);

  @Test
  void around_the_end_of_a_board() {
    for (var on : days(BEGAN.plusDays(2))) {
      assertAgreed(on, List.of(), constituted(Optional.empty()), ended(BEGAN.plusDays(2)));
    }
  }

  @Test
  void around_the_end_of_the_period_that_the_notice_set() {
    for (var on : days(BEGAN.plusDays(2))) {
      assertAgreed(on, List.of(), constituted(Optional.of(BEGAN.plusDays(2))));
    }
  }

  @Test
  void around_the_day_on_which_it_is_constituted() {
    for (var on : days(BEGAN)) {
      assertAgreed(on, List.of(), constituted(Optional.empty()));
    }
  }

  @Test
  void around_the_day_of_a_directed_closure_until_which_it_may_not_be_ended_in_any_way() {
    for (var on : days(CLOSES)) {
      assertAgreed(on, List.of(closure()), constituted(Optional.empty()));
    }
    assertThat(position(CLOSES.minusDays(1), closure())).isPresent();
    assertThat(position(CLOSES, closure())).isEmpty();
    assertThat(position(CLOSES.plusDays(1), closure())).isPresent();
  }

  private static Optional<Refusal> position(LocalDate on, SecretaryOfStateEvent state) {
    return refusal(board(on, List.of(state), constituted(Optional.empty()))::checkMayEnd);
  }

  private static void assertAgreed(
      LocalDate on, List<SecretaryOfStateEvent> state, InterimBoardEvent... events) {
    var board = board(on, state, events);

    assertThat(refusal(board::checkMayAppoint)).isEqualTo(decided(appointment(on), state, events));
    assertThat(refusal(board::checkMayNominate))
        .isEqualTo(decided(BoardFixture.nominate(MEMBER, on), state, events));
    var ends =
        Stream.of(BoardEnding.values())
            .map(how -> decided(BoardFixture.end(on, how), state, events))
            .toList();
    assertThat(refusal(board::checkMayEnd).isEmpty())
        .as("ending on " + on)
        .isEqualTo(ends.stream().anyMatch(Optional::isEmpty));
    assertThat(board.endings().map(Provision::place))
        .as("the ways to end on " + on)
        .isEqualTo(
            Stream.of(BoardEnding.values())
                .filter(how -> decided(BoardFixture.end(on, how), state, events).isEmpty())
                .map(how -> BoardEndings.provision(how, on).place())
                .reduce((one, other) -> one + "; " + other));
  }

  /** From that day, or from the first on which the board is in office. */
  private static InterimBoardCommand appointment(LocalDate on) {
    var from = on.isBefore(BEGAN) ? BEGAN : on;
    return new AppointBoardMember(SCHOOL, 1, on, new BoardMember(NEWCOMER, from, "Law"));
  }

  private static BoardOnDay board(
      LocalDate on, List<SecretaryOfStateEvent> state, InterimBoardEvent... events) {
    return BoardOnDay.of(1, journal(events), state, on).orElseThrow();
  }

  private static Optional<Refusal> decided(
      InterimBoardCommand command, List<SecretaryOfStateEvent> state, InterimBoardEvent... events) {
    var acting = new Acting(Northmoor.as(Role.SENIOR_OFFICER).officer(), TODAY, Optional.empty());
    var desk =
        new BoardDecisions(
            acting,
            Northmoor.school(),
            (_, _) -> Optional.empty(),
            state,
            BoardPaperDrafts.APPROVED);
    return refusal(
        () -> {
          BesideState.check(command, state);
          desk.decide(command, journal(events));
        });
  }

  private static Journal<InterimBoardEvent> journal(InterimBoardEvent... events) {
    var journal = Journal.<InterimBoardEvent>empty();
    for (var number = 0; number < events.length; number++) {
      journal = BoardDecisions.read(journal, number, events[number]);
    }
    return journal;
  }

  private static Optional<Refusal> refusal(Runnable act) {
    try {
      act.run();
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.refusal());
    }
  }

  private static List<LocalDate> days(LocalDate day) {
    return List.of(day.minusDays(1), day, day.plusDays(1));
  }

  private static SecretaryOfStateEvent closure() {
    return new PowerOfSecretaryOfStateUsed(
        SCHOOL,
        NORTHMOOR,
        SecretaryOfStatePower.DIRECT_CLOSURE,
        EligibleUnder.SECTION_62,
        BEGAN.minusDays(2),
        CLOSES,
        Optional.empty(),
        new Narrative("The school is to be closed."),
        Optional.empty(),
        Optional.empty(),
        new Learnt("Regional Director", BEGAN.minusDays(2), "RG/1", Optional.empty()),
        Provision.eia("s.68"));
  }
}
