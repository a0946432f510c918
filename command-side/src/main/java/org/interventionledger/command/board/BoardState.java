package org.interventionledger.command.board;

import java.util.List;
import java.util.Optional;
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

/** Where an interim executive board has come to. */
sealed interface BoardState {

  /** Not yet, or its establishment was struck out. */
  record NotConstituted() implements BoardState {}

  /**
   * At work.
   *
   * @param chair empty once the chair left, until another is nominated
   */
  record InOffice(
      InterimBoardConstituted constituted, List<BoardMember> members, Optional<PersonName> chair)
      implements BoardState {

    Optional<BoardMember> member(PersonName name) {
      return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
  }

  record Ended(InterimBoardEnded ended) implements BoardState {}

  static BoardState of(Stream<InterimBoardEvent> events) {
    return events.<BoardState>reduce(new NotConstituted(), BoardState::after, (_, later) -> later);
  }

  private static BoardState after(BoardState state, InterimBoardEvent event) {
    if (event instanceof InterimBoardConstituted constituted) {
      return new InOffice(constituted, constituted.members(), Optional.of(constituted.chair()));
    }
    // What rests on a constitution that was struck out no longer counts either.
    return state instanceof InOffice board ? after(board, event) : state;
  }

  private static BoardState after(InOffice board, InterimBoardEvent event) {
    return switch (event) {
      case BoardMemberAppointed appointed ->
          new InOffice(
              board.constituted(),
              Stream.concat(board.members().stream(), Stream.of(appointed.member())).toList(),
              board.chair());
      case BoardMemberLeft left ->
          new InOffice(
              board.constituted(),
              board.members().stream()
                  .filter(member -> !member.name().equals(left.member()))
                  .toList(),
              board.chair().filter(chair -> !chair.equals(left.member())));
      case BoardChairNominated nominated ->
          new InOffice(board.constituted(), board.members(), Optional.of(nominated.chair()));
      case InterimBoardEnded ended -> new Ended(ended);
      case InterimBoardConstituted _, InterimBoardEntryCorrected _ -> board;
    };
  }
}
