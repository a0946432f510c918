package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

/** What is known of the Secretary of State's powers, in the order of recording. */
record StatePowersUsed(List<SecretaryOfStatePowerEvent> events) {

  static final StatePowersUsed NONE = new StatePowersUsed(List.of());

  StatePowersUsed {
    events = List.copyOf(events);
  }

  StatePowersUsed then(SecretaryOfStatePowerEvent event) {
    return new StatePowersUsed(StateActs.with(events, event));
  }

  /**
   * The intention by which the authority's powers under ss.63, 64 and 66 are frozen on a day:
   * s.70B.
   */
  Optional<IntentionOfSecretaryOfStateRecorded> frozenBy(LocalDate on) {
    return StateActs.latest(events.stream().filter(StatePowersUsed::isAboutTheFreeze), on)
        .filter(IntentionOfSecretaryOfStateRecorded.class::isInstance)
        .map(IntentionOfSecretaryOfStateRecorded.class::cast);
  }

  /** The use of a power that has effect on a day, from the day of its notice on. */
  Optional<PowerOfSecretaryOfStateUsed> inEffect(SecretaryOfStatePower power, LocalDate on) {
    return StateActs.latest(events.stream().filter(event -> isAbout(event, power)), on)
        .filter(PowerOfSecretaryOfStateUsed.class::isInstance)
        .map(PowerOfSecretaryOfStateUsed.class::cast)
        .filter(used -> used.endsOn().map(ends -> !on.isAfter(ends)).orElse(true));
  }

  /** Every use of a power by a day. */
  Stream<PowerOfSecretaryOfStateUsed> usedBy(SecretaryOfStatePower power, LocalDate on) {
    return events.stream()
        .filter(PowerOfSecretaryOfStateUsed.class::isInstance)
        .map(PowerOfSecretaryOfStateUsed.class::cast)
        .filter(used -> used.power() == power && !used.usedOn().isAfter(on));
  }

  /** The starts of his interim boards, but for one that came to its end before. */
  Stream<StartOfBoard> starts() {
    return events.stream()
        .filter(PowerOfSecretaryOfStateUsed.class::isInstance)
        .map(PowerOfSecretaryOfStateUsed.class::cast)
        .filter(used -> used.power() == INTERIM_BOARD)
        .filter(
            used -> inEffect(INTERIM_BOARD, used.effectiveFrom()).filter(used::equals).isPresent())
        .map(StartOfBoard.OfSecretaryOfState::new);
  }

  /** That an interim board of the authority had been taken over by a day. */
  Optional<InterimBoardTakenOver> takenOver(int board, LocalDate on) {
    return events.stream()
        .filter(InterimBoardTakenOver.class::isInstance)
        .map(InterimBoardTakenOver.class::cast)
        .filter(over -> over.board() == board && !over.takenOverOn().isAfter(on))
        .findFirst();
  }

  private static boolean isAboutTheFreeze(SecretaryOfStatePowerEvent event) {
    return switch (event) {
      case IntentionOfSecretaryOfStateRecorded _, ReleaseOfFreezeRecorded _ -> true;
      case PowerOfSecretaryOfStateUsed _,
          PowerOfSecretaryOfStateEnded _,
          DirectionOnInterimBoardRecorded _,
          InterimBoardTakenOver _ ->
          false;
    };
  }

  private static boolean isAbout(SecretaryOfStatePowerEvent event, SecretaryOfStatePower power) {
    return switch (event) {
      case PowerOfSecretaryOfStateUsed used -> used.power() == power;
      case PowerOfSecretaryOfStateEnded ended -> ended.power() == power;
      case IntentionOfSecretaryOfStateRecorded _,
          ReleaseOfFreezeRecorded _,
          DirectionOnInterimBoardRecorded _,
          InterimBoardTakenOver _ ->
          false;
    };
  }
}
