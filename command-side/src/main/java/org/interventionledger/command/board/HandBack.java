package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.InterimBoardLaw;
import org.interventionledger.command.statute.Statute;

/** From an interim board to a governing body: a shadow of it before, and its taking office. */
final class HandBack {

  static final Provision SHADOW = new Provision("SI 2010/1918", "reg. 11");

  private HandBack() {}

  /** At least six months before the interim period ends, where its end is known. */
  static ShadowGoverningBodySetUp setUp(
      SetUpShadowGoverningBody act, BoardState state, BoardDecisions desk) {
    var board = Boards.atWork(act, state);
    var latest = checkMaySetUp(board, act.setUpOn());
    if (act.members().isEmpty()) {
      throw new Refused(LawRefusal.SHADOW_GOVERNING_BODY_WITHOUT_MEMBERS);
    }
    return new ShadowGoverningBodySetUp(
        act.urn(),
        desk.authority(),
        act.board(),
        act.setUpOn(),
        act.members(),
        act.constitution(),
        latest,
        act.underAuthority(),
        SHADOW.asOn(act.setUpOn()));
  }

  /**
   * @return the last day on which it may be set up, where it is known
   */
  static Optional<LocalDate> checkMaySetUp(BoardState.InOffice board, LocalDate on) {
    var months =
        Statute.on(on)
            .interimBoards()
            .shadowGoverningBody()
            .orElseThrow(
                () ->
                    Refused.byRule(
                        LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
                        SHADOW.toString(),
                        date("happenedOn", on),
                        text("provision", SHADOW),
                        date("knownFrom", InterimBoardLaw.shadowGoverningBodyFrom())));
    board
        .papers()
        .shadow()
        .ifPresent(
            already -> {
              throw new Refused(
                  RecordRefusal.SHADOW_GOVERNING_BODY_ALREADY_SET_UP,
                  date("setUpOn", already.setUpOn()));
            });
    Order.check(on, board.constituted());
    var latest = lastDay(board).map(ends -> ends.minusMonths(months));
    latest
        .filter(on::isAfter)
        .ifPresent(
            day -> {
              throw new Refused(
                  LawRefusal.SHADOW_GOVERNING_BODY_TOO_LATE,
                  date("setUpOn", on),
                  date("latest", day),
                  date("endsOn", lastDay(board).orElseThrow()),
                  number("months", months));
            });
    return latest;
  }

  /** After the board's end, and not where the school closed or became an academy: para. 19. */
  static HandedBackToGoverningBody handBack(
      HandBackToGoverningBody act, BoardState state, BoardDecisions desk) {
    checkMayHandBack(act.board(), act.constitutedOn(), state);
    return new HandedBackToGoverningBody(
        act.urn(),
        desk.authority(),
        act.board(),
        act.constitutedOn(),
        act.chair(),
        act.constitution(),
        Provision.eia("Sch. 6, para. 19").asOn(act.constitutedOn()));
  }

  static void checkMayHandBack(int number, LocalDate on, BoardState state) {
    var over =
        switch (state) {
          case BoardState.Ended ended -> ended;
          case BoardState.NotConstituted _ ->
              throw new Refused(LawRefusal.BOARD_NOT_CONSTITUTED, number("board", number));
          case BoardState.InOffice _ ->
              throw new Refused(LawRefusal.BOARD_STILL_IN_OFFICE, number("board", number));
        };
    checkIsFollowed(over.ended().how());
    over.handedBack()
        .ifPresent(
            already -> {
              throw new Refused(
                  RecordRefusal.ALREADY_HANDED_BACK,
                  date("constitutedOn", already.constitutedOn()));
            });
    var first = over.ended().endedOn().plusDays(1);
    if (on.isBefore(first)) {
      throw new Refused(
          LawRefusal.GOVERNING_BODY_FOLLOWS_THE_BOARD,
          date("constitutedOn", on),
          date("endedOn", over.ended().endedOn()),
          date("earliest", first));
    }
  }

  private static void checkIsFollowed(BoardEnding how) {
    switch (how) {
      case PERIOD_EXPIRED, NORMAL_GOVERNMENT_RESUMES -> {}
      case CONVERSION, CLOSURE ->
          throw new Refused(LawRefusal.NO_GOVERNING_BODY_FOLLOWS, term("how", how));
    }
  }

  /** The last day of the interim period, where a notice sets it: paras 7 and 17. */
  private static Optional<LocalDate> lastDay(BoardState.InOffice board) {
    return board
        .constituted()
        .endsOn()
        .or(() -> board.papers().resumption().map(given -> given.resumesOn().minusDays(1)));
  }
}
