package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Appointers;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Recipients;

/** The papers of an interim board: instruments of appointment and the notice of resumption. */
final class BoardPapers {

  private BoardPapers() {}

  /** Paras 5 and 6; pay is of para. 9. */
  static InstrumentOfAppointmentMade instrument(
      MakeInstrumentOfAppointment act, BoardState state, BoardDecisions desk) {
    var board = Boards.atWork(act, state);
    var member =
        board
            .member(act.member())
            .orElseThrow(
                () -> new Refused(LawRefusal.MEMBER_NOT_FOUND, text("name", act.member())));
    checkHasNone(board, member, desk.directed(act));
    board.papers().instrument(member).ifPresent(made -> Order.check(act.madeOn(), made));
    desk.directed(act).check(act);
    act.until().ifPresent(until -> Order.check(until, member.appointedFrom(), "appointedFrom"));
    checkCopies(
        act.copies(),
        act.noAppointer(),
        Recipients.ofInstrumentOfAppointment(desk.school(), act.madeOn()),
        LawRefusal.INSTRUMENT_RECIPIENT_MISSING,
        desk);
    return new InstrumentOfAppointmentMade(
        act.urn(),
        desk.authority(),
        act.board(),
        act.madeOn(),
        act.member(),
        act.until(),
        act.terms(),
        act.pay(),
        act.endsByNotice(),
        act.copies(),
        act.underAuthority(),
        act.noAppointer(),
        Provision.eia(act.pay().isPresent() ? "Sch. 6, paras 5, 6 and 9" : "Sch. 6, paras 5 and 6")
            .asOn(act.madeOn()));
  }

  /** There is a member without an instrument that is as was directed. */
  static void checkMayMakeInstrument(BoardState.InOffice board, AsDirected directed) {
    if (board.members().stream()
        .allMatch(
            member -> board.papers().instrument(member).filter(directed::isMetBy).isPresent())) {
      checkHasNone(board, board.members().getLast(), directed);
    }
  }

  /** One that is not as was directed since is no hindrance: another is made in its place. */
  private static void checkHasNone(
      BoardState.InOffice board, BoardMember member, AsDirected directed) {
    board
        .papers()
        .instrument(member)
        .filter(directed::isMetBy)
        .ifPresent(
            made -> {
              throw new Refused(
                  RecordRefusal.INSTRUMENT_ALREADY_MADE,
                  text("name", member.name()),
                  date("madeOn", made.madeOn()));
            });
  }

  /** Para. 17: only where the first notice set no period, and for a day to come. */
  static NoticeOfResumptionGiven resumption(
      GiveNoticeOfResumption act, BoardState state, BoardDecisions desk) {
    var board = Boards.atWork(act, state);
    checkMayGiveResumption(board, act.givenOn(), act.resumesOn());
    if (!act.resumesOn().isAfter(act.givenOn())) {
      throw new Refused(
          LawRefusal.RESUMPTION_FOLLOWS_ITS_NOTICE,
          date("givenOn", act.givenOn()),
          date("resumesOn", act.resumesOn()),
          date("earliest", act.givenOn().plusDays(1)));
    }
    checkCopies(
        act.copies(),
        act.noAppointer(),
        Recipients.ofNoticeOfResumption(desk.school(), act.givenOn()),
        LawRefusal.RESUMPTION_RECIPIENT_MISSING,
        desk);
    var text = desk.text(act);
    text.checkApproved(StatutoryStep.NOTICE_OF_RESUMPTION, act.givenOn());
    text.checkMayBeGivenBy(desk.acting().officer(), StatutoryStep.NOTICE_OF_RESUMPTION);
    return new NoticeOfResumptionGiven(
        act.urn(),
        desk.authority(),
        act.board(),
        act.givenOn(),
        act.resumesOn(),
        act.copies(),
        act.reasons(),
        act.underAuthority(),
        act.noAppointer(),
        Provision.eia("Sch. 6, para. 17").asOn(act.givenOn()),
        text.approvalFor(desk.acting().officer()));
  }

  static void checkMayGiveResumption(
      BoardState.InOffice board, LocalDate givenOn, LocalDate resumesOn) {
    var constituted = board.constituted();
    constituted
        .endsOn()
        .ifPresent(
            endsOn -> {
              throw new Refused(
                  LawRefusal.BOARD_PERIOD_SET_BY_NOTICE,
                  date("endsOn", endsOn),
                  date("endedOn", resumesOn));
            });
    board
        .papers()
        .resumption()
        .ifPresent(
            given -> {
              throw new Refused(
                  RecordRefusal.RESUMPTION_ALREADY_NOTIFIED,
                  date("givenOn", given.givenOn()),
                  date("resumesOn", given.resumesOn()));
            });
    Order.check(givenOn, constituted);
  }

  private static void checkCopies(
      List<Copy> copies,
      Optional<Narrative> noAppointer,
      Set<Recipient> required,
      Refusal refusal,
      BoardDecisions desk) {
    copies.forEach(copy -> Order.checkHasCome(copy.sentOn(), desk.acting()));
    var missing =
        Appointers.missing(
            required, copies.stream().map(Copy::recipient).toList(), noAppointer, desk.school());
    if (!missing.isEmpty()) {
      throw new Refused(refusal, terms("recipients", missing));
    }
  }
}
