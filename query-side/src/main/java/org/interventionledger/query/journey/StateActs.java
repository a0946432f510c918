package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

/** What the Secretary of State has done about a school. */
public record StateActs(List<StateNotice> notices, List<Freeze> freezes) {

  static final StateActs NONE = new StateActs(List.of(), List.of());

  /**
   * An intention to use powers, which froze some of the authority's until it was told that it may.
   */
  public record Freeze(
      IntentionOfSecretaryOfStateRecorded intention, Optional<ReleaseOfFreezeRecorded> release) {}

  StateActs on(SecretaryOfStateEvent event) {
    return switch (event) {
      case SecretaryOfStateNoticeEvent notice ->
          new StateActs(StateNotice.on(new Matters<>(notices), notice).all(), freezes);
      case SecretaryOfStatePowerEvent power -> new StateActs(notices, frozen(power));
    };
  }

  private List<Freeze> frozen(SecretaryOfStatePowerEvent event) {
    var known = new Matters<>(freezes);
    return switch (event) {
      case IntentionOfSecretaryOfStateRecorded intention ->
          known.with(new Freeze(intention, Optional.empty())).all();
      case ReleaseOfFreezeRecorded release ->
          known
              .carriedOn(
                  freeze ->
                      freeze.release.isEmpty()
                          && !release.happenedOn().isBefore(freeze.intention.happenedOn()),
                  freeze -> new Freeze(freeze.intention, Optional.of(release)))
              .all();
    };
  }
}
