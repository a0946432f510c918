package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;

/**
 * The interim period of one board of the authority: Sch. 6, para. 1(2).
 *
 * @param lastDay of the board in office, once its notice or a recorded end sets one. The day itself
 *     belongs to the period: Sch. 6, paras 17 and 18
 */
record InterimPeriod(InterimBoardEstablished board, Optional<LocalDate> lastDay) {

  static InterimPeriod of(InterimBoardEstablished board) {
    return new InterimPeriod(board, board.endsOn());
  }

  /** With a recorded end, if it is this board's. */
  InterimPeriod after(InterimPeriodEnded ended) {
    return ended.board() == board.board()
        ? new InterimPeriod(board, Optional.of(ended.endedOn()))
        : this;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(board.constitutedFrom())
        && lastDay.map(last -> !day.isAfter(last)).orElse(true);
  }
}
