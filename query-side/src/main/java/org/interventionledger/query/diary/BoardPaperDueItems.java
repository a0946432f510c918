package org.interventionledger.query.diary;

import static org.interventionledger.api.record.Readership.BOARD;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.query.journey.Board;

/** What an interim board's papers, and directions about it, make due; and who is to follow it. */
final class BoardPaperDueItems {

  private BoardPaperDueItems() {}

  static Stream<Due> of(Board board, List<DirectionOnInterimBoardRecorded> directed) {
    var atWork =
        board.ended().isPresent()
            ? Stream.<Due>empty()
            : Stream.of(
                    resumption(board),
                    board.papers().instruments().stream().flatMap(it -> appointment(board, it)),
                    directed.stream()
                        .filter(it -> it.board() == board.constituted().board())
                        .flatMap(it -> toEnd(board, it)))
                .flatMap(items -> items);
    return Stream.concat(atWork, governingBody(board).stream());
  }

  private static Stream<Due> resumption(Board board) {
    return board.papers().resumption().stream()
        .map(
            given ->
                new Due(
                        What.INTERIM_BOARD_ENDS,
                        about(board) + " resumption",
                        given.resumesOn().minusDays(1),
                        BOARD,
                        Words.RESUMPTION.of(given.givenOn()))
                    .by(given.provision()));
  }

  private static Stream<Due> appointment(Board board, InstrumentOfAppointmentMade made) {
    return made.until().stream()
        .map(
            until ->
                new Due(
                        What.BOARD_MEMBERS_APPOINTMENT_ENDS,
                        about(board) + " " + made.member().name(),
                        until,
                        BOARD,
                        made.member().name())
                    .by(made.provision()));
  }

  /** Whose appointment was directed to end, and has not. */
  private static Stream<Due> toEnd(Board board, DirectionOnInterimBoardRecorded directed) {
    var present = board.members().stream().map(BoardMember::name).toList();
    return directed.endBy().stream()
        .flatMap(
            day ->
                directed.end().stream()
                    .filter(present::contains)
                    .map(
                        name ->
                            new Due(
                                    What.APPOINTMENT_TO_END,
                                    about(board) + " to end " + name.name(),
                                    day,
                                    BOARD,
                                    name.name())
                                .by(directed.provision())));
  }

  /** The authority arranges for it: para. 19. It is due on the day after the board's last. */
  private static Optional<Due> governingBody(Board board) {
    return lastDay(board)
        .filter(_ -> board.papers().handedBack().isEmpty())
        .map(
            day ->
                new Due(
                        What.GOVERNING_BODY_TO_ARRANGE,
                        about(board) + " governing body",
                        day.plusDays(1),
                        BOARD,
                        Words.GOVERNING_BODY.of(board.constituted().constitutedFrom()))
                    .by(eia("Sch. 6, para. 19")));
  }

  private static Optional<LocalDate> lastDay(Board board) {
    if (board.ended().isEmpty()) {
      return board.endsOn();
    }
    var ended = board.ended().get();
    return switch (ended.how()) {
      case PERIOD_EXPIRED, NORMAL_GOVERNMENT_RESUMES -> Optional.of(ended.endedOn());
      case CONVERSION, CLOSURE -> Optional.empty();
    };
  }

  private static String about(Board board) {
    return "board " + board.constituted().board();
  }
}
