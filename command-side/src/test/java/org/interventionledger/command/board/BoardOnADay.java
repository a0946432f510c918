package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.journal.Journal;

/** What comes of an act on a board on a day: what is recorded, or the refusal. */
public final class BoardOnADay {

  private BoardOnADay() {}

  /** A notice of resumption of a board that took office on the day. */
  public static String resumption(LocalDate day) {
    return outcome(
        constituted(day, Optional.empty()),
        BoardPaperDrafts.resume(day, day.plusMonths(1), BoardPaperDrafts.OF_RESUMPTION));
  }

  /** A shadow governing body for a board without a period. */
  public static String shadow(LocalDate day) {
    return outcome(
        constituted(day.minusYears(1), Optional.empty()), BoardPaperDrafts.shadow(day, "F. Ames"));
  }

  /** The same for one whose period has a last day. */
  public static String shadowBefore(LocalDate day, LocalDate lastDay) {
    return outcome(
        constituted(day.minusYears(1), Optional.of(lastDay)),
        BoardPaperDrafts.shadow(day, "F. Ames"));
  }

  /** That a period which was set ran out. */
  public static String expiry(LocalDate day, LocalDate lastDay) {
    return outcome(
        constituted(lastDay.minusYears(1), Optional.of(lastDay)),
        BoardFixture.end(day, BoardEnding.PERIOD_EXPIRED));
  }

  /** That normal government resumed, after a notice of the day on which it does. */
  public static String resumed(LocalDate day, LocalDate resumesOn) {
    return outcome(
        constituted(resumesOn.minusYears(1), Optional.empty()),
        BoardPaperDrafts.resume(
            resumesOn.minusMonths(1), resumesOn, BoardPaperDrafts.OF_RESUMPTION),
        BoardFixture.end(day, BoardEnding.NORMAL_GOVERNMENT_RESUMES));
  }

  private static ConstituteInterimBoard constituted(LocalDate from, Optional<LocalDate> until) {
    return new ConstituteInterimBoard(
        SCHOOL,
        1,
        from,
        from,
        until,
        List.of(
            new BoardMember(BoardFixture.CHAIR, from, "Headship"),
            new BoardMember(BoardFixture.MEMBER, from, "Finance")),
        BoardFixture.CHAIR);
  }

  private static String outcome(InterimBoardCommand... acts) {
    var desk =
        new BoardDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> Optional.empty(),
            _ -> List.of(),
            BoardPaperDrafts.approvedOn(acts[0].happenedOn()));
    var officer =
        new Officer("a.officer", new PersonName("A. Officer"), Role.SENIOR_OFFICER, NORTHMOOR);
    var journal = Journal.<InterimBoardEvent>empty();
    var told = "";
    try {
      for (var act : acts) {
        var acting = new Acting(officer, act.happenedOn(), Optional.of(WORDS));
        for (var event : desk.decisionsFor(act, acting).decide(act, journal)) {
          journal = BoardDecisions.read(journal, journal.length(), event);
          told = event.getClass().getSimpleName();
        }
      }
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
    return told;
  }
}
