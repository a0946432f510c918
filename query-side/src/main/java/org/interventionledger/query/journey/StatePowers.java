package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

/** The Secretary of State's powers: intended, used, at an end. */
public record StatePowers(
    List<Freeze> freezes,
    List<Used> used,
    List<InterimBoardTakenOver> takenOver,
    List<DirectionOnInterimBoardRecorded> directed) {

  static final StatePowers NONE = new StatePowers(List.of(), List.of(), List.of(), List.of());

  /**
   * An intention to use powers, which froze some of the authority's until it was told that it may.
   */
  public record Freeze(
      IntentionOfSecretaryOfStateRecorded intention, Optional<ReleaseOfFreezeRecorded> release) {}

  /** A power that was used, until it had no effect any more. */
  public record Used(
      PowerOfSecretaryOfStateUsed use, Optional<PowerOfSecretaryOfStateEnded> ended) {

    /** It did not come to its end before it was to have effect. */
    boolean hasStarted() {
      return ended.filter(over -> over.endedOn().isBefore(use.effectiveFrom())).isEmpty();
    }
  }

  StatePowers on(SecretaryOfStatePowerEvent event) {
    return switch (event) {
      case IntentionOfSecretaryOfStateRecorded intention ->
          new StatePowers(
              new Matters<>(freezes).with(new Freeze(intention, Optional.empty())).all(),
              used,
              takenOver,
              directed);
      case ReleaseOfFreezeRecorded release ->
          new StatePowers(released(release), used, takenOver, directed);
      case PowerOfSecretaryOfStateUsed use ->
          new StatePowers(
              freezes,
              new Matters<>(used).with(new Used(use, Optional.empty())).all(),
              takenOver,
              directed);
      case PowerOfSecretaryOfStateEnded ended ->
          new StatePowers(freezes, ended(ended), takenOver, directed);
      case InterimBoardTakenOver over ->
          new StatePowers(freezes, used, new Matters<>(takenOver).with(over).all(), directed);
      case DirectionOnInterimBoardRecorded direction ->
          new StatePowers(freezes, used, takenOver, new Matters<>(directed).with(direction).all());
    };
  }

  /** What was made before the start of an interim board of his ended with it: Sch. 6, para. 12. */
  List<PowerUse> ending(List<PowerUse> uses) {
    var ended = new Matters<>(uses);
    for (var power : used) {
      if (power.hasStarted() && power.use.power() == SecretaryOfStatePower.INTERIM_BOARD) {
        ended = PowerUse.endedBy(ended, power.use.effectiveFrom());
      }
    }
    return ended.all();
  }

  private List<Freeze> released(ReleaseOfFreezeRecorded release) {
    return new Matters<>(freezes)
        .carriedOn(
            freeze ->
                freeze.release.isEmpty()
                    && !release.happenedOn().isBefore(freeze.intention.happenedOn()),
            freeze -> new Freeze(freeze.intention, Optional.of(release)))
        .all();
  }

  private List<Used> ended(PowerOfSecretaryOfStateEnded event) {
    return new Matters<>(used)
        .carriedOn(
            power ->
                power.ended.isEmpty()
                    && power.use.power() == event.power()
                    && !event.endedOn().isBefore(power.use.usedOn()),
            power -> new Used(power.use, Optional.of(event)))
        .all();
  }
}
