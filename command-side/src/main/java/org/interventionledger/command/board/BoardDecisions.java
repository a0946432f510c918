package org.interventionledger.command.board;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;

/** Where each act on an interim board is decided, and how its stream is read. */
record BoardDecisions(AuthorityCode authority, SteppingOn steppingOn) {

  List<InterimBoardEvent> decide(InterimBoardCommand command, Journal<InterimBoardEvent> journal) {
    var state = BoardState.of(journal.events());
    return switch (command) {
      case ConstituteInterimBoard act -> constitute(act, journal);
      case FollowCorrectedEstablishment act -> follow(act, journal);
      case FollowConversion act -> Boards.followConversion(act, state, authority);
      case AppointBoardMember act -> List.of(Boards.appoint(act, state, authority));
      case RecordMemberLeft act -> List.of(Boards.leave(act, state, authority));
      case NominateChair act -> List.of(Boards.nominate(act, state, authority));
      case EndInterimBoard act -> List.of(Boards.end(act, state, authority));
      case CorrectInterimBoardEntry act -> List.of(BoardCorrections.decide(act, journal, this));
    };
  }

  /** Told again that it is established, a board that is constituted has nothing to say. */
  private List<InterimBoardEvent> constitute(
      ConstituteInterimBoard act, Journal<InterimBoardEvent> journal) {
    return constitution(journal).isPresent()
        ? List.of()
        : List.of(Boards.constitute(act, authority));
  }

  /** Told again what it knows, it has nothing to say either. */
  private List<InterimBoardEvent> follow(
      FollowCorrectedEstablishment act, Journal<InterimBoardEvent> journal) {
    var right = act.replacement().map(constitute -> Boards.constitute(constitute, authority));
    var standing = constitution(journal);
    if (standing.isEmpty()) {
      return right.<List<InterimBoardEvent>>map(List::of).orElseGet(List::of);
    }
    if (right.equals(standing.map(Entry::event))) {
      return List.of();
    }
    var given = act.correction();
    var here =
        new Correction(
            standing.get().number(),
            given.correctedOn(),
            given.reason(),
            given.explanation(),
            given.evidence());
    return List.of(
        new InterimBoardEntryCorrected(
            act.urn(), authority, act.board(), here, right.map(event -> event)));
  }

  private static Optional<Entry<InterimBoardEvent>> constitution(
      Journal<InterimBoardEvent> journal) {
    return journal.counting().stream()
        .filter(entry -> entry.event() instanceof InterimBoardConstituted)
        .findFirst();
  }

  static Journal<InterimBoardEvent> read(
      Journal<InterimBoardEvent> journal, long number, InterimBoardEvent event) {
    return event instanceof InterimBoardEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
