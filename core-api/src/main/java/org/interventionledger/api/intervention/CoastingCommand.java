package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * Coasting schools: EIA 2006, s.60B. The authority can call none so; only the Secretary of State
 * can.
 */
public sealed interface CoastingCommand extends SecretaryOfStateCommand {

  /**
   * Record that the Secretary of State notified the governing body that the school is coasting.
   *
   * @param evidence the results or reports on which the notification rests
   */
  record RecordCoastingNotification(
      Urn urn, LocalDate notifiedOn, Narrative evidence, Learnt learnt) implements CoastingCommand {
    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }

  /**
   * Record that the school is coasting no longer.
   *
   * @param evidence by what it ceased to be, such as the later report
   */
  record RecordEndOfCoasting(Urn urn, LocalDate endedOn, Narrative evidence, Learnt learnt)
      implements CoastingCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
