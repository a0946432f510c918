package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Map;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.terms.Provision;

/**
 * A gateway to eligibility that stands open.
 *
 * @param powers those it opens, each with the first day on which it may be used
 */
record OpenGateway(Provision provision, LocalDate since, Map<Power, LocalDate> powers) {

  OpenGateway {
    powers = Map.copyOf(powers);
  }

  boolean opens(Power power) {
    return powers.containsKey(power);
  }
}
