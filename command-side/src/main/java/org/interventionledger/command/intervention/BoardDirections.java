package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.statute.StateAct;

/**
 * Directions of the Secretary of State on the authority's interim board, since 18 April 2016: who
 * its members are, how many, on what terms, until when (Sch. 6, para. 5A). They bind the authority
 * from the day it is told, and of two that speak of one matter the later does.
 */
final class BoardDirections {

  private BoardDirections() {}

  static void checkMayRecord(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.DIRECTION_ON_BOARD.check(on);
  }

  /**
   * @param boards how many boards the school has had; the next one may be directed too
   */
  static DirectionOnInterimBoardRecorded record(
      RecordDirectionOnInterimBoard directed, int boards, Acting acting, Particulars school) {
    Telling.check(directed.learnt(), directed.directedOn(), acting);
    checkMayRecord(school, directed.directedOn());
    if (directed.board() > boards + 1) {
      throw new Refused(LawRefusal.BOARD_NOT_CONSTITUTED, number("board", directed.board()));
    }
    if (directsNothing(directed)) {
      throw new Refused(
          LawRefusal.BOARD_DIRECTION_SAYS_NOTHING, date("directedOn", directed.directedOn()));
    }
    return new DirectionOnInterimBoardRecorded(
        directed.urn(),
        acting.officer().authority(),
        directed.board(),
        directed.directedOn(),
        directed.members(),
        directed.appoint(),
        directed.terms(),
        directed.end(),
        directed.endBy(),
        directed.learnt(),
        StateAct.DIRECTION_ON_BOARD.provision().asOn(directed.directedOn()));
  }

  private static boolean directsNothing(RecordDirectionOnInterimBoard directed) {
    return directed.members().isEmpty()
        && directed.appoint().isEmpty()
        && directed.terms().isEmpty()
        && directed.end().isEmpty();
  }

  /** The board is established with those, and as many, as were directed. */
  static void checkEstablished(EstablishInterimBoard board, int number, LegalPosition position) {
    var on = board.noticeGivenOn();
    on(number, position, on)
        .filter(directed -> directed.members().isPresent())
        .reduce((_, later) -> later)
        .filter(directed -> directed.members().get() != board.members().size())
        .ifPresent(
            directed -> {
              throw new Refused(
                  LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED,
                  number("members", board.members().size()),
                  number("directed", directed.members().get()),
                  date("directedOn", directed.directedOn()),
                  text("reference", directed.learnt().reference()));
            });
    on(number, position, on)
        .filter(directed -> !directed.appoint().isEmpty())
        .reduce((_, later) -> later)
        .ifPresent(directed -> checkNames(board, directed));
    for (var member : board.members()) {
      on(number, position, on)
          .filter(directed -> speaksOf(directed, member.name()))
          .reduce((_, later) -> later)
          .filter(directed -> directed.end().contains(member.name()))
          .ifPresent(directed -> refuseToEnd(member.name(), directed));
    }
  }

  private static boolean speaksOf(DirectionOnInterimBoardRecorded directed, PersonName name) {
    return directed.appoint().contains(name) || directed.end().contains(name);
  }

  private static void refuseToEnd(PersonName name, DirectionOnInterimBoardRecorded directed) {
    throw new Refused(
        LawRefusal.MEMBER_TO_END_AS_DIRECTED,
        Stream.concat(
                Stream.of(
                    text("name", name),
                    date("directedOn", directed.directedOn()),
                    text("reference", directed.learnt().reference())),
                directed.endBy().stream().map(by -> date("endBy", by)))
            .toArray(Fact[]::new));
  }

  private static void checkNames(
      EstablishInterimBoard board, DirectionOnInterimBoardRecorded directed) {
    var missing = new HashSet<>(directed.appoint());
    board.members().stream().map(BoardMember::name).forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new Refused(
          LawRefusal.MEMBERS_AS_DIRECTED,
          text(
              "missing",
              String.join(", ", missing.stream().map(PersonName::name).sorted().toList())),
          date("directedOn", directed.directedOn()),
          text("reference", directed.learnt().reference()));
    }
  }

  /** In the order in which the authority was told of them. */
  private static Stream<DirectionOnInterimBoardRecorded> on(
      int board, LegalPosition position, LocalDate day) {
    return position.state().powers().events().stream()
        .filter(DirectionOnInterimBoardRecorded.class::isInstance)
        .map(DirectionOnInterimBoardRecorded.class::cast)
        .filter(directed -> directed.board() == board)
        .filter(directed -> !directed.learnt().on().isAfter(day))
        .sorted(Comparator.comparing(directed -> directed.learnt().on()));
  }
}
