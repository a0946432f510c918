package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.Statute;

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

  /** The board whose start comes next after a day. */
  Optional<InterimBoardEstablished> startingAfter(LocalDate day) {
    return periods.stream()
        .map(InterimPeriod::board)
        .filter(board -> day.isBefore(board.constitutedFrom()))
        .min(Comparator.comparing(InterimBoardEstablished::constitutedFrom));
  }

  /** The interim period in which a day lies, whether or not its end is on record by now. */
  Optional<InterimPeriod> periodOn(LocalDate day) {
    return periods.stream().filter(period -> period.includes(day)).findFirst();
  }

  /**
   * @throws Refused for the rule given, where a power is barred throughout an interim period
   */
  void checkBarsNot(Power power, LocalDate day, Refusal barred) {
    periodOn(day)
        .filter(_ -> Statute.on(day).powers().barredDuringInterimBoard().contains(power))
        .map(InterimPeriod::board)
        .ifPresent(
            board -> {
              throw new Refused(
                  barred,
                  date("happenedOn", day),
                  number("board", board.board()),
                  date("constitutedFrom", board.constitutedFrom()));
            });
  }
}
