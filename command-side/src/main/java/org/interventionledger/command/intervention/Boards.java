package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;

/**
 * The authority's interim boards.
 *
 * @param road how far the way to the next has come
 * @param periods the interim periods of all that were established, those that are over too
 */
record Boards(BoardRoad road, List<InterimPeriod> periods) {

  static final Boards NONE = new Boards(new BoardRoad.NotBegun(), List.of());

  Boards {
    periods = List.copyOf(periods);
  }

  Boards then(InterimBoardDecisionEvent step) {
    return new Boards(
        BoardRoad.after(step),
        step instanceof InterimBoardEstablished board
            ? Stream.concat(periods.stream(), Stream.of(InterimPeriod.of(board))).toList()
            : periods);
  }

  Boards then(InterimPeriodEnded ended) {
    return new Boards(
        road.after(ended), periods.stream().map(period -> period.after(ended)).toList());
  }

  Stream<StartOfBoard> starts() {
    return periods.stream().map(period -> new StartOfBoard.OfAuthority(period.board()));
  }

  /** The interim period in which a day lies, whether or not its end is on record by now. */
  Optional<InterimPeriod> periodOn(LocalDate day) {
    return periods.stream().filter(period -> period.includes(day)).findFirst();
  }
}
