package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;

import java.util.Optional;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;
import org.interventionledger.api.terms.Provision;

/** What rests on an entry about a power, and on what the use of a power rests. */
final class PowerReliance {

  private PowerReliance() {}

  /** A power of ss.63, 64 and 66 as it was used, and the gateway through which. */
  record Use(Power power, Provision gateway) {}

  static Optional<Use> use(InterventionEvent event) {
    return switch (event) {
      case ArrangementsRequired it -> Optional.of(new Use(ENTER_INTO_ARRANGEMENTS, it.gateway()));
      case AdditionalGovernorsAppointed it ->
          Optional.of(new Use(ADDITIONAL_GOVERNORS, it.gateway()));
      case DelegatedBudgetSuspended it ->
          Optional.of(new Use(SUSPEND_DELEGATED_BUDGET, it.gateway()));
      case InterventionEvent _ -> Optional.empty();
    };
  }

  /** Used through this gateway. */
  static boolean isUseThrough(Provision gateway, InterventionEvent later) {
    return use(later).filter(use -> use.gateway().isSamePlaceAs(gateway)).isPresent();
  }

  /** What an interim period bars, and so what may rest on that none was running. */
  static boolean isBarredByBoard(InterventionEvent later) {
    return later instanceof AdditionalGovernorsAppointed || isSuspension(later);
  }

  static boolean restsOn(InterventionEvent later, PowerEvent earlier) {
    return switch (earlier) {
      case SecretaryOfStateNotified told ->
          use(later).filter(use -> told.powers().contains(use.power())).isPresent();
      case ArrangementsConsultationRecorded _ -> later instanceof ArrangementsRequired;
      case ArrangementsRequired required -> isEndOf(required, later);
      case ArrangementsEnded _, PowersEndedByBoard _ -> false;
      case AdditionalGovernorsEvent about ->
          later instanceof AdditionalGovernorsEvent it
              && it.appointmentId().equals(about.appointmentId());
      case BudgetEvent about ->
          later instanceof BudgetEvent it && it.suspensionId().equals(about.suspensionId())
              || about instanceof BudgetSuspensionRevoked && isSuspension(later);
    };
  }

  private static boolean isEndOf(ArrangementsRequired required, InterventionEvent later) {
    return later instanceof ArrangementsEvent.ArrangementsEnded ended
        && ended.arrangementsId().equals(required.arrangementsId());
  }

  private static boolean isSuspension(InterventionEvent later) {
    return later instanceof DelegatedBudgetSuspended || later instanceof NoticeOfSuspensionGiven;
  }
}
