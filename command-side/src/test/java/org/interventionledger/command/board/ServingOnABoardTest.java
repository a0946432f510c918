package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.CHAIR;
import static org.interventionledger.command.board.BoardFixture.MEMBER;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.OFFICER;
import static org.interventionledger.command.board.BoardFixture.appoint;
import static org.interventionledger.command.board.BoardFixture.appointed;
import static org.interventionledger.command.board.BoardFixture.constitute;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.end;
import static org.interventionledger.command.board.BoardFixture.ended;
import static org.interventionledger.command.board.BoardFixture.given;
import static org.interventionledger.command.board.BoardFixture.leave;
import static org.interventionledger.command.board.BoardFixture.left;
import static org.interventionledger.command.board.BoardFixture.nominate;

import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Who serves on an interim executive board, who chairs it, and how it ends. */
class ServingOnABoardTest {

  @Test
  void it_is_constituted_once_however_often_it_is_told() {
    given().when(constitute(Optional.empty()), OFFICER).expectEvents(constituted(Optional.empty()));
    given(constituted(Optional.empty()))
        .when(constitute(Optional.empty()), OFFICER)
        .expectNoEvents();
    given(constituted(Optional.empty()), ended(TODAY))
        .when(constitute(Optional.empty()), OFFICER)
        .expectNoEvents();
  }

  @Test
  void a_further_member_may_be_appointed_at_any_time() {
    given(constituted(Optional.empty()))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectEvents(appointed(NEWCOMER, TODAY));
  }

  @Test
  void a_member_is_named_once_and_serves_from_the_boards_beginning_at_the_earliest() {
    refused(
        given(constituted(Optional.empty())),
        appoint(MEMBER, TODAY),
        RecordRefusal.MEMBER_NAMED_TWICE);
    refused(
        given(constituted(Optional.empty())),
        appoint(new PersonName(" " + MEMBER.name().toUpperCase()), TODAY),
        RecordRefusal.MEMBER_NAMED_TWICE);
    refused(
        given(constituted(Optional.empty())),
        appoint(NEWCOMER, BEGAN.minusDays(1)),
        RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void two_members_must_stay() {
    given(constituted(Optional.empty()), appointed(NEWCOMER, BEGAN))
        .when(leave(MEMBER, TODAY), OFFICER)
        .expectEvents(left(MEMBER, TODAY));
    refused(
        given(constituted(Optional.empty())),
        leave(MEMBER, TODAY),
        LawRefusal.FEWER_THAN_TWO_MEMBERS);
    refused(
        given(constituted(Optional.empty()), appointed(NEWCOMER, BEGAN), left(MEMBER, TODAY)),
        leave(NEWCOMER, TODAY),
        LawRefusal.FEWER_THAN_TWO_MEMBERS);
  }

  @Test
  void only_a_member_can_leave_and_not_before_serving() {
    refused(
        given(constituted(Optional.empty())), leave(NEWCOMER, TODAY), LawRefusal.MEMBER_NOT_FOUND);
    refused(
        given(constituted(Optional.empty()), appointed(NEWCOMER, TODAY)),
        leave(NEWCOMER, TODAY.minusDays(1)),
        RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void the_chair_is_one_of_the_members_and_another_than_before() {
    given(constituted(Optional.empty()))
        .when(nominate(MEMBER, TODAY), OFFICER)
        .expectEvents(
            new BoardChairNominated(
                SCHOOL, NORTHMOOR, 1, TODAY, MEMBER, Provision.eia("Sch. 6, para. 8").asOn(TODAY)));
    refused(
        given(constituted(Optional.empty())),
        nominate(NEWCOMER, TODAY),
        LawRefusal.CHAIR_IS_NOT_A_MEMBER);
    refused(
        given(constituted(Optional.empty())),
        nominate(CHAIR, TODAY),
        RecordRefusal.NOTHING_CHANGED);
    refused(
        given(constituted(Optional.empty())),
        nominate(MEMBER, BEGAN.minusDays(2)),
        RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void a_chair_who_left_can_chair_again_once_appointed_again() {
    given(
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            left(CHAIR, BEGAN),
            appointed(CHAIR, TODAY))
        .when(nominate(CHAIR, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void it_ends_not_before_it_begins() {
    given(constituted(Optional.empty())).when(end(BEGAN), OFFICER).expectEvents(ended(BEGAN));
    refused(
        given(constituted(Optional.empty())),
        end(BEGAN.minusDays(1)),
        LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void a_period_runs_out_only_where_the_notice_set_one_and_on_its_day() {
    var expired = BoardEnding.PERIOD_EXPIRED;
    refused(
        given(constituted(Optional.empty())), end(TODAY, expired), LawRefusal.BOARD_PERIOD_NOT_SET);
    var set = Optional.of(TODAY.minusDays(1));
    refused(
        given(constituted(set)),
        end(TODAY.minusDays(2), expired),
        LawRefusal.BOARD_PERIOD_ENDS_ON_ITS_DAY);
    refused(given(constituted(set)), end(TODAY, expired), LawRefusal.BOARD_PERIOD_ENDS_ON_ITS_DAY);
    given(constituted(set))
        .when(end(TODAY.minusDays(1), expired), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void notice_of_resumption_is_given_only_where_no_period_was_set() {
    refused(
        given(constituted(Optional.of(TODAY.plusYears(1)))),
        end(TODAY, BoardEnding.NORMAL_GOVERNMENT_RESUMES),
        LawRefusal.BOARD_PERIOD_SET_BY_NOTICE);
  }

  @Test
  void a_closure_ends_it_whatever_was_set() {
    given(constituted(Optional.of(TODAY.plusYears(1))))
        .when(end(TODAY, BoardEnding.CLOSURE), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void so_does_a_conversion_but_none_is_under_way_without_an_academy_order() {
    refused(
        given(constituted(Optional.of(TODAY.plusYears(1)))),
        end(TODAY, BoardEnding.CONVERSION),
        LawRefusal.NO_ACADEMY_ORDER_IN_FORCE);
  }

  @Test
  void nothing_is_done_on_a_board_that_is_not_constituted_or_has_ended() {
    var acts =
        List.of(
            appoint(NEWCOMER, TODAY), leave(MEMBER, TODAY), nominate(MEMBER, TODAY), end(TODAY));
    for (var act : acts) {
      refused(given(), act, LawRefusal.BOARD_NOT_CONSTITUTED);
      refused(
          given(constituted(Optional.empty()), ended(BEGAN)), act, LawRefusal.BOARD_ALREADY_ENDED);
    }
  }

  @Test
  void nobody_is_appointed_after_the_period_has_run_out() {
    var set = Optional.of(TODAY.minusDays(1));
    for (var day : List.of(TODAY.minusDays(2), TODAY.minusDays(1))) {
      given(constituted(set))
          .when(appoint(NEWCOMER, day), OFFICER)
          .expectSuccessfulHandlerExecution();
    }
    refused(given(constituted(set)), appoint(NEWCOMER, TODAY), LawRefusal.BOARD_ALREADY_ENDED);
  }

  private static void refused(
      TestExecutor<InterimBoard> board, InterimBoardCommand act, Refusal refusal) {
    board.when(act, OFFICER).expectException(RefusedBecause.of(refusal));
  }
}
