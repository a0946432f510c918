package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
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
    Optional<InterimBoardEnded> ended) {

  public Board {
    members = List.copyOf(members);
  }

  static Matters<Board> on(Matters<Board> boards, InterimBoardEvent event) {
    return switch (event) {
      case InterimBoardConstituted began ->
          boards.with(
              new Board(began, began.members(), Optional.of(began.chair()), Optional.empty()));
      case BoardMemberAppointed appointed ->
          carriedOn(boards, appointed, board -> board.joinedBy(appointed.member()));
      case BoardMemberLeft left -> carriedOn(boards, left, board -> board.leftBy(left.member()));
      case BoardChairNominated nominated ->
          carriedOn(boards, nominated, board -> board.chairedBy(nominated.chair()));
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
    return new Board(constituted, more, chair, ended);
  }

  private Board leftBy(PersonName leaver) {
    var rest = members.stream().filter(member -> !member.name().equals(leaver)).toList();
    return new Board(constituted, rest, chair.filter(name -> !name.equals(leaver)), ended);
  }

  private Board chairedBy(PersonName nominee) {
    return new Board(constituted, members, Optional.of(nominee), ended);
  }

  private Board endedBy(InterimBoardEnded event) {
    return new Board(constituted, members, chair, Optional.of(event));
  }
}
