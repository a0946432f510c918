package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.HashSet;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.acting.Appointers;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Recipients;
import org.interventionledger.command.statute.Statute;

/**
 * Who must be consulted on an interim executive board, and what its notice must say: s.65, Sch. 6.
 */
final class BoardContents {

  private BoardContents() {}

  static void checkConsulted(RecordInterimBoardConsultation consultation, Particulars school) {
    Order.check(consultation.closedOn(), consultation.openedOn(), "openedOn");
    for (var consulted : consultation.consulted()) {
      Order.check(consulted.consultedOn(), consultation.openedOn(), "openedOn");
      Order.check(consultation.closedOn(), consulted.consultedOn(), "consultedOn");
    }
    var missing =
        Appointers.missing(
            Recipients.consultedOn(INTERIM_EXECUTIVE_BOARD, school, consultation.closedOn()),
            consultation.consulted().stream().map(Consulted::body).toList(),
            consultation.noAppointer(),
            school);
    if (!missing.isEmpty()) {
      throw new Refused(LawRefusal.CONSULTEE_MISSING, terms("recipients", missing));
    }
  }

  static void check(EstablishInterimBoard board, Acting acting, Particulars school) {
    Order.check(board.constitutedFrom(), board.noticeGivenOn(), "noticeGivenOn");
    board
        .endsOn()
        .filter(ends -> !ends.isAfter(board.constitutedFrom()))
        .ifPresent(
            ends -> {
              throw new Refused(
                  LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS,
                  date("constitutedFrom", board.constitutedFrom()),
                  date("endsOn", ends));
            });
    checkMembers(board);
    checkCopies(board, acting, school);
  }

  private static void checkMembers(EstablishInterimBoard board) {
    var names = new HashSet<PersonName>();
    var read = new HashSet<String>();
    for (var member : board.members()) {
      names.add(member.name());
      if (!read.add(member.name().asRead())) {
        throw new Refused(RecordRefusal.MEMBER_NAMED_TWICE, text("name", member.name()));
      }
      checkTakesOffice(member, board);
    }
    var fewest = Statute.on(board.noticeGivenOn()).interimBoards().fewestMembers();
    if (names.size() < fewest) {
      throw new Refused(
          LawRefusal.FEWER_THAN_TWO_MEMBERS,
          number("members", names.size()),
          number("fewest", fewest));
    }
    if (!names.contains(board.chair())) {
      throw new Refused(LawRefusal.CHAIR_IS_NOT_A_MEMBER, text("name", board.chair()));
    }
  }

  private static void checkTakesOffice(BoardMember member, EstablishInterimBoard board) {
    if (!member.appointedFrom().equals(board.constitutedFrom())) {
      throw new Refused(
          LawRefusal.FIRST_MEMBERS_TAKE_OFFICE_ON_THE_DATE,
          text("name", member.name()),
          date("appointedFrom", member.appointedFrom()),
          date("constitutedFrom", board.constitutedFrom()));
    }
  }

  private static void checkCopies(EstablishInterimBoard board, Acting acting, Particulars school) {
    var missing =
        Appointers.missing(
            Recipients.ofInterimBoardNotice(school, board.noticeGivenOn()),
            board.copies().stream().map(Copy::recipient).toList(),
            board.noAppointer(),
            school);
    if (!missing.isEmpty()) {
      throw new Refused(LawRefusal.BOARD_RECIPIENT_MISSING, terms("recipients", missing));
    }
    for (var copy : board.copies()) {
      Order.check(copy.sentOn(), board.noticeGivenOn(), "noticeGivenOn");
      Order.checkHasCome(copy.sentOn(), acting);
    }
    checkGivenToGoverningBody(board);
  }

  /** The board is established by notice in writing given to the governing body: s.65(1). */
  private static void checkGivenToGoverningBody(EstablishInterimBoard board) {
    for (var copy : board.copies()) {
      if (copy.recipient() == Recipient.GOVERNING_BODY
          && !copy.sentOn().equals(board.noticeGivenOn())) {
        throw new Refused(
            LawRefusal.NOTICE_OF_BOARD_GIVEN_ON_ITS_DAY,
            date("sentOn", copy.sentOn()),
            date("givenOn", board.noticeGivenOn()));
      }
    }
  }
}
