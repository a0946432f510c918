package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.FREEZE_OF_POWERS;
import static org.interventionledger.api.record.FindPosition.Period.INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE;
import static org.interventionledger.api.record.FindPosition.Period.SECRETARY_OF_STATES_COMPLIANCE_PERIOD;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.command.intervention.StateNotice.CompliedWith;
import org.interventionledger.command.intervention.StateNotice.FollowedByProposal;
import org.interventionledger.command.intervention.StateNotice.NotCompliedWith;
import org.interventionledger.command.intervention.StateNotice.Unjudged;
import org.interventionledger.command.intervention.StateNotice.Withdrawn;

/** The periods that the Secretary of State's acts set running. */
final class StatePeriods {

  private StatePeriods() {}

  static Stream<Running> of(LegalPosition position, LocalDate on) {
    var state = position.state();
    if (state.convertedBy(on).isPresent()) {
      return Stream.empty();
    }
    var board =
        state.powers().inEffect(SecretaryOfStatePower.INTERIM_BOARD, on).stream()
            .map(
                used ->
                    new Running(
                        INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE,
                        used.effectiveFrom(),
                        used.endsOn(),
                        used.provision()));
    var freeze =
        state.powers().frozenBy(on).stream()
            .map(
                intention ->
                    new Running(
                        FREEZE_OF_POWERS, intention.learnt().on(), Optional.empty(), eia("s.70B")));
    return Stream.of(state.notices().all().flatMap(StatePeriods::of), freeze, board)
        .flatMap(running -> running)
        .filter(running -> Positions.isRunning(running, on));
  }

  private static Stream<Running> of(StateNotice notice) {
    var period = notice.given().period();
    var window = notice.given().window();
    return switch (notice.stage()) {
      case Unjudged _, NotCompliedWith _, FollowedByProposal _ ->
          Stream.of(
              Windows.running(SECRETARY_OF_STATES_COMPLIANCE_PERIOD, period, Optional.empty()),
              Windows.running(window));
      case CompliedWith _, Withdrawn _ -> Stream.empty();
    };
  }
}
