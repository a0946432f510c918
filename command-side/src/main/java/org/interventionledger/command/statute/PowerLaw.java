package org.interventionledger.command.statute;

import java.util.Map;
import java.util.Set;
import org.interventionledger.api.intervention.Power;

/**
 * The law of the authority's powers on a day.
 *
 * @param consultedFirst those before whose use the governing body and the diocese or foundation are
 *     consulted: ss.63(2) and 65(2)
 * @param consented those that need the Secretary of State's consent: s.65(1)
 * @param windowMonths calendar months for which a power that lapses may be used
 * @param lapsing those that lapse, by the gateway that opened them; under no other gateway does any
 * @param notUnder those that a gateway alone does not open
 * @param barredAfterSection67 those barred once the Secretary of State has appointed additional
 *     governors
 * @param barredDuringInterimBoard those barred while a governing body consists of interim members
 * @param notifySecretaryOfStateFirst those before whose use he must be notified: s.70A(1)
 * @param frozenByIntent those barred from the day he notifies that he intends to act: s.70B
 * @param matchedInVoluntaryAidedSchools under which gateways the appointing authority may match
 *     additional governors one for one: s.64(4)
 */
public record PowerLaw(
    Set<Power> consultedFirst,
    Set<Power> consented,
    int windowMonths,
    Map<Gate, Set<Power>> lapsing,
    Map<Gate, Set<Power>> notUnder,
    Set<Power> barredAfterSection67,
    Set<Power> barredDuringInterimBoard,
    Set<Power> notifySecretaryOfStateFirst,
    Set<Power> frozenByIntent,
    Set<Gate> matchedInVoluntaryAidedSchools) {

  /** Those that lapse when the gateway alone opened them; empty for one that sets no limit. */
  public Set<Power> lapsingUnder(Gate gate) {
    return lapsing.getOrDefault(gate, Set.of());
  }

  /** Whether a gateway alone opens a power. */
  public boolean opens(Gate gate, Power power) {
    return !notUnder.getOrDefault(gate, Set.of()).contains(power);
  }
}
