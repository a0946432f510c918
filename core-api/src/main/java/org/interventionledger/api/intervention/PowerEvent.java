package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What happened about the authority's powers under EIA 2006, ss.63, 64 and 66, and SSFA 1998, Sch
 * 15.
 */
public sealed interface PowerEvent extends InterventionEvent
    permits ArrangementsEvent,
        AdditionalGovernorsEvent,
        BudgetEvent,
        PowerEvent.SecretaryOfStateNotified {

  /** The provision it rests on. */
  Provision provision();

  /** The Secretary of State was notified that powers are to be used: s.70A(1). */
  record SecretaryOfStateNotified(
      Urn urn,
      AuthorityCode authority,
      LocalDate notifiedOn,
      Set<Power> powers,
      Delivery method,
      Narrative evidence,
      Provision provision)
      implements PowerEvent {
    public SecretaryOfStateNotified {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }
}
