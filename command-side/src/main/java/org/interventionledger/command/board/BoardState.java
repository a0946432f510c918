package org.interventionledger.command.board;

import java.util.List;
import java.util.Optional;
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
      InterimBoardConstituted constituted,
      List<BoardMember> members,
      Optional<PersonName> chair,
      Papers papers)
      implements BoardState {

    private InOffice with(Papers more) {
      return new InOffice(constituted, members, chair, more);
    }

    Optional<BoardMember> member(PersonName name) {
      return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** Somebody whose name reads like that one. */
    Optional<BoardMember> readAs(PersonName name) {
      return members.stream().filter(member -> member.name().isReadAs(name)).findFirst();
    }
  }

  /**
   * Over.
   *
   * @param handedBack to the governing body that follows, once it took office
   */
  record Ended(InterimBoardEnded ended, Optional<HandedBackToGoverningBody> handedBack)
      implements BoardState {}

  static BoardState of(Stream<InterimBoardEvent> events) {
    return events.<BoardState>reduce(new NotConstituted(), BoardState::after, (_, later) -> later);
  }

  private static BoardState after(BoardState state, InterimBoardEvent event) {
    if (event instanceof InterimBoardConstituted constituted) {
      return new InOffice(
          constituted, constituted.members(), Optional.of(constituted.chair()), Papers.NONE);
    }
    return switch (state) {
      case InOffice board -> after(board, event);
      case Ended(var ended, _) when event instanceof HandedBackToGoverningBody followed ->
          new Ended(ended, Optional.of(followed));
      // What rests on a constitution that was struck out no longer counts either.
      case NotConstituted _, Ended _ -> state;
    };
  }

  private static BoardState after(InOffice board, InterimBoardEvent event) {
    return switch (event) {
      case BoardMemberAppointed appointed ->
          new InOffice(
              board.constituted(),
              Stream.concat(board.members().stream(), Stream.of(appointed.member())).toList(),
              board.chair(),
              board.papers());
      case BoardMemberLeft left ->
          new InOffice(
              board.constituted(),
              board.members().stream()
                  .filter(member -> !member.name().equals(left.member()))
                  .toList(),
              board.chair().filter(chair -> !chair.equals(left.member())),
              board.papers().without(left.member()));
      case BoardChairNominated nominated ->
          new InOffice(
              board.constituted(), board.members(), Optional.of(nominated.chair()), board.papers());
      case InstrumentOfAppointmentMade made -> board.with(board.papers().with(made));
      case NoticeOfResumptionGiven given -> board.with(board.papers().with(given));
      case ShadowGoverningBodySetUp setUp -> board.with(board.papers().with(setUp));
      case InterimBoardEnded ended -> new Ended(ended, Optional.empty());
      case InterimBoardConstituted _, HandedBackToGoverningBody _, InterimBoardEntryCorrected _ ->
          board;
    };
  }
}
