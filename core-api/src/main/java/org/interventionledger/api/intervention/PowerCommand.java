package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** The authority's powers under EIA 2006, ss.63, 64 and 66, and SSFA 1998, Sch 15. */
public sealed interface PowerCommand extends InterventionCommand
    permits ArrangementsCommand,
        AdditionalGovernorsCommand,
        BudgetCommand,
        PowerCommand.NotifySecretaryOfState {

  /**
   * Notify the Secretary of State that powers are to be used, before they are: s.70A(1).
   *
   * @param powers those of ss.63, 64 and 66; each use has a notification of its own
   * @param method how it was sent
   * @param evidence what shows that it was
   */
  record NotifySecretaryOfState(
      Urn urn, LocalDate notifiedOn, Set<Power> powers, Delivery method, Narrative evidence)
      implements PowerCommand {
    public NotifySecretaryOfState {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }
}
