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
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.text.TextOfNotice;

/** Where each act on an interim board is decided, and how its stream is read. */
record BoardDecisions(
    Acting acting,
    Particulars school,
    SteppingOn steppingOn,
    List<SecretaryOfStateEvent> stateActs,
    TextsOfResumption texts) {

  /** Whether it is the Secretary of State's by now, who then gives its notices: s.70C. */
  boolean isTakenOver(InterimBoardCommand command) {
    return BesideState.takenOver(command.board(), command.happenedOn(), stateActs).isPresent();
  }

  /** What the Secretary of State directed about the board by the day of the act. */
  AsDirected directed(InterimBoardCommand command) {
    return new AsDirected(command.board(), command.happenedOn(), stateActs);
  }

  /** The text of a notice of resumption, as it stands on the day on which it is given. */
  TextOfNotice text(GiveNoticeOfResumption act) {
    return TextOfNotice.of(
        texts.before(act.urn(), act.board()).stream()
            .filter(fact -> !fact.consideredOn().isAfter(act.givenOn())));
  }

  AuthorityCode authority() {
    return acting.officer().authority();
  }

  List<InterimBoardEvent> decide(InterimBoardCommand command, Journal<InterimBoardEvent> journal) {
    var state = BoardState.of(journal.events());
    return switch (command) {
      case ConstituteInterimBoard act -> constitute(act, journal);
      case FollowCorrectedEstablishment act -> follow(act, journal);
      case FollowConversion act -> Boards.followConversion(act, state, authority());
      case AppointBoardMember act -> List.of(Boards.appoint(act, state, this));
      case RecordMemberLeft act -> List.of(Boards.leave(act, state, this));
      case NominateChair act -> List.of(Boards.nominate(act, state, authority()));
      case MakeInstrumentOfAppointment act -> List.of(BoardPapers.instrument(act, state, this));
      case GiveNoticeOfResumption act -> List.of(BoardPapers.resumption(act, state, this));
      case SetUpShadowGoverningBody act -> List.of(HandBack.setUp(act, state, this));
      case EndInterimBoard act -> List.of(Boards.end(act, state, this));
      case HandBackToGoverningBody act -> List.of(HandBack.handBack(act, state, this));
      case CorrectInterimBoardEntry act -> List.of(BoardCorrections.decide(act, journal, this));
    };
  }

  /** Told again that it is established, a board that is constituted has nothing to say. */
  private List<InterimBoardEvent> constitute(
      ConstituteInterimBoard act, Journal<InterimBoardEvent> journal) {
    return constitution(journal).isPresent()
        ? List.of()
        : List.of(Boards.constitute(act, authority()));
  }

  /** Told again what it knows, it has nothing to say either. */
  private List<InterimBoardEvent> follow(
      FollowCorrectedEstablishment act, Journal<InterimBoardEvent> journal) {
    var right = act.replacement().map(constitute -> Boards.constitute(constitute, authority()));
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
            act.urn(), authority(), act.board(), here, right.map(event -> event)));
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
