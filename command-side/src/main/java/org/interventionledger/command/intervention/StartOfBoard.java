package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoardOfSecretaryOfState;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;

/**
 * The start of an interim board, the authority's or the Secretary of State's: Sch. 6 is of both.
 */
sealed interface StartOfBoard {

  /** The first day of the board. */
  LocalDate from();

  /** Whether this tells what ended with it. */
  boolean isToldBy(PowersEndedByBoard ended);

  record OfAuthority(InterimBoardEstablished board) implements StartOfBoard {
    @Override
    public LocalDate from() {
      return board.constitutedFrom();
    }

    @Override
    public boolean isToldBy(PowersEndedByBoard ended) {
      return ended instanceof PowersEndedByInterimBoard it && it.board() == board.board();
    }
  }

  record OfSecretaryOfState(PowerOfSecretaryOfStateUsed used) implements StartOfBoard {
    @Override
    public LocalDate from() {
      return used.effectiveFrom();
    }

    @Override
    public boolean isToldBy(PowersEndedByBoard ended) {
      return ended instanceof PowersEndedByBoardOfSecretaryOfState it
          && it.usedOn().equals(used.usedOn());
    }
  }

  /** The earlier of two. */
  static StartOfBoard earlier(StartOfBoard one, StartOfBoard other) {
    return other.from().isBefore(one.from()) ? other : one;
  }

  /** One that comes after a day. */
  static Optional<StartOfBoard> next(Stream<StartOfBoard> starts, LocalDate after) {
    return starts.filter(start -> after.isBefore(start.from())).reduce(StartOfBoard::earlier);
  }
}
