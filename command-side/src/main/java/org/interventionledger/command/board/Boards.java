package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.board.BoardState.Ended;
import org.interventionledger.command.board.BoardState.InOffice;
import org.interventionledger.command.board.BoardState.NotConstituted;
import org.interventionledger.command.statute.Statute;

/** Who serves on an interim executive board, who chairs it and when it ends: EIA 2006, Sch 6. */
final class Boards {

  private Boards() {}

  static InterimBoardConstituted constitute(ConstituteInterimBoard act, AuthorityCode authority) {
    return new InterimBoardConstituted(
        act.urn(),
        authority,
        act.board(),
        act.noticeGivenOn(),
        act.constitutedFrom(),
        act.endsOn(),
        act.members(),
        act.chair(),
        Provision.eia("s.65(1) and Sch. 6, para. 3").asOn(act.noticeGivenOn()));
  }

  static BoardMemberAppointed appoint(
      AppointBoardMember act, BoardState state, BoardDecisions desk) {
    var board = atWork(act, state);
    checkMayAppoint(board, act.appointedOn(), desk.stateActs());
    desk.directed(act).checkMayServe(act.member().name());
    Order.check(act.member().appointedFrom(), board.constituted());
    board
        .readAs(act.member().name())
        .ifPresent(
            already -> {
              throw new Refused(RecordRefusal.MEMBER_NAMED_TWICE, text("name", already.name()));
            });
    return new BoardMemberAppointed(
        act.urn(),
        desk.authority(),
        act.board(),
        act.appointedOn(),
        act.member(),
        Provision.eia("Sch. 6, paras 4 and 5").asOn(act.appointedOn()));
  }

  static void checkMayAppoint(InOffice board, LocalDate on, List<SecretaryOfStateEvent> stateActs) {
    new AsDirected(board.constituted().board(), on, stateActs).checkOneMore(board);
    Order.check(on, board.constituted().noticeGivenOn(), "noticeGivenOn");
  }

  static BoardMemberLeft leave(RecordMemberLeft act, BoardState state, BoardDecisions desk) {
    var board = atWork(act, state);
    var member =
        board
            .member(act.member())
            .orElseThrow(
                () -> new Refused(LawRefusal.MEMBER_NOT_FOUND, text("name", act.member())));
    Order.check(act.leftOn(), member.appointedFrom(), "appointedFrom");
    checkTermsAllow(act, board, member);
    checkMayLose(board, act.leftOn());
    desk.directed(act).checkMayEnd(act, board);
    return new BoardMemberLeft(
        act.urn(),
        desk.authority(),
        act.board(),
        act.leftOn(),
        act.member(),
        act.why(),
        act.reasons(),
        Provision.eia("Sch. 6, para. 5").asOn(act.leftOn()));
  }

  /** One of the members may leave. */
  static void checkMayLose(InOffice board, LocalDate on) {
    var fewest = Statute.on(on).interimBoards().fewestMembers();
    if (board.members().size() <= fewest) {
      throw new Refused(
          LawRefusal.FEWER_THAN_TWO_MEMBERS,
          number("members", board.members().size() - 1),
          number("fewest", fewest));
    }
  }

  /** By notice only where the instrument, once it is on record, lets it end so: para. 5. */
  private static void checkTermsAllow(RecordMemberLeft act, InOffice board, BoardMember member) {
    switch (act.why()) {
      case RESIGNATION, INCAPACITY_OR_MISBEHAVIOUR -> {}
      case NOTICE_UNDER_TERMS ->
          board
              .papers()
              .instrument(member)
              .filter(made -> made.endsByNotice().isEmpty())
              .ifPresent(
                  made -> {
                    throw new Refused(
                        LawRefusal.TERMS_KNOW_NO_NOTICE,
                        text("name", act.member()),
                        date("madeOn", made.madeOn()));
                  });
    }
  }

  static BoardChairNominated nominate(
      NominateChair act, BoardState state, AuthorityCode authority) {
    var board = atWork(act, state);
    if (board.member(act.chair()).isEmpty()) {
      throw new Refused(LawRefusal.CHAIR_IS_NOT_A_MEMBER, text("name", act.chair()));
    }
    if (board.chair().filter(act.chair()::equals).isPresent()) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, text("chair", act.chair()));
    }
    checkMayNominate(board, act.nominatedOn());
    return new BoardChairNominated(
        act.urn(),
        authority,
        act.board(),
        act.nominatedOn(),
        act.chair(),
        Provision.eia("Sch. 6, para. 8").asOn(act.nominatedOn()));
  }

  static void checkMayNominate(InOffice board, LocalDate on) {
    Order.check(on, board.constituted().noticeGivenOn(), "noticeGivenOn");
  }

  static InterimBoardEnded end(EndInterimBoard act, BoardState state, BoardDecisions desk) {
    var board = checkMayEnd(act.board(), act.endedOn(), state);
    BoardEndings.check(act.how(), act.endedOn(), board, desk.isTakenOver(act));
    return new InterimBoardEnded(
        act.urn(),
        desk.authority(),
        act.board(),
        act.endedOn(),
        act.how(),
        act.arrangements(),
        BoardEndings.provision(act.how(), act.endedOn()));
  }

  /** In one way or another. */
  static InOffice checkMayEnd(int number, LocalDate on, BoardState state) {
    var board = inOffice(number, state);
    var constituted = board.constituted();
    if (on.isBefore(constituted.constitutedFrom())) {
      throw new Refused(
          LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS,
          date("constitutedFrom", constituted.constitutedFrom()),
          date("endsOn", on));
    }
    return board;
  }

  /** Told again that the school is an academy, a board that has ended has nothing to say. */
  static List<InterimBoardEvent> followConversion(
      FollowConversion act, BoardState state, AuthorityCode authority) {
    return switch (state) {
      case InOffice _ ->
          List.of(
              new InterimBoardEnded(
                  act.urn(),
                  authority,
                  act.board(),
                  act.convertedOn().minusDays(1),
                  BoardEnding.CONVERSION,
                  act.arrangements(),
                  BoardEndings.provision(BoardEnding.CONVERSION, act.convertedOn())));
      case NotConstituted _, Ended _ -> List.of();
    };
  }

  /** A board at work on the day of the act, so not one whose period has run out by then. */
  static InOffice atWork(InterimBoardCommand act, BoardState state) {
    return atWork(act.board(), act.happenedOn(), state);
  }

  static InOffice atWork(int number, LocalDate on, BoardState state) {
    var board = inOffice(number, state);
    board
        .constituted()
        .endsOn()
        .filter(on::isAfter)
        .ifPresent(
            endsOn -> {
              throw alreadyEnded(number, endsOn);
            });
    return board;
  }

  private static InOffice inOffice(int number, BoardState state) {
    return switch (state) {
      case InOffice board -> board;
      case NotConstituted _ ->
          throw new Refused(LawRefusal.BOARD_NOT_CONSTITUTED, number("board", number));
      case Ended(InterimBoardEnded ended, _) -> throw alreadyEnded(number, ended.endedOn());
    };
  }

  private static Refused alreadyEnded(int number, LocalDate endedOn) {
    return new Refused(
        LawRefusal.BOARD_ALREADY_ENDED, number("board", number), date("endedOn", endedOn));
  }
}
