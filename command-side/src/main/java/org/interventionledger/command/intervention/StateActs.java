package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

/**
 * What the Secretary of State has done about a school, as far as the authority knows.
 *
 * @param powers what was told about powers, in the order of recording
 */
record StateActs(Matters<StateNotice> notices, List<SecretaryOfStatePowerEvent> powers) {

  static final StateActs NONE = new StateActs(Matters.none(), List.of());

  StateActs {
    powers = List.copyOf(powers);
  }

  StateActs then(SecretaryOfStateEvent event) {
    return switch (event) {
      case SecretaryOfStateNoticeEvent about ->
          new StateActs(
              notices.with(about.stateNoticeId(), before -> StateNotice.after(before, about)),
              powers);
      case SecretaryOfStatePowerEvent told ->
          new StateActs(notices, Stream.concat(powers.stream(), Stream.of(told)).toList());
    };
  }

  /**
   * The intention by which the authority's powers under ss.63, 64 and 66 are frozen on a day:
   * s.70B.
   */
  Optional<IntentionOfSecretaryOfStateRecorded> frozenBy(LocalDate on) {
    return powers.stream()
        .filter(told -> !told.happenedOn().isAfter(on))
        .sorted(Comparator.comparing(SecretaryOfStatePowerEvent::happenedOn))
        .reduce((_, later) -> later)
        .flatMap(
            latest ->
                switch (latest) {
                  case IntentionOfSecretaryOfStateRecorded intention -> Optional.of(intention);
                  case ReleaseOfFreezeRecorded _ -> Optional.empty();
                });
  }
}
