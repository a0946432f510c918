package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.terms.PersonName;

/**
 * An interim executive board with its present members; those that it had last, once it ended.
 *
 * @param chair empty once the chair left, until another is nominated
 */
public record Board(
    InterimBoardConstituted constituted,
    List<BoardMember> members,
    Optional<PersonName> chair,
    BoardPapers papers,
    Optional<InterimBoardEnded> ended) {

  public Board {
    members = List.copyOf(members);
  }

  static Matters<Board> on(Matters<Board> boards, InterimBoardEvent event) {
    return switch (event) {
      case InterimBoardConstituted began ->
          boards.with(
              new Board(
                  began,
                  began.members(),
                  Optional.of(began.chair()),
                  BoardPapers.NONE,
                  Optional.empty()));
      case BoardMemberAppointed appointed ->
          carriedOn(boards, appointed, board -> board.joinedBy(appointed.member()));
      case BoardMemberLeft left -> carriedOn(boards, left, board -> board.leftBy(left.member()));
      case BoardChairNominated nominated ->
          carriedOn(boards, nominated, board -> board.chairedBy(nominated.chair()));
      case InstrumentOfAppointmentMade it ->
          carriedOn(boards, it, board -> board.with(board.papers.with(it)));
      case NoticeOfResumptionGiven it ->
          carriedOn(boards, it, board -> board.with(board.papers.with(it)));
      case ShadowGoverningBodySetUp it ->
          carriedOn(boards, it, board -> board.with(board.papers.with(it)));
      case HandedBackToGoverningBody it ->
          carriedOn(boards, it, board -> board.with(board.papers.with(it)));
      case InterimBoardEnded over -> carriedOn(boards, over, board -> board.endedBy(over));
      case InterimBoardEntryCorrected _ -> boards;
    };
  }

  private static Matters<Board> carriedOn(
      Matters<Board> boards, InterimBoardEvent event, UnaryOperator<Board> step) {
    return boards.carriedOn(board -> board.constituted.board() == event.board(), step);
  }

  private Board joinedBy(BoardMember member) {
    var more = Stream.concat(members.stream(), Stream.of(member)).toList();
    return new Board(constituted, more, chair, papers, ended);
  }

  private Board leftBy(PersonName leaver) {
    var rest = members.stream().filter(member -> !member.name().equals(leaver)).toList();
    return new Board(
        constituted,
        rest,
        chair.filter(name -> !name.equals(leaver)),
        papers.without(leaver),
        ended);
  }

  private Board chairedBy(PersonName nominee) {
    return new Board(constituted, members, Optional.of(nominee), papers, ended);
  }

  private Board endedBy(InterimBoardEnded event) {
    return new Board(constituted, members, chair, papers, Optional.of(event));
  }

  private Board with(BoardPapers more) {
    return new Board(constituted, members, chair, more, ended);
  }

  /** The last day of the interim period, as a notice has it: Sch. 6, paras 7 and 17. */
  public Optional<LocalDate> endsOn() {
    return constituted
        .endsOn()
        .or(() -> papers.resumption().map(given -> given.resumesOn().minusDays(1)));
  }
}
