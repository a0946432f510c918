package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;

import java.time.LocalDate;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.Statute;

/** How an interim period may end: EIA 2006, Sch 6 paras 7 and 16 to 18. */
final class BoardEndings {

  private BoardEndings() {}

  static void check(
      BoardEnding how, LocalDate endedOn, BoardState.InOffice board, boolean takenOver) {
    var constituted = board.constituted();
    switch (how) {
      case PERIOD_EXPIRED -> {
        var endsOn =
            constituted
                .endsOn()
                .orElseThrow(
                    () -> new Refused(LawRefusal.BOARD_PERIOD_NOT_SET, date("endedOn", endedOn)));
        if (!endedOn.equals(endsOn)) {
          throw on(endsOn, LawRefusal.BOARD_PERIOD_ENDS_ON_ITS_DAY, endedOn);
        }
      }
      // Para 17 gives the notice of resumption only where the first notice set no period.
      case NORMAL_GOVERNMENT_RESUMES -> {
        constituted
            .endsOn()
            .ifPresent(
                endsOn -> {
                  throw on(endsOn, LawRefusal.BOARD_PERIOD_SET_BY_NOTICE, endedOn);
                });
        if (!takenOver) {
          checkResumes(endedOn, board.papers());
        }
      }
      case CONVERSION, CLOSURE -> {}
    }
  }

  /**
   * The members leave the day before the governing body takes their place: paras 17 and 18. The
   * notice for a board that was taken over is the Secretary of State's.
   */
  private static void checkResumes(LocalDate endedOn, Papers papers) {
    var given =
        papers
            .resumption()
            .orElseThrow(
                () -> new Refused(LawRefusal.NO_NOTICE_OF_RESUMPTION, date("endedOn", endedOn)));
    var lastDay = given.resumesOn().minusDays(1);
    if (!endedOn.equals(lastDay)) {
      throw new Refused(
          LawRefusal.BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION,
          date("endedOn", endedOn),
          date("resumesOn", given.resumesOn()),
          date("lastDay", lastDay));
    }
  }

  static Provision provision(BoardEnding how, LocalDate on) {
    return Statute.on(on).interimBoards().endings().get(how).asOn(on);
  }

  private static Refused on(LocalDate endsOn, Refusal refusal, LocalDate endedOn) {
    return new Refused(refusal, date("endsOn", endsOn), date("endedOn", endedOn));
  }
}
