package org.interventionledger.command.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.journal.Journal;

/**
 * A board as it stands on a day, and whether an act may be done on it then, whatever the act says:
 * by the same checks by which it is decided.
 */
public final class BoardOnDay {

  private final int number;
  private final BoardState state;
  private final List<SecretaryOfStateEvent> stateActs;
  private final LocalDate on;

  private BoardOnDay(
      int number, BoardState state, List<SecretaryOfStateEvent> stateActs, LocalDate on) {
    this.number = number;
    this.state = state;
    this.stateActs = stateActs;
    this.on = on;
  }

  /**
   * @return nothing where it was not yet established by then, or never was
   */
  static Optional<BoardOnDay> of(
      int number,
      Journal<InterimBoardEvent> known,
      List<SecretaryOfStateEvent> stateActs,
      LocalDate on) {
    var state = BoardState.of(known.where(event -> !beganToCountOn(event).isAfter(on)).events());
    return switch (state) {
      case BoardState.NotConstituted _ -> Optional.empty();
      case BoardState.InOffice _, BoardState.Ended _ ->
          Optional.of(new BoardOnDay(number, ended(known).orElse(state), stateActs, on));
    };
  }

  /** Once its end is on record nothing more is done on a board, for whatever day. */
  private static Optional<BoardState> ended(Journal<InterimBoardEvent> known) {
    return Optional.of(BoardState.of(known.events())).filter(BoardState.Ended.class::isInstance);
  }

  /** The notice comes before the day from which the board is constituted. */
  private static LocalDate beganToCountOn(InterimBoardEvent event) {
    return event instanceof InterimBoardConstituted constituted
        ? constituted.noticeGivenOn()
        : event.happenedOn();
  }

  public int number() {
    return number;
  }

  public void checkMayAppoint() {
    Boards.checkMayAppoint(theAuthoritys(), on, stateActs);
  }

  public void checkMayLose() {
    var board = theAuthoritys();
    board.members().stream()
        .map(BoardMember::appointedFrom)
        .min(Comparator.naturalOrder())
        .ifPresent(first -> Order.check(on, first, "appointedFrom"));
    Boards.checkMayLose(board, on);
  }

  public void checkMayNominate() {
    Boards.checkMayNominate(theAuthoritys(), on);
  }

  public void checkMayMakeInstrument() {
    BoardPapers.checkMayMakeInstrument(theAuthoritys(), new AsDirected(number, on, stateActs));
  }

  public void checkMayGiveResumption() {
    BoardPapers.checkMayGiveResumption(theAuthoritys(), on, on.plusDays(1));
  }

  public boolean mayHaveResumption() {
    try {
      checkMayGiveResumption();
      return true;
    } catch (Refused barred) {
      return false;
    }
  }

  public void checkMaySetUpShadow() {
    HandBack.checkMaySetUp(theAuthoritys(), on);
  }

  /** In one way or another. */
  public void checkMayEnd() {
    BesideState.checkNotConverted(on, stateActs);
    Boards.checkMayEnd(number, on, state);
    if (endings().isEmpty()) {
      throw whatBars(BoardEnding.values()[0]).orElseThrow();
    }
  }

  /** Where the law has the ways in which it may end on the day, each as it stands. */
  public Optional<Provision> endings() {
    return Stream.of(BoardEnding.values())
        .filter(how -> whatBars(how).isEmpty())
        .map(how -> BoardEndings.provision(how, on))
        .reduce(
            (one, other) ->
                new Provision(one.instrument(), one.place() + "; " + other.place(), one.lawOf()));
  }

  private Optional<Refused> whatBars(BoardEnding how) {
    try {
      BesideState.checkMayEnd(number, how, on, stateActs);
      var board = Boards.checkMayEnd(number, on, state);
      BoardEndings.check(how, on, board, BesideState.takenOver(number, on, stateActs).isPresent());
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused);
    }
  }

  public void checkMayHandBack() {
    BesideState.checkNotConverted(on, stateActs);
    HandBack.checkMayHandBack(number, on, state);
  }

  /** At work, and the authority's. */
  private BoardState.InOffice theAuthoritys() {
    BesideState.checkIsTheAuthoritys(number, on, stateActs);
    return Boards.atWork(number, on, state);
  }
}
