package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;

import java.time.LocalDate;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;

/** How an interim period may end: EIA 2006, Sch 6 paras 7 and 16 to 18. */
final class BoardEndings {

  private BoardEndings() {}

  static void check(EndInterimBoard act, InterimBoardConstituted constituted) {
    switch (act.how()) {
      case PERIOD_EXPIRED -> {
        var endsOn =
            constituted
                .endsOn()
                .orElseThrow(
                    () ->
                        new Refused(Refusal.BOARD_PERIOD_NOT_SET, date("endedOn", act.endedOn())));
        if (!act.endedOn().equals(endsOn)) {
          throw on(endsOn, Refusal.BOARD_PERIOD_ENDS_ON_ITS_DAY, act);
        }
      }
      // Para 17 gives the notice of resumption only where the first notice set no period.
      case NORMAL_GOVERNMENT_RESUMES ->
          constituted
              .endsOn()
              .ifPresent(
                  endsOn -> {
                    throw on(endsOn, Refusal.BOARD_PERIOD_SET_BY_NOTICE, act);
                  });
      case CONVERSION, CLOSURE -> {}
    }
  }

  static Provision provision(BoardEnding how) {
    return Provision.eia(
        switch (how) {
          case PERIOD_EXPIRED -> "Sch. 6, paras 7 and 18";
          case NORMAL_GOVERNMENT_RESUMES -> "Sch. 6, paras 17 and 18";
          case CLOSURE -> "Sch. 6, paras 16 and 18";
          case CONVERSION -> "Sch. 6, para. 18";
        });
  }

  private static Refused on(LocalDate endsOn, Refusal refusal, EndInterimBoard act) {
    return new Refused(refusal, date("endsOn", endsOn), date("endedOn", act.endedOn()));
  }
}
