package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.journal.Entry;
import org.junit.jupiter.api.Test;

/** Putting right what was entered about an interim board, by hand and by what it follows from. */
class CorrectingABoardTest {

  private static final Optional<LocalDate> OPEN = Optional.empty();
  private static final Optional<LocalDate> SET = Optional.of(TODAY.plusYears(1));

  @Test
  void an_appointment_that_was_not_made_is_struck_out() {
    given(constituted(OPEN), appointed(NEWCOMER, TODAY))
        .when(correct(1, null), OFFICER)
        .expectEvents(corrected(1, null));
  }

  @Test
  void an_appointments_day_is_put_right_though_the_board_has_ended() {
    given(constituted(OPEN), appointed(NEWCOMER, TODAY), ended(TODAY))
        .when(correct(1, appoint(NEWCOMER, BEGAN)), OFFICER)
        .expectEvents(corrected(1, appointed(NEWCOMER, BEGAN)));
  }

  @Test
  void an_appointment_on_which_a_departure_rests_is_put_right_after_that() {
    refused(
        given(constituted(OPEN), appointed(NEWCOMER, BEGAN), left(MEMBER, TODAY)),
        correct(1, null),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    refused(
        given(constituted(OPEN), appointed(NEWCOMER, BEGAN), left(NEWCOMER, TODAY)),
        correct(1, appoint(NEWCOMER, TODAY)),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void a_departure_that_did_not_happen_is_struck_out() {
    given(constituted(OPEN), appointed(NEWCOMER, BEGAN), left(MEMBER, TODAY), corrected(2, null))
        .when(leave(NEWCOMER, TODAY), OFFICER)
        .expectEvents(left(NEWCOMER, TODAY));
  }

  @Test
  void its_constitution_is_put_right_with_the_establishment_only() {
    refused(given(constituted(OPEN)), correct(0, null), RecordRefusal.CORRECTED_AT_ITS_CAUSE);
    refused(
        given(constituted(OPEN)),
        correct(0, constitute(SET)),
        RecordRefusal.CORRECTED_AT_ITS_CAUSE);
  }

  @Test
  void its_end_is_put_right() {
    given(constituted(OPEN), ended(BEGAN))
        .when(correct(1, end(TODAY)), OFFICER)
        .expectEvents(corrected(1, ended(TODAY)));
  }

  @Test
  void but_not_once_the_school_has_stepped_on_to_another_board() {
    refused(
        given(
            (_, _) -> Optional.of(new Entry<>(7, consultation())), constituted(OPEN), ended(BEGAN)),
        correct(1, end(TODAY)),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void an_entry_is_replaced_by_one_of_its_kind() {
    refused(
        given(constituted(OPEN), ended(BEGAN)),
        correct(1, appoint(NEWCOMER, BEGAN)),
        RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
  }

  @Test
  void it_follows_its_establishment_once_however_often_it_is_told() {
    given(constituted(OPEN))
        .when(follow(constitute(SET)), OFFICER)
        .expectEvents(corrected(0, constituted(SET)));
    given(constituted(OPEN), corrected(0, constituted(SET)))
        .when(follow(constitute(SET)), OFFICER)
        .expectNoEvents();
    given(constituted(OPEN)).when(follow(constitute(OPEN)), OFFICER).expectNoEvents();
    given().when(follow(constitute(SET)), OFFICER).expectEvents(constituted(SET));
  }

  @Test
  void later_appointments_stay_when_it_follows() {
    given(constituted(OPEN), appointed(NEWCOMER, BEGAN), corrected(0, constituted(SET)))
        .when(leave(MEMBER, TODAY), OFFICER)
        .expectEvents(left(MEMBER, TODAY));
  }

  @Test
  void an_establishment_struck_out_takes_the_board_and_all_that_rests_on_it_away() {
    given(constituted(OPEN), appointed(NEWCOMER, BEGAN))
        .when(follow(null), OFFICER)
        .expectEvents(corrected(0, null));
    given(constituted(OPEN), corrected(0, null)).when(follow(null), OFFICER).expectNoEvents();
    given().when(follow(null), OFFICER).expectNoEvents();
    refused(
        given(constituted(OPEN), appointed(NEWCOMER, BEGAN), corrected(0, null)),
        leave(NEWCOMER, TODAY),
        LawRefusal.BOARD_NOT_CONSTITUTED);
  }

  private static void refused(
      TestExecutor<InterimBoard> board, InterimBoardCommand act, Refusal refusal) {
    board.when(act, OFFICER).expectException(RefusedBecause.of(refusal));
  }

  private static CorrectInterimBoardEntry correct(long entry, InterimBoardCommand replacement) {
    return new CorrectInterimBoardEntry(
        SCHOOL, 1, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static FollowCorrectedEstablishment follow(ConstituteInterimBoard replacement) {
    return new FollowCorrectedEstablishment(
        SCHOOL, 1, correctionOf(4), Optional.ofNullable(replacement));
  }

  private static InterimBoardEntryCorrected corrected(long entry, InterimBoardEvent replacement) {
    return new InterimBoardEntryCorrected(
        SCHOOL, NORTHMOOR, 1, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static InterventionEvent consultation() {
    return new InterimBoardConsultationRecorded(
        SCHOOL,
        NORTHMOOR,
        TODAY,
        TODAY,
        WORDS,
        List.of(),
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Provision.eia("s.65(2)"));
  }
}
