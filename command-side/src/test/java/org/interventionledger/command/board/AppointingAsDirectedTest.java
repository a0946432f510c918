package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.OFFICER;
import static org.interventionledger.command.board.BoardFixture.appoint;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Not one member more than was directed: Sch. 6, para. 5A. */
class AppointingAsDirectedTest {

  @Test
  void no_member_is_appointed_beyond_the_number_that_was_directed_last() {
    board(directed(1, 2, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
    board(directed(1, 3, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(directed(1, 2, BEGAN), directed(1, 3, BEGAN.plusDays(1)))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_direction_on_another_board_does_not_count() {
    board(directed(2, 2, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void it_binds_from_the_day_on_which_the_authority_was_told() {
    for (var told : List.of(TODAY.minusDays(1), TODAY)) {
      board(directed(1, 2, told))
          .when(appoint(NEWCOMER, TODAY), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
    }
    board(directed(1, 2, TODAY.plusDays(1)))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  private static TestExecutor<InterimBoard> board(SecretaryOfStateEvent... state) {
    return given(
        Northmoor.school(),
        Stream.of(state).toList(),
        (_, _) -> Optional.empty(),
        constituted(Optional.empty()));
  }

  private static SecretaryOfStateEvent directed(int board, int members, LocalDate toldOn) {
    return new DirectionOnInterimBoardRecorded(
        SCHOOL,
        NORTHMOOR,
        board,
        BEGAN,
        Optional.of(members),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Learnt("Regional Director", toldOn, "RG/122", Optional.empty()),
        Provision.eia("Sch. 6, para. 5A"));
  }
}
