package org.interventionledger.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.junit.jupiter.api.Test;

/**
 * A board follows its establishment, and the school's intervention takes note of the board's end.
 */
class FollowingABoardTest {

  private static final String INTERVENTION = "intervention:" + SCHOOL;
  private static final String BOARD = "ieb:" + SCHOOL + ":1";
  private static final LocalDate NOTICE = TODAY.minusDays(5);
  private static final LocalDate BEGINS = TODAY.minusDays(4);
  private static final Acting OFFICER = Northmoor.as(Role.SENIOR_OFFICER);

  @Test
  void a_board_is_constituted_when_it_is_established_in_the_name_of_the_officer_who_did_it() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);

          var constituted = ledger.messages(BOARD).getFirst();
          assertThat(constituted.getPayload())
              .isInstanceOfSatisfying(
                  InterimBoardConstituted.class,
                  board -> assertThat(board.members()).isEqualTo(established(BEGINS).members()));
          assertThat(Acting.fromMetadata(constituted.getMetaData())).isEqualTo(OFFICER);
        });
  }

  @Test
  void its_end_is_noted_in_the_intervention() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);
          ledger.act(end(TODAY), OFFICER);

          assertThat(ledger.events(INTERVENTION).getLast())
              .isInstanceOfSatisfying(
                  InterimPeriodEnded.class, ended -> assertThat(ended.endedOn()).isEqualTo(TODAY));
        });
  }

  @Test
  void everything_delivered_again_says_nothing_new() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);
          ledger.act(end(TODAY), OFFICER);
          correctTheEnd(ledger, Optional.of(end(TODAY.minusDays(1))));

          deliverAgain(ledger);

          assertThat(ledger.events(BOARD))
              .hasExactlyElementsOfTypes(
                  InterimBoardConstituted.class,
                  InterimBoardEnded.class,
                  InterimBoardEntryCorrected.class);
          assertThat(ledger.events(INTERVENTION))
              .hasExactlyElementsOfTypes(
                  InterimBoardEstablished.class,
                  InterimPeriodEnded.class,
                  InterventionEntryCorrected.class);
        });
  }

  @Test
  void a_board_whose_establishment_is_struck_out_was_never_constituted() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);
          correctTheEstablishment(ledger, Optional.empty());

          assertThat(ledger.events(BOARD).getLast())
              .isInstanceOfSatisfying(
                  InterimBoardEntryCorrected.class,
                  corrected -> {
                    assertThat(corrected.correction().entry()).isZero();
                    assertThat(corrected.replacement()).isEmpty();
                  });
          deliverAgain(ledger);
          assertThat(ledger.events(BOARD)).hasSize(2);
        });
  }

  @Test
  void a_board_follows_when_its_establishment_is_put_right() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);
          correctTheEstablishment(ledger, Optional.of(established(BEGINS.plusDays(1))));

          assertThat(ledger.events(BOARD).getLast())
              .isInstanceOfSatisfying(
                  InterimBoardEntryCorrected.class,
                  corrected ->
                      assertThat(corrected.replacement().orElseThrow().happenedOn())
                          .isEqualTo(BEGINS.plusDays(1)));
        });
  }

  @Test
  void the_note_is_taken_back_when_the_end_is_struck_out() {
    LedgerInMemory.run(
        ledger -> {
          establish(ledger);
          ledger.act(end(TODAY), OFFICER);
          correctTheEnd(ledger, Optional.empty());

          assertThat(ledger.events(INTERVENTION).getLast())
              .isInstanceOfSatisfying(
                  InterventionEntryCorrected.class,
                  corrected -> {
                    assertThat(corrected.correction().entry()).isEqualTo(1);
                    assertThat(corrected.replacement()).isEmpty();
                  });
        });
  }

  private static void establish(LedgerInMemory ledger) {
    ledger.recorded(INTERVENTION, 0, established(BEGINS), OFFICER);
  }

  private static void correctTheEstablishment(
      LedgerInMemory ledger, Optional<InterventionEvent> replacement) {
    ledger.recorded(
        INTERVENTION,
        1,
        new InterventionEntryCorrected(SCHOOL, NORTHMOOR, Northmoor.correctionOf(0), replacement),
        OFFICER);
  }

  private static void correctTheEnd(LedgerInMemory ledger, Optional<EndInterimBoard> replacement) {
    ledger.act(
        new CorrectInterimBoardEntry(
            SCHOOL, 1, Northmoor.correctionOf(1), replacement.map(end -> end)),
        OFFICER);
  }

  private static EndInterimBoard end(LocalDate on) {
    return new EndInterimBoard(SCHOOL, 1, on, BoardEnding.CLOSURE, WORDS);
  }

  private static InterimBoardEstablished established(LocalDate from) {
    var chair = new PersonName("C. Chair");
    return new InterimBoardEstablished(
        SCHOOL,
        NORTHMOOR,
        1,
        NOTICE,
        from,
        Optional.empty(),
        List.of(
            new BoardMember(chair, from, "Headship"),
            new BoardMember(new PersonName("D. Member"), from, "Finance")),
        chair,
        List.of(),
        WORDS,
        WORDS,
        Provision.eia("s.60"),
        Optional.empty(),
        Provision.eia("s.65(1)"),
        Optional.empty());
  }

  /** Every event of both streams, to the policies once more. */
  private static void deliverAgain(LedgerInMemory ledger) {
    var constitute = ledger.part(WhenInterimBoardEstablishedThenConstituteBoard.class);
    var note = ledger.part(WhenInterimBoardEndedThenNoteIt.class);
    for (var stream : List.of(INTERVENTION, BOARD)) {
      for (var event : ledger.events(stream)) {
        switch (event) {
          case InterimBoardEstablished established -> constitute.on(established, OFFICER);
          case InterventionEntryCorrected corrected -> constitute.on(corrected, OFFICER);
          case InterimBoardEnded ended -> note.on(ended, OFFICER);
          case InterimBoardEntryCorrected corrected -> note.on(corrected, OFFICER);
          default ->
              assertThat(event)
                  .isInstanceOfAny(InterimBoardConstituted.class, InterimPeriodEnded.class);
        }
      }
    }
  }
}
