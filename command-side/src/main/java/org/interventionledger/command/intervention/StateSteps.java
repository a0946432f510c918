package org.interventionledger.command.intervention;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.command.rules.SchoolInLaw.OfLaw;

/**
 * What the Secretary of State did, as frameworks ask for it: an order stands as issued until it is
 * revoked or carried out, a power as applied.
 */
final class StateSteps {

  private StateSteps() {}

  static Optional<OfLaw> of(SecretaryOfStateEvent event) {
    return switch (event) {
      case AcademyOrderEvent order ->
          standing(order).map(standing -> step(StatutoryStep.academyOrder, standing));
      case PowerOfSecretaryOfStateUsed used -> step(used.power()).map(it -> step(it, "applied"));
      case InterimBoardTakenOver _ ->
          Optional.of(step(StatutoryStep.interimBoardBySecretaryOfState, "applied"));
      case SecretaryOfStatePowerEvent _ -> Optional.empty();
      case SecretaryOfStateEvent _ -> Optional.empty();
    };
  }

  private static Optional<String> standing(AcademyOrderEvent event) {
    return switch (event) {
      case AcademyOrderRecorded _ -> Optional.of("issued");
      case AcademyOrderRevoked _ -> Optional.of("withdrawn");
      case SchoolConverted _ -> Optional.of("applied");
      case StepsTowardsConversionDirected _ -> Optional.empty();
    };
  }

  private static Optional<StatutoryStep> step(SecretaryOfStatePower power) {
    return switch (power) {
      case APPOINT_GOVERNORS -> Optional.of(StatutoryStep.governorsBySecretaryOfState);
      case DIRECT_CLOSURE -> Optional.of(StatutoryStep.closureDirected);
      case INTERIM_BOARD -> Optional.of(StatutoryStep.interimBoardBySecretaryOfState);
      case REQUIRE_ARRANGEMENTS -> Optional.empty();
    };
  }

  private static OfLaw step(StatutoryStep step, String standing) {
    return new OfLaw(step, Set.of(), standing);
  }
}
