package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about a coasting school. */
public sealed interface CoastingEvent extends SecretaryOfStateEvent {

  /**
   * The governing body was notified that the school is coasting. With it the school is eligible for
   * intervention under s.60B.
   *
   * @param definition what coasting meant on that day
   * @param definedBy the regulations that say so
   */
  record CoastingNotified(
      Urn urn,
      AuthorityCode authority,
      LocalDate notifiedOn,
      CoastingDefinition definition,
      Provision definedBy,
      Narrative evidence,
      Learnt learnt,
      Provision provision)
      implements CoastingEvent {
    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }

  /** The school is coasting no longer. */
  record CoastingEnded(
      Urn urn,
      AuthorityCode authority,
      LocalDate endedOn,
      Narrative evidence,
      Learnt learnt,
      Provision provision)
      implements CoastingEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
