package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.Statute;

/**
 * In which interim period of the authority's boards a day lies, whether or not its end is on record
 * by now. Once closure is directed the period of a board in place runs until it, whatever the
 * board's notice set: Sch. 6, para. 16.
 */
final class InterimPeriods {

  private InterimPeriods() {}

  static Optional<InterimPeriod> on(LegalPosition position, LocalDate day) {
    return position.boards().periodOn(day).or(() -> toClosure(position, day));
  }

  static Optional<InterimPeriod> toClosure(LegalPosition position, LocalDate day) {
    return position.board() instanceof BoardRoad.Established(var board)
            && !day.isBefore(board.constitutedFrom())
        ? StateEffects.closure(position, day)
            .filter(used -> wasInPlaceWhen(used, board) && !day.isAfter(used.effectiveFrom()))
            .map(used -> new InterimPeriod(board, Optional.of(used.effectiveFrom())))
        : Optional.empty();
  }

  static boolean wasInPlaceWhen(PowerOfSecretaryOfStateUsed used, InterimBoardEstablished board) {
    return board.endsOn().map(ends -> !used.usedOn().isAfter(ends)).orElse(true);
  }

  /**
   * @throws Refused for the rule given, where a power is barred throughout an interim period
   */
  static void checkBarsNot(Power power, LegalPosition position, LocalDate day, Refusal barred) {
    on(position, day)
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
